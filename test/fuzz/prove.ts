import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';

/** `npm run fuzz`: many more runs, from another seed each time. */
const LONG = process.env.MODE === 'fuzz';

/** Runs of all properties together. */
const RUNS = Number(process.env.FUZZ_RUNS ?? (LONG ? 10_000 : 300));

/** In `npm test` the same values are tried until the tests themselves change. */
const SEED = Number(process.env.FUZZ_SEED ?? (LONG ? Math.floor(Math.random() * 2 ** 31) : 1));

/** A failing value is made smaller in at most so many steps: a run takes its time. */
const MOST_STEPS = 300;

export interface Property<T> {
  name: string;
  /** Its part of all runs. */
  share: number;
  /** Values that JSON can hold, so that they can be kept. */
  values: fc.Arbitrary<T>;
  holds(value: T): Promise<void>;
}

/** A value that once failed. It is kept itself, for its seed means another one as soon as values are drawn otherwise. */
interface Kept<T> {
  why: string;
  value: T;
}

/** Tries what once failed, then any values. A failure prints the line to add to `kept/`. */
export function prove<T>({ name, share, values, holds }: Property<T>): void {
  describe(name, () => {
    test.each(readKept<T>(name))('kept: $why', async ({ value }) => holds(value));

    const runs = Math.max(1, Math.round(RUNS * share));
    test(`${runs} runs`, { timeout: 0 }, async () => {
      if (LONG) tell(`${name}: ${runs} runs from seed ${SEED}`);
      const property = fc.asyncProperty(values, counted(name, runs, holds));
      const details = await fc.check(property, { numRuns: runs, seed: SEED });
      if (!details.failed) return;
      const { seed, counterexamplePath: path, counterexample, errorInstance } = details;
      const line = JSON.stringify({ why: '…', seed, path, value: counterexample?.[0] });
      tell(
        `${name} does not hold. When it is mended, keep the value in test/fuzz/kept/${name}.json:\n  ${line}`,
      );
      throw errorInstance;
    });
  });
}

/** The same, telling how far it is, and at its end when a failing value has been made small enough. */
function counted<T>(name: string, runs: number, holds: Property<T>['holds']): Property<T>['holds'] {
  let done = 0;
  let steps = 0;
  return async (value) => {
    if (steps > MOST_STEPS) return;
    if (steps > 0) steps++;
    else if (LONG && ++done % Math.ceil(runs / 10) === 0) tell(`${name}: ${done} of ${runs} runs`);
    try {
      await holds(value);
    } catch (error) {
      steps ||= 1;
      throw error;
    }
  };
}

function readKept<T>(name: string): Kept<T>[] {
  // Written by the property itself, as its last failure printed it.
  return JSON.parse(readFileSync(new URL(`kept/${name}.json`, import.meta.url), 'utf8')) as Kept<T>[];
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { decode } from '../../src/source/text.ts';
import type { Ran } from '../helpers/run.ts';
import { data } from '../helpers/yaml.ts';
import { conferences } from './conference.ts';
import { desk } from './desk.ts';
import { type Encoding, encoded, encodings } from './encode.ts';
import { dataFiles } from './files.ts';
import { type Mutant, mutants, mutated, YAML_BITS } from './mutate.ts';
import { prove } from './prove.ts';
import { findingsOf, steering } from './said.ts';
import { slipText } from './text.ts';
import type { Value } from './value.ts';
import { writeYaml } from './write.ts';

interface Fixed {
  /** A conference in a layout, with slips in its text unless there are none. */
  conference: Value | null;
  layout: number;
  encoding: Encoding;
  mutant: Mutant;
}

const table = desk();

prove<Fixed>({
  name: 'fix',
  share: 0.15,
  values: fc.record({
    conference: fc.option(conferences(slipText), { freq: 3 }),
    layout: fc.nat(),
    encoding: encodings,
    mutant: mutants,
  }),
  /** Correcting makes no new mistakes, leaves a file that still reads, and has nothing left to do the second time. */
  async holds({ conference, layout, encoding, mutant }) {
    table.clear();
    const text = conference === null ? null : writeYaml(conference, { seed: layout, free: true });
    table.put('x.yaml', text === null ? mutated(dataFiles, YAML_BITS, mutant) : encoded(text, encoding));
    const before = errorsOf(await table.run('check', 'x.yaml', '--report', 'json'));
    const keys = shape();
    const fixed = await table.run('check', 'x.yaml', '--fix', '--report', 'json');
    expect(steering(fixed.stdout + fixed.stderr)).toEqual([]);
    const after = errorsOf(fixed);
    expect(after.length, after.join(' ')).toBeLessThanOrEqual(before.length);
    expect(after.filter(isSyntax)).toEqual(before.filter(isSyntax));
    expect(shape()).toEqual(keys);
    const bytes = table.get('x.yaml');
    await table.run('check', 'x.yaml', '--fix', '--report', 'json');
    expect(table.get('x.yaml')).toEqual(bytes);
  },
});

/** Keys, lists and texts of the file, without what the texts say; null when it cannot be read. */
function shape(): unknown {
  const text = decode(table.get('x.yaml'), 'x.yaml').value?.text;
  return text === undefined ? null : withoutTexts(data(text));
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTexts(inner)]));
}

/** Codes of the errors left. */
function errorsOf({ code, stdout, stderr }: Ran): string[] {
  expect([0, 1], stderr).toContain(code);
  return findingsOf(stdout).flatMap(({ code: id, severity }) => (severity === 'error' ? [id] : []));
}

function isSyntax(code: string): boolean {
  return code.startsWith('yaml/');
}

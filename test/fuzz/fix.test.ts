import fc from 'fast-check';
import { expect } from 'vitest';
import type { Ran } from '../helpers/run.ts';
import { conferences } from './conference.ts';
import { desk } from './desk.ts';
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
  mutant: Mutant;
}

const table = desk();

prove<Fixed>({
  name: 'fix',
  share: 0.15,
  values: fc.record({
    conference: fc.option(conferences(slipText), { freq: 3 }),
    layout: fc.nat(),
    mutant: mutants,
  }),
  /** Correcting makes no new mistakes, leaves a file that still reads, and has nothing left to do the second time. */
  async holds({ conference, layout, mutant }) {
    table.clear();
    const text = conference === null ? null : writeYaml(conference, { seed: layout, free: true });
    table.put('x.yaml', text ?? mutated(dataFiles, YAML_BITS, mutant));
    const before = errorsOf(await table.run('check', 'x.yaml', '--report', 'json'));
    const fixed = await table.run('check', 'x.yaml', '--fix', '--report', 'json');
    expect(steering(fixed.stdout + fixed.stderr)).toEqual([]);
    const after = errorsOf(fixed);
    expect(after.length, after.join(' ')).toBeLessThanOrEqual(before.length);
    expect(after.filter(isSyntax)).toEqual(before.filter(isSyntax));
    const bytes = table.get('x.yaml');
    await table.run('check', 'x.yaml', '--fix', '--report', 'json');
    expect(table.get('x.yaml')).toEqual(bytes);
  },
});

/** Codes of the errors left. */
function errorsOf({ code, stdout, stderr }: Ran): string[] {
  expect([0, 1], stderr).toContain(code);
  return findingsOf(stdout).flatMap(({ code: id, severity }) => (severity === 'error' ? [id] : []));
}

function isSyntax(code: string): boolean {
  return code.startsWith('yaml/');
}

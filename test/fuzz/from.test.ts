import fc from 'fast-check';
import { expect } from 'vitest';
import { conferences } from './conference.ts';
import { desk } from './desk.ts';
import { exampleData } from './files.ts';
import { prove } from './prove.ts';
import { findingsOf, type Told } from './said.ts';
import { anyText } from './text.ts';
import type { Value } from './value.ts';
import { writeYaml } from './write.ts';

interface Kept {
  conference: Value;
  layout: number;
}

const table = desk();

prove<Kept>({
  name: 'from',
  share: 0.05,
  values: fc.record({
    conference: fc.oneof(conferences(anyText), fc.constantFrom(...exampleData)),
    layout: fc.nat(),
  }),
  /** A file begun from last year's reads without a mistake of writing or shape, whatever last year's held. */
  async holds({ conference, layout }) {
    table.clear();
    table.put('x.yaml', writeYaml(conference, { seed: layout, free: true }));
    const begun = await table.run('new', 'van-ban/y.yaml', '--from', 'x.yaml');
    expect([0, 1], begun.stderr).toContain(begun.code);
    if (begun.code === 1) return;
    const { code, stdout, stderr } = await table.run('check', 'van-ban/y.yaml', '--report', 'json');
    expect([0, 1], stderr).toContain(code);
    expect(findingsOf(stdout).filter(isMistake)).toEqual([]);
  },
});

/** Content is for the clerk to fill in; the number after the largest there is none to write. */
function isMistake({ severity, code }: Told): boolean {
  return severity === 'error' && !code.startsWith('dulieu/') && code !== 'schema/number';
}

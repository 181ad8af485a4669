import fc from 'fast-check';
import { expect } from 'vitest';
import { desk } from './desk.ts';
import { dataFiles } from './files.ts';
import { type Mutant, mutants, mutated, YAML_BITS } from './mutate.ts';
import { prove } from './prove.ts';
import { expectPlaces, findingsOf, steering } from './said.ts';

interface Bytes {
  /** An example after some slips, or any bytes at all. */
  mutant: Mutant | null;
  bytes: string;
  kind: (typeof KINDS)[number];
  report: (typeof REPORTS)[number];
  lang: 'vi' | 'en';
}

const KINDS = ['all', 'kehoach', 'bienban', 'thongbao', 'tinbai'] as const;
const REPORTS = ['pretty', 'short', 'json', 'sarif', 'github', 'gitlab'] as const;

const table = desk();

prove<Bytes>({
  name: 'bytes',
  share: 0.35,
  values: fc.record({
    mutant: fc.option(mutants, { freq: 12 }),
    bytes: fc.array(fc.nat(255), { maxLength: 60 }).map((bytes) => String.fromCharCode(...bytes)),
    kind: fc.constantFrom(...KINDS),
    report: fc.constantFrom(...REPORTS),
    lang: fc.constantFrom('vi', 'en'),
  }),
  /** Whatever the file, it is read or refused in good order, and nothing of it steers the terminal. */
  async holds({ mutant, bytes, kind, report, lang }) {
    table.clear();
    table.put(
      'x.yaml',
      mutant === null ? Buffer.from(bytes, 'latin1') : mutated(dataFiles, YAML_BITS, mutant),
    );
    const told = await table.run('check', 'x.yaml', '--lang', lang, '--report', report);
    const asJson = await table.run('check', 'x.yaml', '--report', 'json');
    expect([0, 1, 2], told.stderr).toContain(told.code);
    expect(asJson.code).toBe(told.code);
    if (told.code !== 2) expectPlaces(table, findingsOf(asJson.stdout));
    if (told.code !== 2) expectReport(told.stdout, report, findingsOf(asJson.stdout).length);
    const made = await table.run('gen', kind, 'x.yaml', '--lang', lang, '--report', report);
    expect([0, 1, 2], made.stderr).toContain(made.code);
    for (const said of [told, asJson, made]) expect(steering(said.stdout + said.stderr)).toEqual([]);
  },
});

/** Machine formats are what they say they are, and tell all there is. */
function expectReport(said: string, report: Bytes['report'], findings: number): void {
  const lines = said.split('\n').length - 1;
  if (report === 'short' || report === 'github') expect(lines).toBe(findings);
  if (report === 'gitlab') expect(JSON.parse(said)).toHaveLength(findings);
  if (report === 'sarif') expect(JSON.parse(said).runs[0].results).toHaveLength(findings);
}

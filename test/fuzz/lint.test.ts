import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { beforeAll, expect } from 'vitest';
import { writeExamples } from '../helpers/examples.ts';
import { desk } from './desk.ts';
import { type Mutant, mutants, mutated, XML_BITS } from './mutate.ts';
import { prove } from './prove.ts';
import { steering } from './said.ts';

interface Damaged {
  paper: number;
  /** Slips in one part of the paper, which are packed again in good order, or in the packed bytes. */
  part: number | null;
  mutant: Mutant;
  /** The part takes the place of another one too. */
  moved: boolean;
}

const table = desk();
const papers: Uint8Array[] = [];

beforeAll(async () => {
  const folder = join(table.io.cwd, 'tot');
  await writeExamples(folder, 'docx');
  papers.push(...readdirSync(folder).map((name) => readFileSync(join(folder, name))));
});

prove<Damaged>({
  name: 'lint',
  share: 0.1,
  values: fc.record({
    paper: fc.nat(99),
    part: fc.option(fc.nat(99), { freq: 4 }),
    mutant: mutants,
    moved: fc.nat(9).map((n) => n === 0),
  }),
  /** Any .docx is judged, compared or refused in good order, and its repair writes a file that is judged again, or none. */
  async holds(damaged) {
    table.clear();
    const bytes = docxOf(damaged);
    table.put('x.docx', bytes);
    const judged = await table.run('lint', 'x.docx');
    expect([0, 1, 2], judged.stderr).toContain(judged.code);
    const repaired = await table.run('lint', 'x.docx', '--fix', '-o', 'van-ban/y.docx');
    expect([0, 1, 2], repaired.stderr).toContain(repaired.code);
    const verified = await table.run('verify', 'x.docx');
    expect([0, 1, 2], verified.stderr).toContain(verified.code);
    const compared = await table.run('diff', 'x.docx', 'tot/phuong-mau-2026-kehoach.docx');
    expect([0, 1, 2], compared.stderr).toContain(compared.code);
    for (const said of [judged, repaired, verified, compared])
      expect(steering(said.stdout + said.stderr)).toEqual([]);
    expect(Buffer.compare(table.get('x.docx'), bytes)).toBe(0);
    if (!table.written().has('y.docx')) return;
    const again = await table.run('lint', 'van-ban/y.docx');
    expect([0, 1], again.stderr).toContain(again.code);
  },
});

function docxOf({ paper, part, mutant, moved }: Damaged): Uint8Array {
  const whole = papers[paper % papers.length] ?? new Uint8Array();
  if (part === null) return mutated([whole], XML_BITS, mutant);
  const zip = new PizZip(whole);
  const names = Object.keys(zip.files);
  const name = names[part % names.length] ?? '';
  const contents = [name, ...names].map((one) => zip.file(one)?.asUint8Array() ?? new Uint8Array());
  const changed = mutated(contents, XML_BITS, { ...mutant, file: 0 });
  const other = names[(part + mutant.file) % names.length] ?? name;
  for (const to of moved ? [name, other] : [name]) zip.file(to, changed, { createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

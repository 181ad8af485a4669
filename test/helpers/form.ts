import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { fixForm } from '../../src/form/fix/fix.ts';
import { lint } from '../../src/form/lint.ts';
import type { Paper } from '../../src/form/paper.ts';
import { readWord } from '../../src/form/read/read.ts';
import { recognise } from '../../src/form/recognise/recognise.ts';
import type { FormRules } from '../../src/form/rule.ts';
import { formRules } from '../../src/form/rules/index.ts';
import { main } from '../../src/main.ts';
import type { StandardId } from '../../src/standards/standard.ts';
import { withPart } from './docx-parts.ts';
import { paper } from './examples.ts';
import { ioIn } from './folder.ts';

/** Papers of ours that keep every criterion, by the standard they follow: file and kind. */
const goods = {
  'nd30-kehoach': ['uy-ban', 'kehoach'],
  'nd30-bienban': ['uy-ban', 'bienban'],
  'nd30-thongbao': ['phuong-mau-2026', 'thongbao'],
  'hd05-kehoach': ['phuong-mau-2026', 'kehoach'],
  'hd05-bienban': ['phuong-mau-2026', 'bienban'],
  'hd36-kehoach': ['huyen-mau-2020', 'kehoach'],
  'hd36-bienban': ['huyen-mau-2020', 'bienban'],
  'hd36-thongbao': ['huyen-mau-2020', 'thongbao'],
} as const;

export type Good = keyof typeof goods;

/** The complete example with its plan and minutes issued by the government instead of the Party. */
function byGovernment(yaml: string): string {
  return yaml
    .replaceAll('ben_ban_hanh: dang\n', 'ben_ban_hanh: chinh_quyen\n')
    .replace('  nhan_danh: ban_thuong_vu\n  nguoi_ky: Nguyễn Văn A\n', '  nguoi_ky: Trần Thị B\n')
    .replace('18-KH/ĐU', '18/KH-UBND');
}

/** Writes the papers once for a test file and gives them by name. */
export function goodPapers(): (name: Good) => Uint8Array {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
    cpSync('examples', folder, { recursive: true });
    const ward = readFileSync('examples/phuong-mau-2026.yaml', 'utf8');
    writeFileSync(join(folder, 'uy-ban.yaml'), byGovernment(ward));
    const quiet = { stdout: () => undefined, stderr: () => undefined };
    const files = [...new Set(Object.values(goods).map(([file]) => `${file}.yaml`))];
    await main(['gen', 'kehoach', 'bienban', 'thongbao', ...files, '--out', '.'], ioIn(folder, quiet));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => {
    const [file, kind] = goods[name];
    return paper(folder, file, kind);
  };
}

/** The paper as the rules see it. Throws when it cannot be read or recognised. */
export function paperOf(bytes: Uint8Array, standard: StandardId | null = null): Paper {
  const word = readWord(bytes, 'x.docx');
  const known = word.value && recognise(word.value, { standard, file: 'x.docx' });
  if (known?.value === undefined) throw new Error(JSON.stringify([word.findings, known?.findings]));
  return known.value;
}

export function findingsOf(bytes: Uint8Array, standard: StandardId | null = null): Finding[] {
  return lint(formRules, paperOf(bytes, standard), 'x.docx').findings;
}

/** Ids of the criteria a paper breaks, each once, sorted: `PG-01`. */
export function brokenBy(bytes: Uint8Array, standard: StandardId | null = null): string[] {
  const codes = findingsOf(bytes, standard).map(({ code }) => code.replace('thethuc/', '').toUpperCase());
  return [...new Set(codes)].sort();
}

/** One row of the table of a component: how a good paper is spoilt so that it breaks just this criterion. */
export interface Spoilt {
  id: string;
  good: Good;
  /** Changes the XML of `part` (the main part when left out). */
  part?: string;
  change: (xml: string) => string;
  /** Changes of more parts, by name. */
  parts?: Readonly<Record<string, (xml: string) => string>>;
  /** Criteria that this change cannot help breaking too. */
  also?: readonly string[];
  /** What the message says. */
  says: string | RegExp;
  /** `lint --fix` cannot know what is meant here, though it repairs other faults of this criterion. */
  unsure?: true;
}

/** The paper as `lint --fix` writes it. Throws when it refuses. */
export function fixedPaper(bytes: Uint8Array, standard: StandardId | null = null): Uint8Array {
  const file = 'x.docx';
  const fixed = fixForm(bytes, file, formRules, (word) => recognise(word, { standard, file }).value);
  if (fixed.value === undefined) throw new Error(JSON.stringify(fixed.findings));
  return fixed.value.bytes;
}

/** Holds every rule of a component to its row: the good paper keeps it, the spoilt one breaks it and nothing else. */
export function describeRules(name: string, rules: FormRules, rows: readonly Spoilt[]): void {
  const good = goodPapers();
  describe(name, () => {
    test('every criterion has its row', () => {
      expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual(rules.map(({ id }) => id).sort());
    });
    const spoil = (row: Spoilt): Uint8Array => {
      const parts = { [row.part ?? 'word/document.xml']: row.change, ...row.parts };
      let changed = good(row.good);
      for (const [part, change] of Object.entries(parts)) {
        changed = withPart(changed, part, (xml) => {
          const after = change(xml);
          expect(after).not.toBe(xml);
          return after;
        });
      }
      return changed;
    };
    const sure = rows.filter((row) => !row.unsure && rules.find(({ id }) => id === row.id)?.fixable === true);
    test.each(sure)('lint --fix repairs $id on $good: $says', (row) => {
      const fixed = fixedPaper(spoil(row));
      expect(brokenBy(fixed)).not.toContain(row.id);
      expect(fixedPaper(fixed)).toBe(fixed);
    });
    test.each(rows)('$id on $good: $says', (row) => {
      expect(brokenBy(good(row.good))).toEqual([]);
      const changed = spoil(row);
      expect(brokenBy(changed)).toEqual([row.id, ...(row.also ?? [])].sort());
      const code = `thethuc/${row.id.toLowerCase()}`;
      const said = findingsOf(changed).filter((finding) => finding.code === code);
      expect(said.map(({ message }) => message.vi).join('\n')).toMatch(row.says);
    });
  });
}

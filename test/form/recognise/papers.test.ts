import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper, Role } from '../../../src/form/paper.ts';
import { EXAMPLES, paper as read, writeExamples } from '../../helpers/examples.ts';
import { papers } from '../../helpers/papers.ts';
import { paperIn, roleLines, signatureLines } from './roles.ts';

const KINDS = ['kehoach', 'bienban', 'thongbao'] as const;

/** Where a role says more than the style it is printed in, or the style tells what only its writer knows. */
const FINER: Readonly<Record<string, readonly Role[]>> = {
  NoiDung: ['Diem', 'NoiDungPhuLuc', 'KetThuc'],
  BangO: ['Bang'],
  BangOGiua: ['Bang'],
  // The row of the sum is printed like the heads of the columns.
  BangTieuDe: ['Bang'],
  // The last sentences are several; only the last of all is known by its place.
  KetThuc: ['NoiDung'],
};

/** Paragraphs whose role is another than the style our templates print them in. */
function misread({ word, roles }: Paper): string[] {
  return word.paragraphs.flatMap(({ text, style, index }) => {
    const role = roles[index] ?? '-';
    const known = text.trim() === '' || role === style || FINER[style]?.some((finer) => finer === role);
    return known ? [] : [`${role} | ${style} | ${text.slice(0, 60)}`];
  });
}

const out = mkdtempSync(join(tmpdir(), 'recognise-'));

beforeAll(async () => {
  await writeExamples(out, 'docx');
}, 60_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('papers of ours', () => {
  it.each([...papers.keys()].filter((name) => !name.startsWith('tinbai')))(
    '%s is read as it was printed',
    (name) => {
      const bytes = papers.get(name) ?? new Uint8Array();
      expect(misread(paperIn(bytes))).toEqual([]);
    },
  );

  it.each([...papers.keys()].filter((name) => name.startsWith('tinbai')))(
    '%s has no letterhead, and no stamp yet',
    (name) => {
      const bytes = papers.get(name) ?? new Uint8Array();
      expect(() => paperIn(bytes)).toThrow(/không tìm thấy phần đầu văn bản/);
    },
  );
});

describe('papers of the examples', () => {
  it.each(EXAMPLES.flatMap((name) => KINDS.map((kind) => [name, kind] as const)))('%s-%s', (name, kind) => {
    expect(misread(paperIn(read(out, name, kind)))).toEqual([]);
  });

  it.each(EXAMPLES)('%s-tinbai is known as our article', (name) => {
    const article = paperIn(read(out, name, 'tinbai'));
    expect([article.article, article.type, [...article.pieces.keys()]]).toEqual([true, null, ['NoiDung']]);
  });

  it.each(['phuong-mau-2026', 'xa-mau-toi-thieu'].flatMap((name) => KINDS.map((kind) => `${name}-${kind}`)))(
    '%s, line by line',
    async (name) => {
      const at = name.lastIndexOf('-');
      const paper = paperIn(read(out, name.slice(0, at), name.slice(at + 1)));
      const lines = [...roleLines(paper).map((line) => shorten(line)), '', ...signatureLines(paper)];
      await expect(`${about(paper)}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
    },
  );
});

function about({ standard, issuer, type, number, date, draft }: Paper): string {
  const symbol = `${number?.number ?? '-'} ${number?.kind ?? '-'} ${number?.body ?? '-'}`;
  const day = `${date?.place ?? '-'} ${date?.day || '..'}/${date?.month || '..'}/${date?.year || '..'}`;
  return `${standard.id} ${issuer} ${type?.name ?? '-'} (${type?.symbol ?? '-'}) | ${symbol} | ${day}${draft ? ' | draft' : ''}`;
}

function shorten(line: string): string {
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

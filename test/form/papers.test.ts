import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintBytes } from '../../src/pipeline/lint.ts';
import { docxPart, withPart } from '../helpers/docx-parts.ts';
import { EXAMPLES, KIND_WORDS, paper, writeExamples } from '../helpers/examples.ts';

/** The two examples with everything filled in: nothing may be found in their papers, not even a warning. */
const COMPLETE = ['phuong-mau-2026', 'huyen-mau-2020'];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
  expect((await writeExamples(folder, 'docx')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `line severity message [code]`, one finding a line, in the order of the paper. */
function told(bytes: Uint8Array): string {
  const { findings, judged } = lintBytes(bytes, 'x.docx', null);
  const text = judged?.text.text ?? '';
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return findings
    .map(({ code, severity, message, span }) => ({ line: lineOf(span?.start ?? 0), code, severity, message }))
    .sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1))
    .map(({ line, code, severity, message }) => `${line} ${severity} ${message.vi} [${code}]\n`)
    .join('');
}

describe('our own papers', () => {
  const all = EXAMPLES.flatMap((example) => KIND_WORDS.map((word) => [example, word] as const));

  test.each(all.filter(([example]) => COMPLETE.includes(example)))(
    '%s %s keeps every criterion',
    (example, word) => {
      expect(told(paper(folder, example, word))).toBe('');
    },
  );

  test.each(all.filter(([example]) => !COMPLETE.includes(example)))('%s %s', async (example, word) => {
    await expect(told(paper(folder, example, word))).toMatchFileSnapshot(`__golden__/${example}-${word}.out`);
  });
});

describe('papers of other programs', () => {
  const foreign = readdirSync('test/fixtures/form/foreign').filter((name) => name.endsWith('.docx'));

  test.each(foreign)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join('test/fixtures/form/foreign', name)));
    await expect(told(bytes)).toMatchFileSnapshot(`__golden__/foreign-${name.replace('.docx', '')}.out`);
  });
});

test('whatever is done to a paper, it is judged or refused and never crashes', () => {
  const good = paper(folder, 'phuong-mau-2026', 'thongbao');
  const xml = docxPart(good, 'word/document.xml');
  // Pieces of the file: tags, and the text between them.
  const pieces = xml.split(/(?<=>)|(?=<)/u);
  const edit = fc.record({
    at: fc.nat(pieces.length - 1),
    how: fc.constantFrom('drop', 'double', 'swap', 'text'),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const changed = [...pieces];
      for (const { at, how, text } of edits) {
        const piece = changed[at] ?? '';
        if (how === 'drop') changed[at] = '';
        else if (how === 'double') changed[at] = piece + piece;
        else if (how === 'swap') [changed[at], changed[at - 1]] = [changed[at - 1] ?? '', piece];
        else if (!piece.startsWith('<')) changed[at] = text.replace(/[<&]/gu, '');
      }
      const bytes = withPart(good, 'word/document.xml', () => changed.join(''));
      const { findings, judged } = lintBytes(bytes, 'x.docx', null);
      expect(judged !== null || findings.some(({ severity }) => severity === 'error')).toBe(true);
      for (const { message, span } of findings) {
        expect(message.vi).not.toMatch(/undefined|NaN|null/u);
        expect(judged === null || span !== null).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

/** What is found in the first form of the decree’s own file (mẫu 1.1), and why it is so. */
const DECREE: Readonly<Record<string, string>> = {
  'thethuc/hd-05': 'the forms type `____` where the text asks for a drawn line',
  'thethuc/hd-10': 'the same under the issuing body',
  'thethuc/tl-04': 'the same under the subject',
  'thethuc/bd-10': 'dotted lines of the form are indented by tabs',
  'thethuc/pg-08': 'one blank form of dots was typed in Calibri',
  'thethuc/lng-01': 'a form is all gaps: `……`',
};

test('the decree’s own form is read, and what it breaks is known', () => {
  const decree = new Uint8Array(readFileSync(resolve('test/fixtures/form/nd30-phu-luc-3.docx')));
  const { findings, judged } = lintBytes(decree, 'x.docx', null);
  expect(judged?.standard.id).toBe('nd30');
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(Object.keys(DECREE).sort());
  expect(findings.filter(({ span, path }) => span === null || path === null)).toEqual([]);
});

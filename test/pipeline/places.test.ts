import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDialogue } from '../../src/pipeline/check.ts';
import { composePapers, kindsOf, missingFindings, wordingOf } from '../../src/pipeline/compose.ts';
import { readDialogue } from '../../src/pipeline/read.ts';
import { ioIn, put } from '../helpers/folder.ts';
import { ward, wardFolder } from '../helpers/ward.ts';

/** One slip of the hand on one line. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  left_out: () => '',
  twice: (line) => `${line}\n${line}`,
  indented: (line) => ` ${line}`,
  value_gone: (line) => line.replace(/: .*/, ':'),
  value_odd: (line) => line.replace(/: .*/, ': 31/2/2026 "?'),
  key_misspelt: (line) => line.replace(/(\w)(\w):/, '$2$1x:'),
  colon_gone: (line) => line.replace(':', ''),
  bracket: (line) => line.replace(': ', ': ['),
  tab: (line) => line.replace(/^ /, '\t'),
  list: (line) => line.replace(/: .*/, ': [a, b]'),
  group: (line) => line.replace(/: .*/, ': {a: b}'),
  anchor: (line) => line.replace(': ', ': &a '),
};

const lines = ward.split('\n');
const slip = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom(...Object.values(SLIPS)));

test('whatever the slips, every finding has its line and its character there', async () => {
  const cwd = wardFolder(ward);
  const io = ioIn(cwd);
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (slips) => {
      const typed = [...lines];
      for (const [at, change] of slips) typed[at] = change(typed[at] ?? '');
      const path = put(cwd, 'x.yaml', typed.join('\n'));
      const dialogue = readDialogue(io, path, { root: null, templates: null });
      const findings = checkDialogue(dialogue);
      if (dialogue.conference !== null) {
        const papers = composePapers(dialogue, kindsOf(dialogue.conference), await wordingOf(io, dialogue));
        findings.push(...missingFindings(dialogue, papers, false));
      }
      told += findings.length;
      for (const { code, file, span, message } of findings) {
        const text = dialogue.texts.get(file ?? '')?.text;
        if (text === undefined || span === null) throw new Error(`${code}: ${message.vi}`);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
  expect(told).toBeGreaterThan(100);
});

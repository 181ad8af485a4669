import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixForm } from '../../../src/form/fix/fix.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { formRules } from '../../../src/form/rules/index.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { goodPapers } from '../../helpers/form.ts';

const good = goodPapers();

/** What a person or a program may do to one run of a paper. */
const edits: readonly ((run: string) => string)[] = [
  () => '',
  (run) => run + run,
  (run) => run.replace('<w:r>', '<w:r><w:rPr><w:caps/><w:rFonts w:ascii="Arial" w:hAnsi="Calibri"/></w:rPr>'),
  (run) => run.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'),
  (run) => run.replace(/<w:t[^>]*>/, '$&Số: 5/KH-UBND  ngày 3 tháng 04 năm 2026 , cấp uỷ '),
  (run) => run.replace('</w:r>', '<w:tab/><w:br/><w:t> a\u0301 </w:t></w:r>'),
  (run) => `<w:hyperlink>${run}</w:hyperlink>`,
  (run) => `</w:p><w:p>${run}`,
];

const edit = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: edits.length - 1 }));

test('whatever was done to a paper of ours, it is repaired as far as it goes, and then stays', () => {
  const repaired = (bytes: Uint8Array) =>
    fixForm(bytes, 'x', formRules, (word) => recognise(word, { standard: 'nd30', file: 'x' }).value).value
      ?.bytes;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (done) => {
      const bytes = withPart(good('nd30-thongbao'), 'word/document.xml', (xml) => {
        let run = -1;
        return xml.replace(/<w:r>.*?<\/w:r>/g, (whole) => {
          run += 1;
          return done.reduce((now, [at, how]) => (at === run ? (edits[how]?.(now) ?? now) : now), whole);
        });
      });
      const once = repaired(bytes);
      expect(once).toBeDefined();
      expect(once && repaired(once)).toBe(once);
    }),
    { numRuns: 20 },
  );
}, 60_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { docx, p, table, textBox, type Xml } from '../../helpers/word-file.ts';
import { wordOf } from './roles.ts';

const LINES = [
  '',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ỦY BAN NHÂN DÂN XÃ A',
  'Số: 12/KH-UBND',
  'A, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'KẾ HOẠCH TỔ CHỨC ĐỐI THOẠI',
  'Tổ chức đối thoại',
  '-----',
  '*',
  'Kính gửi:',
  '- Sở Nội vụ;',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'I. MỤC ĐÍCH',
  'Chương I',
  'Điều 1. Phạm vi',
  '1. Nội dung.',
  'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
  'Nơi nhận: - Như trên;\n- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  'THƯ KÝ\tCHỦ TRÌ',
  'Nguyễn Văn A',
  'Phụ lục I: DANH SÁCH',
  '(Kèm theo Kế hoạch số 12',
  'Bảng 1. Chỉ tiêu',
  '[cần bổ sung: người ký]',
];

const paragraph = fc
  .record({
    text: fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 30 })),
    align: fc.constantFrom('left' as const, 'center' as const, 'both' as const),
    bold: fc.boolean(),
    pageBreak: fc.boolean(),
  })
  // Words cannot hold control characters.
  .map(
    ({ text, ...look }): Xml =>
      p(
        text.replace(/\p{C}/gu, (sign) => (/[\n\t]/.test(sign) ? sign : '')),
        look,
      ),
  );
const cells = fc.array(fc.array(fc.array(paragraph, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.tuple(cells, fc.boolean()).map(([rows, ruled]) => table(rows, { ruled })) },
  {
    weight: 1,
    arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inside) => textBox(inside)),
  },
);

describe('lines in any order', () => {
  it('give a paper whose pieces are all there, each once', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const word = wordOf(docx(blocks));
        const { value } = recognise(word, { standard: 'nd30', file: 'a.docx' });
        if (value === undefined) throw new Error('a standard was asked for');
        const pieces = [...value.pieces.values()].flat();
        const places = pieces.map(({ paragraph: { index }, start, end }) => `${index} ${start} ${end}`);
        expect(new Set(places).size).toBe(places.length);
        expect(
          pieces.every((one) => one.text !== '' && one.paragraph.text.slice(one.start, one.end) === one.text),
        ).toBe(true);
        expect(value.roles.length).toBe(word.paragraphs.length);
        const outside = value.roles.filter((role, i) => role !== null && (i < value.start || i >= value.end));
        expect(outside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

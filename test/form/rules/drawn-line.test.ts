import { describe, expect, it } from 'vitest';
import { brokenBy } from '../../helpers/form.ts';
import { docx, drawnLine, type ParagraphLook, p, run, table, type Xml } from '../../helpers/word-file.ts';

const REPUBLIC = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const c = (content: string | readonly (string | Xml)[], look: ParagraphLook = {}): Xml =>
  p(content, { align: 'center', ...look });

/** A line drawn with a shape that floats this far below the top of its paragraph, both in points. */
const shape = (length: number, below: number): Xml => ({
  xml: `<w:r><w:pict><v:line style="position:absolute;margin-top:${below}pt" from="0,0" to="${length}pt,0"/></w:pict></w:r>`,
});

const body = (...parts: (string | Xml)[]): Xml => c(['XÃ MẪU SƠN', ...parts], { bold: true, size: 13 });
const motto = (...parts: (string | Xml)[]): Xml => c([MOTTO, ...parts], { bold: true });
const title = (...parts: (string | Xml)[]): Xml => c([REPUBLIC, ...parts], { bold: true, size: 13 });
const number = (...parts: Xml[]): Xml => c([...parts, 'Số: 12/KH-UBND'], { size: 13 });
const date = (...parts: Xml[]): Xml => c([...parts, 'Mẫu Sơn, ngày 05 tháng 3 năm 2026'], { italic: true });

/** Those of the rules on lines that a letterhead breaks. */
function broken(left: readonly Xml[], right: readonly Xml[]): string {
  const above = c('ỦY BAN NHÂN DÂN', { bold: true, size: 13 });
  const head = table([[[above, ...left], right]], { widths: [3515, 5840] });
  const text = [c('KẾ HOẠCH', { bold: true }), c('Tổ chức đối thoại', { bold: true }), p(), p('Nội dung./.')];
  const found = brokenBy(docx([head, p(), ...text]));
  return found.filter((id) => id === 'HD-05' || id === 'HD-10').join(' ');
}

describe('lines drawn in a letterhead by other hands', () => {
  it.each<[string, Xml[], Xml[], string]>([
    ['none', [body(), number()], [title(), motto(), date()], 'HD-05 HD-10'],
    [
      'shapes of the texts themselves',
      [body(shape(45, 16)), number()],
      [title(), motto(shape(171, 17)), date()],
      '',
    ],
    [
      'shapes of empty paragraphs below',
      [body(), c([shape(45, 2)]), number()],
      [title(), motto(), c([shape(171, 2)]), date()],
      '',
    ],
    ['shapes of the next lines', [body(), number(shape(45, 1))], [title(), motto(), date(shape(171, 1))], ''],
    [
      'both shapes of the first line',
      [body(), number()],
      [title(shape(171, 32), shape(45, 33)), motto(), date()],
      '',
    ],
    [
      'both shapes of the motto',
      [body(), number()],
      [title(), motto(shape(171, 17), shape(45, 17)), date()],
      '',
    ],
    ['one shape alone', [body(), number()], [title(), motto(shape(171, 17)), date()], 'HD-10'],
    [
      'shapes of a wrong length',
      [body(shape(90, 16)), number()],
      [title(), motto(shape(100, 17)), date()],
      'HD-05 HD-10',
    ],
    [
      'a line that suits the longer line of the name',
      [body(shape(60, 16)), number()],
      [title(), motto(shape(171, 17)), date()],
      '',
    ],
    [
      'a border of the text, as long as its column',
      [body(shape(45, 16)), number()],
      [title(), c(MOTTO, { bold: true, border: 'bottom' }), date()],
      'HD-05',
    ],
    [
      'borders of empty paragraphs',
      [body(), drawnLine(800, 3299), number()],
      [title(), motto(), drawnLine(3400, 5624), date()],
      '',
    ],
    [
      'typed signs',
      [body(), c('_____'), number()],
      [title(), motto(), c('______________'), date()],
      'HD-05 HD-10',
    ],
    [
      'underlined blanks',
      [body(shape(45, 16)), number()],
      [title(), motto(), c([run('                    ', { underline: true })]), date()],
      'HD-05',
    ],
    [
      'a length nobody can tell, the letters being light',
      [body(shape(45, 16)), number()],
      [title(), c([MOTTO, shape(100, 17)]), date()],
      '',
    ],
  ])('%s', (_, left, right, expected) => {
    expect(broken(left, right)).toBe(expected);
  });
});

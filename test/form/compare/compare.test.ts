import { describe, expect, test } from 'vitest';
import { type Change, type Comparison, compare } from '../../../src/form/compare/compare.ts';
import { looksAlike, readSide } from '../../../src/pipeline/side.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { asWordSaves } from '../../helpers/resave.ts';
import {
  cell,
  docx,
  drawnLine,
  type FileLook,
  p,
  run,
  sectionEnd,
  table,
  type Xml,
} from '../../helpers/word-file.ts';

type Paragraphs = readonly (string | Xml)[];

const paper = (blocks: Paragraphs, look: FileLook = {}) =>
  docx(
    blocks.map((block) => (typeof block === 'string' ? p(block) : block)),
    look,
  );

function between(before: Uint8Array, after: Uint8Array): Comparison {
  const [a, b] = [before, after].map((bytes) => readSide(bytes, 'x.docx').value);
  if (a === undefined || b === undefined) throw new Error('cannot be read');
  return compare(a, b);
}

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function shown({ kind, spot, from, stretches }: Change): string {
  const { table: number, row, column } = spot.cell ?? {};
  const place = spot.margin ?? (number === undefined ? spot.paragraph : `${number}/${row}/${column ?? '-'}`);
  const text = stretches
    .map(({ kind: fate, text: words }) => `${marks[fate][0]}${words}${marks[fate][1]}`)
    .join('');
  return `${kind} ${from === null ? '' : `${from.paragraph}→`}${place}: ${text}`;
}

const told = (before: Uint8Array, after: Uint8Array) => between(before, after).changes.map(shown);
const words = (before: Paragraphs, after: Paragraphs) => told(paper(before), paper(after));
const looks = (before: Uint8Array, after: Uint8Array) =>
  between(before, after).looks.map(
    ({ what, spots }) => `${what.vi}: ${spots.map(({ paragraph }) => paragraph).join(', ')}`,
  );

const one = 'Ủy ban nhân dân xã tổ chức hội nghị đối thoại với Nhân dân.';
const two = 'Hội nghị có 120 đại biểu, trong đó 90 người dân.';
const three = 'Công an xã bảo đảm an ninh, trật tự trong thời gian diễn ra hội nghị.';

describe('paragraphs', () => {
  test.each<[string, Paragraphs, Paragraphs, string[]]>([
    ['nothing changed', [one, two], [one, two], []],
    [
      'a word',
      [one, two],
      [one, two.replace('120', '125')],
      ['changed 2: Hội nghị có [-120-]{+125+} đại biểu, trong đó 90 người dân.'],
    ],
    ['one more', [one, three], [one, two, three], [`added 2: {+${two}+}`]],
    ['one less', [one, two, three], [one, three], [`removed 2: [-${two}-]`]],
    [
      'one written anew',
      [one, two, three],
      [one, 'Thành phần theo danh sách kèm theo.', three],
      [`changed 2: [-${two}-]{+Thành phần theo danh sách kèm theo.+}`],
    ],
    ['one elsewhere', [one, two, three], [two, three, one], [`moved 1→3: ${one}`]],
    [
      'a short line that stands twice is no move',
      ['a', one, two],
      [one, two, 'a'],
      ['removed 1: [-a-]', 'added 3: {+a+}'],
    ],
    [
      'one cut in two',
      [`${one} ${two}`],
      [one, two],
      [`changed 1: ${one}[- ${two}-]`, `added 2: {+${two}+}`],
    ],
    [
      'changed and one more before it',
      [one],
      [three, one.replace('xã', 'phường')],
      [
        `added 1: {+${three}+}`,
        'changed 2: Ủy ban nhân dân [-xã-]{+phường+} tổ chức hội nghị đối thoại với Nhân dân.',
      ],
    ],
    ['empty lines do not count', [one, '', two], [one, two, ''], []],
    ['everything gone', [one], [''], [`removed 1: [-${one}-]`]],
    ['capitals', ['Kế hoạch'], ['KẾ HOẠCH'], ['changed 1: [-Kế hoạch-]{+KẾ HOẠCH+}']],
    ['letters composed another way', [one], [one.normalize('NFD')], []],
  ])('%s', (_, before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });

  test('an automatic number is shown with what is new, and does not tell the ones behind it changed', () => {
    const list = { name: 'a', format: 'decimal', text: '%1.' } as const;
    const item = (text: string) => p(text, { list });
    expect(words([item(one), item(three)], [item(one), item(two), item(three)])).toEqual([
      `added 2: {+2. ${two}+}`,
    ]);
  });

  test('tracked changes are read as accepted', () => {
    const tracked = withPart(paper([one]), 'word/document.xml', (xml) =>
      xml.replace(
        '</w:p>',
        '<w:ins w:id="1" w:author="a"><w:r><w:t xml:space="preserve"> Hết.</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>',
      ),
    );
    expect(told(paper([one]), tracked)).toEqual([`changed 1: ${one}{+ Hết.+}`]);
  });
});

describe('tables with lines, row by row and cell by cell', () => {
  const head = ['STT', 'Nội dung', 'Thời hạn'];
  const rows = [
    ['1', 'Nạo vét rãnh đường Mẫu 3', '28/8/2026'],
    ['2', 'Sửa đèn chiếu sáng ngõ 12', '31/7/2026'],
    ['3', 'Dời điểm tập kết rác', '07/8/2026'],
  ];
  const grid = (body: readonly (readonly (string | Xml | readonly Xml[])[])[]) =>
    paper([table([head, ...body], { ruled: true, headerRows: 1 })]);
  const whole = grid(rows);
  const [first = [], second = [], third = []] = rows;

  test.each<[string, Uint8Array, string[]]>([
    [
      'a cell',
      grid([first, ['2', 'Sửa đèn chiếu sáng ngõ 12', '15/8/2026'], third]),
      ['changed 1/3/3: [-31/7/2026-]{+15/8/2026+}'],
    ],
    [
      'a cell filled in',
      grid([first, ['2', [p('Sửa đèn chiếu sáng ngõ 12'), p('và ngõ 14')], '31/7/2026'], third]),
      ['added 1/3/2: {+và ngõ 14+}'],
    ],
    [
      'a cell emptied',
      grid([first, ['2', 'Sửa đèn chiếu sáng ngõ 12', ''], third]),
      ['removed 1/3/3: [-31/7/2026-]'],
    ],
    [
      'a row more',
      grid([first, second, ['', 'Lắp đèn tín hiệu', ''], third]),
      ['added 1/4/-: {+ | Lắp đèn tín hiệu | +}'],
    ],
    ['a row less', grid([first, third]), ['removed 1/3/-: [-2 | Sửa đèn chiếu sáng ngõ 12 | 31/7/2026-]']],
    [
      'a row elsewhere',
      grid([second, third, first]),
      ['moved 4→1/4/-: 1 | Nạo vét rãnh đường Mẫu 3 | 28/8/2026'],
    ],
  ])('%s', (_, after, expected) => {
    expect(told(whole, after)).toEqual(expected);
  });

  test('the head of its column is told', () => {
    const [change] = between(
      whole,
      grid([first, second, ['3', 'Dời điểm tập kết rác', '08/8/2026']]),
    ).changes;
    expect(change?.spot.cell).toEqual({ table: 1, row: 4, column: 3, head: 'Thời hạn' });
  });

  test('cells without lines are paragraphs like any other', () => {
    const letterhead = (right: string) => paper([table([[p('UBND XÃ MẪU'), p(right)]])]);
    expect(told(letterhead('Số: 12/KH-UBND'), letterhead('Số: 13/KH-UBND'))).toEqual([
      'changed 2: Số: [-12-]{+13+}/KH-UBND',
    ]);
  });

  test('a row with another number of cells is told whole', () => {
    const merged = grid([first, [cell('Gộp hai việc 2 và 3', { span: 3 })]]);
    expect(told(grid([first, second]), merged)).toEqual([
      'changed 1/3/-: [-2 | Sửa đèn chiếu sáng ngõ 12 | 31/7/2026-]{+Gộp hai việc 2 và 3+}',
    ]);
  });
});

describe('beside the text', () => {
  const inHeader = (text: string) => paper([one], { headers: { default: [p(text)] } });

  test('headers and footers', () => {
    expect(told(inHeader('TÀI LIỆU HỘI NGHỊ'), inHeader('TÀI LIỆU MẬT'))).toEqual([
      'changed header: TÀI LIỆU [-HỘI NGHỊ-]{+MẬT+}',
    ]);
    expect(told(paper([one]), paper([one], { footers: { default: [p('Trang 1')] } }))).toEqual([
      'added footer: {+Trang 1+}',
    ]);
  });

  test('footnotes', () => {
    const noted = withNotes(
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>Theo báo cáo tháng 6.</w:t></w:r></w:p></w:footnote>',
    );
    expect(told(paper([one]), noted)).toEqual(['added note: {+Theo báo cáo tháng 6.+}']);
  });

  function withNotes(notes: string): Uint8Array {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const related = withPart(paper([one]), 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="fn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      ),
    );
    return withPart(related, 'word/footnotes.xml', () => `<w:footnotes ${space}>${notes}</w:footnotes>`);
  }
});

describe('the look alone', () => {
  test.each<[string, Xml, Xml, string[]]>([
    ['bold', p('một hai'), p([run('một ', { bold: true }), 'hai']), ['in đậm: 1']],
    ['no longer italic', p('một', { italic: true }), p('một'), ['bỏ in nghiêng: 1']],
    ['size', p('một', { size: 14 }), p('một', { size: 12.5 }), ['cỡ chữ 14 → 12,5: 1']],
    ['font', p('một'), p('một', { font: 'Arial' }), ['phông Times New Roman → Arial: 1']],
    ['colour', p('một', { colour: 'FF0000' }), p('một', { colour: '000000' }), ['đổi màu chữ: 1']],
    ['black is black', p('một'), p('một', { colour: '000000' }), []],
    ['highlight', p('một', { highlight: 'yellow' }), p('một'), ['bỏ tô nền: 1']],
    [
      'underline and strike',
      p('một'),
      p('một', { underline: true, strike: true }),
      ['gạch chân: 1', 'gạch ngang chữ: 1'],
    ],
    [
      'alignment',
      p('một', { align: 'center' }),
      p('một', { align: 'both' }),
      ['căn giữa → căn đều hai lề: 1'],
    ],
    ['indents', p('một'), p('một', { firstLine: 567 }), ['đổi thụt lề: 1']],
    ['a rounded indent', p('một', { left: 567 }), p('một', { left: 566 }), []],
    ['spacing', p('một', { before: 6 }), p('một', { before: 12 }), ['đổi giãn đoạn, giãn dòng: 1']],
    ['lines', p('một', { line: 1 }), p('một', { line: { exact: 18 } }), ['đổi giãn đoạn, giãn dòng: 1']],
    ['a new page', p('một'), p('một', { pageBreak: true }), ['sang trang mới: 1']],
    ['blanks', p('một  hai'), p('một hai'), ['thêm bớt dấu cách, xuống dòng: 1']],
    ['the look of a blank', p(['một', ' ', 'hai']), p(['một', run(' ', { bold: true }), 'hai']), []],
  ])('%s', (_, before, after, expected) => {
    expect(looks(paper([before]), paper([after]))).toEqual(expected);
    expect(told(paper([before]), paper([after]))).toEqual([]);
    expect(looksAlike(paper([before]), paper([after]))).toBe(expected.length === 0);
  });

  test('of words that stayed in a changed text', () => {
    const before = paper(['Chủ trì: ông Nguyễn Văn A, Chủ tịch']);
    const after = paper([p(['Chủ trì: ', run('ông Nguyễn Văn B', { bold: true }), ', Chủ tịch'])]);
    expect(told(before, after)).toHaveLength(1);
    expect(looks(before, after)).toEqual(['in đậm: 1']);
  });

  test('of the whole paper', () => {
    const plain = paper([one, two]);
    expect(looks(plain, paper([one, two], { page: { left: 1134 } }))).toEqual([
      'đổi khổ giấy, lề trang hoặc chiều giấy: ',
    ]);
    expect(looks(plain, paper([one, '', two]))).toEqual(['dòng trống: 0 → 1: ']);
    expect(looks(plain, paper([one, drawnLine(2000, 9355), two]))).toEqual(['đường kẻ: 0 → 1: ']);
    expect(looks(plain, paper([one, sectionEnd(), two]))).toEqual(['đổi số phần của văn bản (Section): ']);
  });
});

test('a paper as Word saves it again is the same', () => {
  const ours = paper([
    p([one, run(two, { bold: true })], { align: 'both' }),
    table([['STT', two]], { ruled: true }),
    three,
  ]);
  expect(between(ours, asWordSaves(ours))).toEqual({ changes: [], looks: [] });
});

test('a paper that shares nothing with the other, 2 × 5 000 paragraphs', () => {
  const long = (word: string) =>
    paper(Array.from({ length: 5000 }, (_, i) => `${word}${i} ${word} ${i} ${word.repeat(2)}`));
  expect(between(long('a'), long('b')).changes).toHaveLength(5000);
});

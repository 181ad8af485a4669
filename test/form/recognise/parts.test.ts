import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/form/paper.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { docx, type ParagraphLook, p, table, type Xml } from '../../helpers/word-file.ts';
import { paperIn, paperOf, wordOf } from './roles.ts';

const c = (text: string, look: ParagraphLook = {}): Xml => p(text, { align: 'center', ...look });
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

interface Told {
  title?: string;
  number?: string;
  date?: string;
  body?: readonly string[];
  issuer?: string;
}

function paper(
  right: string,
  { title = 'KẾ HOẠCH', number = 'Số: 1/KH-A', date = '', body = [], issuer = 'XÃ A' }: Told,
): Paper {
  const blocks = [
    table([
      [
        [c(issuer), c(number)],
        [c(right), c(date)],
      ],
    ]),
    c(title),
    c('Tên'),
    p(),
  ];
  return paperOf([...blocks, ...body.map((text) => p(text)), p('Nơi nhận:'), p('- Lưu: VT.')]);
}

describe('the number', () => {
  it.each([
    ['Số: 12/KH-UBND', '12', 'KH', 'UBND'],
    ['Số :05/TTr-UBND', '05', 'TTr', 'UBND'],
    ['Số 26-KH/ĐU', '26', 'KH', 'ĐU'],
    ['Số: 1234/QyĐ-UBND-VX', '1234', 'QyĐ', 'UBND-VX'],
    ['Số: 12a/KH-UBND', '12a', 'KH', 'UBND'],
    ['Số:\u2003\u2003\u2003/KH-UBND', '', 'KH', 'UBND'],
    ['Số: …./KH – UBND', '', 'KH', 'UBND'],
    // The paper prints the name of a kind: the first part stands for it, known or not.
    ['Số: 7/KHO-UBND', '7', 'KHO', 'UBND'],
  ])('%s', (text, number, kind, body) => {
    expect(paper(STATE, { number: text }).number).toMatchObject({ number, kind, body });
  });

  it('of a letter has no kind', () => {
    const blocks = [
      table([[[c('XÃ A'), c('Số: 12/UBND-VX'), c('V/v mời họp')], [c(STATE)]]]),
      p('Kính gửi: Sở Nội vụ.'),
    ];
    const letter = paperOf([...blocks, p('Trân trọng.')]);
    expect(letter.number).toMatchObject({ number: '12', kind: null, body: 'UBND-VX' });
    expect(letter.type).toEqual({ name: 'CÔNG VĂN', symbol: null });
  });
});

describe('place and date', () => {
  it.each([
    ['Hòa Hiếu, ngày 05 tháng 3 năm 2026', 'Hòa Hiếu', '05/3/2026', { nam: 2026, thang: 3, ngay: 5 }],
    ['TP. Mẫu, ngày 5/3/2026', 'TP. Mẫu', '5/3/2026', { nam: 2026, thang: 3, ngay: 5 }],
    ['Phường 7 ngày 31 tháng 02 năm 2026', 'Phường 7', '31/02/2026', null],
    ['A, ngày … tháng … năm 2026', 'A', '//2026', null],
    ['A, ngày\u2003\u2003\u2003tháng\u2003\u2003\u2003năm 2026', 'A', '//2026', null],
    ['.........., ngày ..... tháng ..... năm .......', '..........', '//', null],
  ])('%s', (text, place, printed, date) => {
    const found = paper(STATE, { date: text }).date;
    expect([found?.place, `${found?.day}/${found?.month}/${found?.year}`, found?.date]).toEqual([
      place,
      printed,
      date,
    ]);
  });
});

describe('the name of the kind', () => {
  it.each([
    [STATE, 'QUY ĐỊNH', 'QUY ĐỊNH', 'QyĐ'],
    [PARTY, 'QUY ĐỊNH', 'QUY ĐỊNH', 'QĐ'],
    [STATE, 'GIẤY UỶ QUYỀN', 'GIẤY UỶ QUYỀN', 'GUQ'],
    [STATE, 'Giấy mời', 'GIẤY MỜI', 'GM'],
    [PARTY, 'KẾT LUẬN', 'KẾT LUẬN', 'KL'],
    [STATE, 'PHIẾU KHẢO SÁT', 'PHIẾU KHẢO SÁT', null],
    [STATE, 'QUYẾT ĐỊNH1', 'QUYẾT ĐỊNH', 'QĐ'],
  ])('%s · %s', (right, title, name, symbol) => {
    expect(paper(right, { title }).type).toEqual({ name, symbol });
  });
});

describe('the standard', () => {
  const BLANK = 'A, ngày … tháng … năm 2026';

  it.each<[string, string, Told, string]>([
    ['the state’s', STATE, {}, 'nd30 chinh_quyen'],
    ['the Front’s', STATE, { issuer: 'ỦY BAN MTTQ VIỆT NAM XÃ A' }, 'nd30 mttq'],
    ['the Party’s of today when nothing is dated', PARTY, {}, 'hd05 dang'],
    ['on its first day', PARTY, { date: 'A, ngày 27 tháng 5 năm 2026' }, 'hd05 dang'],
    ['the day before', PARTY, { date: 'A, ngày 26 tháng 5 năm 2026' }, 'hd36 dang'],
    [
      'minutes by when the meeting ended',
      PARTY,
      { title: 'BIÊN BẢN', body: ['Hội nghị kết thúc lúc 11 giờ 00 phút, ngày 08/5/2026.'] },
      'hd36 dang',
    ],
    [
      'a blank date by the day of the meeting',
      PARTY,
      { date: BLANK, body: ['1. Thời gian: 08 giờ, ngày 20 tháng 4 năm 2026.'] },
      'hd36 dang',
    ],
    [
      'a blank date by its year when that day is in another',
      PARTY,
      { date: BLANK, body: ['1. Thời gian: ngày 20/4/2025.'] },
      'hd05 dang',
    ],
    [
      'no date by the last one the text names',
      PARTY,
      { body: ['Theo Kế hoạch ngày 20/4/2025 của tỉnh, các xã làm.'] },
      'hd36 dang',
    ],
  ])('%s', (_, right, told, expected) => {
    const { standard, issuer } = paper(right, told);
    expect(`${standard.id} ${issuer}`).toBe(expected);
  });

  it('asked for rules over the letterhead, whose issuer stays', () => {
    const bytes = docx([table([[c('XÃ A'), c(STATE)]]), c('KẾ HOẠCH')]);
    const { standard, issuer } = paperIn(bytes, { standard: 'hd36' });
    expect(`${standard.id} ${issuer}`).toBe('hd36 chinh_quyen');
  });

  it('without a letterhead has to be asked for', () => {
    const word = wordOf(docx([c('KẾ HOẠCH', { bold: true }), c('Tổ chức đối thoại'), p('Nội dung.')]));
    const { value, findings } = recognise(word, { standard: null, file: 'ban/a.docx' });
    expect([value, findings.map((f) => [f.code, f.severity, f.file])]).toEqual([
      undefined,
      [['thethuc/no-letterhead', 'error', 'ban/a.docx']],
    ]);
    expect(findings[0]?.hint?.vi).toContain('--standard nd30');
    const asked = recognise(word, { standard: 'hd05', file: 'ban/a.docx' }).value;
    expect([asked?.standard.id, asked?.issuer, asked?.type?.symbol]).toEqual(['hd05', 'dang', 'KH']);
  });

  it('of two letterheads is that of the first, both known', () => {
    const both = paperOf([
      table([[c('ĐẢNG UỶ XÃ A'), [c(PARTY), c(STATE), c('Độc lập - Tự do - Hạnh phúc')]]]),
      c('KẾ HOẠCH'),
    ]);
    expect([
      both.standard.id,
      both.pieces.get('TieuDeDang')?.length,
      both.pieces.get('QuocHieu')?.length,
    ]).toEqual(['hd05', 1, 1]);
  });
});

describe('a draft', () => {
  it.each([
    [['Dự thảo'], true],
    [['DỰ THẢO LẦN 2'], true],
    [['Chủ trì: [cần bổ sung: người chủ trì].'], true],
    [['Dự thảo văn bản được lấy ý kiến.'], false],
  ])('%s', (body, draft) => {
    expect(paper(STATE, { body: [...body, 'Nội dung.'] }).draft).toBe(draft);
  });

  it('may be marked in the margin above', () => {
    const headers = { first: [p('Dự thảo lần 3', { align: 'right' })] };
    const marked = paperOf([table([[c('XÃ A'), c(STATE)]]), c('KẾ HOẠCH')], {
      headers,
      page: { titlePage: true },
    });
    expect([marked.draft, marked.pieces.get('DuThao')?.[0]?.paragraph.part]).toEqual([
      true,
      'word/header-first.xml',
    ]);
  });
});

describe('our article', () => {
  const stamped = { properties: { 'dialogue-content': 'abc' } };

  it('is known by its stamp', () => {
    const article = paperOf([c('TIN', { bold: true }), p('Nội dung.')], stamped);
    expect([article.article, article.standard.id, article.roles]).toEqual([
      true,
      'nd30',
      ['NoiDung', 'NoiDung'],
    ]);
  });

  it('is not what a paper of ours is whose letterhead was lost', () => {
    expect(() => paperOf([c('Số: 12/KH-UBND'), p('Nội dung.'), p('Nơi nhận:')], stamped)).toThrow(
      /phần đầu văn bản/,
    );
  });
});

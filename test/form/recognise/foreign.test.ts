import { describe, expect, it } from 'vitest';
import {
  drawnLine,
  type ParagraphLook,
  p,
  pageBreak,
  sectionEnd,
  table,
  textBox,
  type Xml,
} from '../../helpers/word-file.ts';
import { paperOf, roleLines, signatureLines } from './roles.ts';

const REPUBLIC = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const c = (text: string, look: ParagraphLook = {}): Xml => p(text, { align: 'center', ...look });
const b = (text: string, look: ParagraphLook = {}): Xml =>
  p(text, { align: 'both', firstLine: 567, ...look });

const head = table([
  [
    [c('UBND XÃ A'), c('Số: 12/KH-UBND')],
    [c(REPUBLIC), c(MOTTO), c('A, ngày 05 tháng 3 năm 2026')],
  ],
]);
const title = [c('KẾ HOẠCH', { bold: true }), c('Tổ chức đối thoại', { bold: true })];
const signed = table([
  [
    [p('Nơi nhận:'), p('- Như trên;'), p('- Lưu: VT.')],
    [c('TM. ỦY BAN NHÂN DÂN'), c('CHỦ TỊCH'), p(), p(), c('Nguyễn Văn A')],
  ],
]);

/** The roles of a paper, without those a case is not about. */
function roles(blocks: readonly Xml[], but: readonly string[] = []): string {
  const lines = roleLines(paperOf(blocks)).filter((line) => !but.includes(line.split(' | ')[0] ?? ''));
  return `\n${lines.join('\n')}\n`;
}

const BODY_AND_AFTER = ['NoiDung', 'KetThuc', 'NoiNhanTieuDe', 'NoiNhan', 'QuyenHan', 'ChucVuKy', 'HoTenKy'];

describe('letterheads of other writers', () => {
  it.each<[string, Xml[], string]>([
    [
      'one row, everything in two paragraphs with line breaks',
      [
        table([
          [
            c('ỦY BAN NHÂN DÂN TỈNH B\nỦY BAN NHÂN DÂN\nXÃ A\nSố :12/KH-UBND'),
            c(
              'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc.\nA, ngày 05 tháng 3 năm 2026',
            ),
          ],
        ]),
        p(),
        c('KẾ HOẠCH\nTổ chức hội nghị đối thoại\nnăm 2026'),
        c('_______'),
      ],
      `
ChuQuan | ỦY BAN NHÂN DÂN TỈNH B
TenCoQuan | ỦY BAN NHÂN DÂN
TenCoQuan | XÃ A
SoKyHieu | Số :12/KH-UBND
QuocHieu | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
TieuNgu | Độc lập – Tự do – Hạnh phúc.
DiaDanhNgay | A, ngày 05 tháng 3 năm 2026
TenLoai | KẾ HOẠCH
TrichYeu | Tổ chức hội nghị đối thoại
TrichYeu | năm 2026
GachTrichYeu | _______
`,
    ],
    [
      'three rows and columns, the wrong case, dotted gaps',
      [
        table([
          ['UBND XÃ A', '', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
          ['*', '', 'Độc lập-Tự do-Hạnh phúc'],
          ['Số 26-KH/UBND', '', 'TP. Mẫu, ngày … tháng … năm 2026'],
        ]),
        c('Kế hoạch', { bold: true }),
        c('Về việc đối thoại'),
      ],
      `
TenCoQuan | UBND XÃ A
QuocHieu | Cộng hòa xã hội chủ nghĩa Việt Nam
DauSao | *
TieuNgu | Độc lập-Tự do-Hạnh phúc
SoKyHieu | Số 26-KH/UBND
DiaDanhNgay | TP. Mẫu, ngày … tháng … năm 2026
TenLoai | Kế hoạch
TrichYeu | Về việc đối thoại
`,
    ],
    [
      'tabs in place of a table, the subject behind the name of the kind',
      [
        p(`ỦY BAN NHÂN DÂN\t${REPUBLIC}`),
        p(`XÃ A\t${MOTTO}`),
        p('Số: 05/TB-UBND\t\tA, ngày 05/3/2026'),
        c('THÔNG BÁO KẾT LUẬN HỘI NGHỊ ĐỐI THOẠI', { bold: true }),
      ],
      `
TenCoQuan | ỦY BAN NHÂN DÂN
QuocHieu | ${REPUBLIC}
TenCoQuan | XÃ A
TieuNgu | ${MOTTO}
SoKyHieu | Số: 05/TB-UBND
DiaDanhNgay | A, ngày 05/3/2026
TenLoai | THÔNG BÁO
TrichYeu | KẾT LUẬN HỘI NGHỊ ĐỐI THOẠI
`,
    ],
    [
      'one line under the other, typed signs for a line',
      [
        c(REPUBLIC),
        c(MOTTO),
        c('-----***-----'),
        p('A, ngày 5 tháng 3 năm 2026', { align: 'right' }),
        p('ỦY BAN NHÂN DÂN XÃ A'),
        p('Số: 05/BC-UBND'),
        c('BÁO CÁO', { bold: true }),
        c('Kết quả đối thoại', { bold: true }),
      ],
      `
QuocHieu | ${REPUBLIC}
TieuNgu | ${MOTTO}
DongKe | -----***-----
DiaDanhNgay | A, ngày 5 tháng 3 năm 2026
TenCoQuan | ỦY BAN NHÂN DÂN XÃ A
SoKyHieu | Số: 05/BC-UBND
TenLoai | BÁO CÁO
TrichYeu | Kết quả đối thoại
`,
    ],
    [
      'text boxes, and an organisation of the people',
      [textBox([c(REPUBLIC), c(MOTTO)], 'ỦY BAN MTTQ VIỆT NAM XÃ A'), c('Số: 02/KH-MTTQ'), ...title],
      `
TenCoQuan | ỦY BAN MTTQ VIỆT NAM XÃ A
QuocHieu | ${REPUBLIC}
TieuNgu | ${MOTTO}
SoKyHieu | Số: 02/KH-MTTQ
TenLoai | KẾ HOẠCH
TrichYeu | Tổ chức đối thoại
`,
    ],
    [
      'a name of a kind that no list knows, a date broken in its cell',
      [
        table([
          [
            [c('UBND XÃ A'), c('Số: 02/PKS-UBND')],
            [c(`${REPUBLIC} ${MOTTO}`), c('A, ngày 05 tháng 3\nnăm 2026')],
          ],
        ]),
        c('PHIẾU KHẢO SÁT'),
        c('Ý kiến Nhân dân'),
      ],
      `
TenCoQuan | UBND XÃ A
SoKyHieu | Số: 02/PKS-UBND
QuocHieu | ${REPUBLIC}
TieuNgu | ${MOTTO}
DiaDanhNgay | A, ngày 05 tháng 3 / năm 2026
TenLoai | PHIẾU KHẢO SÁT
TrichYeu | Ý kiến Nhân dân
`,
    ],
    [
      'marks of scope, secrecy, urgency and draft',
      [
        c('TÀI LIỆU HỘI NGHỊ'),
        table([
          [
            [c('ĐẢNG BỘ TỈNH B', { bold: true }), c('HUYỆN UỶ A'), c('*'), c('Số :26/TTr-HU'), c('MẬT')],
            [c(PARTY), c('A, ngày 08 tháng 6 năm 2026')],
          ],
        ]),
        c('HỎA TỐC', { border: 'box' }),
        c('Dự thảo lần 2', { italic: true }),
        c('TỜ TRÌNH'),
        c('CỦA BAN THƯỜNG VỤ HUYỆN UỶ'),
        c('về việc đối thoại'),
        c('-----'),
      ],
      `
PhamVi | TÀI LIỆU HỘI NGHỊ
ChuQuan | ĐẢNG BỘ TỈNH B
TenCoQuan | HUYỆN UỶ A
DauSao | *
SoKyHieu | Số :26/TTr-HU
DoMat | MẬT
TieuDeDang | ${PARTY}
DiaDanhNgay | A, ngày 08 tháng 6 năm 2026
DoKhan | HỎA TỐC
DuThao | Dự thảo lần 2
TenLoai | TỜ TRÌNH
TacGia | CỦA BAN THƯỜNG VỤ HUYỆN UỶ
TrichYeu | về việc đối thoại
GachTrichYeu | -----
`,
    ],
    [
      'a letter, in decomposed letters',
      [
        table([
          [
            [
              c('ỦY BAN NHÂN DÂN'),
              c('XÃ A'),
              drawnLine(600, 4000),
              c('Số:     /UBND-VP'),
              c('V/v mời dự\nđối thoại'),
            ],
            [c(REPUBLIC.normalize('NFD')), c(MOTTO), c('A, ngày     tháng 3 năm 2026')],
          ],
        ]),
        p('Kính gửi:'),
        p('- Sở Nội vụ;'),
        p('- Các thôn.'),
      ],
      `
TenCoQuan | ỦY BAN NHÂN DÂN
TenCoQuan | XÃ A
SoKyHieu | Số:     /UBND-VP
TrichYeuCongVan | V/v mời dự
TrichYeuCongVan | đối thoại
QuocHieu | ${REPUBLIC.normalize('NFD')}
TieuNgu | ${MOTTO}
DiaDanhNgay | A, ngày     tháng 3 năm 2026
KinhGui | Kính gửi:
KinhGui | - Sở Nội vụ;
KinhGui | - Các thôn.
`,
    ],
  ])('%s', (_, top, expected) => {
    expect(roles([...top, b('Nội dung văn bản.'), signed], BODY_AND_AFTER)).toBe(expected);
  });

  it('knows the superior body by its words, else by what is bold', () => {
    const bodies = (lines: readonly Xml[]): string[] =>
      roleLines(paperOf([table([[[...lines, c('Số: 1/KH-A')], c(REPUBLIC)]]), ...title]))
        .filter((line) => /^(?:ChuQuan|TenCoQuan) /.test(line))
        .map((line) => line.replace(' | ', ' '));
    expect(bodies([c('ỦY BAN NHÂN DÂN'), c('PHƯỜNG A', { bold: true })])).toEqual([
      'TenCoQuan ỦY BAN NHÂN DÂN',
      'TenCoQuan PHƯỜNG A',
    ]);
    expect(bodies([c('TỔNG A'), c('HỢP TÁC B', { bold: true })])).toEqual([
      'ChuQuan TỔNG A',
      'TenCoQuan HỢP TÁC B',
    ]);
    expect(bodies([c('ĐẢNG UỶ XÃ A -'), c('ỦY BAN NHÂN DÂN XÃ A')])).toEqual([
      'TenCoQuan ĐẢNG UỶ XÃ A -',
      'TenCoQuan ỦY BAN NHÂN DÂN XÃ A',
    ]);
  });
});

describe('texts of other writers', () => {
  it('parts legal bases from the sentence that opens the text and from prose', () => {
    const text = [
      b('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
      b('Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh,'),
      b('Theo đề nghị của Chánh Văn phòng.'),
      b('Căn cứ các quy định trên, Ủy ban nhân dân xã A xây dựng kế hoạch như sau:'),
      b('Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện.'),
    ];
    expect(
      roles([head, ...title, ...text, signed])
        .split('\n')
        .slice(8, 13),
    ).toEqual([
      'CanCu | Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'CanCu | Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh,',
      'CanCu | Theo đề nghị của Chánh Văn phòng.',
      'NoiDung | Căn cứ các quy định trên, Ủy ban nhân dân xã A xây dựng kế hoạch như sau:',
      'KetThuc | Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện.',
    ]);
  });

  it('knows headings of every level, typed or automatic, and no citation', () => {
    const list = (
      format: 'decimal' | 'lowerLetter' | 'upperRoman' | 'bullet',
      text: string,
    ): ParagraphLook => ({
      list: { name: format, format, text },
    });
    const { headings } = paperOf([
      head,
      ...title,
      c('Phần thứ nhất', { bold: true }),
      c('QUY ĐỊNH CHUNG', { bold: true }),
      c('Chương II'),
      c('TỔ CHỨC'),
      c('Mục 1. HỌP', { bold: true }),
      b('Điều 1. Phạm vi', { bold: true }),
      b('Điều 43 Luật Tổ chức chính quyền địa phương quy định việc này.'),
      b('1. Nội dung thứ nhất.'),
      b('a) Điểm a;'),
      b('đ) Điểm đ.'),
      b('- Gạch.'),
      b('II. MỤC ĐÍCH'),
      b('Yêu cầu', { ...list('upperRoman', '%1.'), bold: true }),
      b('Nội dung', list('decimal', '%1.')),
      b('Điểm.', list('lowerLetter', '%1)')),
      b('Phần I của kế hoạch này được giao cho văn phòng.'),
      b('1.250 người dự.'),
      signed,
    ]);
    expect(headings.map((h) => `${h.level} ${h.number}=${h.value} ${h.own ? 'own ' : ''}${h.title}`)).toEqual(
      [
        'phan thứ nhất=1 own QUY ĐỊNH CHUNG',
        'chuong II=2 own TỔ CHỨC',
        'muc 1=1 own HỌP',
        'dieu 1=1 own Phạm vi',
        'khoan 1=1 Nội dung thứ nhất.',
        'diem a=1 Điểm a;',
        'diem đ=5 Điểm đ.',
        'gach =null Gạch.',
        'la_ma II=2 own MỤC ĐÍCH',
        'la_ma I=1 own Yêu cầu',
        'khoan 1=1 own Nội dung',
        'diem a=1 Điểm.',
      ],
    );
    expect(headings.slice(0, 3).map((h) => h.titlePiece?.text ?? null)).toEqual([
      'QUY ĐỊNH CHUNG',
      'TỔ CHỨC',
      null,
    ]);
  });

  it('knows a decision by its lines in capitals, and tables with heads and captions', () => {
    const rows = [
      [c('STT', { bold: true }), c('Đơn vị', { bold: true })],
      ['1', 'Thôn 1'],
    ];
    const text = [
      c('ỦY BAN NHÂN DÂN XÃ A', { bold: true }),
      b('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.'),
      c('QUYẾT ĐỊNH:', { bold: true }),
      b('Điều 1. Giao chỉ tiêu.'),
      c('Bảng 1. Chỉ tiêu', { bold: true }),
      table(rows, { ruled: true }),
      b('Quyết định có hiệu lực từ ngày ký./.'),
    ];
    expect(
      roles([head, c('QUYẾT ĐỊNH'), c('Về việc giao chỉ tiêu'), p(), ...text, signed])
        .split('\n')
        .slice(8, 17),
    ).toEqual([
      'ThamQuyen | ỦY BAN NHÂN DÂN XÃ A',
      'CanCu | Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
      'ThamQuyen | QUYẾT ĐỊNH:',
      'Dieu | Điều 1. Giao chỉ tiêu.',
      'BangTen | Bảng 1. Chỉ tiêu',
      'BangTieuDe | STT',
      'BangTieuDe | Đơn vị',
      'Bang | 1',
      'Bang | Thôn 1',
    ]);
  });

  it('takes no prose for a component', () => {
    const prose = [
      b('Số lượng đại biểu: 120 người.'),
      b('Nơi nhận hồ sơ là bộ phận một cửa.'),
      b('Kính gửi lời chào trân trọng tới các đại biểu.'),
      b('Phụ lục kèm theo nêu rõ từng việc.'),
      b('Xã A, ngày 05 tháng 3 năm 2026 đã họp.'),
      b('CHỦ TRÌ', { bold: true }),
      b('Nguyễn Văn A', { align: 'left' }),
      b('II. NỘI DUNG', { bold: true }),
      b('Hết.'),
    ];
    expect(
      roles([head, ...title, ...prose, signed])
        .split('\n')
        .slice(8, 17),
    ).toEqual([
      'NoiDung | Số lượng đại biểu: 120 người.',
      'NoiDung | Nơi nhận hồ sơ là bộ phận một cửa.',
      'NoiDung | Kính gửi lời chào trân trọng tới các đại biểu.',
      'NoiDung | Phụ lục kèm theo nêu rõ từng việc.',
      'NoiDung | Xã A, ngày 05 tháng 3 năm 2026 đã họp.',
      'NoiDung | CHỦ TRÌ',
      'NoiDung | Nguyễn Văn A',
      'Muc | II. NỘI DUNG',
      'KetThuc | Hết.',
    ]);
  });
});

describe('signatures of other writers', () => {
  const right = (text: string): Xml => c(text, { left: 4000 });

  it.each<[string, Xml[], string[], string[]]>([
    [
      'side by side with tabs',
      [
        p('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN'),
        p('- Như trên;\tCHỦ TỊCH'),
        p('- Lưu: VT.'),
        p('\t\t\t\tNguyễn Văn A'),
      ],
      ['right: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A'],
      ['- Như trên;', '- Lưu: VT.'],
    ],
    [
      'one under the other, a name in capitals, the recipients last',
      [
        right('TM. ỦY BAN NHÂN DÂN'),
        right('KT. CHỦ TỊCH'),
        right('PHÓ CHỦ TỊCH'),
        right('(Đã ký)'),
        right('TRẦN VĂN B'),
        p('Nơi nhận: - Như trên;'),
        p('- Lưu: VT.'),
        p('PL.(300)'),
      ],
      ['right: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / TRẦN VĂN B'],
      ['- Như trên;', '- Lưu: VT.'],
    ],
    [
      'minutes in three columns over three rows, the recipients below',
      [
        table([
          [c('THƯ KÝ'), c('ĐẠI DIỆN NHÂN DÂN'), c('CHỦ TỌA')],
          ['', '', ''],
          [c('Nguyễn Văn A'), c('Trần Thị B'), c('Đ/c Lê Văn C')],
        ]),
        p('Nơi nhận:'),
        p('- Lưu: VT, Hồ sơ.'),
      ],
      [
        'left: THƯ KÝ / Nguyễn Văn A',
        'right: ĐẠI DIỆN NHÂN DÂN / Trần Thị B',
        'right: CHỦ TỌA / Đ/c Lê Văn C',
      ],
      ['- Lưu: VT, Hồ sơ.'],
    ],
    [
      'minutes with tabs',
      [p('\tTHƯ KÝ\t\t\tCHỦ TRÌ'), p(), p('\tNguyễn Văn A\t\tTrần Thị B')],
      ['left: THƯ KÝ / Nguyễn Văn A', 'right: CHỦ TRÌ / Trần Thị B'],
      [],
    ],
    [
      'an office that goes on over two lines, in one paragraph',
      [
        table([
          [
            p('Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Đảng uỷ.\nNguyenVanAn-26'),
            c('T/M ĐẢNG UỶ\nPHƯỜNG MẪU\nPHÓ BÍ THƯ\n\n\nNguyễn Văn A'),
          ],
        ]),
      ],
      ['right: T/M ĐẢNG UỶ / PHƯỜNG MẪU / PHÓ BÍ THƯ / Nguyễn Văn A'],
      ['- Như trên;', '- Lưu Văn phòng Đảng uỷ.'],
    ],
  ])('%s', (_, bottom, signatures, items) => {
    const paper = paperOf([head, ...title, b('Nội dung./.'), ...bottom]);
    expect(signatureLines(paper)).toEqual(signatures);
    expect(paper.recipients.items.map((piece) => piece.text)).toEqual(items);
    expect(paper.body.map(({ text }) => text)).toEqual(['Nội dung./.']);
  });
});

describe('appendices of other writers', () => {
  it('begin on their own page or section, the form inside one has a letterhead of its own', () => {
    const paper = paperOf([
      head,
      ...title,
      b('Nội dung./.'),
      signed,
      p('Địa chỉ: số 1, xã A'),
      c('Phụ lục I', { pageBreak: true }),
      c('DANH SÁCH ĐẠI BIỂU'),
      c('(Kèm theo Kế hoạch số 12/KH-UBND\nngày 05/3/2026 của UBND xã A)'),
      p('Gồm các ông, bà sau đây.'),
      sectionEnd(),
      c('PHỤ LỤC II: MẪU PHIẾU', { bold: true }),
      c(REPUBLIC),
      c(MOTTO),
      pageBreak(),
      c('Phụ lục số 3'),
      table(
        [
          [c('A', { bold: true }), c('B', { bold: true })],
          ['1', '2'],
        ],
        { ruled: true },
      ),
    ]);
    const found = paper.appendices.map(({ number, title: lines, reference, start, end }) => {
      const told = [number, lines.map((line) => line.text).join(' '), reference?.text.split(' ')[0] ?? '-'];
      return [...told, `${start}-${end}`].join(' | ');
    });
    expect(found).toEqual([
      'I | DANH SÁCH ĐẠI BIỂU | (Kèm | 17-22',
      'II | MẪU PHIẾU | - | 22-26',
      '3 |  | - | 26-31',
    ]);
    expect(roleLines(paper).slice(14)).toEqual([
      'LienHe | Địa chỉ: số 1, xã A',
      'PhuLucSo | Phụ lục I',
      'PhuLucTen | DANH SÁCH ĐẠI BIỂU',
      'PhuLucKemTheo | (Kèm theo Kế hoạch số 12/KH-UBND',
      'PhuLucKemTheo | ngày 05/3/2026 của UBND xã A)',
      'NoiDungPhuLuc | Gồm các ông, bà sau đây.',
      'PhuLucSo | PHỤ LỤC II:',
      'PhuLucTen | MẪU PHIẾU',
      `NoiDungPhuLuc | ${REPUBLIC}`,
      `NoiDungPhuLuc | ${MOTTO}`,
      'PhuLucSo | Phụ lục số 3',
      'BangTieuDe | A',
      'BangTieuDe | B',
      'Bang | 1',
      'Bang | 2',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/form/lint.ts';
import { formRules } from '../../../src/form/rules/index.ts';
import { paperOf } from '../../helpers/form.ts';
import { b, bold, c, partyHead, signed, stateHead, tabbed, title } from '../../helpers/paper-parts.ts';
import { docx, p, run, table, type Xml } from '../../helpers/word-file.ts';

/** What the criteria of recipients, signature and process say of a paper of somebody else. */
function said(blocks: readonly Xml[]): string[] {
  const paper = paperOf(docx(blocks));
  const rules = formRules.filter(({ id }) => /^(?:NN|SG|PR)-/.test(id));
  return lint(rules, paper, 'x.docx').findings.map(({ code, message }) => `${code.slice(8)} ${message.vi}`);
}

const UBND = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
const LIST = ['- Như trên;', '- Lưu: VT, VP.'];

describe('papers of others that keep the criteria', () => {
  test.each<[string, Xml[]]>([
    [
      'a letter to one office',
      [
        stateHead('UBND XÃ A', 'Số: 12/UBND-VP'),
        c('Kính gửi: Sở Nội vụ tỉnh B.'),
        b('Ủy ban nhân dân xã trả lời như sau./.'),
        signed(LIST, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Bàn Văn Ông'),
      ],
    ],
    [
      'a letter to several, their names in a cell beside the words',
      [
        stateHead('UBND XÃ A', 'Số: 12/UBND-VP'),
        table([[p('Kính gửi:'), [p('- Sở Nội vụ;'), p('- Sở Tài chính.')]]]),
        b('Ủy ban nhân dân xã trả lời như sau./.'),
        signed(LIST, UBND, 'Ông Thị Bà'),
      ],
    ],
    [
      'a recipient on two lines',
      [
        stateHead('UBND XÃ A', 'Số: 12/BC-UBND'),
        ...title('BÁO CÁO', 'Kết quả công tác năm 2026'),
        b('Ủy ban nhân dân xã báo cáo./.'),
        signed(
          [
            '- Đảng ủy, Hội đồng nhân dân,\nỦy ban Mặt trận Tổ quốc xã;',
            '– Chủ tịch, các Phó Chủ tịch;',
            '- Lưu: VT, VP (02).',
          ],
          ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
          'H’Hen Niê',
        ),
      ],
    ],
    [
      'a decision of the chair',
      [
        stateHead('ỦY BAN NHÂN DÂN\nXÃ A', 'Số: 12/QĐ-UBND'),
        ...title('QUYẾT ĐỊNH', 'Về việc phê duyệt danh sách'),
        bold('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ A'),
        b('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', { italic: true }),
        bold('QUYẾT ĐỊNH:'),
        b('Điều 1. Phê duyệt danh sách./.'),
        signed(['- Như Điều 1;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Văn A'),
      ],
    ],
    [
      'a school, where degrees may stand',
      [
        stateHead('TRƯỜNG TIỂU HỌC A', 'Số: 12/KH-THA'),
        ...title('KẾ HOẠCH', 'Tổ chức đối thoại tại nơi làm việc năm 2026'),
        b('Nhà trường tổ chức đối thoại với người lao động./.'),
        signed(['- Các tổ;', '- Lưu: VT.'], ['HIỆU TRƯỞNG'], 'TS. Nguyễn Văn A'),
      ],
    ],
    [
      'a ministry, whose deputies have another name',
      [
        stateHead('BỘ NỘI VỤ', 'Số: 12/TB-BNV'),
        ...title('THÔNG BÁO', 'Kết luận tại hội nghị trực tuyến'),
        b('Bộ tổ chức hội nghị./.'),
        signed(['- Các tỉnh;', '- Lưu: VT, TH.'], ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'], 'Trần Văn B'),
      ],
    ],
    [
      'minutes of a handover',
      [
        stateHead('UBND XÃ A', 'Số: 12/BB-UBND'),
        ...title('BIÊN BẢN', 'Bàn giao tài sản theo hợp đồng'),
        b('Hôm nay, hai bên bàn giao tài sản./.'),
        table([
          [
            [bold('ĐẠI DIỆN BÊN GIAO'), p(), bold('Trần Thị B')],
            [bold('ĐẠI DIỆN BÊN NHẬN'), p(), bold('Nguyễn Văn A')],
          ],
        ]),
      ],
    ],
    [
      'minutes of a meeting by hand, the recipients under the secretary',
      [
        stateHead('UBND XÃ A', 'Số: 12/BB-UBND', ''),
        ...title('BIÊN BẢN', 'Họp xét duyệt hộ nghèo năm 2026'),
        b('Thời gian bắt đầu: 14 giờ 00, tại Nhà văn hóa thôn.'),
        b('Thành phần: ông A (chủ trì), bà B (thư ký). Nội dung: xét duyệt.'),
        b('Biên bản được lập xong hồi 15 giờ 30 phút cùng ngày, đọc lại cho mọi người cùng nghe./.'),
        table([
          [
            [
              bold('THƯ KÝ'),
              p(),
              bold('Trần Thị B'),
              p('Nơi nhận:', { bold: true, italic: true, size: 12 }),
              p('- Lưu: VT, Hồ sơ.', { size: 11 }),
            ],
            [bold('CHỦ TRÌ CUỘC HỌP'), p(), bold('Nguyễn Văn A')],
          ],
        ]),
      ],
    ],
    [
      'an invitation to the police station',
      [
        stateHead('CÔNG AN XÃ A', 'Số: 12/GM-CAX'),
        ...title('GIẤY MỜI', 'Về việc giải quyết đơn'),
        b('Công an xã mời ông Nguyễn Văn B đến trụ sở lúc 8 giờ 00 để làm việc./.'),
        signed(['- Ông B;', '- Lưu: VT.'], ['TRƯỞNG CÔNG AN XÃ'], 'Trung tá Trần Văn C'),
      ],
    ],
    [
      'an invitation in other words than those of the sample',
      [
        stateHead('UBND XÃ A', 'Số: 12/GM-UBND'),
        ...title('GIẤY MỜI', 'Dự họp giao ban'),
        b(
          'Ủy ban nhân dân xã kính mời các đồng chí đến dự cuộc họp do Chủ tịch chủ trì lúc 8 giờ 00 tại phòng họp số 1./.',
        ),
        signed(LIST, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], 'Trần Văn C'),
      ],
    ],
    [
      'a Party cell under the guidance in force',
      [
        partyHead,
        ...title('BÁO CÁO', 'kết quả công tác'),
        b('Chi bộ báo cáo.'),
        table([
          [
            [
              p('Nơi nhận:', { underline: true }),
              p('- Đảng ủy;', { size: 12 }),
              p('- Lưu Chi bộ.', { size: 12 }),
            ],
            [bold('T/M CHI BỘ'), c('PHÓ BÍ THƯ'), p(), bold('Nguyễn Văn A')],
          ],
        ]),
      ],
    ],
    [
      'a plan of what is done after a dialogue, which it recalls',
      [
        stateHead('UBND XÃ A', 'Số: 12/KH-UBND'),
        ...title('KẾ HOẠCH', 'Giải quyết kiến nghị sau đối thoại với Nhân dân'),
        b('Ngày 10 tháng 01 năm 2026, Ủy ban nhân dân xã tổ chức đối thoại với Nhân dân.'),
        b('Thời gian: trước ngày 20 tháng 6 năm 2026./.'),
        signed(['- Các thôn;', '- Lưu: VT.'], UBND, 'Trần Văn C'),
      ],
    ],
    [
      'two who sign side by side, the recipients below',
      [
        stateHead('UBND XÃ A - UBMTTQ XÃ A', 'Số: 12/KH-UBND-MTTQ'),
        ...title('KẾ HOẠCH', 'Phối hợp công tác năm 2026'),
        table([
          [
            [bold('TM. BAN THƯỜNG TRỰC'), bold('CHỦ TỊCH'), p(), bold('Trần Thị B')],
            [bold('TM. ỦY BAN NHÂN DÂN'), bold('CHỦ TỊCH'), p(), bold('Nguyễn Văn A')],
          ],
        ]),
        p('Nơi nhận:', { bold: true, italic: true, size: 12 }),
        p('- Như trên;', { size: 11 }),
        p('- Lưu: VT.', { size: 11 }),
      ],
    ],
    [
      'tabs in place of a table',
      [
        stateHead('UBND XÃ A', 'Số: 12/KH-UBND'),
        ...title('KẾ HOẠCH', 'Tổ chức hội nghị'),
        b('Ủy ban nhân dân xã tổ chức hội nghị./.'),
        tabbed(run('Nơi nhận:', { bold: true, italic: true, size: 12 }), 'TM. ỦY BAN NHÂN DÂN'),
        tabbed(run('- Các thôn;', { size: 11 }), 'CHỦ TỊCH'),
        p('- Lưu: VT.', { size: 11 }),
        tabbed(run(''), 'Nguyễn Văn A'),
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(said(blocks)).toEqual([]);
  });
});

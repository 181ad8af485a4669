import { expect, test } from 'vitest';
import { lint } from '../../../src/form/lint.ts';
import { nameCapitalRules } from '../../../src/form/rules/language/capitals-names.ts';
import { wordCapitalRules } from '../../../src/form/rules/language/capitals-words.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { describeRules, goodPapers, paperOf } from '../../helpers/form.ts';

const PUBLIC = 'Hội nghị diễn ra công khai, dân chủ, thẳng thắn, đúng chương trình đề ra.';

/** Puts a sentence in place of one that nothing else depends on. */
function saying(text: string): (xml: string) => string {
  return (xml) => xml.replace(PUBLIC, text);
}

describeRules(
  'capitals',
  [...nameCapitalRules, ...wordCapitalRules],
  [
    {
      id: 'CAP-01',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('Ý kiến của Nhân dân xác đáng', 'Ý kiến của nhân dân xác đáng'),
      says: '“nhân dân” đứng riêng phải viết hoa: “Nhân dân”',
    },
    {
      id: 'CAP-02',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('pháp luật của Nhà nước', 'pháp luật của nhà nước'),
      says: '“nhà nước” ở đây phải viết hoa: “Nhà nước”',
    },
    {
      id: 'CAP-03',
      good: 'nd30-thongbao',
      change: saying('Hội nghị do Ủy Ban Nhân Dân phường tổ chức.'),
      says: '“Ủy Ban Nhân Dân” viết hoa chưa đúng, phải là “Ủy ban nhân dân”',
    },
    {
      id: 'CAP-03',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replace(
          '>Ban Thường vụ Đảng ủy phường Mẫu xây dựng',
          '>Ban thường vụ Đảng ủy phường Mẫu xây dựng',
        ),
      says: '“Ban thường vụ” viết hoa chưa đúng',
    },
    {
      id: 'CAP-04',
      good: 'nd30-thongbao',
      change: saying('Hội nghị do ủy ban nhân dân phường Mẫu tổ chức.'),
      says: '“ủy ban nhân dân” viết hoa chưa đúng, phải là “Ủy ban nhân dân”',
    },
    {
      id: 'CAP-05',
      good: 'nd30-thongbao',
      change: saying('Hội nghị có các hộ dân của Phường Hòa Hiếu cùng dự.'),
      says: '“Phường Hòa Hiếu” trong câu phải viết “phường Hòa Hiếu”',
    },
    {
      id: 'CAP-06',
      good: 'nd30-thongbao',
      change: saying('Hội nghị có các hộ dân của phường 7 và phường Điện Biên Phủ cùng dự.'),
      says: /“phường 7” phải viết hoa: “Phường 7”.*\n.*“Phường Điện Biên Phủ”/u,
    },
    {
      id: 'CAP-07',
      good: 'nd30-thongbao',
      change: saying('Hội nghị có đại biểu thành phố Hồ Chí Minh cùng dự.'),
      says: '“thành phố Hồ Chí Minh” phải viết hoa chữ đầu',
    },
    {
      id: 'CAP-08',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('Đề nghị Ủy ban Mặt trận Tổ quốc', 'Đề nghị Ủy ban Mặt Trận Tổ Quốc'),
      says: '“Mặt Trận Tổ Quốc Việt Nam” viết hoa chưa đúng',
    },
    {
      id: 'CAP-09',
      good: 'nd30-thongbao',
      change: saying('Hội nghị do chủ tịch UBND phường Trần Thị B chủ trì.'),
      says: 'chức vụ “chủ tịch” phải viết hoa: “Chủ tịch”',
    },
    {
      id: 'CAP-10',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('chủ trương của Đảng, chính sách', 'chủ trương của đảng, chính sách'),
      says: '“đảng” ở đây phải viết hoa: “Đảng”',
    },
    {
      id: 'CAP-11',
      good: 'nd30-thongbao',
      change: saying('Hội nghị diễn ra theo Khoản 2 Điều 3 của quy chế.'),
      says: '“Khoản 2” ở đây viết “khoản 2”',
    },
    {
      id: 'CAP-12',
      good: 'nd30-thongbao',
      change: saying('Hội nghị diễn ra theo kế hoạch số 18-KH/ĐU.'),
      says: '“kế hoạch số 18-KH/ĐU” dẫn văn bản cụ thể phải viết hoa',
    },
    {
      id: 'CAP-13',
      good: 'nd30-thongbao',
      change: saying('Hội nghị diễn ra vào sáng thứ bảy.'),
      says: '“thứ bảy” ở đây phải viết hoa: “thứ Bảy”',
    },
    {
      id: 'CAP-14',
      good: 'nd30-thongbao',
      change: saying('Hội nghị diễn ra trước Tết Nguyên Đán.'),
      says: '“Tết Nguyên Đán” viết hoa chưa đúng, phải là “tết Nguyên đán”',
    },
    {
      id: 'CAP-15',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('(ông Ngô Văn G, tổ dân phố số 5)', '(ông Ngô văn G, tổ dân phố số 5)'),
      says: 'họ tên “Ngô văn G” phải viết hoa mọi chữ: “Ngô Văn G”',
    },
    {
      id: 'CAP-16',
      good: 'nd30-thongbao',
      change: saying('Hội nghị diễn ra công khai. thảo luận thẳng thắn.'),
      says: '“thảo” đầu câu phải viết hoa: “Thảo”',
    },
    {
      id: 'CAP-16',
      good: 'hd05-kehoach',
      change: (xml) => xml.replace('- Giữ trật tự', '- giữ trật tự'),
      says: '“giữ” đầu dòng phải viết hoa: “Giữ”',
    },
  ],
);

const good = goodPapers();

test.each([
  'Thực hiện Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về đối thoại trực tiếp với nhân dân',
  'Chủ đề của năm là “Cán bộ gần nhân dân, vì nhân dân”',
  'HỘI NGHỊ ĐỐI THOẠI VỚI NHÂN DÂN',
  'Công an nhân dân, Hội đồng nhân dân, đoàn thể; quản lý nhà nước',
])('someone else’s words, capitals and common words are right: %s', (text) => {
  const bytes = withPart(good('nd30-thongbao'), 'word/document.xml', saying(text));
  expect(lint(nameCapitalRules, paperOf(bytes), 'x.docx').findings).toEqual([]);
});

test('no standard binds an article, so it is only warned', () => {
  const spoilt = saying('Hội nghị do Ủy Ban Nhân Dân phường tổ chức.');
  const paper = paperOf(withPart(good('nd30-thongbao'), 'word/document.xml', spoilt));
  const severities = (article: boolean) =>
    lint(nameCapitalRules, { ...paper, article }, 'x.docx').findings.map(({ severity }) => severity);
  expect([severities(false), severities(true)]).toEqual([['error'], ['warning']]);
});

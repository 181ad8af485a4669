import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/form/lint.ts';
import { letterRules } from '../../../src/form/rules/language/letters.ts';
import { withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, describeRules, findingsOf, fixedPaper, goodPapers, paperOf } from '../../helpers/form.ts';

const OPEN = 'Hội nghị diễn ra công khai, dân chủ';

/** Puts letters in place of those at the head of a sentence. */
function opening(text: string): (xml: string) => string {
  return (xml) => xml.replace(OPEN, text);
}

describeRules('letters', letterRules, [
  {
    id: 'UNI-01',
    good: 'nd30-thongbao',
    change: opening(OPEN.normalize('NFD')),
    says: /“Hội” và \d+ chữ nữa gõ dấu rời/u,
  },
  {
    id: 'UNI-02',
    good: 'nd30-thongbao',
    change: (xml) =>
      xml.replace(
        /<w:r>(?=<w:t[^>]*>Hội nghị diễn ra công khai)/u,
        '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime" w:cs=".VnTime"/></w:rPr>',
      ),
    says: 'phông “.VnTime” dùng bảng mã TCVN3 (ABC), quy định bảng mã Unicode',
  },
  {
    id: 'UNI-02',
    good: 'hd05-kehoach',
    change: (xml) =>
      xml.replace('Giữ trật tự, để điện thoại ở chế độ', 'L¾ng nghe ý kiÕn cña nh©n d©n ë chÕ ®é'),
    says: 'gõ bằng mã cũ (TCVN3 hoặc VNI), không phải Unicode',
  },
  {
    id: 'UNI-03',
    good: 'nd30-thongbao',
    change: opening('Hội nghị của cấp uỷ diễn ra công khai, dân chủ'),
    says: /“uỷ” đặt dấu thanh kiểu “hoà, uỷ”, còn \d+ chữ khác trong văn bản theo kiểu “hòa, ủy”/u,
  },
  {
    id: 'UNI-04',
    good: 'nd30-thongbao',
    change: (xml) => xml.replace('Độc lập - Tự do', 'Độc lập – Tự do'),
    says: 'có dấu “–”, quy định dấu gạch nối ngắn “-”',
  },
  {
    id: 'UNI-04',
    good: 'hd05-kehoach',
    change: (xml) => xml.replace('Số 18-KH/ĐU', 'Số 18–KH/ĐU'),
    says: '“Số 18–KH/ĐU” có dấu “–”',
  },
  {
    id: 'UNI-05',
    good: 'nd30-thongbao',
    change: opening('Hội nghị  diễn ra công khai , dân\u00a0chủ'),
    says: /U\+00A0.*\n.*thừa dấu cách trong “nghị {2}diễn”.*\n.*trước dấu câu: “khai ,”/u,
    unsure: true,
  },
  {
    id: 'UNI-05',
    good: 'nd30-thongbao',
    change: (xml) => xml.replace('Độc lập - Tự do', 'Độc lập -  Tự do'),
    says: 'thừa dấu cách trong',
  },
]);

describe('blanks and tone marks', () => {
  const good = goodPapers();
  const told = (change: (xml: string) => string) =>
    lint(letterRules, paperOf(withPart(good('nd30-thongbao'), 'word/document.xml', change)), 'x.docx');

  test('room for a number or a day is no slip', () => {
    const blank = told((xml) =>
      xml
        .replace('Số: 74/TB-UBND', 'Số:    /TB-UBND')
        .replace('Phường Mẫu, ngày 15 tháng 7 năm 2026', 'Phường Mẫu, ngày    tháng    năm 2026')
        .replace(OPEN, 'Hội nghị ngày \u2003 tháng \u00a0\u00a0 năm 2026 diễn ra'),
    );
    expect(blank.findings).toEqual([]);
  });

  test('what may be written is told to the repairer', () => {
    const { told: places } = told((xml) => xml.replace(OPEN, 'Cấp uỷ  và bà Hoà , chính\u00a0quyền'));
    const fixes = places.map(({ rule, found }) => [rule.id, found.to]);
    expect(fixes).toEqual([
      ['UNI-03', 'ủy'],
      ['UNI-05', undefined],
      ['UNI-05', ' '],
      ['UNI-05', undefined],
    ]);
  });

  test('marks, hyphens, tone marks and double spaces are repaired, the rest is left to a person', () => {
    const spoilt = withPart(good('nd30-thongbao'), 'word/document.xml', (xml) =>
      xml
        .replace('Độc lập - Tự do', 'Độc lập – Tự do')
        .replace(OPEN, `${'Cấp ủy'.normalize('NFD')}  và cấp uỷ , chính\u00a0quyền`),
    );
    // Tone marks are judged once the letters are whole.
    expect(brokenBy(spoilt)).toEqual(['UNI-01', 'UNI-04', 'UNI-05']);
    const left = findingsOf(fixedPaper(spoilt)).map(({ message }) => message.vi);
    expect(left).toEqual(['có ký tự không nhìn thấy (U+00A0)', 'thừa dấu cách trước dấu câu: “ủy ,”']);
  });
});

import { meetingPaperRules } from '../../../src/form/rules/process/meeting-papers.ts';
import { procedureRules } from '../../../src/form/rules/process/procedure.ts';
import { describeRules } from '../../helpers/form.ts';
import { before, paragraph } from '../../helpers/spoil.ts';

/** The conference made one of the government alone: such a one the law of 2025 binds. */
function byGovernment(xml: string): string {
  return xml.replaceAll('người đứng đầu cấp ủy,', 'người đứng đầu các đơn vị,');
}

/** The notice of what was concluded turned into one of when people will meet. */
function announcing(xml: string): string {
  const time = 'Thời gian: 08 giờ 00 phút, ngày 20 tháng 7 năm 2026 tại Hội trường Ủy ban nhân dân phường.';
  const named = byGovernment(xml).replace(
    /Kết luận của Chủ tịch Ủy ban nhân dân phường/u,
    'Tổ chức hội nghị',
  );
  return before(named, 'Muc', paragraph('NoiDung', time));
}

/** Every word of one kind written otherwise, capitals kept. */
function reword(xml: string, words: RegExp, by: string): string {
  return xml.replaceAll(words, (found) => (found === found.toLowerCase() ? by : by.toUpperCase()));
}

describeRules(
  'course of a dialogue',
  [...procedureRules, ...meetingPaperRules],
  [
    {
      id: 'PR-01',
      good: 'nd30-thongbao',
      change: announcing,
      says: 'thông báo đề ngày 15/7/2026, chỉ trước hội nghị 20/7/2026 5 ngày; dân phải được biết trước ít nhất 7 ngày',
    },
    {
      id: 'PR-02',
      good: 'nd30-thongbao',
      change: (xml) => byGovernment(xml).replaceAll('ngày 15 tháng 7 năm 2026', 'ngày 25 tháng 7 năm 2026'),
      says: 'thông báo kết luận đề ngày 25/7/2026, 15 ngày sau hội nghị 10/7/2026',
    },
    {
      id: 'PR-03',
      good: 'nd30-kehoach',
      change: (xml) =>
        reword(reword(byGovernment(xml), /địa điểm|điểm cầu/giu, 'nơi họp'), /tại(?= )/gu, 'ở'),
      says: 'kế hoạch chưa nêu địa điểm tổ chức',
    },
    {
      id: 'PR-04',
      good: 'nd30-kehoach',
      change: (xml) => reword(byGovernment(xml), /Mặt trận(?: Tổ quốc(?: Việt Nam)?)?/gu, 'Hội Nông dân'),
      says: 'kế hoạch chưa nêu Ủy ban Mặt trận Tổ quốc phối hợp tổ chức',
    },
    {
      id: 'PR-05',
      good: 'hd05-kehoach',
      change: (xml) =>
        xml.replaceAll('ngày 15 tháng 6 năm', 'ngày 15 tháng 7 năm').replaceAll('ngày 15/6/', 'ngày 15/7/'),
      says: 'kế hoạch đề ngày 15/7/2026, sau ngày hội nghị 10/7/2026',
    },
    {
      id: 'PR-05',
      good: 'nd30-thongbao',
      change: (xml) => xml.replaceAll('ngày 15 tháng 7 năm', 'ngày 05 tháng 7 năm'),
      says: 'thông báo kết luận đề ngày 05/7/2026, trước ngày hội nghị 10/7/2026',
    },
    {
      id: 'PR-05',
      good: 'nd30-bienban',
      change: (xml) => xml.replace('11 giờ 20 phút, ngày 10 tháng 7', '11 giờ 20 phút, ngày 09 tháng 7'),
      says: 'hội nghị bắt đầu ngày 10/7/2026 mà kết thúc ngày 09/7/2026',
    },
    {
      id: 'PR-06',
      good: 'nd30-kehoach',
      change: (xml) => xml.replace('>KẾ HOẠCH<', '>GIẤY MỜI<').replaceAll('18/KH-', '18/GM-'),
      says: 'giấy mời chưa nêu “trân trọng kính mời”',
    },
    {
      id: 'PR-07',
      good: 'nd30-bienban',
      change: (xml) =>
        xml.replace('kết thúc vào hồi 11 giờ 20 phút, ngày 10 tháng 7 năm 2026', 'thành công tốt đẹp'),
      says: 'biên bản không có câu kết ghi giờ, ngày kết thúc',
    },
    {
      id: 'PR-07',
      good: 'nd30-bienban',
      change: (xml) =>
        xml.replace('Thư ký (người ghi biên bản)', 'Giúp việc').replaceAll('thư ký', 'giúp việc'),
      says: 'biên bản chưa nêu thư ký',
    },
    {
      id: 'PR-09',
      good: 'nd30-thongbao',
      change: (xml) => xml.replace('>ỦY BAN NHÂN DÂN<', '>ĐẢNG ỦY<'),
      says: 'phần đầu là văn bản nhà nước (Quốc hiệu, Tiêu ngữ) nhưng có “ĐẢNG ỦY PHƯỜNG MẪU” của cơ quan Đảng',
    },
  ],
);

import { LAW_72_ARTICLE_43, LAW_72_NOTICE_DAYS, LAW_72_RESULT_DAYS } from '../../../model/law72.ts';
import { everywhere, type FormRules } from '../../rule.ts';
import { contentsOf, isBound } from './conference-days.ts';
import { checkNotice, checkOrder, checkResult } from './conference-order.ts';
import { kindOf } from './dialogue-kind.ts';
import { checkSaid, type Wanted } from './said-words.ts';

const ANNOUNCED: readonly Wanted[] = [
  {
    name: { vi: 'thời gian tổ chức', en: 'the time' },
    said: /thời gian|\d\s?giờ|\dh\d|quý [ivx\d]|tháng \d/u,
    hint: { vi: 'thêm dòng “Thời gian: …”', en: 'add a line “Thời gian: …”' },
  },
  {
    name: { vi: 'địa điểm tổ chức', en: 'the place' },
    said: /địa điểm|tại (?:hội trường|nhà văn h|trụ sở|phòng họp|ubnd|(?:ủy|uỷ) ban|trung tâm|nhà |đình|trường|khu )|điểm cầu/u,
    hint: { vi: 'thêm dòng “Địa điểm: …”', en: 'add a line “Địa điểm: …”' },
  },
  {
    name: { vi: 'nội dung đối thoại', en: 'what it is about' },
    said: /nội dung|(?:tới|đến|tham) dự|chuyên đề|chủ đề/u,
    hint: { vi: 'thêm mục nội dung đối thoại', en: 'add what the dialogue is about' },
  },
  {
    name: { vi: 'hình thức, cách tham dự', en: 'how to take part' },
    said: /hình thức|trực tiếp|trực tuyến|cách (?:thức )?tham (?:dự|gia)|tham dự|(?:tới|đến) dự|mạng xã hội/u,
    hint: {
      vi: 'thêm dòng “Hình thức: trực tiếp” (hoặc trực tuyến) và cách tham dự',
      en: 'add “Hình thức: …”',
    },
  },
];

const PARTIES: readonly Wanted[] = [
  {
    name: {
      vi: 'đại diện Thường trực Hội đồng nhân dân đồng chủ trì',
      en: "the co-chair of the People's Council",
    },
    said: /hội đồng nhân dân|hđnd/u,
    hint: {
      vi: 'thêm Chủ tịch hoặc Phó Chủ tịch Hội đồng nhân dân vào những người chủ trì',
      en: "add the chair or a deputy of the People's Council to the chairs",
    },
  },
  {
    name: {
      vi: 'Ủy ban Mặt trận Tổ quốc phối hợp tổ chức',
      en: 'the Fatherland Front, which organises with it',
    },
    said: /mặt trận|mttq/u,
    hint: {
      vi: 'thêm việc phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp',
      en: 'add the part of the Fatherland Front',
    },
  },
  {
    name: { vi: 'việc mời cấp ủy dự', en: 'that the Party committee is invited' },
    said: /cấp (?:ủy|uỷ)|đảng (?:ủy|uỷ)|đảng bộ|bí thư|thường vụ/u,
    hint: {
      vi: 'thêm đại diện cấp ủy vào thành phần mời dự',
      en: 'add the Party committee to those invited',
    },
  },
];

// One office serves both bodies: naming it names no chair.
const OFFICE = /(?:văn phòng|vp) (?:hội đồng nhân dân|hđnd)(?: (?:và|-) (?:(?:ủy|uỷ) ban nhân dân|ubnd))?/gu;

/** The course of a dialogue as one paper shows it, PR-01 to PR-05. */
export const procedureRules: FormRules = [
  {
    id: 'PR-01',
    law: LAW_72_ARTICLE_43,
    clause: { nd30: '' },
    severity: 'error',
    title: {
      vi: `thông báo trước hội nghị chưa đủ ${LAW_72_NOTICE_DAYS} ngày`,
      en: `people are told less than ${LAW_72_NOTICE_DAYS} days before`,
    },
    why: `Ủy ban nhân dân cấp xã phải thông báo thời gian, địa điểm, nội dung, cách tham dự chậm nhất ${LAW_72_NOTICE_DAYS} ngày trước hội nghị đối thoại. Với giấy mời thì chỉ nhắc, vì có thể đã thông báo trước bằng cách khác.`,
    bad: 'Xã Mẫu, ngày 18 tháng 5 năm 2026\nThời gian: 19 giờ 30 phút, ngày 22 tháng 5 năm 2026',
    good: 'Xã Mẫu, ngày 12 tháng 5 năm 2026\nThời gian: 19 giờ 30 phút, ngày 22 tháng 5 năm 2026',
    check: checkNotice,
  },
  {
    id: 'PR-02',
    law: LAW_72_ARTICLE_43,
    clause: { nd30: '' },
    severity: 'error',
    title: {
      vi: `thông báo kết luận muộn quá ${LAW_72_RESULT_DAYS} ngày`,
      en: `the conclusion notice comes later than ${LAW_72_RESULT_DAYS} days`,
    },
    why: `Kết quả hội nghị do Ủy ban nhân dân cấp xã tổ chức phải được công khai, niêm yết và gửi đến thôn, tổ dân phố chậm nhất ${LAW_72_RESULT_DAYS} ngày sau hội nghị.`,
    check: checkResult,
  },
  {
    id: 'PR-03',
    law: LAW_72_ARTICLE_43,
    clause: { nd30: '' },
    severity: 'error',
    title: {
      vi: 'thiếu thời gian, địa điểm, nội dung hoặc cách tham dự',
      en: 'time, place, content or way of attending missing',
    },
    why: 'Nhân dân cần biết hội nghị đối thoại họp lúc nào, ở đâu, về việc gì và tham dự bằng cách nào; luật buộc thông báo đủ bốn điều ấy.',
    check(paper, report) {
      const kind = kindOf(paper);
      if ((kind !== 'plan' && kind !== 'invitation') || !isBound(paper)) return false;
      checkSaid(paper, contentsOf(paper), ANNOUNCED, report);
      return true;
    },
  },
  {
    id: 'PR-04',
    law: LAW_72_ARTICLE_43,
    clause: { nd30: '' },
    severity: 'warning',
    title: {
      vi: 'kế hoạch thiếu Hội đồng nhân dân đồng chủ trì, Mặt trận phối hợp hoặc cấp ủy được mời',
      en: "the plan leaves out the People's Council, the Fatherland Front or the Party committee",
    },
    why: 'Ủy ban nhân dân cấp xã phối hợp với Ủy ban Mặt trận Tổ quốc cùng cấp tổ chức, cùng đại diện Thường trực Hội đồng nhân dân chủ trì và mời cấp ủy dự.',
    check(paper, report) {
      if (kindOf(paper) !== 'plan' || !isBound(paper)) return false;
      checkSaid(paper, contentsOf(paper).replace(OFFICE, ''), PARTIES, report);
      return true;
    },
  },
  {
    id: 'PR-05',
    law: null,
    clause: everywhere('', ''),
    severity: 'error',
    title: {
      vi: 'ngày văn bản và ngày hội nghị không hợp nhau',
      en: 'day of the paper and of the conference do not fit',
    },
    why: 'Kế hoạch, giấy mời có trước hội nghị, thông báo kết luận có sau; ngày ngược nhau thường là gõ nhầm hoặc còn sót từ văn bản cũ.',
    check: checkOrder,
  },
];

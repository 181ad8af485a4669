import { compareDates, shortDate } from '../vi/calendar.ts';
import type { Rule } from './rule.ts';

/** C06: a task that the conclusion itself sets is not due before the notice that tells of it. */
export const deadlineBeforeConclusion: Rule = {
  meta: {
    code: 'dulieu/deadline-before-conclusion',
    criterion: 'C06',
    severity: 'error',
    title: {
      vi: 'hạn của nhiệm vụ sớm hơn ngày thông báo kết luận',
      en: 'a task is due before the conclusion notice',
    },
    source: null,
    why: 'Đơn vị biết nhiệm vụ giao thêm qua thông báo kết luận, nên hạn không thể sớm hơn ngày ký thông báo.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: UBND phường
      viec: lập kế hoạch giải quyết kiến nghị
      han: 27/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
thong_bao:
  ngay: 29/5/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: UBND phường
      viec: lập kế hoạch giải quyết kiến nghị
      han: 05/6/2026`,
  },

  check({ data, firstDate }, report) {
    const signed = data.thong_bao?.ngay;
    if (signed === undefined) return;
    for (const [i, { han }] of (data.ket_luan?.giao_nhiem_vu ?? []).entries()) {
      if (han === undefined || compareDates(han, signed) >= 0) continue;
      // Not after the conference at all: told by its own rule.
      if (firstDate !== null && compareDates(han, firstDate) <= 0) continue;
      report({
        path: ['ket_luan', 'giao_nhiem_vu', i, 'han'],
        message: {
          vi: `hạn ${shortDate(han)} sớm hơn ngày ký thông báo kết luận ${shortDate(signed)}`,
          en: `the deadline ${shortDate(han)} is earlier than the conclusion notice of ${shortDate(signed)}`,
        },
        hint: {
          vi: `sửa hạn thành từ ${shortDate(signed)} trở đi, hoặc sửa \`thong_bao.ngay\``,
          en: `give a date from ${shortDate(signed)} on, or correct \`thong_bao.ngay\``,
        },
      });
    }
  },
};

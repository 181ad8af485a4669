import { inForceFrom, isTooEarly, predecessorOn } from '../law/catalogue.ts';
import { citedBases, type Use } from '../law/cited.ts';
import type { LegalBasis } from '../law/entry.ts';
import { basisName, judgedOn, replaceWith } from '../law/words.ts';
import { shortDate } from '../vi/calendar.ts';
import type { Found, Rule } from './rule.ts';

/** CC-09: what is cited holds already on the day of the paper. */
export const basisNotYetInForce: Rule = {
  meta: {
    code: 'dulieu/basis-not-yet-in-force',
    criterion: 'CC-09',
    severity: 'error',
    title: { vi: 'căn cứ chưa có hiệu lực', en: 'a basis not yet in force' },
    source: null,
    why: 'Văn bản không thể căn cứ vào văn bản chưa có hiệu lực vào ngày ký. Lỗi này thường là ngày của kế hoạch hoặc của phiên họp ghi nhầm năm, hoặc căn cứ mới được chép vào tệp của hội nghị cũ.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2023
can_cu:
  - Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022`,
    good: `
hoi_nghi:
  phien:
    - ngay: 24/7/2023
can_cu:
  - Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022`,
  },

  check(conference, report) {
    for (const { path, bases, misdated, papers } of citedBases(conference)) {
      const basis = bases.at(-1);
      if (basis === undefined || misdated) continue;
      const early = papers.filter(({ date }) => bases.every((one) => isTooEarly(one, date)));
      const [first] = early;
      if (first !== undefined) report({ path, ...told(basis, first, early.length < papers.length) });
    }
  },
};

function told(basis: LegalBasis, use: Use, alone: boolean): Omit<Found, 'path'> {
  const from = inForceFrom(basis);
  const day = from === null ? '' : shortDate(from);
  const paper = judgedOn(use);
  const known = basis.hieu_luc_tu !== undefined;
  const before = predecessorOn(basis, use.date);
  const leave = { vi: 'bỏ căn cứ này', en: 'leave it out' };
  const hint = before === null ? leave : replaceWith(before, use, alone);
  return {
    severity: basis.chac_chan ? 'error' : 'warning',
    source: basis.nguon,
    message: {
      vi: `${basisName(basis)} ${known ? 'có hiệu lực từ' : 'ban hành'} ngày ${day}, mà ${paper.vi}`,
      en: `${basisName(basis)} ${known ? 'is in force from' : 'was issued on'} ${day}, but ${paper.en}`,
    },
    hint: {
      vi: `${hint.vi}; nếu ngày ấy ghi nhầm thì sửa ngày`,
      en: `${hint.en}; if that day is a slip, correct it`,
    },
  };
}

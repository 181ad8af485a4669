import { isTooLate, successorOn } from '../law/catalogue.ts';
import { citedBases, type Use } from '../law/cited.ts';
import type { LegalBasis } from '../law/entry.ts';
import { basisName, judgedOn, replaceWith } from '../law/words.ts';
import { shortDate } from '../vi/calendar.ts';
import type { Found, Rule } from './rule.ts';

/** CC-09: what is cited still holds on the day of the paper. */
export const basisNoLongerInForce: Rule = {
  meta: {
    code: 'dulieu/basis-no-longer-in-force',
    criterion: 'CC-09',
    severity: 'error',
    title: { vi: 'căn cứ đã hết hiệu lực', en: 'a basis no longer in force' },
    source: null,
    why: 'Văn bản chỉ được căn cứ vào văn bản đang có hiệu lực vào ngày ký. Căn cứ cũ thường sót lại khi chép tệp năm trước: Luật Tổ chức chính quyền địa phương năm 2015, Pháp lệnh năm 2007 về dân chủ ở xã, phường, thị trấn. Căn cứ nào chương trình chưa kiểm chứng được ngày hết hiệu lực thì chỉ nhắc.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026
can_cu:
  - Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20 tháng 4 năm 2007`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2020
can_cu:
  - Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20 tháng 4 năm 2007`,
  },

  check(conference, report) {
    for (const { path, bases, misdated, papers } of citedBases(conference)) {
      const [basis] = bases;
      if (basis === undefined || misdated) continue;
      const late = papers.filter(({ date }) => bases.every((one) => isTooLate(one, date)));
      const [first] = late;
      if (first !== undefined) report({ path, ...told(basis, first, late.length < papers.length) });
    }
  },
};

function told(basis: LegalBasis, use: Use, alone: boolean): Omit<Found, 'path'> {
  const end = basis.het_hieu_luc === undefined ? '' : shortDate(basis.het_hieu_luc);
  const paper = judgedOn(use);
  const successor = successorOn(basis, use.date);
  return {
    severity: basis.chac_chan ? 'error' : 'warning',
    source: basis.nguon,
    message: {
      vi: `${basisName(basis)} hết hiệu lực từ ngày ${end}, mà ${paper.vi}`,
      en: `${basisName(basis)} has not been in force since ${end}, but ${paper.en}`,
    },
    hint:
      successor === null ? { vi: 'bỏ căn cứ này', en: 'leave it out' } : replaceWith(successor, use, alone),
  };
}

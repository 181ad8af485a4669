import { opinions } from '../model/derive.ts';
import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C60: of opinions gathered beforehand no more come up at the conference than were chosen. */
export const answeredExceedsChosen: Rule = {
  meta: {
    code: 'dulieu/answered-exceeds-chosen',
    criterion: 'C60',
    severity: 'error',
    title: {
      vi: 'ý kiến gửi trước được trả lời nhiều hơn số đã chọn',
      en: 'more opinions of before are answered than were chosen',
    },
    source: null,
    why: 'Ý kiến ghi nguồn “trước hội nghị” là ý kiến đã chọn để trả lời, nên danh sách không thể dài hơn số đã chọn.',
    bad: `
tong_hop_truoc:
  tong_so: 12
  so_chon_tra_loi: 1
y_kien:
  - nguon: truoc_hoi_nghi
    noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - nguon: truoc_hoi_nghi
    noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
    good: `
tong_hop_truoc:
  tong_so: 12
  so_chon_tra_loi: 2
y_kien:
  - nguon: truoc_hoi_nghi
    noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - nguon: truoc_hoi_nghi
    noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
  },

  check(conference, report) {
    const { so_chon_tra_loi, sau_phan_loai, tong_so } = conference.data.tong_hop_truoc ?? {};
    const key =
      so_chon_tra_loi !== undefined
        ? 'so_chon_tra_loi'
        : sau_phan_loai !== undefined
          ? 'sau_phan_loai'
          : 'tong_so';
    const most = so_chon_tra_loi ?? sau_phan_loai ?? tong_so;
    const listed = opinions(conference).filter(({ data }) => data.nguon === 'truoc_hoi_nghi').length;
    if (most === undefined || listed <= most) return;
    report({
      path: ['tong_hop_truoc', key],
      message: {
        vi: `ở đây ghi ${plain(most)}, nhưng danh sách \`y_kien\` có ${plain(listed)} ý kiến gửi trước hội nghị`,
        en: `here stands ${plain(most)}, but the list \`y_kien\` has ${plain(listed)} opinions gathered beforehand`,
      },
      hint: {
        vi: `ghi \`${key}: ${listed}\`, hoặc sửa \`nguon\` của ý kiến phát biểu tại chỗ`,
        en: `write \`${key}: ${listed}\`, or correct \`nguon\` of what was said at the conference`,
      },
    });
  },
};

import { boundByLaw72, LAW_72_ARTICLE_43 } from '../model/law72.ts';
import type { Rule } from './rule.ts';

/** C36, PR-04: the government of a commune chairs with someone of the council's standing body. Only when all titles are known. */
export const councilCochair: Rule = {
  meta: {
    code: 'dulieu/council-cochair',
    criterion: 'C36',
    sameAs: ['PR-04'],
    severity: 'warning',
    title: {
      vi: 'chưa có đại diện Thường trực Hội đồng nhân dân đồng chủ trì',
      en: "nobody of the People's Council co-chairs",
    },
    source: LAW_72_ARTICLE_43,
    why: 'Từ ngày 16/6/2025, Ủy ban nhân dân cấp xã cùng đại diện Thường trực Hội đồng nhân dân chủ trì hội nghị đối thoại với Nhân dân.',
    bad: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã`,
    good: `
co_quan:
  loai: xa
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen
  phien:
    - ngay: 22/5/2026
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã
    - ho_ten: Trần Thị B
      chuc_vu: Đảng ủy viên, Phó Chủ tịch Hội đồng nhân dân xã`,
  },

  check(conference, report) {
    const titles = conference.chairs.map(({ nguoi }) => nguoi.chuc_vu);
    if (titles.length === 0 || !boundByLaw72(conference)) return;
    if (titles.some((title) => title === null || /HĐND|hội đồng nhân dân/iu.test(title))) return;
    report({
      path: ['thanh_phan', 'chu_tri'],
      at: 'key',
      message: {
        vi: 'trong số người chủ trì chưa có đại diện Thường trực Hội đồng nhân dân',
        en: "no chair is of the standing body of the People's Council",
      },
      hint: {
        vi: 'thêm Chủ tịch hoặc Phó Chủ tịch Hội đồng nhân dân vào `chu_tri`',
        en: "add the chair or a deputy of the People's Council to `chu_tri`",
      },
    });
  },
};

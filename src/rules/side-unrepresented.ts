import type { Conference } from '../model/conference.ts';
import { leadsSide, SIDE_NAMES, type Side } from '../model/sides.ts';
import type { Rule } from './rule.ts';

/** How a group of each body is called among those invited. */
const GROUPS: Readonly<Record<Side, RegExp>> = {
  cap_uy: /(?:cấp|đảng|huyện|quận|thị|thành|tỉnh) (?:ủy|uỷ)|đảng bộ|ban thường vụ|BTV|BCH/iu,
  chinh_quyen: /UBND|(?:ủy|uỷ) ban nhân dân|chính quyền/iu,
  hdnd: /HĐND|hội đồng nhân dân/iu,
  mttq: /MTTQ|mặt trận/iu,
};

/** C33: of several leading sides each is there by a leader. A warning, as one may chair for both. */
export const sideUnrepresented: Rule = {
  meta: {
    code: 'dulieu/side-unrepresented',
    criterion: 'C33',
    severity: 'warning',
    title: {
      vi: 'một bên lãnh đạo không có người dự',
      en: 'a leading side has nobody there',
    },
    source: null,
    why: 'Tên hội nghị nói “người đứng đầu cấp ủy, chính quyền” thì phải có lãnh đạo của cả hai bên. Thiếu một bên thì tên hội nghị hoặc thành phần ghi chưa đúng.',
    bad: `
hoi_nghi:
  ben_lanh_dao:
    - cap_uy
    - chinh_quyen
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường`,
    good: `
hoi_nghi:
  ben_lanh_dao:
    - cap_uy
    - chinh_quyen
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
  },

  check(conference, report) {
    const { data, chairs } = conference;
    const sides = data.hoi_nghi.ben_lanh_dao ?? [];
    if (sides.length < 2 || chairs.length === 0) return;
    if (chairs.some(({ nguoi }) => nguoi.chuc_vu === null)) return;
    // Nobody leads any side: told by its own rule.
    if (!sides.some((side) => chairs.some(({ nguoi }) => leadsSide(nguoi.chuc_vu, side)))) return;
    for (const [i, side] of sides.entries()) {
      if (isThere(conference, side)) continue;
      const name = SIDE_NAMES[side];
      report({
        path: ['hoi_nghi', 'ben_lanh_dao', i],
        message: {
          vi: `${name.vi} là bên lãnh đạo nhưng không có lãnh đạo nào của ${name.vi} chủ trì hay dự`,
          en: `${name.en} is a leading side, but none of its leaders chairs or attends`,
        },
        hint: {
          vi: 'thêm người ấy vào `thanh_phan.chu_tri` hoặc `dai_bieu`, hoặc bỏ bên này',
          en: 'add the leader to `thanh_phan.chu_tri` or `dai_bieu`, or remove the side',
        },
      });
    }
  },
};

/** Whoever is named outside the registers does something there or is invited. */
function isThere({ people, data }: Conference, side: Side): boolean {
  const named = people.mentions.some(
    ({ path, value }) =>
      path[0] !== 'co_quan' && path[0] !== 'nguoi' && leadsSide(people.find(value)?.chuc_vu ?? null, side),
  );
  const groups = (data.thanh_phan?.nhom ?? []).map((item) => (typeof item === 'string' ? item : item.ten));
  return named || groups.some((text) => GROUPS[side].test(text));
}

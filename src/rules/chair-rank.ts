import type { Chair } from '../model/conference.ts';
import { leadsSide, SIDE_NAMES, type Side } from '../model/sides.ts';
import { joinList } from '../vi/list.ts';
import { rank } from '../vi/title.ts';
import type { Rule } from './rule.ts';

/**
 * C32: a chair leads the side that meets the people: Bí thư or Phó Bí thư, Chủ tịch; a Phó Chủ tịch for a Chủ tịch who is
 * named. Said only when the titles of all chairs are known.
 */
export const chairRank: Rule = {
  meta: {
    code: 'dulieu/chair-rank',
    criterion: 'C32',
    severity: 'error',
    title: {
      vi: 'người chủ trì không phải lãnh đạo của bên đối thoại',
      en: 'the chair does not lead the side that meets the people',
    },
    source: null,
    why: 'Hội nghị của cấp ủy do Bí thư hoặc Phó Bí thư chủ trì, của chính quyền do Chủ tịch (hoặc Phó Chủ tịch thay). Không hợp thì bên lãnh đạo hoặc chức vụ đã ghi sai.',
    bad: `
hoi_nghi:
  ben_lanh_dao:
    - cap_uy
thanh_phan:
  chu_tri:
    - ho_ten: Hoàng Văn E
      chuc_vu: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường`,
    good: `
hoi_nghi:
  ben_lanh_dao:
    - cap_uy
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường`,
  },

  check({ data, chairs }, report) {
    const sides = data.hoi_nghi.ben_lanh_dao ?? [];
    const [first] = chairs;
    if (first === undefined || sides.length === 0 || chairs.some(({ nguoi }) => nguoi.chuc_vu === null))
      return;
    if (!sides.some((side) => chairs.some((chair) => leads(chair, side)))) {
      const [vi, en] = [
        joinList(sides.map((s) => SIDE_NAMES[s].vi)),
        sides.map((s) => SIDE_NAMES[s].en).join(', '),
      ];
      report({
        path: ['thanh_phan', 'chu_tri', first.index],
        severity: chairs.every(({ nguoi }) => isKnown(nguoi.chuc_vu)) ? 'error' : 'warning',
        message: {
          vi: `bên lãnh đạo là ${vi}, nhưng không người chủ trì nào là lãnh đạo của bên này (${titles(chairs)})`,
          en: `the leading side is ${en}, but no chair leads it (${titles(chairs)})`,
        },
        hint: {
          vi: 'sửa `hoi_nghi.ben_lanh_dao`, hoặc chức vụ, hoặc người chủ trì; chủ trì thay thì ghi `thay_cho`',
          en: 'correct `hoi_nghi.ben_lanh_dao`, the title or the chair; for a substitute write `thay_cho`',
        },
      });
      return;
    }
    const deputy = sides.includes('chinh_quyen') ? unexplainedDeputy(chairs) : null;
    if (deputy === null) return;
    report({
      path: ['thanh_phan', 'chu_tri', deputy.index],
      severity: 'warning',
      message: {
        vi: `${deputy.nguoi.ho_ten} là Phó Chủ tịch, chủ trì mà không ghi thay cho Chủ tịch`,
        en: `${deputy.nguoi.ho_ten} is a deputy and chairs, but not said to be for the head`,
      },
      hint: {
        vi: 'thêm `thay_cho` (họ tên Chủ tịch) và `ly_do`',
        en: 'add `thay_cho` (the name of the head) and `ly_do`',
      },
    });
  },
};

function leads({ nguoi, thay_cho }: Chair, side: Side): boolean {
  return [nguoi, thay_cho].some((person) => leadsSide(person?.chuc_vu ?? null, side));
}

/** The deputy who alone stands for the government and for nobody named. */
function unexplainedDeputy(chairs: readonly Chair[]): Chair | null {
  const of = chairs.filter((chair) => leads(chair, 'chinh_quyen'));
  const explained = of.some(
    ({ nguoi, thay_cho }) => thay_cho !== null || rank(nguoi.chuc_vu ?? '').chuTichUbnd,
  );
  return explained ? null : (of[0] ?? null);
}

function isKnown(title: string | null): boolean {
  return Object.values(rank(title ?? '')).includes(true);
}

function titles(chairs: readonly Chair[]): string {
  return chairs.map(({ nguoi }) => nguoi.chuc_vu).join('; ');
}

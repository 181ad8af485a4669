import type { DataPath, Text } from '../findings/finding.ts';
import type { DoiThoai } from '../model/generated/types.ts';
import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

/** C45: no part of those present is larger than the whole; a household that came sent at least one. */
export const attendanceParts: Rule = {
  meta: {
    code: 'dulieu/attendance-parts',
    criterion: 'C45',
    severity: 'error',
    title: { vi: 'một phần dự nhiều hơn tổng số', en: 'a part of those present exceeds the whole' },
    source: null,
    why: 'Số người dân, số người ở các điểm cầu, các nhóm đều nằm trong tổng số dự. Phần nhiều hơn tổng là gõ nhầm một trong hai số.',
    bad: `
thanh_phan:
  so_nhan_dan: 160
  so_co_mat: 148`,
    good: `
thanh_phan:
  so_nhan_dan: 106
  so_co_mat: 148`,
  },

  check({ data }, report) {
    const { so_co_mat = 0, so_trieu_tap = 0, so_moi_them = 0, so_nhan_dan, so_ho } = data.thanh_phan ?? {};
    const total = Math.max(so_co_mat, so_trieu_tap + so_moi_them);
    const tell = (path: DataPath, part: number, whole: number, name: Text, of: Text) => {
      if (whole === 0 || part <= whole) return;
      report({
        path,
        message: {
          vi: `${name.vi} là ${plain(part)}, nhiều hơn ${of.vi} (${plain(whole)})`,
          en: `${name.en}: ${plain(part)}, more than ${of.en} (${plain(whole)})`,
        },
        hint: { vi: 'sửa số gõ nhầm', en: 'correct the wrong number' },
      });
    };
    if (so_nhan_dan !== undefined) tell(['thanh_phan', 'so_nhan_dan'], so_nhan_dan, total, PEOPLE, ALL);
    // Households are counted by those who come for them.
    if (so_ho !== undefined) {
      const [whole, of] = so_nhan_dan === undefined ? [total, ALL] : [so_nhan_dan, PEOPLE];
      tell(['thanh_phan', 'so_ho'], so_ho, whole, HOUSEHOLDS, of);
    }
    tell(['hoi_nghi', 'diem_cau'], atPoints(data), so_co_mat, POINTS, PRESENT);
    tell(['thanh_phan', 'nhom'], inGroups(data), total, GROUPS, ALL);
  },
};

const ALL: Text = { vi: 'tổng số người dự', en: 'all who attend' };
const PRESENT: Text = { vi: 'số có mặt', en: 'all present' };
const PEOPLE: Text = { vi: 'số người dân', en: 'citizens' };
const HOUSEHOLDS: Text = { vi: 'số hộ', en: 'households' };
const POINTS: Text = { vi: 'số người ở các điểm cầu cộng lại', en: 'people at all places together' };
const GROUPS: Text = { vi: 'số người của các nhóm cộng lại', en: 'people of all groups together' };

function atPoints({ hoi_nghi }: DoiThoai): number {
  return (hoi_nghi.diem_cau ?? []).reduce((sum, { so_nguoi = 0 }) => sum + so_nguoi, 0);
}

function inGroups({ thanh_phan }: DoiThoai): number {
  return (thanh_phan?.nhom ?? []).reduce(
    (sum, group) => sum + (typeof group === 'string' ? 0 : (group.so_luong ?? 0)),
    0,
  );
}

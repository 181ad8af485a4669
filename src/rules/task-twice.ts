import type { DoiThoai } from '../model/generated/types.ts';
import { fold } from '../vi/fold.ts';
import type { Rule } from './rule.ts';

/** C58: a task stands once in the conclusion: with the opinion it settles, or among those the chair adds. */
export const taskTwice: Rule = {
  meta: {
    code: 'dulieu/task-twice',
    criterion: 'C58',
    severity: 'warning',
    title: { vi: 'một nhiệm vụ ghi hai lần', en: 'a task that stands twice' },
    source: null,
    why: 'Thông báo kết luận gom việc đã giao ở từng ý kiến với việc giao thêm. Ghi cả hai nơi thì đơn vị nhận một việc hai lần, có khi với hai hạn khác nhau.',
    bad: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế
      viec: sửa cống đầu ngõ 5
      han: 15/6/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: Phòng Kinh tế
      viec: sửa cống đầu ngõ 5
      han: 30/6/2026`,
    good: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế
      viec: sửa cống đầu ngõ 5
      han: 15/6/2026`,
  },

  check({ data }, report) {
    const seen = new Map<string, string>();
    for (const { index, don_vi, viec, added } of work(data)) {
      const key = `${fold(don_vi)}|${fold(viec)}`;
      const other = seen.get(key);
      seen.set(key, other ?? (added ? `\`giao_nhiem_vu\` (${index + 1})` : `\`y_kien\` (${index + 1})`));
      // Two people may ask for one and the same.
      if (other === undefined || !added) continue;
      report({
        path: ['ket_luan', 'giao_nhiem_vu', index, 'viec'],
        message: {
          vi: `việc “${viec}” của ${don_vi} đã có ở ${other}`,
          en: `the task “${viec}” of ${don_vi} already stands in ${other}`,
        },
        hint: { vi: 'xóa một chỗ, giữ một hạn', en: 'delete one of them and keep one deadline' },
      });
    }
  },
};

interface Work {
  index: number;
  don_vi: string;
  viec: string;
  /** By the chair, not with an opinion. */
  added: boolean;
}

function work({ y_kien = [], ket_luan }: DoiThoai): Work[] {
  const settled = y_kien.map(({ xu_ly }) => xu_ly ?? {});
  return [
    ...settled.map((task, index) => ({ ...task, index, added: false })),
    ...(ket_luan?.giao_nhiem_vu ?? []).map((task, index) => ({ ...task, index, added: true })),
  ].flatMap(({ index, don_vi, viec, added }) =>
    don_vi === undefined || viec === undefined ? [] : [{ index, don_vi, viec, added }],
  );
}

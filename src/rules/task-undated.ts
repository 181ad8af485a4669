import type { Rule } from './rule.ts';

/** C58: a conclusion that is signed gives each unit its deadline. Before that a missing one is only missing. */
export const taskUndated: Rule = {
  meta: {
    code: 'dulieu/task-undated',
    criterion: 'C58',
    severity: 'warning',
    title: {
      vi: 'nhiệm vụ trong thông báo kết luận chưa có hạn',
      en: 'a task of the conclusion notice without a deadline',
    },
    source: null,
    why: 'Thông báo kết luận giao việc cho đơn vị nào thì phải kèm thời hạn, nếu không Mặt trận và Nhân dân không có mốc để giám sát.',
    bad: `
thong_bao:
  ngay: 27/5/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: Ủy ban nhân dân phường
      viec: lập kế hoạch giải quyết kiến nghị`,
    good: `
thong_bao:
  ngay: 27/5/2026
ket_luan:
  giao_nhiem_vu:
    - don_vi: Ủy ban nhân dân phường
      viec: lập kế hoạch giải quyết kiến nghị
      han: 05/6/2026`,
  },

  check({ data }, report) {
    if (data.thong_bao?.ngay === undefined) return;
    for (const [i, { don_vi, viec, han }] of (data.ket_luan?.giao_nhiem_vu ?? []).entries()) {
      if (han !== undefined || (don_vi === undefined && viec === undefined)) continue;
      report({
        path: ['ket_luan', 'giao_nhiem_vu', i],
        message: {
          vi: `việc giao ${don_vi ?? 'đơn vị'} chưa có hạn, trong khi thông báo kết luận đã ký`,
          en: `the task of ${don_vi ?? 'a unit'} has no deadline, though the conclusion notice is signed`,
        },
        hint: { vi: 'thêm `han` như đã ghi trong thông báo', en: 'add `han` as the notice says' },
      });
    }
  },
};

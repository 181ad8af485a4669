import type { DataPath } from '../findings/finding.ts';
import { countOpinions } from '../model/derive.ts';
import { plain } from '../vi/number.ts';
import type { Report, Rule } from './rule.ts';

/** C61 (and C50): where opinions are listed, totals typed beside the list agree with it. Approximate ones are not compared. */
export const opinionTotal: Rule = {
  meta: {
    code: 'dulieu/opinion-total',
    criterion: 'C61',
    severity: 'error',
    title: { vi: 'số ý kiến khác với danh sách', en: 'a total that differs from the list of opinions' },
    source: null,
    why: 'Khi đã liệt kê từng ý kiến, mọi số tổng được tính từ danh sách. Số gõ tay khác với danh sách thì một trong hai chỗ sai, và văn bản không biết tin chỗ nào.',
    bad: `
so_y_kien:
  luot: 3
y_kien:
  - noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
    good: `
so_y_kien:
  luot: 2
y_kien:
  - noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
  },

  check(conference, report) {
    const { so_y_kien: stated, y_kien = [] } = conference.data;
    const counts = countOpinions(conference);
    if (stated === undefined || stated.gan_dung !== undefined || !counts.itemised) return;
    for (const key of ['luot', 'noi_dung', 'truc_tiep', 'van_ban', 'truc_tuyen', 'truoc'] as const) {
      compare(stated[key], counts[key], ['so_y_kien', key], report);
    }
    // Speakers are counted by name, so only when all are named.
    const allNamed = y_kien.every(
      ({ nguoi_neu: who }) => typeof who === 'string' || who?.ho_ten !== undefined,
    );
    if (allNamed) compare(stated.nguoi, counts.nguoi, ['so_y_kien', 'nguoi'], report);
    for (const key of ['tra_loi_tai_cho', 'giao_don_vi', 'chuyen_cap_tren', 'tiep_thu_ghi_nhan'] as const) {
      compare(stated.ket_qua?.[key], counts.ket_qua[key], ['so_y_kien', 'ket_qua', key], report);
    }
  },
};

function compare(typed: number | undefined, counted: number | null, path: DataPath, report: Report): void {
  if (typed === undefined || counted === null || typed === counted) return;
  report({
    path,
    message: {
      vi: `ở đây ghi ${plain(typed)}, nhưng đếm trong danh sách \`y_kien\` được ${plain(counted)}`,
      en: `here stands ${plain(typed)}, but the list \`y_kien\` gives ${plain(counted)}`,
    },
    hint: {
      vi: `xóa dòng này để tự tính; nếu ${plain(typed)} mới đúng thì bổ sung danh sách \`y_kien\``,
      en: `delete the line to have it computed; if ${plain(typed)} is right, complete the list \`y_kien\``,
    },
  });
}

import { opinions } from '../model/derive.ts';
import { fold } from '../vi/fold.ts';
import type { Rule } from './rule.ts';

/** C57: fields told beside a list of opinions are fields of the list. A warning, as papers take them from the list. */
export const fieldUnlisted: Rule = {
  meta: {
    code: 'dulieu/field-unlisted',
    criterion: 'C57',
    severity: 'warning',
    title: {
      vi: 'lĩnh vực không có trong ý kiến nào',
      en: 'a field that no opinion has',
    },
    source: null,
    why: 'Khi đã liệt kê từng ý kiến thì các lĩnh vực lấy từ đó, danh sách `linh_vuc` không được dùng. Lĩnh vực thừa là ý kiến bị bỏ sót hoặc còn lại từ tệp cũ.',
    bad: `
linh_vuc:
  - đất đai
  - y tế
y_kien:
  - linh_vuc: đất đai
    noi_dung: Xin hỏi thời gian cấp giấy chứng nhận.
    tra_loi: Trong tháng 6.`,
    good: `
linh_vuc:
  - đất đai
y_kien:
  - linh_vuc: đất đai
    noi_dung: Xin hỏi thời gian cấp giấy chứng nhận.
    tra_loi: Trong tháng 6.`,
  },

  check(conference, report) {
    const all = opinions(conference);
    // An opinion without a field may be the one that is meant.
    if (all.length === 0 || all.some(({ linh_vuc }) => linh_vuc === null)) return;
    const fields = new Set(all.map(({ linh_vuc }) => fold(linh_vuc ?? '')));
    for (const [i, field] of (conference.data.linh_vuc ?? []).entries()) {
      if (fields.has(fold(field))) continue;
      report({
        path: ['linh_vuc', i],
        message: {
          vi: `lĩnh vực “${field}” không có trong ý kiến nào của \`y_kien\``,
          en: `no opinion of \`y_kien\` has the field “${field}”`,
        },
        hint: {
          vi: 'xóa danh sách `linh_vuc` (tự lấy từ các ý kiến), hoặc bổ sung ý kiến còn thiếu',
          en: 'delete `linh_vuc` (it is taken from the opinions), or add the opinion that is missing',
        },
      });
    }
  },
};

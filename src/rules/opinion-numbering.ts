import type { Rule } from './rule.ts';

/** C50: numbers typed by hand run from 1 in the order of the list. */
export const opinionNumbering: Rule = {
  meta: {
    code: 'dulieu/opinion-numbering',
    criterion: 'C50',
    severity: 'error',
    title: { vi: 'số thứ tự ý kiến không liên tục', en: 'opinions not numbered in order' },
    source: null,
    why: 'Số thứ tự của ý kiến được dẫn lại trong thông báo và phụ lục. Bỏ trống thì tự đánh số; đã ghi thì phải liên tục từ 1, không trùng, không nhảy.',
    bad: `
y_kien:
  - stt: 1
    noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - stt: 3
    noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
    good: `
y_kien:
  - stt: 1
    noi_dung: Đề nghị sửa cống.
    tra_loi: Phường sẽ sửa.
  - stt: 2
    noi_dung: Đề nghị lắp đèn.
    tra_loi: Phường sẽ lắp.`,
  },

  check({ data }, report) {
    for (const [i, { stt }] of (data.y_kien ?? []).entries()) {
      if (stt === undefined || stt === i + 1) continue;
      report({
        path: ['y_kien', i, 'stt'],
        message: {
          vi: `ý kiến thứ ${i + 1} trong danh sách mang số ${stt}`,
          en: `opinion ${i + 1} of the list bears the number ${stt}`,
        },
        hint: {
          vi: `ghi \`stt: ${i + 1}\`, hoặc xóa mọi dòng \`stt\` để tự đánh số`,
          en: `write \`stt: ${i + 1}\`, or delete every \`stt\` to have them numbered`,
        },
      });
    }
  },
};

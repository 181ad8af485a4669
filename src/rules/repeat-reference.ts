import type { Rule } from './rule.ts';

const NUMBERED = /(?:ý kiến|kiến nghị|câu hỏi)\s+(?:số|thứ)\s+(?<so>\d{1,3})(?!\d)/iu;

/** C59: the issue of last time that is pointed at is there. */
export const repeatReference: Rule = {
  meta: {
    code: 'dulieu/repeat-reference',
    criterion: 'C59',
    severity: 'warning',
    title: {
      vi: 'dẫn đến một kiến nghị kỳ trước không có',
      en: 'an issue of last time is pointed at that is not there',
    },
    source: null,
    why: 'Số của kiến nghị kỳ trước phải tra được trong danh sách kết quả kỳ trước ở cùng tệp.',
    bad: `
ky_truoc:
  tong_so: 5
y_kien:
  - noi_dung: Đề nghị cải tạo rãnh thoát nước.
    lap_lai_tu: ý kiến số 8 của kỳ trước
    tra_loi: Phường đang lập dự toán.`,
    good: `
ky_truoc:
  tong_so: 5
y_kien:
  - noi_dung: Đề nghị cải tạo rãnh thoát nước.
    lap_lai_tu: ý kiến số 3 của kỳ trước
    tra_loi: Phường đang lập dự toán.`,
  },

  check({ data }, report) {
    const { chi_tiet = [], tong_so = 0 } = data.ky_truoc ?? {};
    const known = Math.max(chi_tiet.length, tong_so);
    if (known === 0) return;
    for (const [i, { lap_lai_tu }] of (data.y_kien ?? []).entries()) {
      const so = NUMBERED.exec((lap_lai_tu ?? '').normalize('NFC'))?.groups?.so;
      if (so === undefined || (Number(so) >= 1 && Number(so) <= known)) continue;
      report({
        path: ['y_kien', i, 'lap_lai_tu'],
        message: {
          vi: `dẫn đến kiến nghị số ${so}, nhưng kỳ trước chỉ có ${known} kiến nghị`,
          en: `it points at issue ${so}, but last time there were only ${known}`,
        },
        hint: {
          vi: 'sửa số, theo danh sách ở `ky_truoc`',
          en: 'correct the number by the list in `ky_truoc`',
        },
      });
    }
  },
};

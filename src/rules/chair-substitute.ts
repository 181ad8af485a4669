import type { Rule } from './rule.ts';

/** C34: a substitute chair is explained: for whom, and why. */
export const chairSubstitute: Rule = {
  meta: {
    code: 'dulieu/chair-substitute',
    criterion: 'C34',
    severity: 'warning',
    title: { vi: 'chủ trì thay nhưng chưa nói rõ', en: 'a substitute chair without explanation' },
    source: null,
    why: 'Khi người chủ trì khác với kế hoạch, biên bản phải nói thay ai và vì sao (đi công tác, ốm…), nếu không người đọc sẽ cho là ghi sai.',
    bad: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Trần Thị B
      thay_cho: Nguyễn Văn A
      ly_do: đi công tác`,
  },

  check({ chairs }, report) {
    for (const { nguoi, thay_cho, ly_do, index } of chairs) {
      if ((thay_cho === null) === (ly_do === null)) continue;
      const path = ['thanh_phan', 'chu_tri', index];
      if (thay_cho !== null) {
        report({
          path: [...path, 'thay_cho'],
          message: {
            vi: `${nguoi.ho_ten} chủ trì thay ${thay_cho.ho_ten} nhưng không ghi lý do`,
            en: `${nguoi.ho_ten} chairs instead of ${thay_cho.ho_ten} without a reason`,
          },
          hint: { vi: 'thêm `ly_do`, như `ly_do: đi công tác`', en: 'add `ly_do`, as `ly_do: đi công tác`' },
        });
        continue;
      }
      report({
        path: [...path, 'ly_do'],
        message: {
          vi: `có lý do thay người chủ trì nhưng không ghi ${nguoi.ho_ten} thay cho ai`,
          en: `there is a reason for a substitute, but not for whom ${nguoi.ho_ten} chairs`,
        },
        hint: {
          vi: 'thêm `thay_cho` với họ tên người vắng mặt',
          en: 'add `thay_cho` with the name of who is absent',
        },
      });
    }
  },
};

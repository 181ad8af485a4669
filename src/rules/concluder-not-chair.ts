import { joinList } from '../vi/list.ts';
import type { Rule } from './rule.ts';

/** C31: the conclusion is a chair's. */
export const concluderNotChair: Rule = {
  meta: {
    code: 'dulieu/concluder-not-chair',
    criterion: 'C31',
    severity: 'error',
    title: { vi: 'người kết luận không phải người chủ trì', en: 'the one who concludes is not a chair' },
    source: null,
    why: 'Kết luận hội nghị là việc của người chủ trì; thông báo kết luận ghi tên người ấy. Người khác kết luận thì phải được ghi là đồng chủ trì.',
    bad: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
ket_luan:
  nguoi: Trần Thị B`,
    good: `
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - Trần Thị B
ket_luan:
  nguoi: Trần Thị B`,
  },

  check({ data, chairs, people }, report) {
    const concluder = people.find(data.ket_luan?.nguoi);
    if (concluder === null || chairs.length === 0) return;
    if (chairs.some(({ nguoi }) => nguoi === concluder)) return;
    const names = joinList(chairs.map(({ nguoi }) => nguoi.ho_ten));
    report({
      path: ['ket_luan', 'nguoi'],
      message: {
        vi: `người kết luận là ${concluder.ho_ten}, nhưng chủ trì là ${names}`,
        en: `${concluder.ho_ten} concludes, but the chair is ${names}`,
      },
      hint: {
        vi: 'ghi người chủ trì ở `ket_luan.nguoi`, hoặc thêm người kết luận vào `thanh_phan.chu_tri`',
        en: 'name a chair in `ket_luan.nguoi`, or add the person to `thanh_phan.chu_tri`',
      },
    });
  },
};

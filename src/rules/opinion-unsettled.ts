import type { Text } from '../findings/finding.ts';
import { opinions } from '../model/derive.ts';
import type { YKienMuc } from '../model/generated/types.ts';
import type { Found, Rule } from './rule.ts';

/**
 * C54: each opinion has an answer, or a unit and a deadline, or a body it is forwarded to, or is said to be noted. A
 * warning: what is missing is not wrong, and the papers show where to fill it in.
 */
export const opinionUnsettled: Rule = {
  meta: {
    code: 'dulieu/opinion-unsettled',
    criterion: 'C54',
    severity: 'warning',
    title: {
      vi: 'ý kiến chưa được trả lời, giao hạn hay chuyển',
      en: 'an opinion neither answered, nor assigned with a deadline, nor forwarded',
    },
    source: null,
    why: 'Mỗi kiến nghị của dân phải có câu trả lời, hoặc đơn vị và thời hạn giải quyết, hoặc nơi được chuyển đến. Bỏ sót một ý kiến là điều dân phản ánh nhiều nhất sau đối thoại.',
    bad: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị`,
    good: `
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    xu_ly:
      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị
      han: 15/6/2026`,
  },

  check(conference, report) {
    for (const { data, ket_qua, index } of opinions(conference)) {
      const found = UNSETTLED[ket_qua](data);
      if (found !== null) report({ ...found, path: ['y_kien', index, ...found.path] });
    }
  },
};

const UNSETTLED: Record<ReturnType<typeof opinions>[number]['ket_qua'], (opinion: YKienMuc) => Found | null> =
  {
    tiep_thu_ghi_nhan: () => null,
    tra_loi_tai_cho: ({ tra_loi }) =>
      tra_loi === undefined
        ? found(['ket_qua'], ANSWER, {
            vi: 'ghi câu trả lời ở `tra_loi`',
            en: 'write the answer in `tra_loi`',
          })
        : null,
    giao_don_vi: ({ xu_ly, tra_loi }) => {
      if (tra_loi !== undefined || xu_ly?.trang_thai === 'xong') return null;
      if (xu_ly === undefined) return found(['ket_qua'], UNIT, ADD_WORK);
      if (xu_ly.don_vi === undefined) return found(['xu_ly'], UNIT, ADD_WORK, 'key');
      return xu_ly.han === undefined ? found(['xu_ly'], DEADLINE, ADD_WORK, 'key') : null;
    },
    chuyen_cap_tren: ({ chuyen }) => {
      if (chuyen?.co_quan_nhan !== undefined) return null;
      return found(
        [chuyen === undefined ? 'ket_qua' : 'chuyen'],
        BODY,
        {
          vi: 'ghi cơ quan ở `chuyen.co_quan_nhan`',
          en: 'name the body in `chuyen.co_quan_nhan`',
        },
        'key',
      );
    },
    chua_tra_loi: (opinion) => (Object.keys(opinion).length === 0 ? null : found([], NOTHING, SETTLE)),
  };

function found(path: Found['path'], message: Text, hint: Text, at: Found['at'] = 'value'): Found {
  return { path, message, hint, at };
}

const ANSWER: Text = {
  vi: 'ý kiến ghi là trả lời tại chỗ nhưng chưa có câu trả lời',
  en: 'the opinion is said to be answered on the spot, but there is no answer',
};
const UNIT: Text = {
  vi: 'ý kiến giao giải quyết nhưng chưa ghi đơn vị',
  en: 'the opinion is assigned, but to no unit',
};
const DEADLINE: Text = {
  vi: 'ý kiến đã giao đơn vị nhưng chưa có hạn',
  en: 'the opinion is assigned without a deadline',
};
const ADD_WORK: Text = {
  vi: 'ghi đủ `xu_ly.don_vi` và `xu_ly.han`',
  en: 'give both `xu_ly.don_vi` and `xu_ly.han`',
};
const BODY: Text = {
  vi: 'ý kiến chuyển cấp trên nhưng chưa ghi cơ quan nhận',
  en: 'the opinion is forwarded, but to no body',
};
const NOTHING: Text = {
  vi: 'ý kiến chưa có câu trả lời, chưa giao đơn vị, chưa chuyển cơ quan nào',
  en: 'the opinion is neither answered, nor assigned, nor forwarded',
};
const SETTLE: Text = {
  vi: 'ghi `tra_loi`, hoặc `xu_ly` (đơn vị và hạn), hoặc `chuyen`; chỉ tiếp thu thì ghi `ket_qua: tiep_thu_ghi_nhan`',
  en: 'add `tra_loi`, or `xu_ly` (unit and deadline), or `chuyen`; if it is only noted, `ket_qua: tiep_thu_ghi_nhan`',
};

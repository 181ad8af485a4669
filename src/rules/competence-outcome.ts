import { type Opinion, opinions } from '../model/derive.ts';
import type { Level } from '../model/office.ts';
import type { Found, Rule } from './rule.ts';

const RANKS = { xa: 0, huyen: 1, tinh: 2, trung_uong: 3, doanh_nghiep_khac: 3 } as const;

const NAMES = {
  xa: 'cấp xã',
  huyen: 'cấp huyện',
  tinh: 'cấp tỉnh',
  trung_uong: 'Trung ương',
  doanh_nghiep_khac: 'doanh nghiệp, cơ quan khác',
} as const;

/** What an answer says when the matter is not ours. */
const REFERS =
  /thẩm quyền|kiến nghị|đề nghị|cấp trên|chuyển|phối hợp|tỉnh|thành phố|huyện|trung ương|sở |bộ |công ty|điện lực|ngành/iu;

/**
 * C55: what is above the unit is forwarded, or the answer says whose it is; what is the unit's own is not forwarded. The
 * first is a warning: an answer may be right without the word.
 */
export const competenceOutcome: Rule = {
  meta: {
    code: 'dulieu/competence-outcome',
    criterion: 'C55',
    severity: 'error',
    title: {
      vi: 'thẩm quyền và cách xử lý ý kiến trái nhau',
      en: 'competence and outcome of an opinion contradict',
    },
    source: null,
    why: 'Việc thuộc thẩm quyền của mình thì không chuyển lên cấp trên; việc vượt thẩm quyền thì phải chuyển, hoặc trả lời rõ là của ai.',
    bad: `
co_quan:
  loai: phuong
y_kien:
  - noi_dung: Đề nghị sửa cống ở đầu ngõ.
    tham_quyen: xa
    chuyen:
      co_quan_nhan: Sở Xây dựng`,
    good: `
co_quan:
  loai: phuong
y_kien:
  - noi_dung: Đề nghị sửa cống trên đường tỉnh.
    tham_quyen: tinh
    chuyen:
      co_quan_nhan: Sở Xây dựng`,
  },

  check(conference, report) {
    const { loai, level } = conference.office;
    if (loai === null) return;
    for (const opinion of opinions(conference)) {
      const found = fault(opinion, level);
      if (found !== null) report(found);
    }
  },
};

function fault({ data, ket_qua, index }: Opinion, level: Level): Found | null {
  const { tham_quyen: whose, tra_loi } = data;
  if (whose === undefined) return null;
  const path = ['y_kien', index, 'tham_quyen'];
  const above = RANKS[whose] > RANKS[level];
  if (!above && ket_qua === 'chuyen_cap_tren') {
    return {
      path,
      message: {
        vi: `thẩm quyền là ${NAMES[whose]}, nhưng ý kiến lại chuyển cấp trên`,
        en: `the matter is of level \`${whose}\`, but the opinion is forwarded to a higher one`,
      },
      hint: {
        vi: 'sửa `tham_quyen`, hoặc thay `chuyen` bằng `xu_ly` (đơn vị và hạn)',
        en: 'correct `tham_quyen`, or write `xu_ly` (unit and deadline) instead of `chuyen`',
      },
    };
  }
  const answer = typeof tra_loi === 'string' ? tra_loi : tra_loi?.noi_dung;
  const settled = ket_qua === 'giao_don_vi' || (ket_qua === 'tra_loi_tai_cho' && answer !== undefined);
  if (!above || !settled || data.chuyen !== undefined) return null;
  if (REFERS.test(`${answer ?? ''} ${data.xu_ly?.viec ?? ''}`)) return null;
  return {
    path,
    severity: 'warning',
    message: {
      vi: `thẩm quyền là ${NAMES[whose]}, nhưng ý kiến không chuyển và câu trả lời không nói việc này của ai`,
      en: `the matter is of level \`${whose}\`, but the opinion is not forwarded and no answer says whose it is`,
    },
    hint: {
      vi: 'thêm `chuyen.co_quan_nhan`, hoặc nói rõ thẩm quyền trong `tra_loi`',
      en: 'add `chuyen.co_quan_nhan`, or say whose it is in `tra_loi`',
    },
  };
}

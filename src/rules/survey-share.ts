import { fold } from '../vi/fold.ts';
import { percent } from '../vi/number.ts';
import type { Rule } from './rule.ts';

const SHARE = /(?<!\d)(?<so>\d{1,3}(?:[.,]\d+)?)\s*%/u;
/** Rounding of one decimal; a share told without decimals may be off by half of one. */
const EXACT = 0.1;
const WHOLE = 0.5;

/** C65: a share that is published is at most 100 %, and that of its level when the ballots are known. */
export const surveyShare: Rule = {
  meta: {
    code: 'dulieu/survey-share',
    criterion: 'C65',
    severity: 'error',
    title: { vi: 'tỷ lệ công bố không khớp số phiếu', en: 'the share published is not that of the ballots' },
    source: null,
    why: 'Tỷ lệ đã công bố in nguyên văn. Khi có cả số phiếu thì hai nơi phải ra cùng một tỷ lệ, lệch không quá 0,1%.',
    bad: `
khao_sat:
  thang_do:
    - muc: Hài lòng
      so_phieu: 78
    - muc: Bình thường
      so_phieu: 22
  cong_bo:
    ty_le: 87,5%
    muc: hài lòng`,
    good: `
khao_sat:
  thang_do:
    - muc: Hài lòng
      so_phieu: 78
    - muc: Bình thường
      so_phieu: 22
  cong_bo:
    ty_le: 78%
    muc: hài lòng`,
  },

  check({ data }, report) {
    const { cong_bo, thang_do = [], hop_le } = data.khao_sat ?? {};
    const typed = SHARE.exec(cong_bo?.ty_le ?? '')?.groups?.so;
    if (cong_bo === undefined || typed === undefined) return;
    const share = Number(typed.replace(',', '.'));
    const path = ['khao_sat', 'cong_bo', 'ty_le'];
    if (share > 100) {
      report({
        path,
        message: {
          vi: `tỷ lệ ${cong_bo.ty_le} lớn hơn 100%`,
          en: `a share of ${cong_bo.ty_le} is more than 100%`,
        },
        hint: { vi: 'sửa số gõ nhầm', en: 'correct the wrong number' },
      });
      return;
    }
    const level = thang_do.find(({ muc }) => muc !== undefined && fold(muc) === fold(cong_bo.muc ?? ''));
    const whole = hop_le ?? thang_do.reduce((sum, { so_phieu = 0 }) => sum + so_phieu, 0);
    if (level?.so_phieu === undefined || whole === 0 || thang_do.some((row) => row.so_phieu === undefined))
      return;
    const off = Math.abs(share - (level.so_phieu * 100) / whole);
    if (off <= (/[.,]/.test(typed) ? EXACT : WHOLE)) return;
    const counted = percent(level.so_phieu, whole);
    report({
      path,
      message: {
        vi: `tỷ lệ công bố ${cong_bo.ty_le}, nhưng ${level.so_phieu}/${whole} phiếu “${level.muc}” là ${counted}`,
        en: `the share published is ${cong_bo.ty_le}, but ${level.so_phieu} of ${whole} ballots for “${level.muc}” are ${counted}`,
      },
      hint: {
        vi: 'kiểm tra lại số phiếu và tỷ lệ; có số phiếu thì xóa `cong_bo` để tự tính',
        en: 'check ballots and share; with ballots, delete `cong_bo` to have it computed',
      },
    });
  },
};

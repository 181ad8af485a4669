import type { KyTruoc } from '../model/generated/types.ts';
import { plain } from '../vi/number.ts';
import type { Report, Rule } from './rule.ts';

const STATES = [
  ['da_xong', 'xong', { vi: 'đã xong', en: 'done' }],
  ['dang_xu_ly', 'dang', { vi: 'đang giải quyết', en: 'under way' }],
  ['chua', 'chua', { vi: 'chưa giải quyết', en: 'not begun' }],
] as const;

/** C70: issues of last time, by state, make their total, and are those listed one by one. */
export const previousTotals: Rule = {
  meta: {
    code: 'dulieu/previous-totals',
    criterion: 'C70',
    severity: 'error',
    title: {
      vi: 'kết quả kiến nghị kỳ trước không khớp tổng số',
      en: 'the issues of last time do not add up',
    },
    source: null,
    why: 'Đã xong, đang làm và chưa làm cộng lại phải bằng tổng số kiến nghị kỳ trước, và đúng với bảng từng kiến nghị nếu có. Đây là số liệu người dân nhớ nhất.',
    bad: `
ky_truoc:
  tong_so: 6
  da_xong: 4
  dang_xu_ly: 1
  chua: 0`,
    good: `
ky_truoc:
  tong_so: 6
  da_xong: 5
  dang_xu_ly: 1
  chua: 0`,
  },

  check({ data }, report) {
    if (data.ky_truoc === undefined) return;
    addUp(data.ky_truoc, report);
    compareList(data.ky_truoc, report);
  },
};

function addUp(before: KyTruoc, report: Report): void {
  const parts = STATES.flatMap(([key]) => before[key] ?? []);
  const sum = parts.reduce((a, b) => a + b, 0);
  const { tong_so: total } = before;
  // With a state left out only too many is a contradiction.
  if (total === undefined || sum === total || (parts.length < STATES.length && sum < total)) return;
  report({
    path: ['ky_truoc', 'tong_so'],
    message: {
      vi: `tổng số kiến nghị kỳ trước là ${plain(total)}, nhưng theo tình trạng (${parts.map(plain).join(' + ')}) là ${plain(sum)}`,
      en: `there were ${plain(total)} issues last time, but by state (${parts.map(plain).join(' + ')}) ${plain(sum)}`,
    },
    hint: {
      vi: `sửa số gõ nhầm, hoặc ghi \`tong_so: ${sum}\``,
      en: `correct the wrong number, or write \`tong_so: ${sum}\``,
    },
  });
}

/** Some reports list only the main issues, so a shorter list is none; a longer one, or one as long, is compared. */
function compareList(before: KyTruoc, report: Report): void {
  const { chi_tiet = [], tong_so } = before;
  if (chi_tiet.length === 0) return;
  const complete = tong_so === undefined || chi_tiet.length >= tong_so;
  if (tong_so !== undefined && chi_tiet.length > tong_so)
    tell('tong_so', tong_so, chi_tiet.length, '', report);
  for (const [key, state, name] of STATES) {
    const listed = chi_tiet.filter(({ tinh_trang }) => tinh_trang === state).length;
    const said = before[key];
    if (said === undefined || listed === said) continue;
    const known = chi_tiet.every(({ tinh_trang }) => tinh_trang !== undefined);
    if (listed > said || (complete && known)) tell(key, said, listed, ` ${name.vi}`, report);
  }
}

function tell(key: keyof KyTruoc, said: number, listed: number, state: string, report: Report): void {
  report({
    path: ['ky_truoc', key],
    message: {
      vi: `ở đây ghi ${plain(said)}, nhưng bảng \`chi_tiet\` có ${plain(listed)} kiến nghị${state}`,
      en: `here stands ${plain(said)}, but the table \`chi_tiet\` has ${plain(listed)} of them`,
    },
    hint: {
      vi: `ghi \`${key}: ${listed}\`, hoặc sửa \`chi_tiet\``,
      en: `write \`${key}: ${listed}\`, or correct \`chi_tiet\``,
    },
  });
}

import type { Text } from '../findings/finding.ts';
import type { Level, Office } from '../model/office.ts';
import type { Person } from '../model/people.ts';
import { plainTitle, type Rank, rank, splitTitles } from '../vi/title.ts';
import type { Rule } from './rule.ts';

const POSTS = [
  ['biThu', { vi: 'Bí thư', en: 'secretary of the Party committee' }],
  ['chuTichUbnd', { vi: 'Chủ tịch Ủy ban nhân dân', en: "chair of the People's Committee" }],
  ['chuTichHdnd', { vi: 'Chủ tịch Hội đồng nhân dân', en: "chair of the People's Council" }],
  ['chuTichMttq', { vi: 'Chủ tịch Mặt trận Tổ quốc', en: 'chair of the Fatherland Front' }],
] as const satisfies readonly (readonly [keyof Rank, Text])[];

/** C35: a body of this place has one head. Heads of other places, told by their name or level, are not meant. */
export const twoHeads: Rule = {
  meta: {
    code: 'dulieu/two-heads',
    criterion: 'C35',
    severity: 'error',
    title: { vi: 'hai người cùng đứng đầu một cơ quan', en: 'two heads of one body' },
    source: null,
    why: 'Mỗi cấp ủy có một Bí thư, mỗi Ủy ban nhân dân có một Chủ tịch. Hai người cùng chức là thiếu chữ “Phó”, thiếu chữ “nguyên”, hoặc gõ khác họ tên của một người.',
    bad: `
co_quan:
  loai: phuong
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân phường
    - ho_ten: Trần Thị B
      chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
    good: `
co_quan:
  loai: phuong
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân phường
    - ho_ten: Trần Thị B
      chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
  },

  check({ people, office }, report) {
    if (office.loai === null) return;
    const heads = people.all.map((person) => ({ person, posts: headOf(person, office) }));
    for (const [post, name] of POSTS) {
      const [first, ...others] = heads.filter(({ posts }) => posts.has(post)).map(({ person }) => person);
      for (const other of others) {
        if (first === undefined || other.path === null) continue;
        report({
          path: other.path,
          message: {
            vi: `${other.ho_ten} và ${first.ho_ten} cùng ghi là ${name.vi}`,
            en: `both ${other.ho_ten} and ${first.ho_ten} are said to be ${name.en}`,
          },
          hint: {
            vi: 'thêm “Phó” hoặc “nguyên” vào chức vụ, hoặc sửa họ tên nếu là một người',
            en: 'add “Phó” or “nguyên” to the title, or correct the name if it is one person',
          },
        });
      }
    }
  },
};

/** The posts of this place that a person holds. */
function headOf({ path, don_vi, chuc_vu }: Person, office: Office): ReadonlySet<keyof Rank> {
  // Last time's results may be those of a predecessor.
  if (path === null || path[0] === 'ky_truoc' || don_vi !== null) return new Set();
  const held = splitTitles(chuc_vu ?? '').flatMap((title) => {
    const posts = POSTS.flatMap(([post]) => (rank(title)[post] ? [post] : []));
    return posts.length > 0 && isHere(title, office) ? posts : [];
  });
  return new Set(held);
}

const BODY =
  /(?:bi thu|bt|(?:dang|huyen|quan|thi|thanh|tinh) uy|du|dang bo|chu tich|ct|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|mttq(?: ?vn)?|mat tran to quoc(?: viet nam)?)$/;

/** Committees that may be this place's own; a title need not name one. */
const COMMITTEES: Readonly<Record<Level, RegExp>> = {
  xa: /^(?:dang uy)?$/,
  huyen: /^(?:(?:huyen|quan|thi|thanh) uy)?$/,
  tinh: /^(?:(?:tinh|thanh) uy)?$/,
};

/** Whether what follows the name of the body is nothing, this unit's word, or this unit. */
function isHere(title: string, { tu_chung, ten, level }: Office): boolean {
  const plain = plainTitle(title);
  if (!COMMITTEES[level].test(/(?:dang|huyen|quan|thi|thanh|tinh) uy/.exec(plain)?.[0] ?? '')) return false;
  const [word, name] = [plainTitle(tu_chung), plainTitle(ten ?? '')];
  const endings = ['', ` ${word}`, ...(name === '' ? [] : [` ${word} ${name}`, ` ${name}`])];
  return endings.some(
    (ending) => plain.endsWith(ending) && BODY.test(plain.slice(0, plain.length - ending.length)),
  );
}

import type { Text } from '../findings/finding.ts';
import { paperIssuer, SIGNED_PAPERS } from '../model/papers.ts';
import { upper } from '../vi/text.ts';
import { rank } from '../vi/title.ts';
import type { Rule } from './rule.ts';

const FOR_HEAD = /(?<![A-Za-zÀ-ɏḀ-ỿ])K\/?T(?![A-Za-zÀ-ɏḀ-ỿ])/u;
const BY_ORDER = /(?<![A-Za-zÀ-ɏḀ-ỿ])T(?:UQ|\/?L)(?![A-Za-zÀ-ɏḀ-ỿ])/u;

/** C26: a deputy of the government signs for its head; nobody does so for a Party committee, which has no one head. */
export const deputyAuthority: Rule = {
  meta: {
    code: 'dulieu/deputy-authority',
    criterion: 'C26',
    severity: 'warning',
    title: {
      vi: 'quyền hạn ký không hợp với chức vụ người ký',
      en: "the authority typed does not fit the signer's office",
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.b; Hướng dẫn 05-HD/VPTW, mục I.7.1',
    why: 'Phó Chủ tịch ký thay Chủ tịch thì có dòng “KT. CHỦ TỊCH”; Chủ tịch ký thì không. Cấp ủy làm việc tập thể: Phó Bí thư ký dưới “T/M”, không có “K/T”.',
    bad: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: TM. ỦY BAN NHÂN DÂN
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
    good: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: KT. CHỦ TỊCH
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
  },

  check(conference, report) {
    for (const key of SIGNED_PAPERS) {
      const paper = conference.data[key];
      const held = conference.people.find(paper?.nguoi_ky)?.chuc_vu ?? null;
      if (paper?.quyen_han === undefined || held === null) continue;
      const typed = upper(paper.quyen_han);
      const fault = FAULTS[paperIssuer(conference, key)](typed, held);
      if (fault === null) continue;
      report({
        path: [key, 'quyen_han'],
        message: fault,
        hint: {
          vi: 'xóa `quyen_han` để tự lập, hoặc sửa người ký',
          en: 'delete `quyen_han` to have it made up, or correct the signer',
        },
      });
    }
  },
};

type Fault = (typed: string, held: string) => Text | null;

const FAULTS: Readonly<Record<'dang' | 'chinh_quyen' | 'mttq', Fault>> = {
  chinh_quyen: (typed, held) => {
    const { chuTichUbnd: head, phoChuTichUbnd: deputy } = rank(held);
    if (head && FOR_HEAD.test(typed)) {
      return {
        vi: `người ký là Chủ tịch nhưng quyền hạn ghi ký thay (“${typed}”)`,
        en: `the head signs, but the authority typed is that of a deputy (“${typed}”)`,
      };
    }
    if (!deputy || head || FOR_HEAD.test(typed) || BY_ORDER.test(typed)) return null;
    return {
      vi: `người ký là Phó Chủ tịch nhưng quyền hạn (“${typed}”) không có “KT. CHỦ TỊCH”`,
      en: `a deputy signs, but the authority typed (“${typed}”) lacks “KT. CHỦ TỊCH”`,
    };
  },
  dang: (typed, held) => {
    const { biThu, phoBiThu } = rank(held);
    if (!(biThu || phoBiThu) || !FOR_HEAD.test(typed)) return null;
    return {
      vi: `cấp ủy làm việc tập thể, không ký thay (“${typed}”); Bí thư, Phó Bí thư đều ký dưới “T/M”`,
      en: `a Party committee decides as one, nobody signs for its head (“${typed}”); all sign under “T/M”`,
    };
  },
  mttq: () => null,
};

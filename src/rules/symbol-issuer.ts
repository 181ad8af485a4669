import type { Text } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import type { Issuer } from '../model/office.ts';
import { PAPER_NAMES, PAPER_SYMBOLS, PAPERS, type PaperKey, paperIssuer, paperOf } from '../model/papers.ts';
import { standardFor, standards } from '../standards/choose.ts';
import { fold } from '../vi/fold.ts';
import { upper } from '../vi/text.ts';
import type { Rule } from './rule.ts';

/** How the abbreviation of a body of that side begins. */
const SIDES: Readonly<Record<Issuer, RegExp>> = {
  dang: /^(?:ĐU|HU|QU|TU|TV|BTV)(?![A-Za-zÀ-ɏḀ-ỿ])/u,
  chinh_quyen: /^(?:UBND|HĐND)(?![A-Za-zÀ-ɏḀ-ỿ])/u,
  mttq: /^(?:UB)?MTTQ/u,
};

const ISSUER_NAMES: Readonly<Record<Issuer, Text>> = {
  dang: { vi: 'tổ chức đảng', en: 'the Party committee' },
  chinh_quyen: { vi: 'chính quyền', en: 'the government' },
  mttq: { vi: 'Mặt trận Tổ quốc', en: 'the Fatherland Front' },
};

/** C21: a symbol typed by hand fits the issuer and the kind: `KH-UBND`, `KH/ĐU`. */
export const symbolIssuer: Rule = {
  meta: {
    code: 'dulieu/symbol-issuer',
    criterion: 'C21',
    severity: 'error',
    title: {
      vi: 'ký hiệu không hợp với cơ quan ban hành hoặc loại văn bản',
      en: 'a symbol that does not fit the issuer or the kind of paper',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Hướng dẫn 05-HD/VPTW, mục I.3',
    why: 'Văn bản của chính quyền viết KH-UBND (gạch nối), của Đảng viết KH/ĐU (gạch chéo). Ký hiệu lẫn lộn là lỗi thể thức dễ bị trả lại.',
    bad: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 342
  ky_hieu: KH/ĐU`,
    good: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 342
  ky_hieu: KH-UBND`,
  },

  check(conference, report) {
    for (const key of PAPERS) {
      const typed = paperOf(conference, key)?.ky_hieu?.trim();
      if (typed === undefined) continue;
      const expected = expectedSymbol(conference, key);
      const fault = faultOf(typed, expected, paperIssuer(conference, key), key);
      if (fault === null) continue;
      report({
        path: [key, 'ky_hieu'],
        message: {
          vi: `ký hiệu “${typed}” ${fault.vi}; mẫu chung là \`${expected}\``,
          en: `the symbol “${typed}” ${fault.en}; the common form is \`${expected}\``,
        },
        hint: {
          vi: `bỏ trống \`ky_hieu\` để tự lập \`${expected}\`, hoặc sửa \`ben_ban_hanh\` nếu cơ quan khác ban hành`,
          en: `leave \`ky_hieu\` empty to get \`${expected}\`, or correct \`ben_ban_hanh\` if another body issues it`,
        },
      });
    }
  },
};

function expectedSymbol(conference: Conference, key: PaperKey): string {
  const issuer = paperIssuer(conference, key);
  return `${PAPER_SYMBOLS[key][0]}${signOf(issuer)}${conference.office.bodies[issuer].ky_hieu}`;
}

/** The sign between kind and body; the same in every Party standard. */
function signOf(issuer: Issuer): string {
  return standards[standardFor(issuer, null).id].forms.number.value.afterKind;
}

function faultOf(typed: string, expected: string, issuer: Issuer, key: PaperKey): Text | null {
  if (typed === expected) return null;
  const parts = /^(?<kind>[A-Za-zÀ-ɏḀ-ỿ]+)(?<sign>[-/])(?<body>[A-Za-zÀ-ɏḀ-ỿ].*)$/u.exec(typed)?.groups;
  const { kind = '', sign = '', body = '' } = parts ?? {};
  if (parts === undefined || fold(typed) === fold(expected) || typed !== upper(typed)) {
    return { vi: 'viết chưa đúng kiểu', en: 'is not well formed' };
  }
  const other = (['dang', 'chinh_quyen', 'mttq'] as const).find(
    (side) => side !== issuer && SIDES[side].test(body),
  );
  if (other !== undefined) {
    return {
      vi: `là của ${ISSUER_NAMES[other].vi}, nhưng ${PAPER_NAMES[key].vi} do ${ISSUER_NAMES[issuer].vi} ban hành`,
      en: `is that of ${ISSUER_NAMES[other].en}, but ${PAPER_NAMES[key].en} is issued by ${ISSUER_NAMES[issuer].en}`,
    };
  }
  if (sign !== signOf(issuer)) {
    return {
      vi: `dùng dấu \`${sign}\` giữa loại và cơ quan, trong khi văn bản của ${ISSUER_NAMES[issuer].vi} dùng \`${signOf(issuer)}\``,
      en: `has \`${sign}\` between kind and body, where a paper of ${ISSUER_NAMES[issuer].en} has \`${signOf(issuer)}\``,
    };
  }
  if (!PAPER_SYMBOLS[key].some((abbreviation) => kind.startsWith(abbreviation))) {
    return {
      vi: `không phải ký hiệu của ${PAPER_NAMES[key].vi}`,
      en: `is not that of ${PAPER_NAMES[key].en}`,
    };
  }
  return null;
}

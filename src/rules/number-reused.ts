import type { Conference } from '../model/conference.ts';
import type { Issuer } from '../model/office.ts';
import { PAPER_NAMES, PAPER_SYMBOLS, PAPERS, type PaperKey, paperIssuer, paperOf } from '../model/papers.ts';
import { fold } from '../vi/fold.ts';
import type { Rule } from './rule.ts';

/** C20: one issuer gives a number once to one kind of paper, in a year (government, Front) or in a term (Party). */
export const numberReused: Rule = {
  meta: {
    code: 'dulieu/number-reused',
    criterion: 'C20',
    severity: 'error',
    title: { vi: 'hai văn bản cùng loại mang một số', en: 'two papers of one kind bear one number' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.a; Hướng dẫn 05-HD/VPTW, mục I.3',
    why: 'Trong một năm (với Đảng: một nhiệm kỳ) cơ quan cấp mỗi số một lần cho mỗi loại văn bản. Hai kế hoạch hay hai thông báo cùng số là gõ nhầm một số.',
    bad: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 42
ke_hoach_giai_quyet:
  ben_ban_hanh: chinh_quyen
  so: 42`,
    good: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 42
ke_hoach_giai_quyet:
  ben_ban_hanh: chinh_quyen
  so: 57`,
  },

  check(conference, report) {
    const seen: Numbered[] = [];
    for (const key of PAPERS) {
      const paper = numbered(conference, key);
      if (paper === null) continue;
      const other = seen.find((before) => sameRegister(before, paper));
      seen.push(paper);
      if (other === undefined) continue;
      const [name, first] = [PAPER_NAMES[key], PAPER_NAMES[other.key]];
      report({
        path: [key, 'so'],
        message: {
          vi: `${name.vi} mang số ${paper.so}, trùng với ${first.vi} của cùng cơ quan`,
          en: `${name.en} bears the number ${paper.so}, as does ${first.en} of the same body`,
        },
        hint: {
          vi: `kiểm tra \`${key}.so\` và \`${other.key}.so\` trong sổ văn bản đi`,
          en: `check \`${key}.so\` and \`${other.key}.so\` in the register`,
        },
      });
    }
  },
};

interface Numbered {
  key: PaperKey;
  issuer: Issuer;
  kind: string;
  so: string;
  nam: number | null;
}

function numbered(conference: Conference, key: PaperKey): Numbered | null {
  const paper = paperOf(conference, key);
  const so = /^\s*0*(\d+[A-Za-zÀ-ɏḀ-ỿ]?)\s*$/u.exec(paper?.so ?? '')?.[1];
  if (so === undefined) return null;
  const typed = /^\s*([A-Za-zÀ-ɏḀ-ỿ]+)/u.exec(paper?.ky_hieu ?? '')?.[1];
  return {
    key,
    issuer: paperIssuer(conference, key),
    kind: fold(typed ?? PAPER_SYMBOLS[key][0]),
    so,
    nam: paper?.ngay?.nam ?? conference.nam,
  };
}

function sameRegister(a: Numbered, b: Numbered): boolean {
  if (a.issuer !== b.issuer || a.kind !== b.kind || fold(a.so) !== fold(b.so)) return false;
  return a.issuer === 'dang' || a.nam === null || b.nam === null || a.nam === b.nam;
}

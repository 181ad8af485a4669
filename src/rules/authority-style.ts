import { paperIssuer, SIGNED_PAPERS } from '../model/papers.ts';
import { upper } from '../vi/text.ts';
import type { Rule } from './rule.ts';

const STATE_STYLE = /(?<![A-Za-zÀ-ɏḀ-ỿ/])(TM|KT|TL)(?:\.|(?=\s))/u;
const PARTY_STYLE = /(?<![A-Za-zÀ-ɏḀ-ỿ])(T\/M|K\/T|T\/L)(?![A-Za-zÀ-ɏḀ-ỿ])/u;

/** Each mark as the other side writes it. */
const OTHER: Readonly<Record<string, string>> = {
  TM: 'T/M',
  KT: 'K/T',
  TL: 'T/L',
  'T/M': 'TM.',
  'K/T': 'KT.',
  'T/L': 'TL.',
};

/** C27: a state paper has `TM.`, `KT.`, `TL.`; a Party paper `T/M`, `K/T`, `T/L`. */
export const authorityStyle: Rule = {
  meta: {
    code: 'dulieu/authority-style',
    criterion: 'C27',
    severity: 'error',
    title: {
      vi: 'quyền hạn ký viết theo kiểu của bên khác',
      en: 'the authority is written in the style of the other side',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.b; Hướng dẫn 05-HD/VPTW, mục I.7.1.1',
    why: 'Chính quyền viết “TM.”, Đảng viết “T/M”. Lẫn hai kiểu là lỗi thể thức dễ thấy nhất ở phần ký.',
    bad: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: T/M ỦY BAN NHÂN DÂN`,
    good: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: TM. ỦY BAN NHÂN DÂN`,
  },

  check(conference, report) {
    for (const key of SIGNED_PAPERS) {
      const typed = conference.data[key]?.quyen_han;
      if (typed === undefined) continue;
      const party = paperIssuer(conference, key) === 'dang';
      const wrong = (party ? STATE_STYLE : PARTY_STYLE).exec(upper(typed))?.[1];
      if (wrong === undefined) continue;
      const right = OTHER[wrong] ?? '';
      report({
        path: [key, 'quyen_han'],
        message: {
          vi: `“${wrong}” là cách viết của ${party ? 'chính quyền' : 'Đảng'}; văn bản của ${party ? 'Đảng' : 'cơ quan nhà nước, Mặt trận'} viết “${right}”`,
          en: `“${wrong}” is the style of the ${party ? 'state' : 'Party'}; a ${party ? 'Party' : 'state'} paper has “${right}”`,
        },
        hint: {
          vi: `viết “${right}”, hoặc xóa \`quyen_han\` để tự lập`,
          en: `write “${right}”, or delete \`quyen_han\` to have it made up`,
        },
      });
    }
  },
};

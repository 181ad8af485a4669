import { corrected, startsSentence } from '../../vi/capitals.ts';
import { lowerFirst, upperFirst } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const LOWER =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:Khoản \d+(?=,? (?:Điều|điều) \d)|Điểm [a-eđghik-vxy](?=,? (?:khoản|Khoản) \d))/gu;
const LAW = '(?:của )?(?:Luật|Bộ luật|Nghị định|Pháp lệnh|Hiến pháp|Thông tư|Quyết định|Quy định|Quy chế)';
const UPPER = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ])(?:điều \\d+[a-z]?(?=,? ${LAW})|(?<=[Kk]hoản \\d+,? )điều \\d+)(?![A-Za-zÀ-ɏḀ-ỿ])`,
  'gu',
);

/** CAP-11: điểm a khoản 2 Điều 103. */
export const provisionCase = plainRule({
  meta: {
    code: 'dulieu/provision-case',
    criterion: 'CAP-11',
    severity: 'warning',
    title: { vi: 'viết hoa khoản, điểm, Điều chưa đúng', en: 'capitals of cited provisions' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
    why: 'Khi dẫn một văn bản, Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường: điểm a khoản 2 Điều 43.',
    bad: `
y_kien:
  - noi_dung: Xin hỏi thời hạn trả lời.
    tra_loi: Thời hạn nêu tại Khoản 2 Điều 43 của luật này.`,
    good: `
y_kien:
  - noi_dung: Xin hỏi thời hạn trả lời.
    tra_loi: Thời hạn nêu tại khoản 2 Điều 43 của luật này.`,
  },
  needs: /Khoản \d|Điểm [a-zđ]|điều \d/,
  inText: (text) => [
    ...corrected(text, LOWER, (found, at) => (startsSentence(text, at) ? null : lowerFirst(found))),
    ...corrected(text, UPPER, upperFirst),
  ],
  message(found, to) {
    return { vi: `“${found}” ở đây viết “${to}”`, en: `“${found}” is written “${to}” here` };
  },
});

import { PAPERS, paperOf } from '../model/papers.ts';
import type { Rule } from './rule.ts';

/** `342`, `05`, `12a`. */
const NUMBER = /^\d+[A-Za-zÀ-ɏḀ-ỿ]?$/u;
/** `342/KH-UBND`, `26-KH/ĐU`, `Số: 12 / BB-UBND`. */
const WITH_SYMBOL = /^(?:số\s*:?\s*)?(?<so>\d+[A-Za-zÀ-ɏḀ-ỿ]?)\s*[/-]\s*(?<kyHieu>[A-Za-zÀ-ɏḀ-ỿ].*)$/iu;

/** `Số 342`, `Số: 05`. */
const WITH_WORD = /^số\s*:?\s*(?<so>\d+[A-Za-zÀ-ɏḀ-ỿ]?)$/iu;

/** C21: `so` is the number alone; the symbol follows from issuer and kind. */
export const numberForm: Rule = {
  meta: {
    code: 'dulieu/number-form',
    criterion: 'C21',
    severity: 'error',
    title: { vi: 'ô “số” không chỉ có số', en: 'the number of a paper holds more than a number' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.c; Hướng dẫn 05-HD/VPTW, mục I.3',
    why: 'Ký hiệu được tự lập từ loại văn bản và cơ quan ban hành. Ghi cả ký hiệu vào ô số thì trên giấy ký hiệu sẽ in hai lần.',
    bad: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 342/KH-UBND`,
    good: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 342`,
  },

  check(conference, report) {
    for (const key of PAPERS) {
      const typed = paperOf(conference, key)?.so?.trim();
      if (typed === undefined || NUMBER.test(typed)) continue;
      const { so, kyHieu } = WITH_SYMBOL.exec(typed)?.groups ?? {};
      const alone = WITH_WORD.exec(typed)?.groups?.so ?? null;
      report({
        path: [key, 'so'],
        message: {
          vi: `số văn bản ghi “${typed}”; ở đây chỉ ghi phần số`,
          en: `the number of the paper is “${typed}”; only the number belongs here`,
        },
        hint:
          so === undefined
            ? {
                vi: `${alone === null ? 'ghi bằng chữ số, như `so: 12`' : `ghi \`so: ${alone}\``}; chưa cấp số thì bỏ trống`,
                en: `write ${alone === null ? 'digits, as `so: 12`' : `\`so: ${alone}\``}; leave it empty until a number is given`,
              }
            : {
                vi: `ghi \`so: ${so}\`; ký hiệu tự lập, chỉ khi khác mẫu chung mới ghi \`ky_hieu: ${kyHieu}\``,
                en: `write \`so: ${so}\`; the symbol is made up, write \`ky_hieu: ${kyHieu}\` only if yours differs`,
              },
      });
    }
  },
};

import { corrected } from '../../vi/capitals.ts';
import { textRule } from './text-rule.ts';

const CITY = /(?<!\p{L})(?:thủ đô(?= Hà Nội(?!\p{L}))|thành phố(?= Hồ Chí Minh(?!\p{L})))/gu;

/** CAP-07: Thủ đô Hà Nội, Thành phố Hồ Chí Minh. */
export const specialCity = textRule({
  meta: {
    code: 'dulieu/special-city',
    criterion: 'CAP-07',
    severity: 'warning',
    title: {
      vi: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh chưa viết hoa',
      en: 'two cities that take a capital word',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.c',
    why: 'Hai tên này viết hoa cả chữ đứng trước tên riêng: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
    bad: `
thanh_phan:
  bao_chi: Đài Tiếng nói nhân dân thành phố Hồ Chí Minh`,
    good: `
thanh_phan:
  bao_chi: Đài Tiếng nói nhân dân Thành phố Hồ Chí Minh`,
  },
  kinds: ['prose', 'place'],
  find: ({ text }) =>
    corrected(text, CITY, (found) => found.charAt(0).toLocaleUpperCase('vi') + found.slice(1)),
  message(found, to) {
    return {
      vi: `“${found}” trước tên này phải viết hoa`,
      en: `“${found}” has a capital before this name: “${to}”`,
    };
  },
});

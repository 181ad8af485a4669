import { corrected } from '../../vi/capitals.ts';
import { upperFirst } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const CITY = /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:thủ đô Hà Nội|thành phố Hồ Chí Minh)(?![A-Za-zÀ-ɏḀ-ỿ])/gu;

/** CAP-07: Thủ đô Hà Nội, Thành phố Hồ Chí Minh. */
export const specialCity = plainRule({
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
  bao_chi: Đài Truyền hình thành phố Hồ Chí Minh`,
    good: `
thanh_phan:
  bao_chi: Đài Truyền hình Thành phố Hồ Chí Minh`,
  },
  kinds: ['prose', 'place'],
  needs: /thủ đô Hà|thành phố Hồ/,
  inText: (text) => corrected(text, CITY, upperFirst),
  message(found, to) {
    return {
      vi: `“${found}” phải viết hoa chữ đầu: “${to}”`,
      en: `“${found}” takes a capital: “${to}”`,
    };
  },
});

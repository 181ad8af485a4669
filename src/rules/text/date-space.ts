import { corrected } from '../../vi/capitals.ts';
import { textRule } from './text-rule.ts';

const DATE = /(?<![\d/])(?<ngay>\d{1,2}) ?\/ ?(?<thang>\d{1,2}) ?\/ ?(?<nam>\d{4})(?![\d/])/g;

/** C80: `31 /8 /2023`. */
export const dateSpace = textRule({
  meta: {
    code: 'dulieu/date-space',
    criterion: 'C80',
    severity: 'warning',
    title: { vi: 'thừa dấu cách trong ngày tháng', en: 'a space inside a date' },
    source: null,
    why: 'Ngày viết liền: 31/8/2023. Có dấu cách thì ngày bị tách ra hai dòng khi in.',
    bad: `
hoi_nghi:
  muc_dich:
    - Trả lời kiến nghị từ ngày 31 /8 /2023`,
    good: `
hoi_nghi:
  muc_dich:
    - Trả lời kiến nghị từ ngày 31/8/2023`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: / \/|\/ /,
  find: ({ text }) => corrected(text, DATE, (_, _at, { ngay, thang, nam }) => `${ngay}/${thang}/${nam}`),
  message(found) {
    return { vi: `thừa dấu cách trong ngày “${found}”`, en: `a space inside the date “${found}”` };
  },
});

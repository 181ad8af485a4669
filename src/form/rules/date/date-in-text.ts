import type { Standard } from '../../../standards/standard.ts';
import { parseDate } from '../../../vi/calendar.ts';
import type { Paper } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import type { ReportForm } from '../../rule.ts';
import { paddedDay, paddedMonth } from './date-padding.ts';

/** Behind a number, a slash or letters it is no date: `12/05/2026/KH`. */
const DATE = /(?<![A-Za-zÀ-ɏḀ-ỿ\p{N}/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![A-Za-zÀ-ɏḀ-ỿ\p{N}/]|-\p{Lu})/gu;

/** How many wrong dates a message shows. */
const SHOWN = 3;

/** A date in digits, as it stands and as it should. */
export interface DateInText {
  paragraph: Paragraph;
  start: number;
  end: number;
  found: string;
  right: string;
}

/** Dates in digits with a zero missing or too much: all of a paper are one finding, at the first of them. */
export function checkDatesInText(paper: Paper, report: ReportForm): boolean {
  const dates = datesOf(paper);
  const wrong = dates.filter(({ found, right }) => found !== right);
  const [first] = wrong;
  if (first === undefined) return dates.length > 0;
  const shown = [...new Map(wrong.map((one) => [one.found, one])).values()].slice(0, SHOWN);
  const more =
    wrong.length > shown.length ? { vi: ` … (${wrong.length} chỗ)`, en: ` … (${wrong.length})` } : null;
  report({
    at: first.paragraph,
    within: { start: first.start, end: first.end },
    message: {
      vi: `ngày viết ${shown.map(({ found }) => `“${found}”`).join(', ')}${more?.vi ?? ''}, cách viết đúng là ${shown.map(({ right }) => `“${right}”`).join(', ')}`,
      en: `${shown.map(({ found }) => `“${found}”`).join(', ')}${more?.en ?? ''}; required: ${shown.map(({ right }) => `“${right}”`).join(', ')}`,
    },
    hint: {
      vi: 'thêm số 0 trước ngày dưới 10 và tháng 1, 2; bỏ số 0 trước tháng 3 đến tháng 9',
      en: 'put a zero before days below 10 and months 1 and 2, none before months 3 to 9',
    },
  });
  return true;
}

/** Every date in digits of the text, right or wrong. */
export function datesOf(paper: Paper): DateInText[] {
  return paper.word.paragraphs
    .slice(paper.start, paper.end)
    .filter(({ index }) => paper.roles[index] !== 'DiaDanhNgay')
    .flatMap((paragraph) => datesIn(paragraph, paper.standard));
}

function datesIn(paragraph: Paragraph, standard: Standard): DateInText[] {
  return [...paragraph.text.matchAll(DATE)].flatMap((match) => {
    const [found, day = '', month = '', year = ''] = match;
    if (!parseDate(`${day}/${month}/${year}`).ok) return [];
    const start = match.index;
    const right = `${paddedDay(day, standard)}/${paddedMonth(month, standard)}/${year}`;
    return [{ paragraph, start, end: start + found.length, found, right }];
  });
}

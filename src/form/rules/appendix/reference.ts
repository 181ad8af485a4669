import type { Text } from '../../../findings/finding.ts';
import type { CalendarDate } from '../../../vi/calendar.ts';
import type { Appendix, Paper } from '../../paper.ts';
import { datesIn, readNumber } from '../../recognise/number-date.ts';
import { folded } from '../../recognise/text.ts';
import type { ReportForm } from '../../rule.ts';
import { nameOf } from './name.ts';

const write: Text = {
  vi: 'dưới tên phụ lục ghi “(Kèm theo … số … ngày … tháng … năm … của …)”; văn bản giấy điền đủ, văn bản điện tử để trống số và ngày',
  en: 'below its title write “(Kèm theo … số … ngày … tháng … năm … của …)”; filled on paper, number and date blank in an electronic one',
};

/** `số 12/KH-UBND`, whole. */
const NUMBER = /số\s*:?\s*\d+\p{Ll}?\s*[/-]\s*[^\s,;)]+/iu;

/** The line that ties an appendix to its paper is there, and names that paper. */
export function checkReference(paper: Paper, appendix: Appendix, report: ReportForm): void {
  const { heading, reference } = appendix;
  if (reference === null) {
    const name = nameOf(appendix);
    report({
      at: heading,
      message: {
        vi: `“${name}” chưa có dòng “(Kèm theo …)” dưới tên phụ lục`,
        en: `“${name}” has no line “(Kèm theo …)” below its title`,
      },
      hint: write,
    });
    return;
  }
  const cited = NUMBER.exec(reference.text);
  if (cited === null || !isOfPaper(paper, reference.text)) return;
  const after = reference.text.slice(cited.index + cited[0].length);
  const other = otherNumber(paper, cited[0]) ?? otherDate(paper, after);
  if (other === null) return;
  report({
    at: reference,
    message: {
      vi: `dòng kèm theo ghi ${other.found.vi}, văn bản ghi ${other.expected.vi}`,
      en: `the reference says ${other.found.en}, the paper says ${other.expected.en}`,
    },
    hint: {
      vi: 'sửa dòng này cho khớp với số và ngày ở đầu văn bản',
      en: 'make it agree with the letterhead',
    },
  });
}

interface Difference {
  found: Text;
  expected: Text;
}

/** Only what names a paper of the same kind can be held against the letterhead. */
function isOfPaper({ type }: Paper, text: string): boolean {
  return type !== null && folded(text).includes(` ${folded(type.name)} `);
}

function otherNumber({ number }: Paper, said: string): Difference | null {
  if (number === null || number.number === '') return null;
  const { piece } = number;
  const cited = readNumber({ ...piece, text: said }, number.kind !== null);
  const bare = (digits: string): string => digits.replace(/^0+/u, '');
  const same =
    bare(cited.number) === bare(number.number) && cited.kind === number.kind && cited.body === number.body;
  if (same) return null;
  return { found: alike(`“${said}”`), expected: alike(`“${piece.text}”`) };
}

/** The date right behind the number is that of the paper. */
function otherDate({ date }: Paper, after: string): Difference | null {
  const [said] = datesIn(after);
  const own = date?.date;
  if (said === undefined || own === undefined || own === null) return null;
  if (said.ngay === own.ngay && said.thang === own.thang && said.nam === own.nam) return null;
  return { found: dayText(said), expected: dayText(own) };
}

function dayText({ ngay, thang, nam }: CalendarDate): Text {
  return { vi: `ngày ${ngay}/${thang}/${nam}`, en: `${ngay}/${thang}/${nam}` };
}

function alike(text: string): Text {
  return { vi: text, en: text };
}

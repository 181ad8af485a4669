import type { ParsedDate } from '../../vi/calendar.ts';
import { parseDate } from '../../vi/calendar.ts';
import type { DateLine, NumberLine, Piece } from '../paper.ts';
import { DATE, DATE_IN_DIGITS } from './signs.ts';
import { plain } from './text.ts';
import { isTypeSymbol } from './type-names.ts';

const NUMBER = /^số\s*[:.;]?\s*(?<number>[\s\d.…_]*)(?<letter>\p{Ll}?)(?<rest>.*)$/iu;

/**
 * The parts of `Số: 12/KH-UBND` or `Số 26-KH/ĐU`, however they are parted. `named`: the paper prints a kind, so the
 * first part of the symbol stands for it even where no list knows it.
 */
export function readNumber(piece: Piece, named: boolean): NumberLine {
  const groups = NUMBER.exec(plain(piece.text))?.groups ?? {};
  const digits = (groups.number ?? '').replace(/[^\d]/g, '');
  const parts = (groups.rest ?? '')
    .split(/\s*[-/–—]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, ...others] = parts;
  const isKind = first !== undefined && (isTypeSymbol(first) || (named && others.length > 0));
  return {
    piece,
    number: digits === '' ? '' : digits + (groups.letter ?? ''),
    kind: isKind ? first : null,
    body: (isKind ? others : parts).join('-'),
  };
}

/** The parts of `Hòa Hiếu, ngày 05 tháng 3 năm 2026`. */
export function readDate(piece: Piece): DateLine {
  const line = plain(piece.text);
  const groups = (DATE.exec(line) ?? DATE_IN_DIGITS.exec(line))?.groups ?? {};
  const digits = (part: string | undefined): string => (part ?? '').replace(/\D/g, '');
  const [day, month, year] = [digits(groups.day), digits(groups.month), digits(groups.year)];
  return {
    piece,
    place: (groups.place ?? '').trim(),
    day,
    month,
    year,
    date: asDate(parseDate(`${day}/${month}/${year}`)),
  };
}

const DATED = /ngày\s*(\d{1,2})\s*(?:tháng\s*(\d{1,2})\s*năm\s*|[/.-]\s*(\d{1,2})\s*[/.-]\s*)(\d{4})/giu;

/** The real dates a text names, in order. */
export function datesIn(text: string): NonNullable<DateLine['date']>[] {
  return [...plain(text).matchAll(DATED)].flatMap(([, day, inWords, inDigits, year]) => {
    const date = asDate(parseDate(`${day}/${inWords ?? inDigits}/${year}`));
    return date === null ? [] : [date];
  });
}

function asDate(parsed: ParsedDate): DateLine['date'] {
  return parsed.ok ? parsed.date : null;
}

import type { Finding, Text } from '../finding.ts';
import { codeFrame, gutterWidth } from '../frame.ts';
import { steady } from '../steady.ts';
import { severityLabel } from '../summary.ts';
import { type FormatContext, type Formatter, type Place, placeLabel, placer } from './format.ts';
import { gapList } from './gaps.ts';
import { coloured, type Paint, plain } from './paint.ts';

const HINT: Text = { vi: 'gợi ý', en: 'help' };
const SOURCE: Text = { vi: 'căn cứ', en: 'source' };

/** So many findings of one code are shown in full; the rest are told by their lines. */
const MOST_FRAMES = 10;
const MOST_LINES = 5;

interface Placed {
  finding: Finding;
  place: Place | null;
}

/**
 * For people: message, place, the line with carets, what to do and the clause behind it; a blank line between findings.
 * What is said alike of several files is said once, a code found very often is cut short, and gaps (`thieu/…`) come last
 * as one list a file.
 */
export const pretty: Formatter = (findings, context) => {
  const placeOf = placer(context);
  const placed = findings.map((finding): Placed => ({ finding, place: placeOf(finding) }));
  const framed = alike(placed.filter(({ finding }) => finding.gap === undefined));
  const gaps = grouped(
    placed.filter(({ finding }) => finding.gap !== undefined),
    ({ finding }) => `${finding.severity} ${finding.file}`,
  );
  const paint = context.color ? coloured : plain;
  return [
    ...cutShort(framed, context, paint),
    ...gaps.map((list) => gapList(list[0]?.finding.file ?? null, list, context.lang, paint)),
  ].join('\n');
};

/** Findings of whole files that say the same stand together; every other one alone. */
function alike(placed: readonly Placed[]): Placed[][] {
  return grouped(placed, ({ finding: { code, severity, message, hint, file, span } }, i) =>
    file === null || span !== null ? String(i) : JSON.stringify([code, severity, message.vi, hint?.vi]),
  );
}

function grouped(placed: readonly Placed[], keyOf: (one: Placed, index: number) => string): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const [i, one] of placed.entries()) {
    const key = keyOf(one, i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function cutShort(groups: readonly Placed[][], context: FormatContext, paint: Paint): string[] {
  const byCode = grouped(
    groups.flatMap(([first]) => (first === undefined ? [] : [first])),
    ({ finding }) => `${finding.severity} ${finding.code}`,
  );
  const rest = byCode.map((same) => same.slice(MOST_FRAMES)).filter((same) => same.length > 0);
  const hidden = new Set(rest.flat());
  const shown = groups.filter(([first]) => first !== undefined && !hidden.has(first));
  return [...shown.map((group) => block(group, context, paint)), ...rest.map((r) => more(r, context, paint))];
}

/** `cảnh báo[…]: còn 2990 chỗ nữa như trên: dòng 75, 77…` */
function more(same: readonly Placed[], { lang }: FormatContext, paint: Paint): string {
  const [first] = same;
  if (first === undefined) return '';
  const where = some(same, lang);
  const text =
    lang === 'vi'
      ? `còn ${same.length} chỗ nữa như trên${where}; xem đủ bằng --report short`
      : `${same.length} more like these${where}; see them all with --report short`;
  return `${head(first.finding, lang, paint)}: ${text}\n`;
}

/** The first few places: lines of one file, or files with lines. */
function some(same: readonly Placed[], lang: FormatContext['lang']): string {
  const files = new Set(same.map(({ finding }) => finding.file));
  const lines = same.map(({ place }) => place?.start.line);
  const all = files.size === 1 ? lines : same.map(({ finding, place }) => placeLabel(finding, place));
  const known = all.filter((place) => place !== undefined && place !== null);
  if (known.length === 0) return '';
  const word = files.size > 1 ? '' : lang === 'vi' ? 'dòng ' : 'lines ';
  return `: ${word}${known.slice(0, MOST_LINES).join(', ')}${known.length > MOST_LINES ? '…' : ''}`;
}

/** One finding, or several that say the same of several files. */
function block(same: readonly Placed[], context: FormatContext, paint: Paint): string {
  const [first] = same;
  if (first === undefined) return '';
  const { finding, place } = first;
  const { lang } = context;
  const rows = [`${head(finding, lang, paint)}: ${steady(finding.message[lang])}`];
  const margin = ' '.repeat(place === null ? 1 : gutterWidth(place.start.line));
  for (const one of same) {
    const label = placeLabel(one.finding, one.place);
    if (label !== null) rows.push(`${margin}${paint.frame('-->')} ${label}`);
  }
  if (place !== null && finding.span !== null) {
    const framePaint = {
      gutter: paint.frame,
      marker: (text: string) => paint.marker(text, finding.severity),
    };
    rows.push(codeFrame(place.text, finding.span, place.index, framePaint));
  }
  const note = (name: Text, text: string) =>
    rows.push(`${margin} ${paint.frame('=')} ${name[lang]}: ${steady(text)}`);
  if (finding.hint !== null) note(HINT, finding.hint[lang]);
  if (finding.source !== null) note(SOURCE, finding.source);
  return `${rows.join('\n')}\n`;
}

function head({ code, severity }: Finding, lang: FormatContext['lang'], paint: Paint): string {
  return paint.severity(`${severityLabel(severity, lang)}[${code}]`, severity);
}

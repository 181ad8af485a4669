import { type Finding, formatPath, type Lang } from '../finding.ts';
import { steady } from '../steady.ts';
import { severityLabel } from '../summary.ts';
import type { Place } from './format.ts';
import type { Paint } from './paint.ts';

/** A gap with the place where it belongs; null when its text is not at hand. */
export interface PlacedGap {
  finding: Finding;
  place: Place | null;
}

/** So many lines of one kind of gap are named; the rest are counted. */
const MOST_LINES = 5;

/**
 * The gaps of one file and severity as one list: a line for each fact, those of many items of a list together.
 * Facts whose group the file does not have yet come last, as no line can be named for them.
 */
export function gapList(file: string | null, gaps: readonly PlacedGap[], lang: Lang, paint: Paint): string {
  const kinds = new Map<string, PlacedGap[]>();
  for (const gap of gaps) {
    const key = `${gap.finding.code} ${gap.finding.gap?.vi}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [gap]);
    else kind.push(gap);
  }
  const rows = [...kinds.values()].map((same) => ({ isNew: same.every(isNew), row: gapRow(same, lang) }));
  const sorted = [...rows.filter((r) => !r.isNew), ...rows.filter((r) => r.isNew)];
  const hint =
    lang === 'vi'
      ? 'gợi ý: ghi vào khóa nêu sau dấu →; khóa chưa có thì thêm vào đúng nhóm của nó'
      : 'help: write it at the key after →; add the key to its group when it is not there yet';
  return [
    heading(gaps, lang, paint),
    ...(file === null ? [] : [` ${paint.frame('-->')} ${steady(file)}`]),
    ...sorted.map(({ row }) => `     ${row}`),
    `  ${paint.frame('=')} ${hint}`,
    '',
  ].join('\n');
}

function heading(gaps: readonly PlacedGap[], lang: Lang, paint: Paint): string {
  const { severity } = gaps[0]?.finding ?? { severity: 'info' };
  const number = gaps.length;
  const label = paint.severity(`${severityLabel(severity, lang)}[thieu/…]`, severity);
  const counted =
    lang === 'vi'
      ? `còn thiếu ${number} thông tin`
      : `${number} ${number === 1 ? 'fact is' : 'facts are'} missing`;
  const effect =
    severity === 'error'
      ? { vi: 'nên chưa ra được bản để ký', en: 'so the papers cannot be signed' }
      : { vi: 'văn bản in [cần bổ sung: …] ở những chỗ ấy', en: 'the papers say [cần bổ sung: …] there' };
  return `${label}: ${counted}${severity === 'error' ? ' ' : '; '}${effect[lang]}`;
}

function gapRow(same: readonly PlacedGap[], lang: Lang): string {
  const [first] = same;
  if (first === undefined) return '';
  const path = formatPath(first.finding.path ?? []);
  const key = same.length === 1 ? path : path.replace(/\[\d+\]/g, '[]');
  return `${where(same, lang)}: ${first.finding.gap?.[lang]} → ${key}`;
}

function where(same: readonly PlacedGap[], lang: Lang): string {
  if (same.every(isNew)) return lang === 'vi' ? 'mục mới' : 'new';
  const lines = [...new Set(same.flatMap(({ place }) => (place === null ? [] : [place.start.line])))];
  const shown = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length - MOST_LINES;
  const word = lang === 'vi' ? 'dòng' : lines.length === 1 ? 'line' : 'lines';
  if (more <= 0) return `${word} ${shown}`;
  return lang === 'vi' ? `${word} ${shown} và ${more} dòng nữa` : `${word} ${shown} and ${more} more`;
}

/** The file has nothing of the group yet: `locate` gives the empty start of the file. */
function isNew({ finding: { span } }: PlacedGap): boolean {
  return span === null || span.start === span.end;
}

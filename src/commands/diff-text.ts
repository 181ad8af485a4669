import type { Lang, Text } from '../findings/finding.ts';
import { steady } from '../findings/steady.ts';
import { colouredDiff, type DiffPaint } from '../findings/unified.ts';
import type { Change, LookChange } from '../form/compare/compare.ts';
import type { Margin, Spot } from '../form/compare/spot.ts';
import { PICTURE, type Stretch } from '../form/compare/words.ts';
import { quoted } from '../form/quote.ts';
import type { Compared, Difference } from '../pipeline/diff.ts';

/** Without colour what is gone and what is new stand in brackets, as `git diff --word-diff` has them. */
const bracketed: DiffPaint = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  head: (text) => text,
};

/** Words shown beside a change. */
const CONTEXT = 8;

/** A look that changed in more places than this is told by the first of them. */
const MOST_SPOTS = 5;

/** What changed, paragraph by paragraph; '' when nothing did. */
export function diffText(difference: Difference, lang: Lang, color: boolean): string {
  const { changes, looks } = difference;
  if (changes.length === 0 && looks.length === 0) return '';
  const paint = color ? colouredDiff : bracketed;
  const legend = color ? '' : lang === 'vi' ? ' ([-chữ bỏ đi-], {+chữ thêm vào+})' : ' ([-gone-], {+new+})';
  const { before, after } = difference;
  const title =
    lang === 'vi'
      ? `${called(after).vi} so với ${called(before).vi}`
      : `${called(after).en} against ${called(before).en}`;
  const blocks = [
    paint.head(steady(`${title}${legend}`)),
    ...changes.map((change) => `${paint.head(steady(`${headOf(change)[lang]}:`))}\n  ${line(change, paint)}`),
    ...(looks.length === 0 ? [] : [looksLine(looks, lang, paint)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function called({ name, made }: Compared): Text {
  return made ? { vi: `văn bản do ${name} cho ra`, en: `what ${name} gives` } : { vi: name, en: name };
}

/** `sửa đoạn 34 (mục II.1, điểm b)`. */
function headOf({ kind, spot, from }: Change): Text {
  const place = shortPlace(spot);
  const inside = insideOf(spot);
  const { vi, en } = VERBS[kind];
  const former = kind === 'removed' ? { vi: ' của bản trước', en: ' of the former' } : { vi: '', en: '' };
  const start = from === null ? null : shortPlace(from);
  const source =
    start === null
      ? { vi: '', en: '' }
      : { vi: `${start.vi} của bản trước đến `, en: `from ${start.en} of the former to ` };
  return {
    vi: `${vi} ${source.vi}${place.vi}${former.vi}${inside.vi}`,
    en: `${en} ${source.en}${place.en}${former.en}${inside.en}`,
  };
}

const VERBS: Readonly<Record<Change['kind'], Text>> = {
  changed: { vi: 'sửa', en: 'changed' },
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  moved: { vi: 'chuyển', en: 'moved' },
};

const MARGINS: Readonly<Record<Margin, Text>> = {
  header: { vi: 'đầu trang', en: 'the header' },
  footer: { vi: 'chân trang', en: 'the footer' },
  note: { vi: 'chú thích cuối trang', en: 'a note' },
};

/** What it stands in, in brackets. */
function insideOf({ within, cell, margin }: Spot): Text {
  const head = cell?.head ?? null;
  const column = head === null ? null : { vi: `cột ${quoted(head)}`, en: `column ${quoted(head)}` };
  const said = margin === null ? [within, column].flatMap((text) => text ?? []) : [];
  if (said.length === 0) return { vi: '', en: '' };
  return {
    vi: ` (${said.map(({ vi }) => vi).join(', ')})`,
    en: ` (${said.map(({ en }) => en).join(', ')})`,
  };
}

function shortPlace({ paragraph, cell, margin }: Spot): Text {
  if (margin !== null) return MARGINS[margin];
  if (cell === null) return { vi: `đoạn ${paragraph}`, en: `paragraph ${paragraph}` };
  const { table, row, column } = cell;
  return {
    vi: `bảng ${table}, hàng ${row}${column === null ? '' : `, cột ${column}`}`,
    en: `table ${table}, row ${row}${column === null ? '' : `, column ${column}`}`,
  };
}

function line({ stretches }: Change, paint: DiffPaint): string {
  return stretches
    .map(({ kind, text }, i) => {
      if (kind === 'same') return plain(shortened(text, i === 0, i === stretches.length - 1));
      return paint[kind](plain(text));
    })
    .join('');
}

/** On one line, as Word shows it. */
function plain(text: string): string {
  return steady(
    text
      .replace(/[\n\r\u2028\u2029]/gu, '↵')
      .replaceAll('\t', ' ')
      .replace(pictures, '(ảnh)'),
  );
}

const pictures = new RegExp(`${PICTURE}[0-9a-f]*`, 'gu');

/** What stayed, with the words next to a change alone. */
function shortened(text: string, first: boolean, last: boolean): Stretch['text'] {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const start = first ? 0 : CONTEXT;
  const end = last ? 0 : CONTEXT;
  if (words.length <= start + end + 2) return text;
  const head = words.slice(0, start).join('').trimEnd();
  const tail = words.slice(words.length - end).join('');
  return [head, '…', end === 0 ? '' : tail].filter((part) => part !== '').join(' ');
}

/** All changes of look in one line. */
function looksLine(looks: readonly LookChange[], lang: Lang, paint: DiffPaint): string {
  const told = looks.map(({ what, spots }) => {
    const places = together(spots.slice(0, MOST_SPOTS), lang);
    const more = spots.length - MOST_SPOTS;
    if (more > 0) places.push(lang === 'vi' ? `${more} chỗ nữa` : `${more} more`);
    return places.length === 0 ? what[lang] : `${what[lang]} (${places.join('; ')})`;
  });
  const head = paint.head(lang === 'vi' ? 'cách trình bày:' : 'look:');
  return `${head} ${steady(told.join('; '))}`;
}

/** `đoạn 18, 22`, then the cells. */
function together(spots: readonly Spot[], lang: Lang): string[] {
  const isLine = ({ cell, margin }: Spot): boolean => cell === null && margin === null;
  const lines = spots.filter(isLine).map(({ paragraph }) => paragraph);
  const others = spots.filter((spot) => !isLine(spot)).map((spot) => shortPlace(spot)[lang]);
  const word = lang === 'vi' ? 'đoạn' : 'paragraph';
  return lines.length === 0 ? others : [`${word} ${lines.join(', ')}`, ...others];
}

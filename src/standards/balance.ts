import { boldWidth } from './width.ts';

/** A centred title looks right when no line fills the page. */
const TITLE_FILL = 0.85;

/** The name of a body may fill its column. */
const NAME_FILL = 0.99;

/** Where names of bodies break: `ĐẢNG ỦY ⏎ PHƯỜNG HÒA HIẾU`. */
const unitWords = new Set(['xã', 'phường', 'thị', 'đặc', 'huyện', 'quận', 'thành', 'tỉnh', 'việt', 'mặt']);
/** A line shorter than this share of the longest one looks like a slip. */
const shortest = 0.25;

/** More lines are no title, and every way to break them would take minutes: they are filled one by one. */
const MOST_LINES = 12;

/** Words a title may be broken before; a break elsewhere may cut a compound word. */
const connectives = new Set(['tại', 'về', 'giữa', 'với', 'của', 'và', 'cho', 'năm', 'trên', 'ở', 'theo']);

/** A pair of line ends and what it costs: breaks at a wrong place first, then unevenness. */
interface Split {
  lines: string[];
  wrong: number;
  uneven: number;
}

/**
 * Breaks a centred bold title into lines: the fewest that fit `fill` (85 %) of `availablePt`, of even length,
 * broken before a connective or after a comma where that is possible, the last one never a single word.
 */
export function balanceLines(text: string, sizePt: number, availablePt: number, fill = TITLE_FILL): string[] {
  return balance(text, sizePt, availablePt * fill, connectives);
}

/** The same for the name of a body in a column of the letterhead. */
export function balanceName(text: string, sizePt: number, availablePt: number): string[] {
  return balance(text, sizePt, availablePt * NAME_FILL, unitWords);
}

/** The papers of one office break the same few texts again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 10_000;

function balance(text: string, sizePt: number, limit: number, before: ReadonlySet<string>): string[] {
  const key = `${sizePt} ${limit} ${before === unitWords} ${text}`;
  const lines = known.get(key) ?? breakLines(text, sizePt, limit, before);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, lines);
  return [...lines];
}

function breakLines(text: string, sizePt: number, limit: number, before: ReadonlySet<string>): string[] {
  const plain = text.split(/\s+/u).filter((word) => word !== '');
  if (plain.length === 0) return [];
  const width = boldWidth(plain.join(' '), sizePt);
  if (width <= limit) return [plain.join(' ')];
  const words = glue(plain);
  const full = greedy(words, sizePt, limit);
  if (full.length > MOST_LINES) return full;
  const mean = width / full.length;
  const best = bestSplit(words, full.length, { sizes: sizesOf(words, sizePt), limit, mean, before });
  return best === null ? full : best.lines;
}

interface Frame {
  /** Where each word begins and ends, in points, when all stand on one line. */
  sizes: readonly { start: number; end: number }[];
  limit: number;
  mean: number;
  /** Words that may begin a line. */
  before: ReadonlySet<string>;
}

function sizesOf(words: readonly string[], sizePt: number): Frame['sizes'] {
  const space = boldWidth(' ', sizePt);
  let start = 0;
  return words.map((word) => {
    const size = { start, end: start + boldWidth(word, sizePt) };
    start = size.end + space;
    return size;
  });
}

/** Width of the words from `start` to before `end` on a line. */
function lineWidth({ sizes }: Frame, start: number, end: number): number {
  return (sizes[end - 1]?.end ?? 0) - (sizes[start]?.start ?? 0);
}

/** Every way to put `words` on `count` lines, the best of them; null when none fits. */
function bestSplit(words: readonly string[], count: number, frame: Frame): Split | null {
  const memo = new Map<string, Split | null>();
  const from = (start: number, left: number): Split | null => {
    const key = `${start} ${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const found = left === 1 ? lastLine(words, start, frame) : firstOf(start, left);
    memo.set(key, found);
    return found;
  };
  const firstOf = (start: number, left: number): Split | null => {
    let best: Split | null = null;
    for (let end = start + 1; end <= words.length - left + 1; end++) {
      const width = lineWidth(frame, start, end);
      if (width > frame.limit && end > start + 1) break;
      const rest = from(end, left - 1);
      if (rest === null) continue;
      const wrong = rest.wrong + (isGoodBreak(words, end, frame.before) ? 0 : 1) + slip(width, frame);
      const uneven = rest.uneven + (width - frame.mean) ** 2;
      if (best !== null && !isBetter({ wrong, uneven }, best)) continue;
      best = { lines: [words.slice(start, end).join(' '), ...rest.lines], wrong, uneven };
    }
    return best;
  };
  return from(0, count);
}

function lastLine(words: readonly string[], start: number, frame: Frame): Split | null {
  const width = lineWidth(frame, start, words.length);
  if (width > frame.limit && words.length - start > 1) return null;
  const lonely = words.length - start < 2 && words.length > 2 ? 10 : 0;
  const line = words.slice(start).join(' ');
  return { lines: [line], wrong: lonely + slip(width, frame), uneven: (width - frame.mean) ** 2 };
}

function slip(width: number, frame: Frame): number {
  return width < shortest * frame.mean ? 1 : 0;
}

type Cost = Pick<Split, 'wrong' | 'uneven'>;

function isBetter(a: Cost, b: Cost): boolean {
  return a.wrong !== b.wrong ? a.wrong < b.wrong : a.uneven < b.uneven;
}

function isGoodBreak(words: readonly string[], at: number, good: ReadonlySet<string>): boolean {
  const before = words[at - 1] ?? '';
  const next = (words[at] ?? '').toLowerCase().split(' ')[0] ?? '';
  return /[,;:)]$/u.test(before) || good.has(next) || next.startsWith('(');
}

function greedy(words: readonly string[], sizePt: number, limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && boldWidth(longer, sizePt) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Names whose words stay on one line. */
const compounds = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'mặt trận tổ quốc',
  'việt nam',
  'hội nghị',
  'đối thoại',
  'chính quyền',
  'thường trực',
  'ủy ban',
  'trực tiếp',
  'giấy chứng nhận',
].map((name) => name.split(' '));

/** Words with what may not leave them: `năm 2026`, `lần 2`, `Phường 7`, `chính trị - xã hội`, a placeholder in brackets. */
function glue(all: readonly string[]): string[] {
  const inside = compoundWords(all);
  const words: string[] = [];
  let open = 0;
  for (const [i, word] of all.entries()) {
    const last = words.at(-1);
    const bound = last !== undefined && (open > 0 || inside.has(i) || isBound(last, word));
    if (bound) words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
    open += count(word, '[') - count(word, ']');
  }
  return words;
}

/** Indices of the words that continue a compound name. */
function compoundWords(words: readonly string[]): Set<number> {
  const plain = words.map((word) =>
    word
      .toLowerCase()
      .replace('uỷ', 'ủy')
      .replace(/[,.;:]$/u, ''),
  );
  const inside = new Set<number>();
  for (const start of plain.keys()) {
    const name = compounds.find((parts) => parts.every((part, i) => plain[start + i] === part));
    for (let i = 1; i < (name?.length ?? 0); i++) inside.add(start + i);
  }
  return inside;
}

function isBound(last: string, word: string): boolean {
  return (
    /^[-–]$/u.test(word) || /(^| )[-–]$/u.test(last) || (/^\d/u.test(word) && /[A-Za-zÀ-ɏḀ-ỿ]$/.test(last))
  );
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

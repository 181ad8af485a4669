import type { Span } from '../../findings/finding.ts';
import { align, type Measure, type Pair } from './align.ts';

/** A word, number, date or sign of a text. */
export interface Word extends Span {
  /** As it is compared: letters composed. */
  key: string;
}

/** A run of words of one fate. `same` shows the words of the newer text. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Stands in a text for a picture; the hash of its bytes follows. */
export const PICTURE = '\uFFFC';

/** Digits keep together what makes one number, date or hour; every other sign stands alone. */
const WORD =
  /\uFFFC[0-9a-f]*|[\p{L}\p{M}\p{N}]+(?:[.,/:](?=\p{N})[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: word.normalize('NFC'),
    start: index,
    end: index + word.length,
  }));
}

/** A text before and after, in its words. */
export interface WordChange {
  stretches: Stretch[];
  /** Words that stayed. */
  kept: readonly (readonly [before: Word, after: Word])[];
}

const equality: Measure<Word> = { key: ({ key }) => key, likeness: (a, b) => (a.key === b.key ? 1 : 0) };

/** What became of a text, word by word; blanks follow their words and do not count. */
export function compareTexts(before: string, after: string): WordChange {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const pairs = align(old, now, equality);
  const kept = pairs.flatMap(([i, j]) => {
    const [a, b] = [old[i], now[j]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const hunks = readable(hunksOf(pairs, old, now));
  return { stretches: joined(hunks.flatMap((hunk) => stretchesOf(hunk, { before, after, old, now }))), kept };
}

/** The whole text was written anew: word by word it would be a riddle. */
export function rewritten(before: string, after: string): Stretch[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** Words `[a, aEnd)` became `[b, bEnd)`; the same ones when `same`. */
interface Hunk {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
  same: boolean;
  /** Letters of the old and of the new words. */
  size: readonly [old: number, now: number];
}

function hunksOf(pairs: readonly Pair[], old: readonly Word[], now: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = [];
  const [inOld, inNow] = [lettersUpTo(old), lettersUpTo(now)];
  const add = (a: number, aEnd: number, b: number, bEnd: number, same: boolean): void => {
    if (a === aEnd && b === bEnd) return;
    hunks.push({ a, aEnd, b, bEnd, same, size: [inOld(aEnd) - inOld(a), inNow(bEnd) - inNow(b)] });
  };
  for (let at = 0, a = 0, b = 0; ; at++) {
    const start = pairs[at];
    add(a, start?.[0] ?? old.length, b, start?.[1] ?? now.length, false);
    if (start === undefined) return hunks;
    [a, b] = [start[0] + 1, start[1] + 1];
    for (let next = pairs[at + 1]; next?.[0] === a && next[1] === b; next = pairs[++at + 1]) {
      a++;
      b++;
    }
    add(start[0], a, start[1], b, true);
  }
}

/** How many letters stand in the words before the one of an index. */
function lettersUpTo(words: readonly Word[]): (index: number) => number {
  const sums = [0];
  for (const [i, { start, end }] of words.entries()) sums.push((sums[i] ?? 0) + end - start);
  return (index) => sums[index] ?? 0;
}

/**
 * Without stray words: what stayed between two changes and is no longer than either of them is told as changed too (the
 * “semantic clean-up” of diff-match-patch).
 */
function readable(hunks: readonly Hunk[]): Hunk[] {
  const done: Hunk[] = [];
  for (const hunk of hunks) {
    done.push(hunk);
    for (let joined = joinLast(done); joined !== null; joined = joinLast(done)) done.splice(-3, 3, joined);
  }
  return done;
}

/** The last three as one change; null when they read well as they are. */
function joinLast(hunks: readonly Hunk[]): Hunk | null {
  const [first, middle, last] = hunks.slice(-3);
  if (first === undefined || !middle?.same || last === undefined) return null;
  const [length] = middle.size;
  if (length > Math.max(...first.size) || length > Math.max(...last.size)) return null;
  const size = [0, 1].map((i) => (first.size[i] ?? 0) + (middle.size[i] ?? 0) + (last.size[i] ?? 0));
  return { ...first, aEnd: last.aEnd, bEnd: last.bEnd, size: [size[0] ?? 0, size[1] ?? 0] };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const stretch of stretches) {
    const last = done.at(-1);
    if (last?.kind === stretch.kind) last.text += stretch.text;
    else done.push({ ...stretch });
  }
  return done;
}

interface Texts {
  before: string;
  after: string;
  old: readonly Word[];
  now: readonly Word[];
}

/** A change reaches from the word before it to the word behind it; blanks both texts have there are none of it. */
function stretchesOf(hunk: Hunk, { before, after, old, now }: Texts): Stretch[] {
  if (hunk.same) {
    const text = after.slice(now[hunk.b]?.start, now[hunk.bEnd - 1]?.end);
    return [{ kind: 'same', text }];
  }
  const removed = around(before, old, hunk.a, hunk.aEnd);
  const added = around(after, now, hunk.b, hunk.bEnd);
  const open = removed[0] === added[0] && /^\s/u.test(removed) ? removed.charAt(0) : '';
  const [end, endNow] = [removed.slice(open.length).at(-1), added.slice(open.length).at(-1)];
  const close = end !== undefined && end === endNow && /\s/u.test(end) ? end : '';
  const bare = (text: string) => text.slice(open.length, text.length - close.length);
  const [gone, fresh] = [bare(removed), bare(added)];
  // Where words only came or only went, the blanks between their neighbours say nothing.
  const parts: Stretch[] = [
    { kind: 'same', text: open },
    { kind: 'removed', text: gone.trim() === '' ? '' : gone },
    { kind: fresh.trim() === '' ? 'same' : 'added', text: fresh },
    { kind: 'same', text: close },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** From the end of the word before to the start of the word behind. */
function around(text: string, words: readonly Word[], start: number, end: number): string {
  return text.slice(words[start - 1]?.end ?? 0, words[end]?.start ?? text.length);
}

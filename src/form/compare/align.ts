/** How the items of two lists are held against each other. */
export interface Measure<T> {
  /** One for items that are the same. */
  key(item: T): string;
  /** From 0 (nothing in common, never paired) to 1 (the same). */
  likeness(a: T, b: T): number;
}

export type Pair = readonly [a: number, b: number];

/**
 * Cells of one table of likeness. Lists without any anchor are cut into even parts until a part fits, so that the work
 * grows with the length of the lists and not with its square.
 */
const MOST_CELLS = 40_000;

/** A stretch of both lists, ends exclusive. */
interface Range {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/**
 * Which item of `a` became which of `b`: indices in order of both lists. Equal ends and items that occur once in each
 * list are settled first (Cohen’s patience diff); between them the pairs are those whose likeness adds up to the most.
 */
export function align<T>(a: readonly T[], b: readonly T[], measure: Measure<T>): Pair[] {
  const [keysA, keysB] = [a.map(measure.key), b.map(measure.key)];
  const pairs: Pair[] = [];
  within({ a: 0, aEnd: a.length, b: 0, bEnd: b.length });
  return pairs;

  function within(range: Range): void {
    const inner = { ...range };
    while (inner.a < inner.aEnd && inner.b < inner.bEnd && keysA[inner.a] === keysB[inner.b])
      pairs.push([inner.a++, inner.b++]);
    const ends = () => inner.a < inner.aEnd && inner.b < inner.bEnd;
    while (ends() && keysA[inner.aEnd - 1] === keysB[inner.bEnd - 1]) {
      inner.aEnd--;
      inner.bEnd--;
    }
    if (ends()) between(inner);
    for (let i = inner.aEnd, j = inner.bEnd; i < range.aEnd; i++, j++) pairs.push([i, j]);
  }

  /** No end of the range is the same in both lists. */
  function between(range: Range): void {
    const anchors = anchorsIn(keysA, keysB, range);
    if (anchors.length === 0) {
      for (const part of partsOf(range)) pairs.push(...bestPairs(a, b, measure, part));
      return;
    }
    let [from, fromB] = [range.a, range.b];
    for (const [i, j] of anchors) {
      within({ a: from, aEnd: i, b: fromB, bEnd: j });
      pairs.push([i, j]);
      [from, fromB] = [i + 1, j + 1];
    }
    within({ a: from, aEnd: range.aEnd, b: fromB, bEnd: range.bEnd });
  }
}

/** Items that occur once in each list, as many as stand in the same order in both. */
function anchorsIn(keysA: readonly string[], keysB: readonly string[], range: Range): Pair[] {
  const once = onlyOnce(keysB, range.b, range.bEnd);
  const pairs = [...onlyOnce(keysA, range.a, range.aEnd)].flatMap(([key, i]): Pair[] => {
    const j = once.get(key);
    return j === undefined ? [] : [[i, j]];
  });
  return longestRising(pairs);
}

function onlyOnce(keys: readonly string[], start: number, end: number): Map<string, number> {
  const found = new Map<string, number>();
  const often = new Set<string>();
  for (let i = start; i < end; i++) {
    const key = keys[i] ?? '';
    if (found.has(key)) often.add(key);
    found.set(key, i);
  }
  for (const key of often) found.delete(key);
  return found;
}

/** The longest run of pairs, which rise in `a`, that rises in `b` too. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  interface Link {
    pair: Pair;
    before: Link | undefined;
  }
  const ends: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const rising: Pair[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) rising.push(link.pair);
  return rising.reverse();
}

/** The range, cut evenly into parts whose table fits. */
function partsOf({ a, aEnd, b, bEnd }: Range): Range[] {
  const [n, m] = [aEnd - a, bEnd - b];
  const count = Math.ceil(Math.sqrt((n * m) / MOST_CELLS));
  const cut = (start: number, length: number, i: number) => start + Math.round((length * i) / count);
  return Array.from({ length: count }, (_, i) => ({
    a: cut(a, n, i),
    aEnd: cut(a, n, i + 1),
    b: cut(b, m, i),
    bEnd: cut(b, m, i + 1),
  }));
}

/** The pairs, in order, whose likeness adds up to the most: from the end each cell holds what can still be gained. */
function bestPairs<T>(a: readonly T[], b: readonly T[], { likeness }: Measure<T>, range: Range): Pair[] {
  const [left, right] = [a.slice(range.a, range.aEnd), b.slice(range.b, range.bEnd)];
  const width = right.length + 1;
  const gain = new Float64Array((left.length + 1) * width);
  const weights = new Float64Array(left.length * width);
  const backwards = [...right.entries()].reverse();
  for (const [i, one] of [...left.entries()].reverse()) {
    for (const [j, other] of backwards) {
      const at = i * width + j;
      const weight = likeness(one, other);
      weights[at] = weight;
      const paired = weight > 0 ? weight + (gain[at + width + 1] ?? 0) : 0;
      gain[at] = Math.max(paired, gain[at + width] ?? 0, gain[at + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const at = i * width + j;
    const weight = weights[at] ?? 0;
    if (weight > 0 && gain[at] === weight + (gain[at + width + 1] ?? 0))
      pairs.push([range.a + i++, range.b + j++]);
    else if (gain[at] === gain[at + width]) i++;
    else j++;
  }
  return pairs;
}

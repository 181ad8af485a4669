import { align } from './align.ts';
import { type Block, blockMeasure } from './blocks.ts';

/** What became of a block: `before` is null when it is new, `after` when it is gone. */
export interface Event {
  before: Block | null;
  after: Block | null;
  /** It stands elsewhere now. */
  moved: boolean;
}

/** A shorter text may stand in two places by chance. */
const LEAST_WORDS = 4;

/**
 * What became of each block, in the order of the newer list. Like blocks are paired; what is gone here and new there word
 * for word was moved; of what is left between two pairs, as many old blocks as new ones were written anew one by one.
 */
export function eventsOf(before: readonly Block[], after: readonly Block[]): Event[] {
  const pairs = align(before, after, blockMeasure);
  const gaps = gapsOf(pairs, before, after);
  const moves = movesIn(gaps);
  const arrived = new Map([...moves].map(([old, now]) => [now, old]));
  const events: Event[] = [];
  for (const { old, now, next } of gaps) {
    const gone = old.filter((block) => !moves.has(block));
    const fresh = now.filter((block) => !arrived.has(block));
    if (gone.length === fresh.length) {
      for (const [i, block] of gone.entries())
        events.push({ before: block, after: fresh[i] ?? null, moved: false });
    } else events.push(...gone.map((block) => ({ before: block, after: null, moved: false })));
    for (const block of now) {
      const from = arrived.get(block);
      if (from !== undefined) events.push({ before: from, after: block, moved: true });
      else if (gone.length !== fresh.length) events.push({ before: null, after: block, moved: false });
    }
    if (next !== null) events.push({ ...next, moved: false });
  }
  return events;
}

/** Blocks without a partner between two pairs, and the pair behind them. */
interface Gap {
  old: Block[];
  now: Block[];
  next: { before: Block; after: Block } | null;
}

function gapsOf(
  pairs: readonly (readonly [number, number])[],
  before: readonly Block[],
  after: readonly Block[],
): Gap[] {
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of pairs) {
    const [was, is] = [before[i], after[j]];
    if (was === undefined || is === undefined) continue;
    gaps.push({ old: before.slice(a, i), now: after.slice(b, j), next: { before: was, after: is } });
    [a, b] = [i + 1, j + 1];
  }
  return [...gaps, { old: before.slice(a), now: after.slice(b), next: null }];
}

/** Old block → the new one that says the same elsewhere. */
function movesIn(gaps: readonly Gap[]): Map<Block, Block> {
  const byText = new Map<string, Block>();
  for (const block of gaps.flatMap(({ now }) => now)) byText.set(blockMeasure.key(block), block);
  const moves = new Map<Block, Block>();
  for (const block of gaps.flatMap(({ old }) => old)) {
    const key = blockMeasure.key(block);
    const now = block.bag().size < LEAST_WORDS ? undefined : byText.get(key);
    if (now === undefined) continue;
    moves.set(block, now);
    byText.delete(key);
  }
  return moves;
}

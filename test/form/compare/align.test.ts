import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Measure, type Pair } from '../../../src/form/compare/align.ts';

const equality: Measure<string> = { key: (item) => item, likeness: (a, b) => (a === b ? 1 : 0) };
const paired = (a: string, b: string) => align([...a], [...b], equality);
const shown = (a: string, pairs: readonly Pair[]) => pairs.map(([i]) => a[i]).join('');

/** Length of the longest common subsequence, the slow way. */
function longest(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

describe('equal items', () => {
  test.each([
    ['', '', ''],
    ['', 'abc', ''],
    ['abc', 'abc', 'abc'],
    ['abcd', 'abxcd', 'abcd'],
    ['abcd', 'acd', 'acd'],
    ['abcabba', 'cbabac', 'baba'],
    ['-a-b-c-', '-a-x-c-', '-a--c-'],
  ])('%s and %s share %s', (a, b, common) => {
    expect(shown(a, paired(a, b))).toHaveLength(common.length);
  });

  test('pairs are equal, in order, and as many as there can be where nothing is unique', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const pairs = paired(`aabb${a}`, `aabb${b}`);
        for (const [at, [i, j]] of pairs.entries()) {
          expect(`aabb${a}`[i]).toBe(`aabb${b}`[j]);
          const [before, beforeJ] = pairs[at - 1] ?? [-1, -1];
          expect(i > before && j > beforeJ).toBe(true);
        }
        expect(pairs.length).toBeLessThanOrEqual(4 + longest(a, b));
        expect(pairs.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test('what stands once in each is held together, not what stands everywhere', () => {
    // The blank lines alone would give a longer match the other way.
    expect(shown('x..y', paired('x..y', '..xy..'))).toBe('xy');
  });
});

describe('like items', () => {
  const near: Measure<number> = {
    key: String,
    likeness: (a, b) => Math.max(0, 1 - Math.abs(a - b) / 10),
  };

  test('are paired so that their likeness adds up to the most', () => {
    expect(align([10, 50], [48, 51], near)).toEqual([[1, 1]]);
    expect(align([10, 50, 90], [11, 52, 91], near)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('items with nothing in common are not paired', () => {
    expect(align([0], [10], near)).toEqual([]);
  });
});

test('the work grows with the length of the lists, not with its square', () => {
  const looked = (n: number): number => {
    let count = 0;
    const a = Array.from({ length: n }, (_, i) => `a${i}`);
    const b = Array.from({ length: n }, (_, i) => `b${i}`);
    align(a, b, { key: (item) => item, likeness: () => Number(++count < 0) });
    return count;
  };
  expect(looked(200)).toBe(40_000);
  expect(looked(5000)).toBeLessThanOrEqual(200 * 5000);
});

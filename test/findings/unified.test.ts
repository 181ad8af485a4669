import { expect, test } from 'vitest';
import { colouredDiff, type LineChange, unifiedDiff } from '../../src/findings/unified.ts';

function lines(...changes: [number, string | null][]): LineChange[] {
  const changed = new Map(changes);
  return Array.from({ length: 20 }, (_, i) => {
    const before = `dòng ${i + 1}`;
    const after = changed.get(i + 1);
    return { before, after: after === undefined ? before : after };
  });
}

test('three lines of context, near changes in one hunk', () => {
  expect(unifiedDiff('a.yaml', lines([2, 'hai'], [6, null], [18, 'x']))).toBe(`--- a.yaml
+++ a.yaml
@@ -1,9 +1,8 @@
 dòng 1
-dòng 2
+hai
 dòng 3
 dòng 4
 dòng 5
-dòng 6
 dòng 7
 dòng 8
 dòng 9
@@ -15,6 +14,6 @@
 dòng 15
 dòng 16
 dòng 17
-dòng 18
+x
 dòng 19
 dòng 20
`);
});

test('lines changed one after another are removed before they are added', () => {
  const diff = unifiedDiff('a.yaml', lines([10, 'a'], [11, 'b']));
  expect(diff).toContain('-dòng 10\n-dòng 11\n+a\n+b\n');
});

test('nothing changed, nothing said', () => {
  expect(unifiedDiff('a.yaml', lines())).toBe('');
});

test('coloured', () => {
  const diff = unifiedDiff('a.yaml', lines([1, 'a']), colouredDiff);
  expect(diff).toContain('\u001b[31m-dòng 1\u001b[0m\n\u001b[32m+a\u001b[0m\n dòng 2\n');
});

test('what a line holds cannot steer the terminal; a tab stays', () => {
  const diff = unifiedDiff('a.yaml', [{ before: 'a:\t\u009b2J\u202eb', after: 'a:\tb' }]);
  expect(diff.split('\n').slice(3, 5)).toEqual(['-a:\t\ufffd2J\ufffdb', '+a:\tb']);
});

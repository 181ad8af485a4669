import { expect, test } from 'vitest';
import { findQuy, findTypos } from '../../src/vi/spelling.ts';

test('typos come in the order of the text, with what should be there and what makes them sure', () => {
  expect(findTypos('Bí trhư, thắng thắn, bổ xung')).toEqual([
    { start: 3, end: 7, to: 'thư', known: null },
    { start: 9, end: 14, to: 'thẳng', known: 'behind' },
    { start: 24, end: 28, to: 'sung', known: 'before' },
  ]);
});

test('capitals stay', () => {
  expect(findQuy('QUÍ, Quí, quí').map(({ to }) => to)).toEqual(['QUÝ', 'Quý', 'quý']);
});

test('a part of a word is none', () => {
  expect(findQuy('quít, quiên')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { titlesIn } from '../helpers/titles.ts';

/** Every bad input and fault that the program is held to, by its number; 58 and 59 were never given. */
const ROWS: Readonly<Record<number, string>> = {
  1: 'aliases of aliases',
  2: 'aliases of a long text',
  3: 'deep nesting',
  4: 'tabs as indentation',
  5: 'byte order mark, CRLF',
  6: 'UTF-16',
  7: 'bytes of an ANSI code page',
  8: 'decomposed letters',
  9: 'a decomposed key',
  10: 'TCVN3 and VNI',
  11: 'UTF-8 read as Latin-1',
  12: 'a duplicate key',
  13: 'so: 026',
  14: 'so: 0o26',
  15: 'a number of twenty digits',
  16: 'so: 1.10',
  17: 'so: yes',
  18: 'null, a missing key',
  19: 'a date of ISO 8601',
  20: '!!timestamp',
  21: '31/02/2023',
  22: 'a group or list for a text',
  23: 'a text or group for a list',
  24: '__proto__ and constructor',
  25: 'empty, a text, a list',
  26: 'several documents',
  27: '!!js/function',
  28: 'the merge key',
  29: 'colons, quotes, signs, no-break spaces',
  30: 'text lost behind a number sign',
  31: 'control characters',
  32: 'U+FFFE, U+FFFF, lone surrogates',
  33: 'invisible characters',
  34: 'tabs and returns',
  35: 'tags in a value',
  36: 'markup in a value',
  37: 'long words, emoji, right to left',
  38: 'fifty thousand opinions',
  39: 'a file of 155 MB',
  40: 'a file of 600 MB',
  41: 'an unknown tag',
  42: 'blanks in a tag',
  43: 'an accented tag',
  44: 'loops and tags badly closed',
  45: 'a tag split over runs',
  46: 'tracked changes',
  47: 'no .docx',
  48: 'a flipped bit',
  49: 'a bomb of XML',
  50: 'a bomb of media',
  51: 'names that leave the archive',
  52: 'macros',
  53: 'external relationships',
  54: 'entities',
  55: 'UTF-16 parts, Strict',
  56: 'expressions',
  57: 'how tags are collected',
  60: 'a paper edited by hand',
  61: 'a full disk',
  62: 'a failing disk',
  63: 'killed while writing',
  64: 'interrupted',
  65: 'two writers',
  66: 'a lock of Windows',
  67: 'open in Word or LibreOffice',
  68: 'read-only',
  69: 'folders in the way or missing',
  70: 'a name that leads out',
  71: 'an output that is a link',
  72: 'devices and pipes',
  73: 'a name of 400 bytes',
  74: 'names Windows refuses',
  75: 'Vietnamese names, LANG=C',
  76: 'stdout closed or full',
  77: 'no terminal',
  78: 'no fonts',
};

function numbersIn(text: string): number[] {
  return titlesIn(text)
    .flatMap((title) => /^#(\d+) ./.exec(title)?.[1] ?? [])
    .map(Number);
}

const files = readdirSync('test/reliability').filter((name) => name !== 'table.test.ts');
const named = new Set(files.flatMap((name) => numbersIn(readFileSync(`test/reliability/${name}`, 'utf8'))));

describe('the table of bad inputs and faults is a table of tests', () => {
  test.each(Object.entries(ROWS))('row %s, %s, has a test', (number) => {
    expect(named).toContain(Number(number));
  });

  test('no test names a row that is not there', () => {
    expect([...named].filter((number) => ROWS[number] === undefined)).toEqual([]);
  });
});

test('what counts as the test of a row', () => {
  const titled = `test('#1 a', …); test.each([…])(\n  '#2 b', …); describe("#3 c", …); itAsRoot(\`#4 d\`, …);`;
  const others = `test.skip('#5 e', …); // #6 f\n expect('#7 g'); test('h #8', …); test('#9', …);`;
  expect(numbersIn(titled + others)).toEqual([1, 2, 3, 4]);
});

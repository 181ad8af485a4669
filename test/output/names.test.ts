import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName, withInfix } from '../../src/output/names.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('safeName', () => {
  test.each([
    ['an ordinary name', 'Biên bản đối thoại số 26', 'Biên bản đối thoại số 26'],
    ['decomposed letters', 'Biên bản'.normalize('NFD'), 'Biên bản'],
    ['what Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
    ['a way out of the folder', '../../etc/passwd', '..-..-etc-passwd'],
    ['controls', 'a\u0000b\tc\u007f', 'a-b-c-'],
    ['half a character', 'a\ud800b', 'a-b'],
    ['letters nobody sees', 'ke\u200bhoach\u202excod.exe', 'kehoachxcod.exe'],
    ['dots and spaces at the end', ' phường 7 . . ', 'phường 7'],
    ['only dots', '...', '_'],
    ['nothing', '', '_'],
    ['a device', 'CON', '_CON'],
    ['a device with an extension', 'aux.docx', '_aux.docx'],
    ['a device with a space', 'nul .txt', '_nul .txt'],
    ['a numbered device', 'Lpt¹', '_Lpt¹'],
    ['nearly a device', 'console', 'console'],
  ])('%s', (_, name, expected) => {
    expect(safeName(name)).toBe(expected);
  });

  test('a long name is cut between characters and keeps its extension', () => {
    const name = safeName(`${'ệ'.repeat(130)}.jpg`);
    expect(bytes(name)).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^ệ+\.jpg$/u);
    const flag = '🇻🇳';
    expect(safeName(`${'a'.repeat(112)}${flag}${flag}`)).toBe(`${'a'.repeat(112)}${flag}`);
    expect(safeName(`${'a'.repeat(114)}${flag}`)).toBe('a'.repeat(114));
  });

  test('any text gives a name that is safe and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('', 'con', 'a.', '../'),
        (text, start) => {
          const name = safeName(start + text);
          expect(safeName(name)).toBe(name);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^$|[. ]$/u);
          expect(name).not.toMatch(/^(con|prn|aux|nul)(\.|$)/iu);
          expect(bytes(name)).toBeLessThanOrEqual(120);
        },
      ),
    );
  });
});

test.each([
  ['/van-ban/x-kehoach.docx', '/van-ban/x-kehoach.moi.docx'],
  ['/van.ban/x', '/van.ban/x.moi'],
])('withInfix %s', (path, expected) => {
  expect(withInfix(path, 'moi')).toBe(expected);
});

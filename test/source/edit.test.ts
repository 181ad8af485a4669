import { describe, expect, test } from 'vitest';
import { type Edit, editBytes, editText, inOrder } from '../../src/source/edit.ts';
import { decode } from '../../src/source/text.ts';

function replace(text: string, piece: string, to: string): Edit {
  const start = text.indexOf(piece);
  return { span: { start, end: start + piece.length }, to };
}

const text = 'a: một\nb: |\n  hai\n  ba\nc: bốn\n';

describe('editText', () => {
  test('each new line knows the one it was', () => {
    const edits = inOrder(text, [
      replace(text, 'bốn', '4'),
      replace(text, 'hai', ''),
      replace(text, 'một', '1'),
    ]);
    expect(editText(text, edits)).toEqual({ text: 'a: 1\nb: |\n  ba\nc: 4\n', origins: [0, 1, 3, 4, 5] });
  });

  test('without edits nothing changes', () => {
    expect(editText(text, [])).toEqual({ text, origins: [0, 1, 2, 3, 4, 5] });
  });

  test('a deletion beside other text leaves the line', () => {
    expect(editText(text, inOrder(text, [replace(text, ' một', '')])).text).toBe(text.replace(' một', ''));
  });

  test('the last line goes with the feed before it', () => {
    const last = 'a: |\n  một\n  hai';
    expect(editText(last, inOrder(last, [replace(last, 'hai', '')]))).toEqual({
      text: 'a: |\n  một',
      origins: [0, 1],
    });
  });

  test('of overlapping edits the first counts', () => {
    const edits = [replace(text, 'một\nb', 'x'), replace(text, 'b: |', 'y')];
    expect(inOrder(text, edits)).toEqual([edits[0]]);
  });
});

describe('editBytes', () => {
  const utf16 = (little: boolean) => (s: string) => {
    const bytes = new Uint8Array(s.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < s.length; i++) view.setUint16(i * 2, s.charCodeAt(i), little);
    return bytes;
  };
  const utf8 = (s: string) => new TextEncoder().encode(s);
  const edits = inOrder(text, [
    replace(text, 'một', 'môt môt'),
    replace(text, 'hai', ''),
    replace(text, 'bốn', ''),
  ]);
  const right = 'a: môt môt\nb: |\n  ba\nc: \n';

  test.each([
    ['UTF-8', (s: string) => utf8(s)],
    ['UTF-8 with mark', (s: string) => utf8(`\ufeff${s}`)],
    ['UTF-16LE', (s: string) => utf16(true)(`\ufeff${s}`)],
    ['UTF-16BE', (s: string) => utf16(false)(`\ufeff${s}`)],
    ['CRLF', (s: string) => utf8(s.replaceAll('\n', '\r\n'))],
    ['CRLF with mark', (s: string) => utf8(`\ufeff${s.replaceAll('\n', '\r\n')}`)],
    ['old Mac line ends', (s: string) => utf8(s.replaceAll('\n', '\r'))],
    ['mixed line ends', (s: string) => utf8(s.replace('\n', '\r\n'))],
  ])('%s stays', (_, encode) => {
    expect(decode(encode(text), 'a.yaml').value?.text).toBe(text);
    expect(editBytes(encode(text), edits)).toEqual(encode(right));
  });

  test('decomposed letters become composed', () => {
    expect(editBytes(utf8(text.normalize('NFD')), edits)).toEqual(utf8(right));
  });
});

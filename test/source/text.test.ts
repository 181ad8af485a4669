import { describe, expect, it } from 'vitest';
import { decode, unprintable } from '../../src/source/text.ts';

const TEXT = 'ten: Hội nghị\nso: 01\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let unit = 0; unit < text.length; unit++) view.setUint16(unit * 2, text.charCodeAt(unit), !bigEndian);
  return new Uint8Array(view.buffer);
}

function read(bytes: Uint8Array) {
  const { value, findings } = decode(bytes, 'a.yaml');
  return { text: value?.text, codes: findings.map(({ code, severity }) => `${severity} ${code}`) };
}

describe('decode', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with BOM', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 LE with BOM', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 BE with BOM', utf16(`\ufeff${TEXT}`, true)],
    ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n'))],
    ['UTF-16 LE, CRLF', utf16(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, false)],
    ['old Mac line ends', utf8(TEXT.replaceAll('\n', '\r'))],
  ])('%s gives the same text', (_name, bytes) => {
    expect(read(bytes)).toEqual({ text: TEXT, codes: [] });
  });

  it('composes letters and says so', () => {
    expect(read(utf8(TEXT.normalize('NFD')))).toEqual({ text: TEXT, codes: ['info yaml/nfd'] });
    const { findings } = decode(utf8(TEXT.normalize('NFD')), 'a.yaml');
    expect(findings[0]?.span).toEqual({ start: TEXT.indexOf('ộ'), end: TEXT.indexOf('ộ') + 1 });
  });

  it('takes the line breaks of Word for blanks', () => {
    expect(read(utf8('a: một\vhai\fba'))).toEqual({ text: 'a: một hai ba', codes: [] });
  });

  it.each<[string, Uint8Array]>([
    ['Windows-1258', Uint8Array.of(0x48, 0xf4, 0xf2, 0x69)],
    ['UTF-16 LE without BOM', utf16(TEXT, false)],
    ['UTF-16 BE without BOM, ASCII only', utf16('so: 01', true)],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x61)],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff)],
    ['a NUL byte', utf8('a: \0')],
  ])('refuses %s', (_name, bytes) => {
    expect(read(bytes)).toEqual({ text: undefined, codes: ['error yaml/encoding'] });
  });

  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

  it.each<[string, string]>([
    ['PK\u0003\u0004 [Content_Types].xml word/document.xml \u00ff', 'tệp Word'],
    ['PK\u0003\u0004 xl/workbook.xml', 'tệp Excel'],
    ['PK\u0003\u0004 a.txt', 'tệp nén'],
    ['\u00d0\u00cf\u0011\u00e0', 'tệp Word hoặc Excel bản cũ'],
    ['%PDF-1.7', 'tệp PDF'],
    ['\u00ff\u00d8\u00ff\u00e0', 'tệp ảnh'],
  ])('tells a file that is no text from one to be saved again: %j', (start, words) => {
    const { findings } = decode(latin(start), 'a.docx');
    expect(findings.map(({ message }) => message.vi)).toEqual([
      expect.stringMatching(new RegExp(`^đây là ${words}.*, không phải tệp dữ liệu YAML$`)),
    ]);
    expect(findings[0]?.hint?.vi).not.toContain('Notepad');
  });

  it('takes zero bytes for UTF-16', () => {
    const { findings } = decode(utf16(TEXT, false), 'a.yaml');
    expect(findings[0]?.message.vi).toContain('UTF-16');
    expect(findings[0]?.hint?.vi).toContain('Notepad');
  });

  it('names the first line that is not UTF-8', () => {
    const { findings } = decode(Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xf4, 0x0a, 0xf4), 'a.yaml');
    expect(findings[0]?.message.vi).toContain('3');
  });

  it('refuses characters no Word document can hold', () => {
    expect(read(utf8('a: x\u0001y\nb: \uffff'))).toEqual({
      text: undefined,
      codes: ['error yaml/control-char', 'error yaml/control-char'],
    });
  });

  it.each([false, true])('finds half a character of UTF-16, high byte first: %s', (bigEndian) => {
    const { findings } = decode(utf16('\ufeffa: x\ud83dy\n', bigEndian), 'a.yaml');
    expect(findings).toMatchObject([{ code: 'yaml/control-char', span: { start: 4, end: 5 } }]);
  });

  it('hands on the text in which they stand, so that they can be shown', () => {
    const { value, refused } = decode(utf8('a: x\u0001y\r\nb: 1'), 'a.yaml');
    expect([value, refused]).toEqual([undefined, { file: 'a.yaml', text: 'a: x\u0001y\nb: 1' }]);
  });

  it('accepts the empty file', () => {
    expect(read(new Uint8Array())).toEqual({ text: '', codes: [] });
  });
});

describe('unprintable', () => {
  it.each<[string, string[]]>([
    ['Hội nghị 👨‍👩‍👧\t\n', []],
    ['a\u0007', ['U+0007']],
    ['a\ud800b', ['U+D800']],
    ['\ufffe', ['U+FFFE']],
  ])('%j', (text, expected) => {
    expect(Array.from(unprintable(text), ({ code }) => code)).toEqual(expected);
  });
});

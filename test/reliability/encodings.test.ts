import { describe, expect, test } from 'vitest';
import { opinion, printed, refused, sound } from '../helpers/typed.ts';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
/** As a program reads it that takes any file for Latin-1, and saves it. */
const misread = (text: string): string => utf8(text).toString('latin1');

const PLACE = 'Hội trường Ủy ban nhân dân xã';
const at = (place: string): string => sound.replace(PLACE, place);
const CRLF = sound.replaceAll('\n', '\r\n');

describe('the same paper whatever the program that saved the file', () => {
  test.each([
    ['#5 UTF-8 with byte order mark', utf8(`\ufeff${sound}`)],
    ['#5 line ends of Windows', utf8(CRLF)],
    ['#5 both, as Notepad saves', utf8(`\ufeff${CRLF}`)],
    ['#5 line ends of old Macs', utf8(sound.replaceAll('\n', '\r'))],
    ['#6 UTF-16, Notepad’s “Unicode”', utf16(`\ufeff${CRLF}`)],
    ['#6 UTF-16 with the high byte first', utf16(`\ufeff${CRLF}`).swap16()],
  ])('%s', async (_, bytes) => {
    expect(await printed(bytes)).toBe(await printed(sound));
  });
});

describe('#5 a byte order mark and line ends of Windows', () => {
  test('#5 are no letters: places are those of the editor', async () => {
    const bytes = utf8(`\ufeff${at('Hội\ttrường: lớn').replaceAll('\n', '\r\n')}`);
    await refused(bytes, 'yaml/colon-in-value@13:17');
  });
});

describe('#6 UTF-16 without a byte order mark', () => {
  test.each([
    ['the low byte first', utf16(sound)],
    ['the high byte first', utf16(sound).swap16()],
  ])('#6 %s: refused with how to save it, no empty paper', async (_, bytes) => {
    expect(await refused(bytes, 'yaml/encoding@null:null')).toContain('Encoding (Mã hóa): UTF-8');
  });
});

describe('#7 saved as ANSI', () => {
  test('#7 bytes of Windows-1258: refused with the line and how to save it', async () => {
    const [before, after] = at('\u0000').split('\u0000').map(utf8);
    const bytes = Buffer.concat([before ?? utf8(''), Buffer.of(0x48, 0xf4, 0xf2, 0x69), after ?? utf8('')]);
    const words = await refused(bytes, 'yaml/encoding@null:null');
    expect(words).toContain('dòng đầu tiên không đọc được: 13');
    expect(words).toContain('Encoding (Mã hóa): UTF-8');
  });

  test('#7 and saved again by a program that wrote � for what it could not read: told where letters are lost', async () => {
    const words = await refused(at('Hội trường \ufffd\ufffd xã'), 'yaml/lost-letter@13:28');
    expect(words).toContain('chữ ở đây đã mất, chỉ còn dấu “�”');
  });
});

describe('#8 letters whose marks stand apart', () => {
  test('#8 the whole file, as Macs write: the same paper, and it is said', async () => {
    const told = ['yaml/nfd@2:4'];
    expect(await printed(sound.normalize('NFD'), { told })).toBe(await printed(sound));
  });

  test('#8 made by escapes: composed as well', async () => {
    expect(await printed(opinion('"Kie\\u0302\\u0301n nghị"'))).toContain(': Kiến nghị.\n');
  });
});

test('#9 a key whose marks stand apart: the key it looks like', async () => {
  const yaml = sound.replace('chu_tri:', 'Chủ trì:'.normalize('NFD'));
  expect(await printed(yaml, { told: ['yaml/nfd@17:5'] })).toBe(await printed(sound));
});

describe('#10 letters of an old font', () => {
  test.each([
    ['TCVN3', 'Héi tr­êng §¹i biÓu x·'],
    ['VNI', 'Hoäi tröôøng Ñaïi bieåu xaõ'],
  ])('#10 %s: refused, with the text as it was meant', async (_, typed) => {
    expect(await refused(at(typed), 'dulieu/legacy-encoding@13:17')).toContain(
      'gõ lại bằng Unicode: “Hội trường Đại biểu xã”',
    );
  });
});

test('#11 UTF-8 read as Latin-1: refused, with the text as it was meant', async () => {
  expect(await refused(at(misread(PLACE)), 'dulieu/mojibake@13:17')).toContain(`có lẽ là “${PLACE}”`);
});

import { describe, expect, test } from 'vitest';
import {
  BLANK,
  clean,
  type EndMark,
  ensureEnd,
  lowerFirst,
  stripEnd,
  toLines,
  upper,
  upperFirst,
} from '../../src/vi/text.ts';

test('upper', () => {
  expect(upper('Đảng ủy xã Ơ Rơ')).toBe('ĐẢNG ỦY XÃ Ơ RƠ');
});

describe('upperFirst', () => {
  test.each([
    ['đồng chí', 'Đồng chí'],
    ['ô nhiễm', 'Ô nhiễm'],
    ['“ý kiến”', '“Ý kiến”'],
    ['7 ý kiến', '7 ý kiến'],
    ['Đã hoa', 'Đã hoa'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(upperFirst(text)).toBe(expected);
  });
});

describe('lowerFirst', () => {
  test.each([
    ['Đề nghị UBND xã', 'đề nghị UBND xã'],
    ['Ô nhiễm môi trường', 'ô nhiễm môi trường'],
    ['“Ý kiến”', '“ý kiến”'],
    ['UBND xã', 'UBND xã'],
    ['HĐND', 'HĐND'],
    ['QyĐ', 'QyĐ'],
    ['TP. Vinh', 'TP. Vinh'],
    ['Covid-19', 'Covid-19'],
    ['Nhân dân đề nghị', 'Nhân dân đề nghị'],
    ['Đảng ủy', 'Đảng ủy'],
    ['Nhân dịp', 'nhân dịp'],
    ['7 Ý kiến', '7 Ý kiến'],
  ])('%j → %j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});

describe('toLines', () => {
  test.each<[string, string[]]>([
    ['một\nhai', ['một', 'hai']],
    ['một\r\n\r\n  hai \t ba \rbốn\n', ['một', 'hai ba', 'bốn']],
    ['một\u2028hai\vba', ['một', 'hai', 'ba']],
    [' \n ', []],
    ['', []],
  ])('%j', (text, lines) => {
    expect(toLines(text)).toEqual(lines);
  });
});

describe('stripEnd', () => {
  test.each([
    ['đất đai.', 'đất đai'],
    ['đất đai ; ', 'đất đai'],
    ['đất đai:', 'đất đai'],
    ['đất đai,.', 'đất đai'],
    ['năm 2023./.', 'năm 2023'],
    ['đất đai, giao thông…', 'đất đai, giao thông…'],
    ['đất đai...;', 'đất đai...'],
    ['đất đai.../.', 'đất đai...'],
    ['đất đai…./.', 'đất đai…'],
    ['điện, nước, v.v.;', 'điện, nước, v.v.'],
    ['bao giờ xong?', 'bao giờ xong?'],
    ['.', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(stripEnd(text)).toBe(expected);
  });
});

describe('ensureEnd', () => {
  test.each<[string, EndMark, string]>([
    ['đất đai', '.', 'đất đai.'],
    ['đất đai.', ';', 'đất đai;'],
    ['đất đai;', './.', 'đất đai./.'],
    ['đất đai./.', '.', 'đất đai.'],
    ['đất đai…', '.', 'đất đai…'],
    ['đất đai…', ';', 'đất đai…;'],
    ['điện, v.v.', '.', 'điện, v.v.'],
    ['bao giờ xong?', '.', 'bao giờ xong?'],
    ['bao giờ xong?', ';', 'bao giờ xong?'],
    ['đất đai.', '', 'đất đai'],
    ['', '.', ''],
  ])('%j with %j → %j', (text, mark, expected) => {
    expect(ensureEnd(text, mark)).toBe(expected);
    expect(ensureEnd(expected, mark)).toBe(expected);
  });
});

describe('clean', () => {
  test.each([
    ['  Hội\u00a0nghị   đối thoại ', 'Hội nghị đối thoại'],
    ['Hòa Hiếu'.normalize('NFD'), 'Hòa Hiếu'],
    ['đối\u200b thoại\u00ad\ufeff', 'đối thoại'],
    ['phường .Với', 'phường .Với'],
    ['phường . Với', 'phường. Với'],
    ['đất đai , giao thông ;', 'đất đai, giao thông;'],
    ['số ..../KH', 'số ..../KH'],
    ['tệp .docx', 'tệp .docx'],
    ['một \n  hai\r\n', 'một hai'],
    ['một\tđường\u2028dài\u0085', 'một đường dài'],
    ['\u202eđối thoại\u202c\u009b', 'đối thoại'],
    ['gia đình 👨‍👩‍👧', 'gia đình 👨‍👩‍👧'],
    ['đe\u200b\u0302m', 'đêm'],
    [`Số:${BLANK}/KH-UBND`, `Số:${BLANK}/KH-UBND`],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
    expect(clean(expected)).toBe(expected);
  });
});

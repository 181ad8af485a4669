import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLegacy } from '../../src/vi/legacy.ts';

describe('readLegacy', () => {
  test.each([
    // The example of the books.
    ['TCVN3', 'Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    [
      'TCVN3',
      'Héi nghÞ ®èi tho¹i gi÷a ng­êi ®øng ®Çu cÊp ñy víi nh©n d©n',
      'Hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân',
    ],
    ['TCVN3', '§¶ng bé, ¡n ë, ¢n nghÜa', 'Đảng bộ, Ăn ở, Ân nghĩa'],
    [
      'VNI',
      'Hoäi nghò ñoái thoaïi giöõa ngöôøi ñöùng ñaàu caáp uûy vôùi nhaân daân',
      'Hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân',
    ],
    ['VNI', 'UÛY BAN NHAÂN DAÂN PHÖÔØNG', 'ỦY BAN NHÂN DÂN PHƯỜNG'],
    [
      'VNI',
      'kyõ thuaät, quyù III, tæ leä, só soá, ñòa lyù, kyø',
      'kỹ thuật, quý III, tỉ lệ, sĩ số, địa lý, kỳ',
    ],
    ['UTF-8', 'Há»™i nghá»‹ Ä‘á»‘i thoáº¡i vá»›i NhÃ¢n dÃ¢n', 'Hội nghị đối thoại với Nhân dân'],
    ['UTF-8', 'vÃ  cÃ¡c tá»• dÃ¢n phá»‘', 'và các tổ dân phố'],
  ])('%s: %s', (encoding, typed, text) => {
    expect(readLegacy(typed)).toEqual({ encoding, text });
  });

  test.each([
    'Hội nghị đối thoại với Nhân dân',
    'Đường rộng 5m², sâu 2½ m, dốc 3°; «Vì Nhân dân»',
    'Zürich, Malmö, São Paulo, Ångström, crème brûlée',
    'naïve façade',
    'ÃO, ÊM, ÂM, ĐÃ',
    '',
    'UBND 123',
  ])('%s is sound', (text) => {
    expect(readLegacy(text)).toBeNull();
  });

  test('one doubtful letter is enough where the encoding is known', () => {
    expect(readLegacy('Nguyeãn Thò Tuyeát')).toBeNull();
    expect(readLegacy('Nguyeãn Thò Tuyeát', 'VNI')?.text).toBe('Nguyễn Thị Tuyết');
  });
});

test('nothing of the examples and of their papers looks like an old encoding', () => {
  const folders = ['examples', 'examples/co-quan', 'test/examples/__golden__', 'test/fixtures/texts'];
  const lines = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:yaml|txt|md|html)$/.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC').split('\n')),
  );
  expect(lines.length).toBeGreaterThan(3000);
  expect(lines.filter((line) => readLegacy(line) !== null)).toEqual([]);
});

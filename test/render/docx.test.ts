import { expect, test } from 'vitest';
import { newPackage } from '../../src/templates/archive/write.ts';
import { committed, rendered, renderedBytes, renderedFrom } from '../helpers/committed.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { docxText } from '../helpers/docx-text.ts';
import { opinionTable } from '../helpers/view-parts.ts';
import { fullConclusion, fullPlan } from '../helpers/views.ts';

const plan = fullPlan('nd30');

async function kehoach(change: (document: string) => string, view: object = plan) {
  const template = withPart(committed('kehoach/nd30.docx'), 'word/document.xml', change);
  return renderedFrom(template, view, { photos: [], file: 'mau/kehoach.docx' });
}

const told = (result: Awaited<ReturnType<typeof kehoach>>) =>
  result.findings.map(({ code, message }) => `${code}: ${message.vi}`);

test('the same view gives the same bytes, whatever the time zone', async () => {
  const here = await renderedBytes('kehoach/nd30.docx', plan);
  const before = process.env.TZ;
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  const there = await renderedBytes('kehoach/nd30.docx', plan);
  process.env.TZ = before;
  expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true);
});

test('braces, markup and ampersands in a value are printed as they are', async () => {
  const odd = 'Giá {gốc} {#a}{/a} <w:p> & "đề nghị" </w:t> ]]>';
  const text = docxText(await renderedBytes('kehoach/nd30.docx', { ...plan, mo_dau: [odd] }));
  expect(text.split('\n')).toContain(odd);
});

test.each<[string, (document: string) => string, object, string[]]>([
  [
    'a tag without a value',
    (d) => d.replace('{ket_thuc}', '{ket_thuc}{nam_sinh}'),
    plan,
    ['template/missing-value: mẫu dùng thẻ {nam_sinh} mà dữ liệu không có'],
  ],
  [
    'a loop without a value',
    (d) => d.replaceAll('can_cu}', 'can_cuu}'),
    plan,
    ['template/missing-value: mẫu dùng thẻ {can_cuu} mà dữ liệu không có'],
  ],
  [
    'a value that is null',
    (d) => d,
    { ...plan, ket_thuc: null },
    ['template/missing-value: mẫu dùng thẻ {ket_thuc} mà dữ liệu không có'],
  ],
  [
    'a list printed as one text',
    (d) => d.replace('{ket_thuc}', '{can_cu}'),
    plan,
    ['template/wrong-kind: thẻ {can_cu} là một danh sách, không phải một dòng chữ'],
  ],
  [
    'raw XML',
    (d) => d.replace('{ket_thuc}', '{@ket_thuc}'),
    plan,
    ['template/raw-tag: mẫu dùng thẻ {@ket_thuc}, loại thẻ không được phép'],
  ],
])('%s is an error and prints nothing', async (_, change, view, expected) => {
  const result = await kehoach(change, view);
  expect(told(result)).toEqual(expected);
  expect(result.value).toBeUndefined();
});

test('an item without a field does not take the field around it', async () => {
  const template = newPackage([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      'word/document.xml',
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{ten}{#nguoi}{ten}{/nguoi}</w:t></w:r></w:p><w:sectPr/></w:body></w:document>',
    ],
  ]);
  const result = await renderedFrom(
    template,
    { ten: 'ngoài', nguoi: [{ ten: 'trong' }, { tuoi: '40' }] },
    { photos: [], file: null },
  );
  expect(told(result)).toEqual(['template/missing-value: mẫu dùng thẻ {nguoi[1].ten} mà dữ liệu không có']);
});

test('a field missing in one row names the row', async () => {
  const { han: _, ...short } = opinionTable(1).hang[0] ?? { han: '' };
  const view = fullConclusion('nd30');
  const phu_luc = view.phu_luc.map((p) => ({
    ...p,
    bang_y_kien: { hang: [...opinionTable(2).hang, short] },
  }));
  const { findings } = await rendered('thongbao/nd30.docx', { ...view, phu_luc });
  expect(findings.map(({ message }) => message.vi)).toEqual([
    'mẫu dùng thẻ {phu_luc.bang_y_kien.hang[2].han} mà dữ liệu không có',
  ]);
});

test.each<[string, unknown, string]>([
  ['U+0000', 'a\u0000b', 'template/illegal-character: “mo_dau[1]” có ký tự không in được U+0000'],
  ['U+FFFE', 'a\uFFFEb', 'template/illegal-character: “mo_dau[1]” có ký tự không in được U+FFFE'],
  ['U+FFFF', 'a\uFFFFb', 'template/illegal-character: “mo_dau[1]” có ký tự không in được U+FFFF'],
  ['half a pair', 'a\uD83Db', 'template/illegal-character: “mo_dau[1]” có ký tự không in được U+D83D'],
  ['a number', 7, 'template/not-text: “mo_dau[1]” không phải là chữ'],
  ['a date', new Date(0), 'template/not-text: “mo_dau[1]” không phải là chữ'],
])('%s in a value is refused before anything is printed', async (_, value, expected) => {
  const result = await kehoach((d) => d, { ...plan, mo_dau: ['Được', value] });
  expect(told(result)).toEqual([expected]);
  expect(result.value).toBeUndefined();
});

test('a whole emoji is a character like others', async () => {
  expect((await kehoach((d) => d, { ...plan, mo_dau: ['Cảm ơn 🙏'] })).findings).toEqual([]);
});

test.each<[string, (document: string) => string, string]>([
  [
    'an unclosed tag',
    (d) => d.replace('{ket_thuc}', '{ket_thuc'),
    'thẻ mở bằng { mà không đóng bằng }, gần “{ket_thuc',
  ],
  [
    'an unopened tag',
    (d) => d.replace('{ket_thuc}', 'ket_thuc}'),
    'có dấu } mà không có dấu { trước đó, gần “ket_thuc}”',
  ],
  ['doubled braces', (d) => d.replace('{ket_thuc}', '{{ket_thuc}'), 'có hai dấu { liền nhau'],
  ['an unclosed loop', (d) => d.replace('{/can_cu}', ''), 'khối lặp mở mà không đóng, gần “can_cu”'],
  ['an unopened loop', (d) => d.replace('{#can_cu}', ''), 'khối lặp đóng mà chưa mở, gần “can_cu”'],
  [
    'loops that cross',
    (d) => d.replace('{/can_cu}', '{/canh_cu}'),
    'thẻ đóng khối lặp không khớp với thẻ mở',
  ],
])('%s is told in words', async (_, change, expected) => {
  const result = await kehoach(change);
  expect(result.value).toBeUndefined();
  expect(result.findings[0]).toMatchObject({
    code: 'template/syntax',
    severity: 'error',
    file: 'mau/kehoach.docx',
  });
  expect(result.findings.map(({ message }) => message.vi).join('\n')).toContain(expected);
});

test('a damaged template is a finding, not a crash', async () => {
  const result = await renderedFrom(new Uint8Array([0x50, 0x4b, 3, 4, 0]), plan, {
    photos: [],
    file: 'mau.docx',
  });
  expect(result.findings.map(({ code }) => code)).toEqual(['template/corrupt']);
});

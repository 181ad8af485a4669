import { expect, test } from 'vitest';
import { decode } from '../../src/source/text.ts';
import { compareTags, compareView } from '../../src/templates/compare.ts';
import { readManifest } from '../../src/templates/manifest.ts';
import type { Tag } from '../../src/templates/tag.ts';
import { readTags } from '../../src/templates/tags.ts';
import { committed } from '../helpers/committed.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { everyShape } from '../helpers/shapes.ts';

function manifest(folder: string): Tag[] {
  const file = `templates/${folder}/template.yaml`;
  const source = decode(committed(`${folder}/template.yaml`), file).value;
  const read = source === undefined ? undefined : readManifest(source);
  expect(read?.findings).toEqual([]);
  return read?.value ?? [];
}

function tags(template: Uint8Array): Tag[] {
  const { value, findings } = readTags(template, 'mau.docx');
  expect(findings).toEqual([]);
  return value ?? [];
}

const templates = [
  ['kehoach', 'nd30'],
  ['kehoach', 'dang'],
  ['bienban', 'nd30'],
  ['bienban', 'dang'],
  ['thongbao', 'nd30'],
  ['thongbao', 'dang'],
  ['tinbai', 'tinbai'],
] as const;

test.each(templates)('%s/%s.docx and its manifest agree', (folder, name) => {
  expect(compareTags(tags(committed(`${folder}/${name}.docx`)), manifest(folder), null)).toEqual([]);
});

test.each(templates)('%s: %s.docx has every tag of the manifest', (folder, name) => {
  const strict = (list: readonly Tag[]): Tag[] =>
    list.map((tag) => ({ ...tag, bat_buoc: true, trong: strict(tag.trong) }));
  expect(compareTags(tags(committed(`${folder}/${name}.docx`)), strict(manifest(folder)), null)).toEqual([]);
});

test.each(Object.entries(everyShape))('the manifest of %s and the view agree both ways', (folder, view) => {
  expect(compareView(manifest(folder), view, null)).toEqual([]);
});

test('a view without a field, and with one too many, is told', () => {
  const { can_cu: _, ...short } = everyShape.kehoach;
  const found = compareView(manifest('kehoach'), { ...short, thua: '' }, null);
  expect(found.map(({ message }) => message.vi)).toEqual([
    'bảng thẻ có “can_cu” mà dữ liệu không có',
    'dữ liệu có “thua” mà bảng thẻ không có',
  ]);
});

function changed(change: (document: string) => string): string[] {
  const template = withPart(committed('kehoach/nd30.docx'), 'word/document.xml', change);
  const read = readTags(template, null);
  return [...read.findings, ...compareTags(read.value ?? [], manifest('kehoach'), null)].map(
    ({ code, severity, message, hint }) => `${severity} ${code}: ${message.vi} → ${hint?.vi}`,
  );
}

test.each<[string, (document: string) => string, string]>([
  [
    'a mistyped tag',
    (d) => d.replace('{ket_thuc}', '{ket_thucs}'),
    'error template/unknown-tag: mẫu dùng thẻ {ket_thucs}, không có thẻ này → ý bạn là {ket_thuc}?',
  ],
  [
    'a tag of another level',
    (d) => d.replace('{ket_thuc}', '{ket_thuc}{ho_ten}'),
    'error template/unknown-tag: mẫu dùng thẻ {ho_ten}, không có thẻ này → thẻ {ho_ten} dùng ở bậc khác; xem template.yaml cạnh mẫu: ở đó có mọi thẻ dùng được',
  ],
  [
    'a tag of nowhere',
    (d) => d.replace('{ket_thuc}', '{ket_thuc}{qrstuvwxyz}'),
    'error template/unknown-tag: mẫu dùng thẻ {qrstuvwxyz}, không có thẻ này → xem template.yaml cạnh mẫu: ở đó có mọi thẻ dùng được',
  ],
  [
    'a required tag left out',
    (d) => d.replace('{ket_thuc}', ''),
    'warning template/unused-tag: mẫu thiếu thẻ “ket_thuc” (Câu kết, cả dấu kết thúc) → thêm {ket_thuc}',
  ],
  [
    'a block used as a text',
    (d) => d.replace('{ket_thuc}', '{ket_thuc}{phu_luc}'),
    'error template/wrong-kind: thẻ “phu_luc” dùng sai kiểu → viết {#phu_luc} … {/phu_luc}, mỗi thẻ một đoạn',
  ],
  [
    'a space beside a loop tag',
    (d) => d.replace('{#can_cu}', '{#can_cu} '),
    'warning template/loose-loop: thẻ {#can_cu} hoặc {/can_cu} không đứng một mình trong đoạn của nó → xóa chữ và dấu cách cùng đoạn với thẻ',
  ],
  [
    'raw XML',
    (d) => d.replace('{ket_thuc}', '{@ket_thuc}'),
    'error template/raw-tag: mẫu dùng thẻ {@ket_thuc}, loại thẻ không được phép → viết {ket_thuc}',
  ],
])('%s is told', (_, change, expected) => {
  expect(changed(change)).toContain(expected);
});

test('unseen characters and spaces in a tag make no difference', () => {
  expect(changed((d) => d.replace('{ket_thuc}', '{ ket_thuc\u200B }'))).toEqual([]);
});

test('a manifest with a wrong row is told where it stands', () => {
  const text = 'the:\n  - ten: a\n    kieu: chu\n  - ten: b\n    kieu: xyz\n';
  const source = { file: 'template.yaml', text };
  const { value, findings } = readManifest(source);
  expect(value).toBeUndefined();
  expect(findings.map(({ code, span }) => [code, text.slice(span?.start, span?.start).length])).toEqual([
    ['template/manifest', 0],
  ]);
  expect(findings[0]?.span?.start).toBeGreaterThan(text.indexOf('ten: a'));
});

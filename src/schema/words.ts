import type { DataPath, Text } from '../findings/finding.ts';
import type { Raw } from './fold.ts';
import { branch, resolve, type ScalarKind, type SchemaNode, schemaAt } from './shape.ts';

const SCALAR_WORDS: Record<ScalarKind, Text> = {
  so_nguyen: { vi: 'số nguyên', en: 'a whole number' },
  dung_sai: { vi: 'có hoặc không', en: 'có (yes) or không (no)' },
  ngay: { vi: 'ngày', en: 'a date' },
  gio: { vi: 'giờ', en: 'a time of day' },
};
const CHOICE: Text = { vi: 'một lựa chọn có sẵn', en: 'one of its choices' };
const TEXT: Text = { vi: 'chữ', en: 'text' };
const KEYS: Text = { vi: 'nhóm khóa', en: 'a group of keys' };

/** What a place of the schema takes: `ngày`, `chữ`, `danh sách ngày`, `chữ hoặc nhóm khóa`. */
export function typeWords(node: SchemaNode): Text {
  const list = branch(node, 'list');
  if (list !== null) return listWords(list);
  const scalar = branch(node, 'scalar');
  if (scalar === null) return KEYS;
  const word = scalarWords(scalar);
  if (branch(node, 'map') === null) return word;
  return { vi: `${word.vi} hoặc ${KEYS.vi}`, en: `${word.en} or ${KEYS.en}` };
}

function listWords(list: SchemaNode): Text {
  const item = list.items === undefined ? TEXT : typeWords(list.items);
  return { vi: `danh sách, mỗi mục là ${item.vi}`, en: `a list, each item ${item.en}` };
}

function scalarWords(node: SchemaNode): Text {
  if (node.enum !== undefined) return CHOICE;
  return node.kieu === undefined ? TEXT : SCALAR_WORDS[node.kieu];
}

/** What was typed in its place. */
export function foundWords(raw: Raw): Text {
  if (typeof raw === 'string') return TEXT;
  return Array.isArray(raw) ? { vi: 'danh sách', en: 'a list' } : KEYS;
}

/** How a place is called in a message: `` `phoi_hop` (Phối hợp) ``, `` mục 2 của `noi_nhan` ``. */
export function placeWords(path: DataPath): Text {
  const last = path.at(-1);
  if (last === undefined) return { vi: 'tệp', en: 'the file' };
  if (typeof last === 'string') return keyWords(last, schemaAt(path));
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  return { vi: `mục ${last + 1} của \`${key}\``, en: `item ${last + 1} of \`${key}\`` };
}

/** `` `phoi_hop` (Phối hợp) ``; the title says nothing to an English reader. */
export function keyWords(key: string, node: SchemaNode | null): Text {
  const title = node === null ? undefined : resolve(node).title;
  return { vi: title === undefined ? `\`${key}\`` : `\`${key}\` (${title})`, en: `\`${key}\`` };
}

/** The choices of a field with what each means: `` `sang` (sáng), `chieu` (chiều) ``. */
export function choiceWords(node: SchemaNode): Text {
  const choices = choicesOf(node);
  return {
    vi: choices.map(({ value, meaning }) => `\`${value}\` (${meaning})`).join(', '),
    en: choices.map(({ value }) => `\`${value}\``).join(', '),
  };
}

export function choicesOf(node: SchemaNode): { value: string; meaning: string }[] {
  return (node.enum ?? []).flatMap((value, i) =>
    value === null ? [] : [{ value, meaning: node.enumDescriptions?.[i] ?? value }],
  );
}

/** A value for a place of the schema as one would type it on one line; null when it takes several lines. */
export function exampleOf(node: SchemaNode): string | null {
  const here = resolve(node);
  const own = here.examples?.[0];
  if (isLine(own)) return String(own);
  if (Array.isArray(own) && own.every(isLine)) return `[${own.map((one) => inList(String(one))).join(', ')}]`;
  const item = branch(here, 'list')?.items;
  const example = item === undefined ? null : exampleOf(item);
  return example === null || branch(item ?? {}, 'scalar') === null ? null : `[${inList(example)}]`;
}

function isLine(value: unknown): boolean {
  return value !== undefined && typeof value !== 'object';
}

/** Inside brackets a comma, bracket or colon would end the item. */
function inList(item: string): string {
  return /[,[\]{}:#"]/.test(item) ? `"${item.replaceAll('"', '\\"')}"` : item;
}

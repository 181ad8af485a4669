import type { Text } from '../findings/finding.ts';
import { parseDate } from '../vi/calendar.ts';
import { meantChoice } from './choice.ts';
import { branch, property, type SchemaNode } from './shape.ts';
import { choiceWords } from './words.ts';

/** The choices of the items, unless all that was found is among them. */
export function choicesUnless(found: readonly string[], items: SchemaNode): Text | null {
  const scalar = branch(items, 'scalar');
  if (scalar?.enum === undefined || found.every((item) => scalar.enum?.includes(item))) return null;
  return choiceWords(scalar);
}

/** The items that a text typed for a list stands for; only choices and names may be told apart by their commas. */
export function itemsFor(text: string, items: SchemaNode): string[] {
  const scalar = branch(items, 'scalar');
  if (scalar === null) return [entryFor(text, items)];
  if (scalar.enum === undefined) {
    const names = text.split(/[,;]/).map((part) => part.trim());
    const isPeople = property(branch(items, 'map'), 'ho_ten') !== null;
    return isPeople && names.every(isName) ? names.slice(0, 3) : [short(text)];
  }
  return text.split(/[,;]/).map((part) => meantChoice(part.trim(), scalar) ?? part.trim());
}

/** Two to six words that all begin with a capital; a title has small ones. */
const isName = (text: string) => /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u.test(text);

/** The text as the value of the key it most likely belongs to: a date, a choice it names, else the first free text. */
export function entryFor(text: string, schema: SchemaNode): string {
  const map = branch(schema, 'map');
  const fields = Object.keys(map?.properties ?? {}).flatMap((key) => {
    const scalar = branch(property(map, key) ?? {}, 'scalar');
    return scalar === null ? [] : [{ key, scalar }];
  });
  const date = parseDate(text).ok ? fields.find(({ scalar }) => scalar.kieu === 'ngay') : undefined;
  if (date !== undefined) return `${date.key}: ${short(text)}`;
  for (const { key, scalar } of fields) {
    const choice = meantChoice(text, scalar);
    if (choice !== null) return `${key}: ${choice}`;
  }
  const free = fields.filter(({ scalar }) => scalar.kieu === undefined && scalar.enum === undefined);
  const usual = MAIN_KEYS.find((name) => free.some(({ key }) => key === name));
  return `${usual ?? free[0]?.key ?? '…'}: ${short(text)}`;
}

/** What a lone text in the place of a group usually is. */
const MAIN_KEYS = ['ten', 'ho_ten', 'tieu_de', 'trich_yeu', 'noi_dung', 'don_vi', 'viec', 'tep'];

/** Enough of a long text to know it again, on one line. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= 60 ? line : `${letters.slice(0, 59).join('').trimEnd()}…`;
}

import type { Raw } from '../schema/fold.ts';
import { branch, property, type SchemaNode } from '../schema/shape.ts';
import { type Carried, copied, isList, isMap, open } from './carried.ts';
import type { Fate, FateMap } from './keep.ts';

/** A remark beside a key ends here; the rest stands in last year's file. */
const LONGEST_REMARK = 120;

/** What a new file takes over of one value of last year's (`undefined`: not given) by its fate; null when nothing. */
export function carry(raw: Raw | undefined, fate: Fate, schema: SchemaNode | null): Carried | null {
  if (typeof fate !== 'string') return carryInside(raw, fate, schema);
  if (fate === 'drop') return null;
  if (fate === 'ask') return open();
  if (raw === undefined) return fate === 'want' ? open() : null;
  if (fate === 'blank') return open();
  return fate === 'recall' ? open(remark(raw)) : copied(raw);
}

function carryInside(raw: Raw | undefined, fates: FateMap, schema: SchemaNode | null): Carried | null {
  const items = schema === null ? undefined : branch(schema, 'list')?.items;
  if (items !== undefined) return carryList(raw, fates, items);
  if (typeof raw === 'string') return raw;
  const given = raw === undefined || Array.isArray(raw) ? {} : raw;
  const group = schema === null ? null : branch(schema, 'map');
  const entries = Object.entries(fates).flatMap(([key, fate]): [string, Carried][] => {
    const part = carry(given[key], fate, property(group, key));
    return part === null ? [] : [[key, part]];
  });
  return entries.length === 0 ? null : new Map(entries);
}

/** A list that was not given gets one item if there is something to ask for in it. */
function carryList(raw: Raw | undefined, fates: FateMap, items: SchemaNode): Carried | null {
  const given = Array.isArray(raw) && raw.length > 0 ? raw.filter((item) => item !== '') : [undefined];
  const list = given.flatMap((item) => carryInside(item, fates, items) ?? []);
  return list.length === 0 ? null : list;
}

function remark(raw: Raw): string {
  const text = `năm trước: ${wordsOf(copied(raw))}`.replace(/\s+/g, ' ');
  return text.length <= LONGEST_REMARK ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_REMARK))}…`;
}

/** A text; the names of people; the texts of a list. */
function wordsOf(value: Carried): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(wordsOf).join('; ');
  return isMap(value) ? wordsOf(value.get('ho_ten') ?? '') : '';
}

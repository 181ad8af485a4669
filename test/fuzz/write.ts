import type { Value } from './value.ts';

/** How a file is laid out: the data is the same in every layout. */
export interface Layout {
  /** From it follow the way of writing each text, the order of keys, blank lines and comments. */
  seed: number;
  /** Whether keys may be put in another order, and written with capitals, accents and blanks. */
  free: boolean;
}

export const PLAIN: Layout = { seed: 0, free: false };

/** A YAML file with the data, in a layout. */
export function writeYaml(value: Value, layout: Layout = PLAIN): string {
  const chance = layout.seed === 0 ? () => 0 : chances(layout.seed);
  const lines = typeof value === 'object' ? linesOf(value, 0, layout, chance) : [];
  return `${lines.join('\n')}\n`;
}

type Chance = () => number;

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function linesOf(value: Exclude<Value, string>, indent: number, layout: Layout, chance: Chance): string[] {
  const step = chance() < 0.7 ? 2 : 4;
  const blank = ' '.repeat(indent);
  const entries: [string, Value][] = Array.isArray(value)
    ? value.map((item) => ['-', item])
    : ordered(Object.entries(value), layout, chance).map(([key, inner]) => [
        `${spelled(key, layout, chance)}:`,
        inner,
      ]);
  return entries.flatMap(([head, inner]) => {
    const above = chance() > 0.9 ? ['', `${blank}# ghi chú: "a" #b`] : [];
    if (typeof inner === 'string')
      return [...above, ...textLines(`${blank}${head}`, inner, indent + step, chance)];
    const lines = linesOf(inner, indent + step, layout, chance);
    if (lines.length === 0) return [...above, `${blank}${head}`];
    return [...above, `${blank}${head}${chance() > 0.9 ? ' # ghi chú' : ''}`, ...lines];
  });
}

function ordered<T>(entries: T[], { free }: Layout, chance: Chance): T[] {
  return free && chance() > 0.5 ? entries.toReversed() : entries;
}

function spelled(key: string, { free }: Layout, chance: Chance): string {
  if (!free || chance() < 0.8) return key;
  return chance() < 0.5 ? key.toUpperCase() : key.replaceAll('_', ' ');
}

/** A text behind its key or dash: plain where it may be, in quotes, or as a block. */
function textLines(head: string, text: string, indent: number, chance: Chance): string[] {
  const tail = chance() > 0.95 ? ' # ghi chú' : '';
  const way = Math.floor(chance() * 5);
  if (way === 0 && mayBePlain(text)) return [`${head} ${text}${tail}`];
  if (way === 1 && isOneLine(text)) return [`${head} '${text.replaceAll("'", "''")}'${tail}`];
  if (way === 2 && mayBeBlock(text)) {
    return [
      `${head} |`,
      ...text.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`)),
    ];
  }
  if (way === 3 && isOneLine(text)) return [`${head} "${text.replace(/["\\]/g, '\\$&')}"${tail}`];
  return [`${head} ${escaped(text)}${tail}`];
}

function mayBePlain(text: string): boolean {
  return /^[\p{L}\d](?:[\p{L}\p{M}\d ,./()%-]*[\p{L}\d)])?$/u.test(text);
}

/** No line break and no character that a file may not hold as it is. */
function isOneLine(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u.test(text);
}

/** A block keeps what stands between its first and its last letter. */
function mayBeBlock(text: string): boolean {
  return (
    text.split('\n').every((line) => isOneLine(line) && line === line.trim()) &&
    !/^\n|\n$/.test(text) &&
    text !== ''
  );
}

/** In double quotes, all that is not plainly a letter as an escape. */
function escaped(text: string): string {
  const inner = text.replace(/["\\]|[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]/g, (unit) =>
    unit === '"' || unit === '\\' ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${inner}"`;
}

import { roman } from '../../vi/number.ts';
import { type ParagraphLook, paragraphLook } from './properties.ts';
import { child, childrenOf, type Node, twips, value } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  look: ParagraphLook;
}

interface List {
  /** Lists of one kind count on together unless they say otherwise. */
  counter: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** `word/numbering.xml`: what automatic lists print. */
export interface Numbering {
  /** The next label of that list at that level, and how the list indents; null when there is no such list. */
  next(list: string, level: number): { label: string; look: ParagraphLook } | null;
}

export function readNumbering(root: Node | null): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  for (const node of childrenOf(root ?? undefined, 'w:abstractNum')) {
    abstracts.set(node.attributes['w:abstractNumId'] ?? '', levelsOf(node));
  }
  const lists = new Map<string, List>();
  for (const node of childrenOf(root ?? undefined, 'w:num')) {
    lists.set(node.attributes['w:numId'] ?? '', listOf(node, abstracts));
  }
  const counts = new Map<string, number[]>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const shape = list?.levels.get(level);
      if (list === undefined || shape === undefined) return null;
      const count = counts.get(list.counter) ?? [];
      counts.set(list.counter, count);
      count.length = Math.min(count.length, level + 1);
      for (let at = 0; at <= level; at++) count[at] ??= startOf(list, at) - (at === level ? 1 : 0);
      count[level] = (count[level] ?? 0) + 1;
      return { label: labelOf(list, level, count), look: shape.look };
    },
  };
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function levelsOf(node: Node): Map<number, Level> {
  return new Map(
    childrenOf(node, 'w:lvl').map((level) => [
      twips(level.attributes['w:ilvl']) ?? 0,
      {
        start: twips(value(level, 'w:start')) ?? 1,
        format: value(level, 'w:numFmt') ?? 'decimal',
        text: value(level, 'w:lvlText') ?? '',
        look: paragraphLook(child(level, 'w:pPr')),
      },
    ]),
  );
}

function listOf(node: Node, abstracts: ReadonlyMap<string, Map<number, Level>>): List {
  const kind = value(node, 'w:abstractNumId') ?? '';
  const levels = new Map(abstracts.get(kind) ?? []);
  const starts = new Map<number, number>();
  const overrides = childrenOf(node, 'w:lvlOverride');
  for (const override of overrides) {
    const level = twips(override.attributes['w:ilvl']) ?? 0;
    const start = twips(value(override, 'w:startOverride'));
    if (start !== undefined) starts.set(level, start);
    for (const [at, own] of levelsOf(override)) levels.set(at, own);
  }
  return {
    counter: starts.size > 0 ? `num ${node.attributes['w:numId'] ?? ''}` : `kind ${kind}`,
    levels,
    starts,
  };
}

function labelOf(list: List, level: number, count: readonly number[]): string {
  const shape = list.levels.get(level);
  if (shape === undefined || shape.format === 'none') return '';
  // Bullets stand in symbol fonts; each is read as a dash when it looks like one, else as a dot.
  if (shape.format === 'bullet') return /^[-–—\uF02D]$/u.test(shape.text) ? '-' : '•';
  return shape.text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatted(count[at] ?? startOf(list, at), list.levels.get(at)?.format ?? 'decimal');
  });
}

function formatted(n: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return isRoman(n) ? roman(n) : String(n);
    case 'lowerRoman':
      return isRoman(n) ? roman(n).toLowerCase() : String(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerLetter':
      return letters(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
}

/** A list may begin at 0, or go on for ever. */
function isRoman(n: number): boolean {
  return n > 0 && n < 4000;
}

/** a … z, aa, bb …, as Word counts. */
function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

import { type Element, parseXml, type XmlNode } from '../templates/xml.ts';

/** Which blocks of a body have to be read; the others are passed on as they are written. */
export interface Wanted {
  /** Anything in a block that a pass looks for. */
  inside: RegExp;
  /** A paragraph that is measured by the text above it. */
  below: RegExp;
}

const START = '<w:body>';
const END = '</w:body>';
/** Markup in which the ends of elements cannot be found by their names alone. */
const HIDING = /<!--|<!\[CDATA\[/;
const SOME_TEXT = /<w:t(?: [^>]*)?>[^<]*[^<\s]/;

/**
 * A document of which only some blocks of the body are trees, for most of a paper needs no finishing. Its markup must be
 * well-formed; null when it is of another build than ours.
 */
export function readBlocks(document: string, wanted: Wanted): { document: Element; body: Element } | null {
  const start = document.indexOf(START) + START.length;
  const end = document.lastIndexOf(END);
  if (start < START.length || end < start || HIDING.test(document)) return null;
  const blocks = blocksOf(document.slice(start, end));
  if (blocks === null) return null;
  const read = toRead(blocks, wanted);
  const children = blocks.flatMap((block, i): XmlNode[] =>
    read.has(i) ? parseXml(block).children : [block],
  );
  const body: Element = { name: 'w:body', attributes: '', children };
  const around = [document.slice(0, start - START.length), body, document.slice(end + END.length)];
  return { document: { name: '', attributes: '', children: around }, body };
}

/** The elements right inside the body, each whole. */
function blocksOf(inner: string): string[] | null {
  const blocks: string[] = [];
  let at = 0;
  while (at < inner.length) {
    const end = elementEnd(inner, at);
    if (end === null) return null;
    blocks.push(inner.slice(at, end));
    at = end;
  }
  return blocks;
}

const TAG = /<([\w:]+)(?:\s[^>]*?)?(\/?)>/y;

/** Where the element ends that starts at an offset; null when none does. */
function elementEnd(text: string, start: number): number | null {
  TAG.lastIndex = start;
  const [tag, name, empty] = TAG.exec(text) ?? [];
  if (tag === undefined || name === undefined) return null;
  if (empty === '/') return start + tag.length;
  const [open, close] = [`<${name}`, `</${name}>`];
  let at = start + tag.length;
  for (let depth = 1; depth > 0; depth--) {
    const end = text.indexOf(close, at);
    if (end < 0) return null;
    depth += countOpen(text, open, at, end);
    at = end + close.length;
  }
  return at;
}

/** How many elements of a name open between two offsets and are not closed by themselves. */
function countOpen(text: string, open: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(open, from); at >= 0 && at < to; at = text.indexOf(open, at + 1)) {
    const behind = text.charAt(at + open.length);
    if (behind === '>' || (behind === ' ' && text.charAt(text.indexOf('>', at) - 1) !== '/')) count += 1;
  }
  return count;
}

/** Indices of what is to be read: with each measured paragraph all above it up to one with text. */
function toRead(blocks: readonly string[], { inside, below }: Wanted): Set<number> {
  const read = new Set<number>();
  for (const [i, block] of blocks.entries()) {
    if (inside.test(block)) read.add(i);
    if (!below.test(block)) continue;
    read.add(i);
    for (let above = i - 1; above >= 0; above--) {
      read.add(above);
      const text = blocks[above] ?? '';
      if (text.startsWith('<w:p') && SOME_TEXT.test(text)) break;
    }
  }
  return read;
}

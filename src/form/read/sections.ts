import type { Margins, Paragraph, Section } from './word.ts';
import { child, childrenOf, type Node, toggle, twips, value } from './xml.ts';

/** Reads the header or footer a relation leads to; null when there is none. */
export type PartReader = (relation: string, section: number) => Paragraph[] | null;

/** A4 upright with the margins Word starts with, for what a section leaves out; twips. */
const absent = { width: 11906, height: 16838, margin: 1440, edge: 708 };

/**
 * `w:sectPr` → the section. @param before the section before, whose headers it takes over
 * @param start @param end indices of its paragraphs
 */
export function readSection(
  node: Node | undefined,
  index: number,
  before: Section | undefined,
  readPart: PartReader,
  start: number,
  end: number,
): Section {
  const size = child(node, 'w:pgSz')?.attributes ?? {};
  const margins = child(node, 'w:pgMar')?.attributes ?? {};
  const length = (name: string, otherwise: number) => twips(margins[`w:${name}`]) ?? otherwise;
  const headers = marginsOf(node, 'w:headerReference', before?.headers, readPart, index);
  const footers = marginsOf(node, 'w:footerReference', before?.footers, readPart, index);
  return {
    width: twips(size['w:w']) ?? absent.width,
    height: twips(size['w:h']) ?? absent.height,
    top: Math.abs(length('top', absent.margin)),
    bottom: Math.abs(length('bottom', absent.margin)),
    left: length('left', absent.margin),
    right: length('right', absent.margin),
    header: length('header', absent.edge),
    footer: length('footer', absent.edge),
    gutter: length('gutter', 0),
    landscape:
      size['w:orient'] === 'landscape' || (twips(size['w:w']) ?? 0) > (twips(size['w:h']) ?? Infinity),
    columns: twips(child(node, 'w:cols')?.attributes['w:num']) ?? 1,
    titlePage: toggle(node, 'w:titlePg') ?? false,
    pageStart: twips(child(node, 'w:pgNumType')?.attributes['w:start']) ?? null,
    newPage: index > 0 && value(node, 'w:type') !== 'continuous' && value(node, 'w:type') !== 'nextColumn',
    headers,
    footers,
    start,
    end,
  };
}

function marginsOf(
  node: Node | undefined,
  name: 'w:headerReference' | 'w:footerReference',
  before: Margins | undefined,
  readPart: PartReader,
  section: number,
): Margins {
  const found: Margins = { default: null, first: null, even: null, ...before };
  for (const reference of childrenOf(node, name)) {
    const kind = reference.attributes['w:type'] ?? 'default';
    const part = readPart(reference.attributes['r:id'] ?? '', section);
    if (kind === 'first' || kind === 'even') found[kind] = part;
    else found.default = part;
  }
  return found;
}

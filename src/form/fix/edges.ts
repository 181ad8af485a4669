import {
  attribute,
  child,
  type Element,
  element,
  elements,
  parseXml,
  setAttribute,
  writeXml,
} from '../../templates/xml.ts';
import type { NumberAdded } from './change.ts';
import { bodyOf, paragraphElements, sectionElements } from './elements.ts';
import { hasNumber, numberParagraph, takeNumber } from './number-field.ts';
import { property, sortProperties } from './order.ts';
import type { Edge, OpenPackage } from './package.ts';

type Kind = 'default' | 'first' | 'even';

/** Puts a page number into the headers of a section; they are made when there are none. */
export function addNumber(open: OpenPackage, { section, even, size, font }: NumberAdded): void {
  for (const kind of even ? (['default', 'even'] as const) : (['default'] as const)) {
    const name = partShown(open, section, 'header', kind);
    const root = name === null ? null : open.tree(name);
    if (root === null) {
      const xml = partXml(open, 'header', [numberParagraph(size, font)]);
      refer(open, section, 'header', kind, open.addEdge('header', xml, null));
    } else if (!paragraphElements(root).some(hasNumber)) {
      const body = bodyOf(root) ?? root;
      const [first] = elements(body);
      // An empty line is what Word leaves in a header without text.
      const empty = first?.name === 'w:p' && elements(first).every(({ name: n }) => n === 'w:pPr');
      body.children.splice(0, empty ? 1 : 0, numberParagraph(size, font));
    }
  }
}

/**
 * Gives the first page of a section a header and a footer of its own: what it showed before, without the page number.
 */
export function freeFirstPage(open: OpenPackage, section: number): void {
  const properties = sectionOf(open, section);
  const had = isOn(child(properties, 'w:titlePg'));
  for (const edge of ['header', 'footer'] as const) {
    const name = partShown(open, section, edge, had ? 'first' : 'default');
    const root = name === null ? null : open.tree(name);
    if (root === null && edge === 'footer') continue;
    // A copy: the part may be shown on other pages too.
    const copy = parseXml(root === null ? partXml(open, edge, [element('w:p')]) : writeXml(root));
    for (const paragraph of paragraphElements(copy)) if (hasNumber(paragraph)) takeNumber(paragraph);
    refer(open, section, edge, 'first', open.addEdge(edge, writeXml(copy), name));
  }
  const mark = property(properties, 'w:sectPr', 'w:titlePg');
  setAttribute(mark, 'w:val', null);
}

function isOn(toggle: Element | undefined): boolean {
  return toggle !== undefined && !/^(?:0|false|off|none)$/u.test(attribute(toggle, 'w:val') ?? '1');
}

function sectionOf(open: OpenPackage, section: number): Element {
  const found = sectionElements(mainOf(open))[section];
  if (found === undefined) throw new Error(`no section ${section}`);
  return found;
}

function mainOf(open: OpenPackage): Element {
  const root = open.tree(open.main);
  if (root === null) throw new Error('no main part');
  return root;
}

/** The part a section shows there, its own or that of the nearest section before with one. */
function partShown(open: OpenPackage, section: number, edge: Edge, kind: Kind): string | null {
  const own = sectionElements(mainOf(open))
    .slice(0, section + 1)
    .reverse();
  const [reference] = own.flatMap((one) => referencesOf(one, edge, kind));
  return open.partOf(attribute(reference, 'r:id') ?? '');
}

function referencesOf(section: Element, edge: Edge, kind: Kind): Element[] {
  return elements(section).filter(
    (one) => one.name === `w:${edge}Reference` && (attribute(one, 'w:type') ?? 'default') === kind,
  );
}

function refer(open: OpenPackage, section: number, edge: Edge, kind: Kind, relation: string): void {
  const properties = sectionOf(open, section);
  const [top] = elements(mainOf(open));
  if (top !== undefined && attribute(top, 'xmlns:r') === undefined)
    setAttribute(top, 'xmlns:r', namespaces(open).r);
  const [known] = referencesOf(properties, edge, kind);
  if (known !== undefined) setAttribute(known, 'r:id', relation);
  else {
    properties.children.push(element(`w:${edge}Reference`, `w:type="${kind}" r:id="${relation}"`));
    sortProperties(properties, 'w:sectPr');
  }
}

/** Those of the main part, which may be of the strict form. */
function namespaces(open: OpenPackage): { w: string; r: string } {
  const [top] = elements(mainOf(open));
  const w = attribute(top, 'xmlns:w') ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const strict = w.startsWith('http://purl.oclc.org/');
  return {
    w,
    r: strict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
}

function partXml(open: OpenPackage, edge: Edge, blocks: Element[]): string {
  const { w, r } = namespaces(open);
  const root = element(edge === 'header' ? 'w:hdr' : 'w:ftr', `xmlns:w="${w}" xmlns:r="${r}"`, blocks);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`;
}

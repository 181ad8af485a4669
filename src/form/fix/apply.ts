import { attribute, type Element, setAttribute } from '../../templates/xml.ts';
import type { Change, Page, Target } from './change.ts';
import { addNumber, freeFirstPage } from './edges.ts';
import { paragraphElements, sectionElements } from './elements.ts';
import { replaceLetters, runsBetween, textOf } from './letters.ts';
import { takeNumber } from './number-field.ts';
import { property } from './order.ts';
import type { OpenPackage } from './package.ts';
import { dressRun, shapeParagraph } from './shape.ts';

/** Makes the changes in a package; texts may not overlap. Looks come before texts, whose places would be lost. */
export function applyChanges(open: OpenPackage, changes: readonly Change[]): void {
  const paragraph = paragraphFinder(open);
  for (const change of changes) {
    switch (change.kind) {
      case 'letters': {
        const element = paragraph(change.at);
        const whole = change.start === 0 && change.end >= textOf(element).length;
        for (const run of runsBetween(element, change.start, change.end)) dressRun(run, change.look);
        // Its mark gives the look of an automatic number.
        if (whole) dressRun(markOf(element), change.look);
        break;
      }
      case 'shape':
        shapeParagraph(paragraph(change.at), change.shape);
        break;
      case 'section':
        setPage(open, change.section, change.page);
        break;
      default:
    }
  }
  const texts = changes.flatMap((change) => (change.kind === 'text' ? [change] : []));
  for (const { at, start, end, to } of texts.sort((a, b) => b.start - a.start))
    replaceLetters(paragraph(at), start, end, to);
  for (const change of changes) if (change.kind === 'number-taken') takeNumber(paragraph(change.at));
  for (const change of changes) {
    if (change.kind === 'first-page-freed') freeFirstPage(open, change.section);
    if (change.kind === 'number-added') addNumber(open, change);
  }
}

function markOf(paragraph: Element): Element {
  shapeParagraph(paragraph, {});
  const [properties] = paragraph.children;
  if (properties === undefined || typeof properties === 'string') throw new Error('no properties');
  return properties;
}

/** The element of a paragraph the reader has read. */
function paragraphFinder(open: OpenPackage): (at: Target) => Element {
  const known = new Map<string, Element[]>();
  return ({ part, index }) => {
    const root = open.tree(part);
    const all = known.get(part) ?? (root === null ? [] : paragraphElements(root));
    known.set(part, all);
    const found = all[index];
    if (found === undefined) throw new Error(`no paragraph ${index} in ${part}`);
    return found;
  };
}

const margins = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const;

/** What a margin is when the section says nothing; the schema wants all of them (ECMA-376 part 1, 17.6.11). */
const unsaid = { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 708, footer: 708, gutter: 0 };

function setPage(open: OpenPackage, section: number, page: Page): void {
  const root = open.tree(open.main);
  const properties = root === null ? undefined : sectionElements(root)[section];
  if (properties === undefined) throw new Error(`no section ${section}`);
  if (page.width !== undefined && page.height !== undefined) {
    const size = property(properties, 'w:sectPr', 'w:pgSz');
    setAttribute(size, 'w:w', String(page.width));
    setAttribute(size, 'w:h', String(page.height));
    // The number of a paper of the printer, such as Letter.
    setAttribute(size, 'w:code', null);
  }
  if (margins.every((name) => name === 'footer' || page[name] === undefined)) return;
  const margin = property(properties, 'w:sectPr', 'w:pgMar');
  for (const name of margins) {
    const value = name === 'footer' ? undefined : page[name];
    if (value !== undefined) setAttribute(margin, `w:${name}`, String(value));
    else if (attribute(margin, `w:${name}`) === undefined)
      setAttribute(margin, `w:${name}`, String(unsaid[name]));
  }
}

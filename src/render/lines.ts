import { hd05 } from '../standards/hd05.ts';
import { nd30 } from '../standards/nd30.ts';
import type { DrawnLine } from '../standards/standard.ts';
import { boldWidth } from '../standards/width.ts';
import { attribute, child, type Element, element, elements, insertBefore } from '../templates/xml.ts';
import { styleOf, textOf } from './paragraph.ts';
import { type SizeOf, sizeIn } from './sizes.ts';

/** Length of a drawn line as a share of the text above, by the style of the line. */
const shares = new Map(
  Object.entries({ ...nd30.lines, ...hd05.lines }).map(([style, line]: [string, DrawnLine]) => [
    style,
    line.value,
  ]),
);

/** Styles of drawn lines. */
export const LINE_STYLES: readonly string[] = [...shares.keys()];

/** Children of `w:pPr` that the schema wants after `w:ind`. */
const afterIndent = new Set(
  'w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange'.split(
    ' ',
  ),
);

const twipsPerPoint = 20;
const wordCellPadding = 108;

/** Indents every drawn line so that it is as long as its standard wants and stands under the middle of its text. */
export function fitLines(body: Element, sizeOf: SizeOf, textWidth: number): void {
  fitIn(body, textWidth, sizeOf);
}

function fitIn(container: Element, width: number, sizeOf: SizeOf): void {
  let above: Element | undefined;
  for (const node of elements(container)) {
    if (node.name === 'w:tbl') fitTable(node, width, sizeOf);
    if (node.name === 'w:sdt' || node.name === 'w:sdtContent') fitIn(node, width, sizeOf);
    if (node.name !== 'w:p') continue;
    const share = shares.get(styleOf(node) ?? '');
    if (share !== undefined && above !== undefined)
      indent(node, width, share * lastLineWidth(above, width, sizeOf));
    else if (textOf(node).trim() !== '') above = node;
  }
}

function fitTable(table: Element, width: number, sizeOf: SizeOf): void {
  const properties = child(table, 'w:tblPr');
  for (const row of elements(table)) {
    if (row.name !== 'w:tr') continue;
    for (const cell of elements(row)) {
      if (cell.name === 'w:tc') fitIn(cell, cellWidth(cell, properties, width), sizeOf);
    }
  }
}

/** Width of the text in a cell, twips. */
function cellWidth(cell: Element, table: Element | undefined, outer: number): number {
  const properties = child(cell, 'w:tcPr');
  const width = Number(attribute(child(properties, 'w:tcW'), 'w:w'));
  if (!(width > 0)) return outer;
  const margins = [child(properties, 'w:tcMar'), child(table, 'w:tblCellMar')];
  return width - padding(margins, ['w:left', 'w:start']) - padding(margins, ['w:right', 'w:end']);
}

function padding(margins: readonly (Element | undefined)[], names: readonly string[]): number {
  for (const margin of margins) {
    for (const name of names) {
      const value = attribute(child(margin, name), 'w:w');
      if (value !== undefined) return Number(value);
    }
  }
  return wordCellPadding;
}

/** Points; a text longer than its column is wrapped as Word wraps it. */
function lastLineWidth(paragraph: Element, widthTwips: number, sizeOf: SizeOf): number {
  const size = sizeIn(child(child(paragraph, 'w:r'), 'w:rPr')) ?? sizeOf(styleOf(paragraph));
  const column = widthTwips / twipsPerPoint;
  let line = '';
  for (const word of (textOf(paragraph).trim().split('\n').at(-1) ?? '').split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = boldWidth(longer, size) <= column ? longer : word;
  }
  return Math.min(boldWidth(line, size), column);
}

function indent(paragraph: Element, widthTwips: number, lengthPt: number): void {
  const side = Math.max(0, Math.round((widthTwips - lengthPt * twipsPerPoint) / 2));
  let properties = child(paragraph, 'w:pPr');
  if (properties === undefined) {
    properties = element('w:pPr');
    paragraph.children.unshift(properties);
  }
  properties.children = properties.children.filter((c) => typeof c === 'string' || c.name !== 'w:ind');
  insertBefore(properties, element('w:ind', `w:left="${side}" w:right="${side}"`), afterIndent);
}

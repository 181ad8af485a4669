import { type Around, type PartContext, readParagraph } from './paragraph.ts';
import { bordersOf } from './properties.ts';
import type { Paragraph, Run, Table } from './word.ts';
import { child, childrenOf, type Node, toggle, twips, value } from './xml.ts';

/** What the blocks of a part come to, in order. */
export interface Blocks {
  paragraphs: Paragraph[];
  tables: Table[];
}

export interface BlockReader {
  found: Blocks;
  /** Reads one block and what stands in it. */
  read(block: Node, around: Around): void;
}

/** A cell without margins of its own keeps this far from its border, twips (ECMA-376 part 1, 17.4.42). */
const CELL_MARGIN = 108;

/** Elements around blocks, rows or cells that only hold them. */
const holders = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads the blocks of one part one after another, whatever they stand in. */
export function blockReader(context: PartContext): BlockReader {
  const found: Blocks = { paragraphs: [], tables: [] };
  /** Text of paragraphs whose mark is a tracked deletion: it belongs to the next. */
  let pending: readonly Run[] = [];
  let opensPage = false;
  let before: { paragraph: Paragraph; contextual: boolean } | null = null;
  return { found, read };

  function read(block: Node, around: Around): void {
    if (block.name === 'w:p') readOne(block, around);
    else if (block.name === 'w:tbl') readTable(block, around);
    else for (const inner of insideOf(block)) read(inner, around);
  }

  function readOne(node: Node, around: Around): void {
    const at = found.paragraphs.length;
    const one = readParagraph(node, at, around, context, pending);
    const { paragraph, boxes, breaksAfter, contextual, joined } = one;
    pending = joined ? paragraph.runs : [];
    if (joined) return;
    if (opensPage) paragraph.pageBreak = true;
    opensPage = breaksAfter;
    if (before !== null && isNeighbour(before.paragraph, paragraph)) {
      if (before.contextual) before.paragraph.after = 0;
      if (contextual) paragraph.before = 0;
    }
    before = { paragraph, contextual };
    found.paragraphs.push(paragraph);
    for (const { content, framed } of boxes) {
      const inBox = { ...around, width: null, boxed: true, framed: framed || around.framed };
      for (const block of content.children) read(block, inBox);
    }
  }

  function readTable(node: Node, around: Around): void {
    const properties = child(node, 'w:tblPr');
    const style = context.styles.table(value(properties, 'w:tblStyle'));
    const rows = [...heldIn(node, 'w:tr')].filter(
      (row) => child(child(row, 'w:trPr'), 'w:del') === undefined,
    );
    const ruled = isRuled(child(properties, 'w:tblBorders'), rows, style.ruled ?? false);
    const table: Table = { rows: [], nested: around.cell !== null, section: around.section, ruled };
    const index = found.tables.push(table) - 1;
    const grid = childrenOf(child(node, 'w:tblGrid'), 'w:gridCol').map(
      (c) => twips(c.attributes['w:w']) ?? 0,
    );
    for (const row of rows) {
      const cells = [...heldIn(row, 'w:tc')];
      const framed = around.framed || (ruled && rows.length === 1 && cells.length === 1);
      const inside = { ...around, framed, table: style };
      const said = child(row, 'w:trPr');
      table.rows.push({
        header: toggle(said, 'w:tblHeader') ?? false,
        cantSplit: toggle(said, 'w:cantSplit') ?? false,
        cells: readCells(cells, index, inside, grid, properties),
      });
    }
  }

  function readCells(
    cells: Node[],
    index: number,
    around: Around,
    grid: number[],
    properties: Node | undefined,
  ) {
    let column = 0;
    return cells.map((cell, at) => {
      const own = child(cell, 'w:tcPr');
      const span = twips(value(own, 'w:gridSpan')) ?? 1;
      const width = innerWidth(own, properties, sum(grid.slice(column, column + span)));
      column += span;
      const start = found.paragraphs.length;
      const table = found.tables[index];
      const place = { table: index, row: table?.rows.length ?? 0, column: at, width };
      for (const block of cell.children) read(block, { ...around, cell: place, width });
      const paragraphs = found.paragraphs.slice(start);
      if (table !== undefined && !table.ruled) cellLines(own, paragraphs, width);
      return { paragraphs: paragraphs.map(({ index: i }) => i), width };
    });
  }
}

/** One style, one place: what `w:contextualSpacing` asks of two paragraphs (ECMA-376 part 1, 17.3.1.9). */
function isNeighbour(a: Paragraph, b: Paragraph): boolean {
  return a.style === b.style && a.boxed === b.boxed && JSON.stringify(a.cell) === JSON.stringify(b.cell);
}

/** The blocks of a holder; of alternatives those Word of today shows. */
function insideOf(block: Node): Node[] {
  if (block.name === 'mc:AlternateContent')
    return (child(block, 'mc:Choice') ?? child(block, 'mc:Fallback'))?.children ?? [];
  return holders.has(block.name) ? block.children : [];
}

/** Rows of a table, cells of a row. */
function* heldIn(node: Node, name: string): Generator<Node> {
  for (const inner of node.children) {
    if (inner.name === name) yield inner;
    else if (holders.has(inner.name)) yield* heldIn(inner, name);
  }
}

function isRuled(own: Node | undefined, rows: readonly Node[], byStyle: boolean): boolean {
  if (own !== undefined && own.children.length > 0) return Object.values(bordersOf(own)).some(Boolean);
  if (byStyle) return true;
  const cells = rows.flatMap((row) => [...heldIn(row, 'w:tc')]);
  return cells.length > 0 && cells.every((cell) => isBoxed(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
}

function isBoxed(borders: Node | undefined): boolean {
  const { top, bottom, left, right } = borders === undefined ? {} : bordersOf(borders);
  return Boolean(top && bottom && left && right);
}

/** A line under or over a cell is a drawn line of the text next to it. */
function cellLines(own: Node | undefined, paragraphs: readonly Paragraph[], length: number): void {
  const borders = child(own, 'w:tcBorders');
  const { top, bottom } = borders === undefined ? {} : bordersOf(borders);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (top) first?.lines.push({ technique: 'table', length, side: 'above', weight: top.weight });
  const side = last?.text.trim() === '' ? 'above' : 'below';
  if (bottom) last?.lines.push({ technique: 'table', length, side, weight: bottom.weight });
}

/** Twips between the margins of a cell. @param whole width of its columns in the grid */
function innerWidth(own: Node | undefined, table: Node | undefined, whole: number): number {
  const said = child(own, 'w:tcW')?.attributes;
  const outer = said?.['w:type'] === 'dxa' ? (twips(said['w:w']) ?? whole) : whole;
  const margin = (side: 'left' | 'right', strict: 'start' | 'end'): number => {
    for (const margins of [child(own, 'w:tcMar'), child(table, 'w:tblCellMar')]) {
      const found = child(margins, `w:${side}`) ?? child(margins, `w:${strict}`);
      if (found !== undefined) return twips(found.attributes['w:w']) ?? CELL_MARGIN;
    }
    return CELL_MARGIN;
  };
  return outer - margin('left', 'start') - margin('right', 'end');
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

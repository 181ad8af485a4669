import { textOf } from '../../src/render/paragraph.ts';
import { descendants, type Element, elements } from '../../src/templates/xml.ts';
import { documentTree } from './docx-parts.ts';

/** A .docx as text: one paragraph a line, the cells of a row separated by tabs, paragraphs of a cell by ` / `. */
export function docxText(bytes: Uint8Array): string {
  const body = descendants(documentTree(bytes), 'w:body')[0];
  const lines = body === undefined ? [] : elements(body).flatMap(blockText);
  return lines
    .map((line) => line.replace(/\s+$/u, ''))
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}

function blockText(block: Element): string[] {
  if (block.name === 'w:p') return [textOf(block)];
  if (block.name === 'w:tbl') return elements(block).flatMap(rowText);
  return block.name === 'w:sdt' || block.name === 'w:sdtContent' ? elements(block).flatMap(blockText) : [];
}

function rowText(row: Element): string[] {
  if (row.name !== 'w:tr') return [];
  const cells = elements(row).filter(({ name }) => name === 'w:tc');
  return [cells.map(cellText).join('\t')];
}

function cellText(cell: Element): string {
  return elements(cell)
    .flatMap(blockText)
    .filter((text) => text !== '')
    .join(' / ');
}

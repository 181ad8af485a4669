import type { Page } from '../../standards/standard.ts';
import { twipsOfMm } from './units.ts';
import type { Xml } from './wml.ts';

/** Relationship ids of the two headers. */
export const headerIds = { page: 'rId10', firstPage: 'rId11' } as const;

/** A4 with the margins of the standard; numbered from 1, the first page without a number. */
export function sectionProperties(page: Page): Xml {
  const { top, right, bottom, left, header } = page;
  const mm = twipsOfMm;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerIds.page}"/>` +
    `<w:headerReference w:type="first" r:id="${headerIds.firstPage}"/>` +
    `<w:pgSz w:w="${mm(page.width.value)}" w:h="${mm(page.height.value)}"/>` +
    `<w:pgMar w:top="${mm(top.value)}" w:right="${mm(right.value)}" w:bottom="${mm(bottom.value)}" w:left="${mm(left.value)}" ` +
    `w:header="${mm(header.value)}" w:footer="${mm(header.value)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}

/** Ends a section here, unseen. */
export function sectionBreak(page: Page): Xml {
  return `<w:p><w:pPr><w:pStyle w:val="Ngat"/>${sectionProperties(page)}</w:pPr></w:p>`;
}

/** WordprocessingML as strings; every function returns a whole element, text is escaped here and nowhere else. */
export type Xml = string;

export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** One paragraph of a style; no text gives an empty paragraph. */
export function paragraph(style: string, text = '', properties: Xml = ''): Xml {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${run}</w:p>`;
}

/** A paragraph that holds only the tag of a loop; it disappears when the template is filled in. */
export function tag(text: string): Xml {
  return paragraph('TheLap', `{${text}}`);
}

/** `{#name}` … `{/name}` around whole paragraphs and tables. */
export function loop(name: string, ...content: Xml[]): Xml {
  return [tag(`#${name}`), ...content, tag(`/${name}`)].join('');
}

/** A list of texts, or a text that may be absent: one paragraph each. */
export function lines(name: string, style: string): Xml {
  return loop(name, paragraph(style, '{.}'));
}

export interface CellOptions {
  width: number;
  /** Columns it covers. */
  span?: number;
  verticalAlign?: 'center' | 'bottom';
  /** Space above the text, twips. */
  top?: number | undefined;
}

/** A cell; its content must end with a paragraph. */
export function cell(options: CellOptions, ...content: Xml[]): Xml {
  const span = options.span === undefined ? '' : `<w:gridSpan w:val="${options.span}"/>`;
  const margin =
    options.top === undefined ? '' : `<w:tcMar><w:top w:w="${options.top}" w:type="dxa"/></w:tcMar>`;
  const align = options.verticalAlign === undefined ? '' : `<w:vAlign w:val="${options.verticalAlign}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${options.width}" w:type="dxa"/>${span}${margin}${align}</w:tcPr>${content.join('')}</w:tc>`;
}

/** A row that is never split over two pages; a header row is repeated on each. */
export function row(cells: readonly Xml[], header = false): Xml {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

export interface TableOptions {
  /** Column widths, twips. */
  columns: readonly number[];
  bordered: boolean;
  /** Left and right inside each cell, twips. */
  padding: number;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A fixed table: its width, grid and cells agree, all in twips. */
export function table(options: TableOptions, ...rows: Xml[]): Xml {
  const width = options.columns.reduce((sum, column) => sum + column, 0);
  const border = options.bordered
    ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"'
    : 'w:val="none" w:sz="0" w:space="0" w:color="auto"';
  const borders = sides.map((side) => `<w:${side} ${border}/>`).join('');
  const padding = ['top', 'left', 'bottom', 'right']
    .map(
      (side) =>
        `<w:${side} w:w="${side === 'left' || side === 'right' ? options.padding : 0}" w:type="dxa"/>`,
    )
    .join('');
  const grid = options.columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${padding}</w:tblCellMar>` +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

import PizZip from 'pizzip';

/** Lengths in twips, sizes and gaps in points. What is left out is as in the defaults of `docx`. */
export interface TextLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  font?: string;
  colour?: string;
  highlight?: string;
  strike?: boolean;
  superscript?: boolean;
}

export interface ParagraphLook extends TextLook {
  align?: 'left' | 'center' | 'right' | 'both';
  left?: number;
  right?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  /** A number counts single lines; else points. */
  line?: number | { exact: number } | { atLeast: number };
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreak?: boolean;
  outline?: number;
  /** Automatic number of level 0, going on within one name: `{ name: 'a', format: 'decimal', text: '%1.' }`. */
  list?: { name: string; format: 'decimal' | 'lowerLetter' | 'upperRoman' | 'bullet'; text: string };
  /** A border on one side, or around. */
  border?: 'top' | 'bottom' | 'box';
  style?: string;
}

export interface PageLook {
  width?: number;
  height?: number;
  top?: number;
  bottom?: number;
  left?: number;
  right?: number;
  header?: number;
  landscape?: boolean;
  titlePage?: boolean;
  pageStart?: number;
}

/** Raw XML of a run, a block or a cell, made by the functions below. */
export interface Xml {
  xml: string;
  /** Automatic lists it uses. */
  lists?: readonly NonNullable<ParagraphLook['list']>[];
}

export interface Cell extends Xml {
  /** Tells it from a paragraph. */
  isCell: true;
  width?: number;
  span?: number;
}

type Content = string | readonly (string | Xml)[];

/** A part of a paragraph with a look of its own; `\n` is a line break, `\t` a tab. */
export function run(text: string, look: TextLook = {}): Xml {
  return {
    xml: `<w:r>${runProperties(look)}${text
      .split(/([\n\t])/)
      .map(textXml)
      .join('')}</w:r>`,
  };
}

/** A field with its last result: `field('PAGE', '2')`. */
export function field(instruction: string, result: string, look: TextLook = {}): Xml {
  return { xml: `<w:fldSimple w:instr=" ${instruction} ">${run(result, look).xml}</w:fldSimple>` };
}

/** A paragraph; its parts take its look, unless they have their own. */
export function p(content: Content = '', look: ParagraphLook = {}): Xml {
  const parts = typeof content === 'string' ? [content] : content;
  const runs = parts.map((part) =>
    typeof part === 'string' ? (part === '' ? '' : run(part, look).xml) : part.xml,
  );
  const xml = `<w:p>${paragraphProperties(look)}${runs.join('')}</w:p>`;
  return look.list === undefined ? { xml } : { xml, lists: [look.list] };
}

/** An empty paragraph that draws a line of this length in the middle of a width: the way our own papers do it. */
export function drawnLine(length: number, width: number): Xml {
  const indent = Math.round((width - length) / 2);
  return p('', { border: 'top', left: indent, right: indent, size: 2, line: { exact: 4 }, before: 4 });
}

/** A paragraph that ends the page. */
export function pageBreak(): Xml {
  return { xml: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' };
}

/** A cell with its width or span told; a plain block or list of blocks is a cell too. */
export function cell(
  blocks: string | Xml | readonly Xml[],
  look: { width?: number; span?: number } = {},
): Cell {
  const inside = blocksOf(blocks);
  return {
    xml: inside.map((block) => block.xml).join(''),
    lists: inside.flatMap((b) => b.lists ?? []),
    isCell: true,
    ...look,
  };
}

export interface TableLook {
  /** Of the columns; without it they share 9355. */
  widths?: readonly number[];
  /** Lines between and around the cells. */
  ruled?: boolean;
  /** How many first rows are repeated on every page. */
  headerRows?: number;
  cantSplit?: boolean;
}

/** Rows of cells: `table([[p('left'), [p('right'), p('below')]]])`. */
export function table(
  rows: readonly (readonly (string | Xml | readonly Xml[])[])[],
  { widths, ruled = false, headerRows = 0, cantSplit = false }: TableLook = {},
): Xml {
  const columns = Math.max(...rows.map((row) => row.length));
  const wide = widths ?? Array.from({ length: columns }, () => Math.floor(9355 / columns));
  const cells = rows.map((row) => row.map((one) => asCell(one)));
  const body = cells.map((row, i) => rowXml(row, wide, { header: i < headerRows, cantSplit }));
  const grid = wide.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = wide.reduce((sum, width) => sum + width, 0);
  return {
    xml: `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${ruled ? borders : ''}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`,
    lists: cells.flat().flatMap((one) => one.lists ?? []),
  };
}

/** A paragraph that anchors a text box. */
export function textBox(blocks: readonly Xml[], content: Content = ''): Xml {
  const inside = blocks.map((block) => block.xml).join('');
  const box = `<w:r><w:pict><v:shape style="width:200pt;height:50pt" type="#_x0000_t202"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  return p([{ xml: box }, ...(typeof content === 'string' ? [content] : content)]);
}

/** Ends a section: the page of what stands before it, back to the section before. */
export function sectionEnd(page: PageLook = {}): Xml {
  return { xml: `<w:p><w:pPr>${sectionXml(page, '')}</w:pPr></w:p>` };
}

export interface FileLook {
  /** Of the last section. */
  page?: PageLook;
  /** Of all text; Times New Roman 14 unless told. */
  text?: TextLook;
  headers?: { default?: readonly Xml[]; first?: readonly Xml[] };
  footers?: { default?: readonly Xml[]; first?: readonly Xml[] };
  properties?: Readonly<Record<string, string>>;
  /** Inside `w:settings`. */
  settings?: string;
  /** More styles, as XML. */
  styles?: string;
}

/**
 * A small .docx of blocks in reading order, A4 with the margins of NĐ 30:
 * `docx([table([[p('UBND XÃ A', { bold: true }), p('CỘNG HÒA …')]]), p('KẾ HOẠCH', { align: 'center' })])`.
 */
export function docx(blocks: readonly Xml[], look: FileLook = {}): Uint8Array {
  const zip = new PizZip();
  const add = (name: string, xml: string): unknown =>
    zip.file(name, declaration + xml, { createFolders: false });
  const margins = marginParts(look);
  const lists = uniqueLists(blocks);
  const body = blocks.map((block) => numberLists(block.xml, lists)).join('');
  const references = margins.map((m) => `<w:${m.kind}Reference w:type="${m.type}" r:id="${m.id}"/>`).join('');
  add('[Content_Types].xml', contentTypes(margins));
  add(
    '_rels/.rels',
    relationships([
      ['main', 'officeDocument', 'word/document.xml'],
      ['custom', 'custom-properties', 'docProps/custom.xml'],
    ]),
  );
  add(
    'word/document.xml',
    `<w:document ${spaces}><w:body>${body}${sectionXml(look.page ?? {}, references)}</w:body></w:document>`,
  );
  add(
    'word/_rels/document.xml.rels',
    relationships([...fixedParts, ...margins.map((m) => [m.id, m.kind, `${m.id}.xml`] as const)]),
  );
  add('word/styles.xml', stylesXml(look));
  add('word/settings.xml', `<w:settings ${spaces}>${look.settings ?? ''}</w:settings>`);
  add('word/numbering.xml', numberingXml(lists));
  for (const m of margins) add(`word/${m.id}.xml`, `<w:${m.tag} ${spaces}>${m.xml}</w:${m.tag}>`);
  add('docProps/custom.xml', customXml(look.properties ?? {}));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';
const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const fixedParts: readonly (readonly [string, string, string])[] = [
  ['styles', 'styles', 'styles.xml'],
  ['settings', 'settings', 'settings.xml'],
  ['numbering', 'numbering', 'numbering.xml'],
];
const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function textXml(part: string): string {
  if (part === '\n') return '<w:br/>';
  if (part === '\t') return '<w:tab/>';
  return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
}

function flag(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : `<w:${name}${on ? '' : ' w:val="0"'}/>`;
}

function runProperties(look: TextLook): string {
  const { font, size, colour, highlight } = look;
  const inside = [
    font === undefined
      ? ''
      : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>`,
    flag('b', look.bold),
    flag('i', look.italic),
    flag('strike', look.strike),
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    highlight === undefined ? '' : `<w:highlight w:val="${highlight}"/>`,
    look.underline === undefined ? '' : `<w:u w:val="${look.underline ? 'single' : 'none'}"/>`,
    look.superscript === true ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

function paragraphProperties(look: ParagraphLook): string {
  const inside = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    flag('keepNext', look.keepNext),
    flag('keepLines', look.keepLines),
    flag('pageBreakBefore', look.pageBreak),
    look.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="list:${look.list.name}"/></w:numPr>`,
    borderXml(look.border),
    spacingXml(look),
    indentXml(look),
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
    look.size === undefined ? '' : runProperties({ size: look.size }),
  ].join('');
  return inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`;
}

function borderXml(border: ParagraphLook['border']): string {
  if (border === undefined) return '';
  const sides = border === 'box' ? ['top', 'left', 'bottom', 'right'] : [border];
  const xml = sides.map((side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`);
  return `<w:pBdr>${xml.join('')}</w:pBdr>`;
}

function spacingXml({ before, after, line }: ParagraphLook): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${before * 20}"`,
    after === undefined ? '' : ` w:after="${after * 20}"`,
    typeof line === 'number' ? ` w:line="${line * 240}" w:lineRule="auto"` : '',
    typeof line === 'object' && 'exact' in line ? ` w:line="${line.exact * 20}" w:lineRule="exact"` : '',
    typeof line === 'object' && 'atLeast' in line
      ? ` w:line="${line.atLeast * 20}" w:lineRule="atLeast"`
      : '',
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function indentXml({ left, right, firstLine }: ParagraphLook): string {
  const attributes = [
    left === undefined ? '' : ` w:left="${left}"`,
    right === undefined ? '' : ` w:right="${right}"`,
    firstLine === undefined
      ? ''
      : firstLine < 0
        ? ` w:hanging="${-firstLine}"`
        : ` w:firstLine="${firstLine}"`,
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

function blocksOf(blocks: string | Xml | readonly Xml[]): readonly Xml[] {
  if (typeof blocks === 'string') return [p(blocks)];
  return 'xml' in blocks ? [blocks] : blocks;
}

function asCell(one: string | Xml | readonly Xml[] | Cell): Cell {
  return typeof one !== 'string' && 'isCell' in one ? one : cell(one);
}

function rowXml(
  row: readonly Cell[],
  widths: readonly number[],
  look: { header: boolean; cantSplit: boolean },
): string {
  let column = 0;
  const cells = row.map((one) => {
    const span = one.span ?? 1;
    const width = one.width ?? widths.slice(column, column + span).reduce((sum, w) => sum + w, 0);
    column += span;
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const inside = /<\/w:p>$/.test(one.xml) ? one.xml : `${one.xml}<w:p/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}</w:tcPr>${inside}</w:tc>`;
  });
  const properties = `${look.cantSplit ? '<w:cantSplit/>' : ''}${look.header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

function sectionXml(page: PageLook, references: string): string {
  const {
    width = 11906,
    height = 16838,
    top = 1134,
    bottom = 1134,
    left = 1701,
    right = 850,
    header = 567,
  } = page;
  const turned = page.landscape === true ? ' w:orient="landscape"' : '';
  const start = page.pageStart === undefined ? '' : `<w:pgNumType w:start="${page.pageStart}"/>`;
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="567" w:gutter="0"/>${start}${page.titlePage === true ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

interface MarginPart {
  id: string;
  kind: 'header' | 'footer';
  tag: 'hdr' | 'ftr';
  type: 'default' | 'first';
  xml: string;
}

function marginParts({ headers, footers }: FileLook): MarginPart[] {
  const part = (kind: MarginPart['kind'], type: MarginPart['type'], blocks?: readonly Xml[]): MarginPart[] =>
    blocks === undefined
      ? []
      : [
          {
            id: `${kind}-${type}`,
            kind,
            tag: kind === 'header' ? 'hdr' : 'ftr',
            type,
            xml: blocks.map((b) => b.xml).join('') || '<w:p/>',
          },
        ];
  return [
    ...part('header', 'default', headers?.default),
    ...part('header', 'first', headers?.first),
    ...part('footer', 'default', footers?.default),
    ...part('footer', 'first', footers?.first),
  ];
}

type List = NonNullable<ParagraphLook['list']>;

function uniqueLists(blocks: readonly Xml[]): List[] {
  return [...new Map(blocks.flatMap((block) => block.lists ?? []).map((list) => [list.name, list])).values()];
}

function numberLists(xml: string, lists: readonly List[]): string {
  return xml.replace(
    /"list:([^"]*)"/g,
    (_, name: string) => `"${lists.findIndex((l) => l.name === name) + 1}"`,
  );
}

function numberingXml(lists: readonly List[]): string {
  const kinds = lists.map(
    ({ format, text }, i) =>
      `<w:abstractNum w:abstractNumId="${i + 1}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(text)}"/></w:lvl></w:abstractNum>`,
  );
  const used = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`);
  return `<w:numbering ${spaces}>${kinds.join('')}${used.join('')}</w:numbering>`;
}

function stylesXml({ text = {}, styles = '' }: FileLook): string {
  const defaults = runProperties({ font: 'Times New Roman', size: 14, ...text });
  return `<w:styles ${spaces}><w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`;
}

function relationships(parts: readonly (readonly [string, string, string])[]): string {
  const each = parts.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${relationBase}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(margins: readonly MarginPart[]): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/word/document.xml', `${wordType}.document.main+xml`],
    ['/word/styles.xml', `${wordType}.styles+xml`],
    ['/word/settings.xml', `${wordType}.settings+xml`],
    ['/word/numbering.xml', `${wordType}.numbering+xml`],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ...margins.map((m) => [`/word/${m.id}.xml`, `${wordType}.${m.kind}+xml`] as const),
  ];
  const each = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

function customXml(properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    ([name, text], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${each.join('')}</Properties>`;
}

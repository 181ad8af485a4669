/** What a reader of the paper would see in Word, tracked changes accepted: plain data, no trace of XML. */

/** Twips unless said otherwise; sizes of letters and gaps between paragraphs in points. */
export interface WordFile {
  /** Of the main part, in the order of the file: cells of tables row by row, text boxes where they are anchored. */
  paragraphs: Paragraph[];
  tables: Table[];
  sections: Section[];
  /** Of footnotes and endnotes. */
  notes: Paragraph[];
  /** Outer pages are bound on the other side (`w:mirrorMargins`). */
  mirrorMargins: boolean;
  /** Even pages have a header of their own (`w:evenAndOddHeaders`). */
  evenAndOdd: boolean;
  /** Insertions, deletions or moves that nobody has accepted yet. */
  trackedChanges: number;
  comments: number;
  /** As the program that saved it counted them; null when it does not tell. */
  pages: number | null;
  /** What a user sees under “Custom” properties. */
  properties: ReadonlyMap<string, string>;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface Paragraph {
  /** Name of the part it stands in: `word/document.xml`, `word/header1.xml`. */
  part: string;
  /** Which paragraph of its part, from 0; in the main part also its index in `WordFile.paragraphs`. */
  index: number;
  /** As printed: capitals where the letters are set in capitals, `\n` for a line break, `\t` for a tab, no hidden text. */
  text: string;
  /** The number or dash of an automatic list, as printed; '' without one. */
  label: string;
  /** Its text in pieces of one look; together they are `text`. */
  runs: Run[];
  /** Id of its style; '' for the default one. */
  style: string;
  align: Alignment;
  left: number;
  right: number;
  /** Of the first line; negative when it hangs out. */
  firstLine: number;
  /** Points; zero where `contextual` spacing takes it away. */
  before: number;
  after: number;
  /** `auto`: in single lines; others in points. */
  line: { rule: 'auto' | 'exact' | 'atLeast'; value: number };
  keepNext: boolean;
  keepLines: boolean;
  /** It opens a page. */
  pageBreak: boolean;
  /** From 0; null for text that no navigation pane shows. */
  outline: number | null;
  /** Drawn lines that belong to it. */
  lines: DrawnStroke[];
  pictures: Picture[];
  /** Instructions of its fields, upper case without switches: `PAGE`, `NUMPAGES`. */
  fields: string[];
  /** The innermost cell it stands in. */
  cell: Place | null;
  /** Index in `WordFile.sections`; of a header or footer, the first section that shows it. */
  section: number;
  /** Stands in a text box. */
  boxed: boolean;
  /** Stands in a box with a line on every side, of its own or of its text box or cell. */
  framed: boolean;
}

export interface Run {
  text: string;
  /** Offset in the text of the paragraph, UTF-16 units. */
  start: number;
  /** Every font its letters are printed in, themes resolved; none when it is only blanks. */
  fonts: string[];
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Six hexadecimal digits in upper case, or `auto`. */
  colour: string;
  highlight: string | null;
  strike: boolean;
  superscript: boolean;
}

export type Technique = 'border' | 'drawing' | 'vml' | 'table' | 'picture';

/** A line drawn on the page, whatever drew it; typed underscores and underlined blanks are no such thing. */
export interface DrawnStroke {
  technique: Technique;
  /** Twips; null when the file does not tell. */
  length: number | null;
  /** Over or under the text of its paragraph; a paragraph without text holds it `above`. */
  side: 'above' | 'below';
  /** Points; null when the file does not tell. */
  weight: number | null;
}

export interface Picture {
  /** Name of its part: `word/media/image1.png`; null when it is linked. */
  part: string | null;
  width: number;
  height: number;
  /** Inside the line of text, not floating. */
  inline: boolean;
}

/** Where in which table; the width is what text has between the margins of the cell. */
export interface Place {
  table: number;
  row: number;
  column: number;
  width: number;
}

export interface Table {
  /** Cells of each row, in order. */
  rows: Row[];
  /** In a cell of another table. */
  nested: boolean;
  section: number;
  /** Any line drawn between or around its cells. */
  ruled: boolean;
}

export interface Row {
  /** Repeated on every page. */
  header: boolean;
  cantSplit: boolean;
  /** Indices in `WordFile.paragraphs`. */
  cells: { paragraphs: number[]; width: number }[];
}

export interface Section {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
  gutter: number;
  landscape: boolean;
  columns: number;
  /** The first page has a header of its own (`w:titlePg`). */
  titlePage: boolean;
  /** Its numbers begin here; null when they go on. */
  pageStart: number | null;
  /** Begins on a new page. */
  newPage: boolean;
  /** Paragraphs of headers and footers, inherited from the section before where it has none of its own. */
  headers: Margins;
  footers: Margins;
  /** Indices in `WordFile.paragraphs`; `end` exclusive. */
  start: number;
  end: number;
}

/** Null: none at all. */
export interface Margins {
  default: Paragraph[] | null;
  first: Paragraph[] | null;
  even: Paragraph[] | null;
}

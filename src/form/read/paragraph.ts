import { type Letters, readLetters } from './letters.ts';
import type { Numbering } from './numbering.ts';
import { type ParagraphLook, paragraphLook } from './properties.ts';
import { mergeParagraph, mergeRun, type Style, type Styles, stackRun } from './styles.ts';
import type { DrawnStroke, Paragraph, Place, Run } from './word.ts';
import { child, type Node, value } from './xml.ts';

/** What the paragraphs of one part share. */
export interface PartContext {
  part: string;
  styles: Styles;
  numbering: Numbering;
  /** Name of the part a relation points to; null when it leads outside. */
  partOf(relation: string): string | null;
}

/** What stands around a paragraph. */
export interface Around {
  cell: Place | null;
  /** Twips between the margins of the page, the cell or the box; null in a box. */
  width: number | null;
  section: number;
  boxed: boolean;
  framed: boolean;
  /** Of the table it stands in. */
  table: Style | null;
}

export interface ReadParagraph {
  paragraph: Paragraph;
  boxes: Letters['boxes'];
  /** The paragraph after it opens a page: a page break stands behind its text. */
  breaksAfter: boolean;
  /** No gap to neighbours of its style. */
  contextual: boolean;
  /** Its mark is a tracked deletion: it runs on into the paragraph after it. */
  joined: boolean;
}

/** `w:p` → what it prints. `pending` is the text of the paragraphs before that run on into it. */
export function readParagraph(
  node: Node,
  index: number,
  around: Around,
  context: PartContext,
  pending: readonly Run[] = [],
): ReadParagraph {
  const properties = child(node, 'w:pPr');
  const style = context.styles.paragraph(value(properties, 'w:pStyle'));
  const { look, label } = shapeOf(properties, style, around, context);
  const { styles, partOf } = context;
  const base = stackRun(mergeRun(styles.defaults.run, around.table?.run ?? { toggles: {} }), style.run);
  const letters = readLetters(node, { styles, partOf, base }, pending);
  const borders = look.borders ?? {};
  const boxedIn = Boolean(borders.top && borders.bottom && borders.left && borders.right);
  const paragraph: Paragraph = {
    part: context.part,
    index,
    text: letters.text,
    label,
    runs: letters.runs,
    style: value(properties, 'w:pStyle') ?? '',
    align: look.align ?? 'left',
    left: look.left ?? 0,
    right: look.right ?? 0,
    firstLine: look.firstLine ?? 0,
    before: (look.before ?? 0) / 20,
    after: (look.after ?? 0) / 20,
    line: lineOf(look),
    keepNext: look.keepNext ?? false,
    keepLines: look.keepLines ?? false,
    pageBreak: (look.pageBreak ?? false) || letters.breaksBefore,
    outline: look.outline === undefined || look.outline > 8 ? null : look.outline,
    lines: [...letters.lines, ...(boxedIn ? [] : borderLines(look, letters.text, around))],
    pictures: letters.pictures,
    fields: letters.fields,
    cell: around.cell,
    section: around.section,
    boxed: around.boxed || look.placed === true,
    framed: around.framed || boxedIn || letters.bordered,
  };
  const mark = child(child(properties, 'w:rPr'), 'w:del') ?? child(child(properties, 'w:rPr'), 'w:moveFrom');
  const { boxes, breaksAfter } = letters;
  return { paragraph, boxes, breaksAfter, contextual: look.contextual ?? false, joined: mark !== undefined };
}

/** Document defaults, table, list, style, then the paragraph itself (ECMA-376 part 1, 17.7.2). */
function shapeOf(properties: Node | undefined, style: Style, around: Around, context: PartContext) {
  const own = paragraphLook(properties);
  const list = { ...style.paragraph.list, ...own.list };
  const numbered =
    list.id === undefined || list.id === '0' ? null : context.numbering.next(list.id, list.level ?? 0);
  let look: ParagraphLook = context.styles.defaults.paragraph;
  if (around.table !== null) look = mergeParagraph(look, around.table.paragraph);
  // A list of the style yields to it, a list of the paragraph does not.
  const fromStyle = own.list?.id === undefined;
  if (numbered !== null && fromStyle) look = mergeParagraph(look, numbered.look);
  look = mergeParagraph(look, style.paragraph);
  if (numbered !== null && !fromStyle) look = mergeParagraph(look, numbered.look);
  return { look: mergeParagraph(look, own), label: numbered?.label ?? '' };
}

function lineOf({ line = 240, lineRule = 'auto' }: ParagraphLook): Paragraph['line'] {
  return { rule: lineRule, value: lineRule === 'auto' ? line / 240 : line / 20 };
}

function borderLines(look: ParagraphLook, text: string, { width }: Around): DrawnStroke[] {
  const length = width === null ? null : width - (look.left ?? 0) - (look.right ?? 0);
  const empty = text.trim() === '';
  const { top, bottom } = look.borders ?? {};
  const drawn: DrawnStroke[] = [];
  if (top) drawn.push({ technique: 'border', length, side: 'above', weight: top.weight });
  if (bottom)
    drawn.push({ technique: 'border', length, side: empty ? 'above' : 'below', weight: bottom.weight });
  return drawn;
}

import { readDrawing } from './drawing.ts';
import { type RunLook, runLook } from './properties.ts';
import { mergeRun, type Styles, stackRun } from './styles.ts';
import type { DrawnStroke, Picture, Run } from './word.ts';
import { child, type Node, value } from './xml.ts';

/** What the letters of one paragraph come to. */
export interface Letters {
  text: string;
  runs: Run[];
  fields: string[];
  lines: DrawnStroke[];
  pictures: Picture[];
  /** Text boxes anchored in it. */
  boxes: { content: Node; framed: boolean }[];
  /** All its letters stand within a line around them. */
  bordered: boolean;
  /** A page break stands before its text, or behind it. */
  breaksBefore: boolean;
  breaksAfter: boolean;
}

/** What is needed to know the look of a run. */
interface LettersContext {
  styles: Styles;
  /** Look of a run that says nothing itself. */
  base: RunLook;
  partOf(relation: string): string | null;
}

/** Word’s own default where neither file nor style says anything: half-points, and a font. */
const DEFAULT_SIZE = 20;
const DEFAULT_FONT = 'Times New Roman';

/** Elements that only hold others. */
const holders = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:bdo',
  'w:dir',
]);

type Look = Omit<Run, 'text' | 'start'>;

/** The letters of a `w:p`, tracked changes accepted; `pending` are those of paragraphs before that run on into it. */
export function readLetters(node: Node, context: LettersContext, pending: readonly Run[]): Letters {
  const found: Letters = {
    text: '',
    runs: [],
    fields: [],
    lines: [],
    pictures: [],
    boxes: [],
    bordered: true,
    breaksBefore: false,
    breaksAfter: false,
  };
  /** Open fields: what they say while their instruction is read; null once their result is. */
  const open: (string | null)[] = [];
  for (const run of pending) add(found, run.text, run);
  read(node);
  if (found.text.trim() === '') found.bordered = false;
  return found;

  function read(holder: Node): void {
    for (const inner of holder.children) {
      if (inner.name === 'w:r') readRun(inner);
      else if (inner.name === 'mc:AlternateContent') read({ ...inner, children: chosen(inner) });
      else if (holders.has(inner.name)) read(inner);
      else if (inner.name === 'w:fldSimple') {
        found.fields.push(fieldName(inner.attributes['w:instr'] ?? ''));
        read(inner);
      }
    }
  }

  function readRun(run: Node): void {
    const look = lookOf(child(run, 'w:rPr'), context);
    for (const inner of run.children) {
      const pieces = inner.name === 'mc:AlternateContent' ? chosen(inner) : [inner];
      for (const piece of pieces) {
        if (!readField(piece)) readPiece(piece, look);
      }
    }
  }

  /** True for what belongs to the making of a field and is not printed. */
  function readField(piece: Node): boolean {
    const said = open.at(-1);
    const asking = typeof said === 'string';
    if (piece.name === 'w:instrText' && asking) open[open.length - 1] = said + piece.text;
    if (piece.name !== 'w:fldChar') return asking;
    const kind = piece.attributes['w:fldCharType'];
    if (kind === 'begin') open.push('');
    else {
      if (asking) found.fields.push(fieldName(said));
      if (open.length > 0) open[open.length - 1] = null;
      if (kind === 'end') open.pop();
    }
    return true;
  }

  function readPiece(piece: Node, look: RunLook): void {
    if (piece.name === 'w:drawing' || piece.name === 'w:pict' || piece.name === 'w:object') {
      const drawn = readDrawing(piece, context.partOf);
      found.lines.push(...drawn.lines);
      found.pictures.push(...drawn.pictures);
      found.boxes.push(...drawn.boxes);
      return;
    }
    if (piece.name === 'w:br' && /^(?:page|column)$/u.test(piece.attributes['w:type'] ?? '')) {
      if (found.text.trim() === '') found.breaksBefore = true;
      found.breaksAfter = true;
      return;
    }
    const printed = look.toggles.vanish === true ? '' : printedOf(piece);
    if (printed === '') return;
    found.breaksAfter = false;
    const letters = look.toggles.caps === true ? printed.toUpperCase() : printed;
    if (letters.trim() !== '' && look.bordered !== true) found.bordered = false;
    add(found, letters, lettersLook(look, letters, piece.attributes['w:font']));
  }
}

/** Letters join the run before them when they look the same. */
function add(found: Letters, text: string, look: Look): void {
  const last = found.runs.at(-1);
  if (last !== undefined && sameLook(last, look)) {
    last.text += text;
    last.fonts = [...new Set([...last.fonts, ...look.fonts])];
  } else found.runs.push({ ...look, text, start: found.text.length });
  found.text += text;
}

/** What Word of today shows: the first choice, else the fallback for older ones. */
function chosen(alternate: Node): Node[] {
  return (child(alternate, 'mc:Choice') ?? child(alternate, 'mc:Fallback'))?.children ?? [];
}

function fieldName(instruction: string): string {
  return instruction.trim().split(/\s+/u)[0]?.toUpperCase() ?? '';
}

function printedOf(node: Node): string {
  switch (node.name) {
    case 'w:t':
      return node.attributes['xml:space'] === 'preserve' ? node.text : node.text.trim();
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(node.attributes['w:char'] ?? '20', 16) || 32);
    default:
      return '';
  }
}

/** The look of a run: its style upon that of the paragraph, then what it says itself, which always counts. */
function lookOf(properties: Node | undefined, { styles, base }: LettersContext): RunLook {
  if (properties === undefined) return base;
  const style = styles.character(value(properties, 'w:rStyle'));
  return mergeRun(stackRun(base, style.run), runLook(properties, styles.fontOf));
}

function lettersLook(look: RunLook, text: string, symbolFont: string | undefined): Look {
  const { toggles } = look;
  return {
    fonts: symbolFont === undefined ? fontsOf(look, text) : [symbolFont],
    size: (look.size ?? DEFAULT_SIZE) / 2,
    bold: toggles.b ?? false,
    italic: toggles.i ?? false,
    underline: look.underline ?? false,
    colour: look.colour ?? 'auto',
    highlight: look.highlight ?? null,
    strike: toggles.strike ?? false,
    superscript: look.superscript ?? false,
  };
}

/** ASCII letters have a font of their own, all other letters of ours another (ECMA-376 part 1, 17.3.2.26). */
function fontsOf({ ascii, hAnsi, complex, complexScript }: RunLook, text: string): string[] {
  const fonts = new Set<string>();
  for (const letter of text) {
    if (/\s/u.test(letter)) continue;
    const plain = letter < '\u0080';
    fonts.add((complexScript === true ? complex : plain ? ascii : hAnsi) ?? DEFAULT_FONT);
  }
  return [...fonts];
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.colour === b.colour &&
    a.highlight === b.highlight &&
    a.strike === b.strike &&
    a.superscript === b.superscript &&
    (a.fonts.length === 0 || b.fonts.length === 0 || a.fonts.join() === b.fonts.join())
  );
}

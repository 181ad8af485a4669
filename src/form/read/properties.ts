import type { Alignment } from './word.ts';
import { child, type Node, toggle, twips, value } from './xml.ts';

/** Look of letters as one place of the file gives it; what it does not say is undefined. */
export interface RunLook {
  ascii?: string;
  hAnsi?: string;
  complex?: string;
  /** Half-points. */
  size?: number;
  toggles: Partial<Record<Toggle, boolean>>;
  underline?: boolean;
  colour?: string;
  highlight?: string | null;
  superscript?: boolean;
  complexScript?: boolean;
  /** A line around the letters. */
  bordered?: boolean;
}

/** Properties that two styles together turn off again (ECMA-376 part 1, 17.7.3). */
export const toggleNames = ['b', 'i', 'caps', 'smallCaps', 'strike', 'vanish'] as const;
export type Toggle = (typeof toggleNames)[number];

/** Shape of a paragraph as one place of the file gives it; lengths in twips. */
export interface ParagraphLook {
  align?: Alignment;
  left?: number;
  right?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  line?: number;
  lineRule?: 'auto' | 'exact' | 'atLeast';
  contextual?: boolean;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreak?: boolean;
  outline?: number;
  /** In a frame at a distance of its own from the edge. */
  placed?: boolean;
  borders?: Partial<Record<Side, Border | null>>;
  list?: { id?: string; level?: number };
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  /** Points. */
  weight: number;
}

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
  ['thaiDistribute', 'both'],
  ['lowKashida', 'both'],
  ['mediumKashida', 'both'],
  ['highKashida', 'both'],
]);

/** `w:rPr` → what it says. @param fontOf resolves the name of a theme font */
export function runLook(
  properties: Node | undefined,
  fontOf: (theme: string) => string | undefined,
): RunLook {
  const look: RunLook = { toggles: {} };
  if (properties === undefined) return look;
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const font = (slot: string): string | undefined => {
    const theme = fonts[`w:${slot}Theme`] ?? (slot === 'cs' ? fonts['w:cstheme'] : undefined);
    return (theme === undefined ? undefined : fontOf(theme)) ?? fonts[`w:${slot}`];
  };
  assign(look, 'ascii', font('ascii'));
  assign(look, 'hAnsi', font('hAnsi'));
  assign(look, 'complex', font('cs'));
  const size = twips(value(properties, 'w:sz'));
  // Without a unit it counts half-points; with one it became twips.
  assign(look, 'size', /[a-z]/u.test(value(properties, 'w:sz') ?? '') ? (size ?? 0) / 10 : size);
  for (const name of toggleNames) {
    const on = toggle(properties, `w:${name}`);
    if (on !== undefined) look.toggles[name] = on;
  }
  const underline = child(properties, 'w:u');
  if (underline !== undefined) look.underline = (underline.attributes['w:val'] ?? 'single') !== 'none';
  assign(look, 'colour', colourOf(child(properties, 'w:color')));
  const highlight = value(properties, 'w:highlight');
  if (highlight !== undefined) look.highlight = highlight === 'none' ? null : highlight;
  const border = child(properties, 'w:bdr');
  if (border !== undefined) look.bordered = borderOf(border) !== null;
  const position = value(properties, 'w:vertAlign');
  if (position !== undefined) look.superscript = position === 'superscript';
  assign(look, 'complexScript', toggle(properties, 'w:cs') ?? toggle(properties, 'w:rtl'));
  return look;
}

/** A colour of the theme carries its value beside it. */
function colourOf(colour: Node | undefined): string | undefined {
  const written = colour?.attributes['w:val'];
  return written === undefined || written === 'auto' ? written : written.toUpperCase();
}

/** `w:pPr` → what it says. */
export function paragraphLook(properties: Node | undefined): ParagraphLook {
  const look: ParagraphLook = {};
  if (properties === undefined) return look;
  const frame = child(properties, 'w:framePr')?.attributes;
  // A frame is as wide as its text and stands where it is told to: page numbers of older Word.
  assign(look, 'align', alignments.get(frame?.['w:xAlign'] ?? value(properties, 'w:jc') ?? ''));
  if (frame !== undefined && frame['w:xAlign'] === undefined && frame['w:x'] !== undefined)
    look.placed = true;
  indents(look, child(properties, 'w:ind')?.attributes ?? {});
  spacing(look, child(properties, 'w:spacing')?.attributes ?? {});
  assign(look, 'contextual', toggle(properties, 'w:contextualSpacing'));
  assign(look, 'keepNext', toggle(properties, 'w:keepNext'));
  assign(look, 'keepLines', toggle(properties, 'w:keepLines'));
  assign(look, 'pageBreak', toggle(properties, 'w:pageBreakBefore'));
  const outline = value(properties, 'w:outlineLvl');
  if (outline !== undefined) look.outline = Number(outline);
  const borders = child(properties, 'w:pBdr');
  if (borders !== undefined) look.borders = bordersOf(borders);
  const list = child(properties, 'w:numPr');
  if (list !== undefined) {
    look.list = {};
    assign(look.list, 'id', value(list, 'w:numId'));
    assign(look.list, 'level', twips(value(list, 'w:ilvl')));
  }
  return look;
}

function indents(look: ParagraphLook, ind: Readonly<Record<string, string>>): void {
  assign(look, 'left', twips(ind['w:left'] ?? ind['w:start']));
  assign(look, 'right', twips(ind['w:right'] ?? ind['w:end']));
  const hanging = twips(ind['w:hanging']);
  assign(look, 'firstLine', hanging === undefined ? twips(ind['w:firstLine']) : 0 - hanging);
}

/** Gap a browser would leave, for `w:beforeAutospacing`. */
const AUTOMATIC = 280;

function spacing(look: ParagraphLook, own: Readonly<Record<string, string>>): void {
  const side = (name: 'before' | 'after'): number | undefined => {
    if (/^(?:1|true|on)$/u.test(own[`w:${name}Autospacing`] ?? '')) return AUTOMATIC;
    const lines = twips(own[`w:${name}Lines`]);
    return lines ? (lines / 100) * 240 : twips(own[`w:${name}`]);
  };
  assign(look, 'before', side('before'));
  assign(look, 'after', side('after'));
  assign(look, 'line', twips(own['w:line']));
  const rule = own['w:lineRule'];
  if (rule === 'exact' || rule === 'atLeast' || rule === 'auto') look.lineRule = rule;
}

/** Borders by side, null for one that is taken away. */
export function bordersOf(borders: Node): Partial<Record<Side, Border | null>> {
  const found: Partial<Record<Side, Border | null>> = {};
  for (const border of borders.children) {
    const side = SIDES.get(border.name);
    if (side !== undefined) found[side] = borderOf(border);
  }
  return found;
}

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['w:top', 'top'],
  ['w:bottom', 'bottom'],
  ['w:left', 'left'],
  ['w:start', 'left'],
  ['w:right', 'right'],
  ['w:end', 'right'],
]);

/** Sizes of borders count eighths of a point. */
export function borderOf(border: Node): Border | null {
  const kind = border.attributes['w:val'] ?? 'nil';
  return kind === 'nil' || kind === 'none' ? null : { weight: (twips(border.attributes['w:sz']) ?? 4) / 8 };
}

/** What `over` says goes before what `under` says. */
export function over<T extends object>(under: T, above: T): T {
  const merged = { ...under, ...above };
  return merged;
}

/** Sets a property only when there is a value. */
function assign<T extends object, K extends keyof T>(target: T, key: K, found: T[K] | undefined): void {
  if (found !== undefined) target[key] = found;
}

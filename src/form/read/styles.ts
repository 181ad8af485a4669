import {
  bordersOf,
  type ParagraphLook,
  paragraphLook,
  type RunLook,
  runLook,
  toggleNames,
} from './properties.ts';
import { child, childrenOf, type Node, value } from './xml.ts';

/** What a style says with all it is based on. */
export interface Style {
  paragraph: ParagraphLook;
  run: RunLook;
  /** Of a table: it draws lines. */
  ruled?: boolean;
}

/** `word/styles.xml` and the fonts of the theme. */
export interface Styles {
  defaults: Style;
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Style;
  table(id: string | undefined): Style;
  fontOf(theme: string): string | undefined;
}

interface Sheet {
  nodes: Map<string, Node>;
  known: Map<string, Style>;
  fontOf: (theme: string) => string | undefined;
}

const nothing: Style = { paragraph: {}, run: { toggles: {} } };

/** Reads the styles; a file without that part has none, and Word’s own defaults hold (10 pt Times New Roman). */
export function readStyles(root: Node | null, theme: Node | null): Styles {
  const fontOf = themeFonts(theme);
  const sheet: Sheet = { nodes: new Map(), known: new Map(), fontOf };
  const standing = new Map<string, string>();
  for (const node of childrenOf(root ?? undefined, 'w:style')) {
    const id = node.attributes['w:styleId'] ?? '';
    sheet.nodes.set(id, node);
    const type = node.attributes['w:type'] ?? '';
    const isDefault = /^(?:1|true|on)$/u.test(node.attributes['w:default'] ?? '');
    if (isDefault && !standing.has(type)) standing.set(type, id);
  }
  const defaults = child(root ?? undefined, 'w:docDefaults');
  const find = (type: string) => (id: string | undefined) => {
    const own = id !== undefined && sheet.nodes.has(id) ? id : standing.get(type);
    return own === undefined ? nothing : resolve(sheet, own, new Set());
  };
  return {
    defaults: {
      paragraph: paragraphLook(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), fontOf),
    },
    paragraph: find('paragraph'),
    character: (id) => (id === undefined ? nothing : find('character')(id)),
    table: find('table'),
    fontOf,
  };
}

function resolve(sheet: Sheet, id: string, way: Set<string>): Style {
  const known = sheet.known.get(id);
  if (known !== undefined) return known;
  const node = sheet.nodes.get(id);
  // A style based on itself, or on one that is not there.
  if (node === undefined || way.has(id)) return nothing;
  way.add(id);
  const base = value(node, 'w:basedOn');
  const below = base === undefined ? nothing : resolve(sheet, base, way);
  const style = {
    paragraph: mergeParagraph(below.paragraph, paragraphLook(child(node, 'w:pPr'))),
    run: mergeRun(below.run, runLook(child(node, 'w:rPr'), sheet.fontOf)),
    ruled: ruledBy(node) ?? below.ruled ?? false,
  };
  sheet.known.set(id, style);
  return style;
}

function ruledBy(style: Node): boolean | undefined {
  const borders = child(child(style, 'w:tblPr'), 'w:tblBorders');
  return borders === undefined ? undefined : Object.values(bordersOf(borders)).some(Boolean);
}

/** What `above` says goes before what `below` says, attribute by attribute. */
export function mergeParagraph(below: ParagraphLook, above: ParagraphLook): ParagraphLook {
  const borders = { ...below.borders, ...above.borders };
  const list = { ...below.list, ...above.list };
  return { ...below, ...above, borders, list };
}

/** The same for letters inside one chain of styles: the nearest word on a toggle counts. */
export function mergeRun(below: RunLook, above: RunLook): RunLook {
  return { ...below, ...above, toggles: { ...below.toggles, ...above.toggles } };
}

/** Styles of different kinds upon each other: what two of them turn on is off (ECMA-376 part 1, 17.7.3). */
export function stackRun(below: RunLook, above: RunLook): RunLook {
  const toggles = { ...below.toggles };
  for (const name of toggleNames) {
    const on = above.toggles[name];
    if (on !== undefined) toggles[name] = on !== (below.toggles[name] ?? false);
  }
  return { ...below, ...above, toggles };
}

function themeFonts(theme: Node | null): (name: string) => string | undefined {
  const scheme = child(child(theme ?? undefined, 'a:themeElements'), 'a:fontScheme');
  const face = (kind: 'a:majorFont' | 'a:minorFont', slot: 'a:latin' | 'a:cs') =>
    child(child(scheme, kind), slot)?.attributes.typeface || undefined;
  return (name) => {
    const kind = name.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
    return face(kind, /Bidi$/u.test(name) ? 'a:cs' : 'a:latin');
  };
}

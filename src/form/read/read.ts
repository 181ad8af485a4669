import type { Checked } from '../../findings/finding.ts';
import type { Relation } from '../../templates/archive/relations.ts';
import { XmlFault } from '../../templates/archive/text.ts';
import { blockReader } from './body.ts';
import { unreadable } from './faults.ts';
import { readNumbering } from './numbering.ts';
import { openWord, type Parts } from './open.ts';
import type { Around, PartContext } from './paragraph.ts';
import { type PartReader, readSection } from './sections.ts';
import { readStyles } from './styles.ts';
import type { Paragraph, Section, WordFile } from './word.ts';
import { child, type Node, stream, toggle } from './xml.ts';

/**
 * Reads a .docx as Word would show it. No value when it cannot be read; each reason is a finding of its own.
 * @param file its name for findings
 */
export function readWord(bytes: Uint8Array, file: string): Checked<WordFile> {
  try {
    const { value: opened, findings } = openWord(bytes, file);
    return opened === undefined ? { findings } : { value: readParts(opened), findings };
  } catch (error) {
    // Numbers of a damaged file can be beyond what any list or text may hold.
    if (!(error instanceof XmlFault || error instanceof RangeError)) throw error;
    const isLong = error instanceof XmlFault && error.reason === 'too-large';
    return { findings: [unreadable(isLong ? 'too-large' : 'corrupt', file)] };
  }
}

function readParts(parts: Parts): WordFile {
  const { tree, relations } = parts;
  const own = relations(parts.main);
  const named = (type: string) => tree(own.find((r) => r.type.endsWith(`/${type}`))?.part ?? '');
  const styles = readStyles(named('styles'), named('theme'));
  const numbering = named('numbering');
  const settings = named('settings') ?? undefined;
  const context = (part: string): PartContext => {
    const links = relations(part);
    return {
      part,
      styles,
      numbering: readNumbering(numbering),
      partOf: (id) => links.find((r) => r.id === id)?.part ?? null,
    };
  };
  return {
    ...readBody(parts.text(parts.main) ?? '', context(parts.main), marginReader(context, parts)),
    notes: ['footnotes', 'endnotes'].flatMap((type) => readNotes(own, type, context, tree)),
    mirrorMargins: toggle(settings, 'w:mirrorMargins') ?? false,
    evenAndOdd: toggle(settings, 'w:evenAndOddHeaders') ?? false,
    comments: count(named('comments'), (name) => name === 'w:comment'),
    pages: pagesOf(tree('docProps/app.xml')),
    properties: propertiesOf(tree('docProps/custom.xml')),
  };
}

const bare: Around = { cell: null, width: null, section: 0, boxed: false, framed: false, table: null };

/** The blocks of the body, one at a time, and the sections they close. */
function readBody(
  xml: string,
  context: PartContext,
  readPart: PartReader,
): Pick<WordFile, 'paragraphs' | 'tables' | 'sections' | 'trackedChanges'> {
  const { found, read } = blockReader(context);
  const { paragraphs, tables } = found;
  const sections: Section[] = [];
  let trackedChanges = 0;
  const close = (properties: Node | undefined): void => {
    const before = sections.at(-1);
    const [index, start] = [sections.length, before?.end ?? 0];
    const section = readSection(properties, index, before, readPart, start, paragraphs.length);
    sections.push(section);
    fillWidths(section, paragraphs);
  };
  for (const block of stream(xml, 2)) {
    trackedChanges += count(block, isTracked);
    if (block.name === 'w:sectPr') close(block);
    else {
      read(block, { ...bare, section: sections.length });
      const last = child(child(block, 'w:pPr'), 'w:sectPr');
      if (last !== undefined) close(last);
    }
  }
  if ((sections.at(-1)?.end ?? -1) < paragraphs.length) close(undefined);
  return { paragraphs, tables, sections, trackedChanges };
}

/** Lines across the page are as long as the page is wide, which a section tells only at its end. */
function fillWidths(section: Section, paragraphs: readonly Paragraph[]): void {
  const width = section.width - section.left - section.right - section.gutter;
  for (const paragraph of paragraphs.slice(section.start, section.end)) {
    if (paragraph.cell !== null || paragraph.boxed) continue;
    for (const line of paragraph.lines) {
      if (line.technique === 'border') line.length ??= width - paragraph.left - paragraph.right;
    }
  }
}

/** Headers and footers by the relation of the main part that leads to them. */
function marginReader(context: (part: string) => PartContext, { main, relations, tree }: Parts): PartReader {
  const links = relations(main);
  return (relation, section) => {
    const part = links.find(({ id }) => id === relation)?.part ?? '';
    const root = tree(part);
    if (root === null) return null;
    const { found, read } = blockReader(context(part));
    for (const block of root.children) read(block, { ...bare, section });
    return found.paragraphs;
  };
}

/** The paragraphs of the notes of one kind; those with a type are the lines that part them from the text. */
function readNotes(
  relations: readonly Relation[],
  type: string,
  context: (part: string) => PartContext,
  tree: Parts['tree'],
): Paragraph[] {
  const part = relations.find((r) => r.type.endsWith(`/${type}`))?.part ?? null;
  if (part === null) return [];
  const notes = tree(part)?.children.filter((note) => note.attributes['w:type'] === undefined) ?? [];
  const { found, read } = blockReader(context(part));
  for (const block of notes.flatMap((note) => note.children)) read(block, { ...bare });
  return found.paragraphs;
}

const tracked = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:rPrChange']);

function isTracked(name: string): boolean {
  return tracked.has(name);
}

function count(node: Node | null, wanted: (name: string) => boolean): number {
  if (node === null) return 0;
  let found = wanted(node.name) ? 1 : 0;
  for (const inner of node.children) found += count(inner, wanted);
  return found;
}

/** As the program that saved the file counted them. */
function pagesOf(app: Node | null): number | null {
  const pages = Number(child(app ?? undefined, 'Pages')?.text);
  return pages > 0 ? pages : null;
}

function propertiesOf(custom: Node | null): Map<string, string> {
  const found = new Map<string, string>();
  for (const property of custom?.children ?? []) {
    found.set(property.attributes.name ?? '', property.children[0]?.text ?? '');
  }
  return found;
}

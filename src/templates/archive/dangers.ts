import type { Package } from './inspect.ts';
import { type Relation, relationsIn } from './relations.ts';
import { textOfPart } from './text.ts';
import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** What no paper that goes out may carry along. */
export type Danger =
  /** A program that runs on the machine of the reader. */
  | 'macros'
  /** An object or control that starts another program, or another document that is taken in on opening. */
  | 'embedded'
  /** A file elsewhere that Word fetches on opening. */
  | 'outside'
  /** A signature, which every change makes false. */
  | 'signed'
  /** A document template (.dotx), which cannot be saved as a paper. */
  | 'dotx'
  /** A part of no kind, for which Word calls the whole file damaged. */
  | 'untyped';

export interface Found {
  danger: Danger;
  /** Where or what, as far as it helps to find it. */
  detail: string;
}

/** Kinds of links by the last word of their type, in lower case; a linked part is what Word acts on. */
const byRelation: ReadonlyMap<string, Danger> = new Map<string, Danger>([
  ['vbaproject', 'macros'],
  ['wordvbadata', 'macros'],
  ['oleobject', 'embedded'],
  ['package', 'embedded'],
  ['control', 'embedded'],
  ['activexcontrolbinary', 'embedded'],
  ['webextensiontaskpanes', 'embedded'],
  ['webextension', 'embedded'],
  ['afchunk', 'embedded'],
  ['subdocument', 'embedded'],
  ['origin', 'signed'],
]);

/** The same by what the list of types calls a part. */
const byType: readonly [pattern: RegExp, danger: Danger][] = [
  [/macroEnabled|vbaProject|vbaData/iu, 'macros'],
  [/activeX|oleObject/iu, 'embedded'],
  [/digital-signature/iu, 'signed'],
  [/wordprocessingml\.template\.main/iu, 'dotx'],
];

/** And by the name of a part, for one that nothing names. */
const byName: readonly [pattern: RegExp, danger: Danger][] = [
  [/(?:^|\/)vba[^/]*\.(?:bin|xml)$/iu, 'macros'],
  [/(?:^|\/)(?:activeX|embeddings)\//iu, 'embedded'],
  [/^_xmlsignatures\//iu, 'signed'],
];

/** Each danger of a .docx once, with the first place. @throws XmlFault when links or types cannot be read */
export function dangersIn({ parts }: Package): Found[] {
  const found = new Map<Danger, Found>();
  const note = (danger: Danger | undefined, detail: string): void => {
    if (danger !== undefined && !found.has(danger)) found.set(danger, { danger, detail });
  };
  for (const name of parts.keys()) note(matching(byName, name), name);
  const types = typesOf(parts);
  for (const [part, type] of types) note(matching(byType, type), part);
  for (const name of parts.keys()) if (!isTyped(name, types)) note('untyped', name);
  for (const relation of allRelations(parts)) note(dangerOf(relation), relation.target);
  return [...found.values()];
}

function matching(table: typeof byName, text: string): Danger | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

/** A link on a text is harmless: nothing is fetched until somebody clicks. */
function dangerOf({ type, part }: Relation): Danger | undefined {
  const kind = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
  if (part === null && kind !== 'hyperlink') return 'outside';
  return byRelation.get(kind);
}

function allRelations(parts: Parts): Relation[] {
  return [...parts.keys()]
    .filter((name) => /\.rels$/iu.test(name))
    .flatMap((name) => relationsIn(parts, name));
}

const typesPart = '[Content_Types].xml';

/** What the list of types calls each part (`/word/document.xml`), or each ending of names (`*.png`), in lower case. */
function typesOf(parts: Parts): Map<string, string> {
  const list = parts.get(typesPart);
  const found = new Map<string, string>();
  const reading = readXml(list === undefined ? '' : textOfPart(list), {
    open: ({ attributes: { ContentType, PartName, Extension } }) => {
      const name = PartName?.value ?? `*.${Extension?.value ?? ''}`;
      if (ContentType !== undefined) found.set(name.toLowerCase(), ContentType.value);
    },
    close: () => undefined,
  });
  for (const _ of reading);
  return found;
}

function isTyped(name: string, types: ReadonlyMap<string, string>): boolean {
  const lower = name.toLowerCase();
  const extension = `*${/\.[^./]*$/u.exec(lower)?.[0] ?? '.'}`;
  return name === typesPart || types.has(`/${lower}`) || types.has(extension);
}

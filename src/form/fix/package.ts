import { inspectPackage } from '../../templates/archive/inspect.ts';
import { relationsPart } from '../../templates/archive/relations.ts';
import { textOfPart } from '../../templates/archive/text.ts';
import { newPackage } from '../../templates/archive/write.ts';
import {
  attribute,
  type Element,
  element,
  elements,
  parseXml,
  siblingName,
  writeXml,
} from '../../templates/xml.ts';

/** A .docx that is being changed; parts nobody asks for stay byte for byte as they are. */
export interface OpenPackage {
  /** Name of the part with the text. */
  main: string;
  /** A part as a tree that may be changed in place; null when there is no such part. */
  tree(name: string): Element | null;
  /** Name of the part a relation of the main part leads to; null when it leads nowhere. */
  partOf(relation: string): string | null;
  /** Adds a header or footer, related to the main part, and gives the id of the relation. */
  addEdge(kind: Edge, xml: string, like: string | null): string;
  /** The bytes with what was changed; the very same ones when nothing was. */
  save(): Uint8Array;
}

export type Edge = 'header' | 'footer';

const typesPart = '[Content_Types].xml';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Opens a .docx that has been read before. Throws when it cannot be. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const inspected = inspectPackage(bytes);
  if ('fault' in inspected) throw new Error('not a .docx');
  const { parts, main } = inspected.opened;
  const open = new Map<string, { tree: Element; before: string }>();
  const added = new Map<string, string | Uint8Array>();
  const relations = relationsPart(main);

  const tree = (name: string): Element | null => {
    const known = open.get(name);
    if (known !== undefined) return known.tree;
    const part = parts.get(name);
    if (part === undefined) return null;
    const parsed = parseXml(textOfPart(part));
    open.set(name, { tree: parsed, before: writeXml(parsed) });
    return parsed;
  };

  const partOf = (relation: string): string | null => {
    const all = elements(listIn(tree(relations)));
    const target = attribute(
      all.find((one) => attribute(one, 'Id') === relation),
      'Target',
    );
    if (target === undefined) return null;
    return target.startsWith('/') ? target.slice(1) : `${folderOf(main)}${target}`;
  };

  const addEdge = (kind: Edge, xml: string, like: string | null): string => {
    const taken = (name: string): boolean => parts.has(name) || added.has(name);
    const name = freeName(folderOf(main), kind, taken);
    added.set(name, xml);
    const links = like === null ? undefined : parts.get(relationsPart(like));
    if (links !== undefined) added.set(relationsPart(name), links);
    declareType(listIn(tree(typesPart)), kind, name);
    return relate(listIn(tree(relations)), kind, name.slice(folderOf(main).length));
  };

  const save = (): Uint8Array => {
    const changed = [...open].flatMap(([name, { tree: root, before }]) => {
      const now = writeXml(root);
      return now === before ? [] : [[name, utf8(now)] as const];
    });
    if (changed.length + added.size === 0) return bytes;
    return newPackage([...new Map<string, string | Uint8Array>([...parts, ...changed, ...added])]);
  };

  return { main, tree, partOf, addEdge, save };
}

function freeName(folder: string, kind: Edge, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`${folder}${kind}${number}.xml`)) number += 1;
  return `${folder}${kind}${number}.xml`;
}

function declareType(types: Element, kind: Edge, name: string): void {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  types.children.push(element(siblingName(types, 'Override'), `PartName="/${name}" ContentType="${type}"`));
}

/** Adds a relation, of the strict form where the others are. @returns its id */
function relate(list: Element, kind: Edge, target: string): string {
  const others = elements(list);
  const ids = new Set(others.map((one) => attribute(one, 'Id')));
  let number = 1;
  while (ids.has(`rIdDialogue${number}`)) number += 1;
  const id = `rIdDialogue${number}`;
  const [office] = others.flatMap((one) => /^.*(?=\/styles$)/u.exec(attribute(one, 'Type') ?? '') ?? []);
  list.children.push(
    element(
      siblingName(list, 'Relationship'),
      `Id="${id}" Type="${office ?? transitional}/${kind}" Target="${target}"`,
    ),
  );
  return id;
}

/** What was UTF-16 is written as UTF-8 and says so. */
function utf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/u, '$1UTF-8');
}

function folderOf(name: string): string {
  return name.replace(/[^/]*$/u, '');
}

/** The element that lists relations or types. */
function listIn(root: Element | null): Element {
  const list = root === null ? undefined : elements(root)[0];
  if (list === undefined) throw new Error('a .docx without relations');
  return list;
}

import type { SaxesTagNS } from 'saxes';
import { XmlFault } from '../../templates/archive/text.ts';
import { readXml } from '../../templates/archive/xml.ts';

/** An element under the usual prefixes, whatever the file calls them. */
export interface Node {
  /** `w:p`, `wp:anchor`; without prefix when its namespace is none of ours. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  /** The letters directly in it. */
  text: string;
}

const ooxml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Both the transitional and the strict namespaces (ECMA-376 parts 1 and 4). */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${ooxml}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${ooxml}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${ooxml}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${ooxml}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${ooxml}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${ooxml}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** The root element of a small part. @throws XmlFault */
export function parseTree(xml: string): Node {
  const [root] = stream(xml, 0);
  if (root === undefined) throw new XmlFault('no element');
  return root;
}

/**
 * The elements `depth` levels below the root, one after another, each forgotten once it is handed on: of the main part
 * at depth 2 the blocks of the body, so that a long paper never stands in memory as a tree. @throws XmlFault
 */
export function* stream(xml: string, depth: number): Generator<Node> {
  const open: Node[] = [];
  let ready: Node[] = [];
  const reading = readXml(xml, {
    open: (tag) => {
      open.push(nodeOf(tag));
    },
    text: (text) => {
      const inner = open.at(-1);
      if (inner !== undefined && open.length > depth) inner.text += text;
    },
    close: () => {
      const node = open.pop();
      if (node === undefined) return;
      if (open.length === depth) ready.push(node);
      else if (open.length > depth) open.at(-1)?.children.push(node);
    },
  });
  for (const _ of reading) {
    yield* ready;
    ready = [];
  }
}

function nodeOf({ uri, local, attributes }: SaxesTagNS): Node {
  const own: Record<string, string> = Object.create(null);
  for (const attribute of Object.values(attributes))
    own[named(attribute.uri, attribute.local)] = attribute.value;
  return { name: named(uri, local), attributes: own, children: [], text: '' };
}

function named(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** The first child of that name. */
export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((c) => c.name === name);
}

export function childrenOf(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((c) => c.name === name) ?? [];
}

/** Every element of that name below, in order of the file. */
export function* below(node: Node, name: string): Generator<Node> {
  for (const c of node.children) {
    if (c.name === name) yield c;
    yield* below(c, name);
  }
}

/** `w:val` of the child of that name. */
export function value(node: Node | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** A number as written, also `12pt` of the strict form (in twips then); undefined when there is none. */
export function twips(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(-?(?:\d+(?:\.\d+)?|\.\d+))(pt|cm|mm|in)?$/u.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1);
}

const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 };

/** On unless it says otherwise; undefined when the element is not there (ECMA-376 part 1, 17.17.4). */
export function toggle(node: Node | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '1');
}

import { MAX_DEPTH } from './archive/limits.ts';

/** A light XML tree that writes back what it read, byte for byte, where nothing was changed. */
export interface Element {
  name: string;
  /** Everything between the name and `>` or `/>`. */
  attributes: string;
  children: XmlNode[];
}

/** Raw markup: text, still escaped, or a comment, a declaration. */
export type XmlNode = Element | string;

/** Tags that do not match, or are nested deeper than can be walked. */
export class MarkupError extends Error {}

/**
 * Parses well-formed XML; the root holds declaration and document element. @throws MarkupError
 */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open: Element[] = [];
  let current = root;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start !== at) current.children.push(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) break;
    const end = tagEnd(text, start);
    const token = text.slice(start, end);
    at = end;
    if (token.startsWith('<?') || token.startsWith('<!')) current.children.push(token);
    else if (token.startsWith('</')) {
      const parent = open.pop();
      if (parent === undefined || current.name !== token.slice(2, -1).trim()) throw new MarkupError(token);
      current = parent;
    } else {
      const element = elementOf(token);
      current.children.push(element);
      if (token.endsWith('/>')) continue;
      if (open.push(current) > MAX_DEPTH) throw new MarkupError('too deep');
      current = element;
    }
  }
  if (open.length > 0) throw new MarkupError(`<${current.name}>`);
  return root;
}

/** A tag as a whole; in the value of an attribute `>` may stand as it is. */
const TAG = /<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/y;

function tagEnd(text: string, start: number): number {
  const close = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : '';
  if (close !== '') {
    const end = text.indexOf(close, start);
    if (end < 0) throw new MarkupError('<');
    return end + close.length;
  }
  TAG.lastIndex = start;
  if (!TAG.test(text)) throw new MarkupError('<');
  return TAG.lastIndex;
}

function elementOf(token: string): Element {
  const inner = token.slice(1, token.endsWith('/>') ? -2 : -1);
  const name = /^[^\s/>]+/u.exec(inner)?.[0] ?? '';
  return { name, attributes: inner.slice(name.length), children: [] };
}

export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const content = node.children.map(writeXml).join('');
  if (node.name === '') return content;
  const open = `<${node.name}${node.attributes}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${node.name}>`;
}

export function element(name: string, attributes = '', children: XmlNode[] = []): Element {
  return { name, attributes: attributes === '' ? '' : ` ${attributes}`, children };
}

/** A name in the namespace of `node`, under the prefix its writer chose. */
export function siblingName({ name }: Element, local: string): string {
  return name.includes(':') ? `${name.split(':')[0]}:${local}` : local;
}

export function elements(node: Element): Element[] {
  return node.children.filter((child): child is Element => typeof child !== 'string');
}

export function child(node: Element | undefined, name: string): Element | undefined {
  return node?.children.find((c): c is Element => typeof c !== 'string' && c.name === name);
}

/** All elements of this name below, in document order. */
export function descendants(node: Element, name: string): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const c of parent.children) {
      if (typeof c === 'string') continue;
      if (c.name === name) found.push(c);
      walk(c);
    }
  };
  walk(node);
  return found;
}

/** An attribute's value as written; undefined when it is not there. */
export function attribute(node: Element | undefined, name: string): string | undefined {
  if (node === undefined) return undefined;
  const [, double, single] = attributePattern(name).exec(node.attributes) ?? [];
  return double ?? single;
}

/** Sets an attribute, whose value is escaped here; null takes it away. The others stay as they are written. */
export function setAttribute(node: Element, name: string, value: string | null): void {
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const found = attributePattern(name).exec(node.attributes);
  if (found === null) node.attributes += written;
  else {
    const end = found.index + found[0].length;
    node.attributes = node.attributes.slice(0, found.index) + written + node.attributes.slice(end);
  }
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
  patterns.set(name, pattern);
  return pattern;
}

/** Puts `added` in front of the first child whose name is in `later`, else at the end; the schema orders children. */
export function insertBefore(parent: Element, added: Element, later: ReadonlySet<string>): void {
  const at = parent.children.findIndex((c) => typeof c !== 'string' && later.has(c.name));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, added);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (all, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? all;
    return String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

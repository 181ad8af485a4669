import type { Parts } from '../templates/archive/zip.ts';
import {
  attribute,
  descendants,
  type Element,
  element,
  elements,
  escapeXml,
  parseXml,
  siblingName,
  unescapeXml,
  writeXml,
} from '../templates/xml.ts';

/** Where Word and LibreOffice keep the properties a user sees under “Custom” (ECMA-376 part 1, 15.2.12.2). */
export const CUSTOM_PART = 'docProps/custom.xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const typesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
/** Fixed by the standard for properties of users; their numbers start at 2. */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const firstId = 2;

/** Custom properties by name, whoever wrote the part; none when it is absent or damaged. */
export function readProperties(parts: Parts): Map<string, string> {
  const found = new Map<string, string>();
  for (const property of propertyElements(parts.get(CUSTOM_PART))) {
    found.set(unescapeXml(attribute(property, 'name') ?? ''), textOf(property));
  }
  return found;
}

/** The custom part with these properties set and all others kept, numbered anew. */
export function customPart(parts: Parts, values: Readonly<Record<string, string>>): string {
  const kept = propertyElements(parts.get(CUSTOM_PART)).filter(
    (p) => !Object.hasOwn(values, attribute(p, 'name') ?? ''),
  );
  const added = Object.entries(values).map(([name, value]) =>
    element('property', `name="${escapeXml(name)}"`, [element('vt:lpwstr', '', [escapeXml(value)])]),
  );
  const all = [...kept, ...added].map((property, i) => numbered(property, firstId + i));
  const attributes = `xmlns="${propertiesNamespace}" xmlns:vt="${typesNamespace}"`;
  return declaration + writeXml(element('Properties', attributes, all));
}

/** The parts in which the package names its custom part: content types and relations, changed only where needed. */
export function declareCustomPart(parts: Parts): Parts {
  const override = ['Override', `PartName="/${CUSTOM_PART}" ContentType="${contentType}"`] as const;
  const relation = [
    'Relationship',
    `Id="rIdDialogue" Type="${relationType}" Target="${CUSTOM_PART}"`,
  ] as const;
  const declared = new Map(parts);
  const declare = (name: string, added: Added, isThere: (e: Element) => boolean): void => {
    const part = parts.get(name) ?? new Uint8Array();
    const longer = longerLists.get(part) ?? append(part, added, isThere);
    longerLists.set(part, longer);
    declared.set(name, longer);
  };
  declare('[Content_Types].xml', override, (e) => attribute(e, 'PartName') === `/${CUSTOM_PART}`);
  declare('_rels/.rels', relation, (e) => attribute(e, 'Type') === relationType);
  return declared;
}

type Added = readonly [local: string, attributes: string];

/** The lists of one template are the same in all its papers. */
const longerLists = new WeakMap<Uint8Array, Uint8Array>();

function append(part: Uint8Array, [local, attributes]: Added, isThere: (e: Element) => boolean): Uint8Array {
  const tree = parseXml(decode(part));
  const list = elements(tree)[0];
  if (list === undefined || elements(list).some(isThere)) return part;
  list.children.push(element(siblingName(list, local), attributes));
  return new TextEncoder().encode(writeXml(tree));
}

function propertyElements(part: Uint8Array | undefined): Element[] {
  if (part === undefined) return [];
  try {
    return descendants(parseXml(decode(part)), 'property');
  } catch {
    // Tags that do not match: nothing in it can be trusted.
    return [];
  }
}

function numbered(property: Element, id: number): Element {
  const name = attribute(property, 'name') ?? '';
  return { ...property, attributes: ` fmtid="${formatId}" pid="${id}" name="${name}"` };
}

function textOf(node: Element): string {
  return node.children.map((c) => (typeof c === 'string' ? unescapeXml(c) : textOf(c))).join('');
}

function decode(part: Uint8Array | undefined): string {
  return new TextDecoder().decode(part);
}

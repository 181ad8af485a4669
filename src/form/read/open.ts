import type { Checked } from '../../findings/finding.ts';
import { inspectPackage, mainPartOf, readPart } from '../../templates/inspect.ts';
import { unreadable } from './faults.ts';
import { childrenOf, type Node, parseTree } from './xml.ts';

/** A link from one part to another (ECMA-376 part 2, 9.3). */
export interface Relation {
  id: string;
  type: string;
  /** Null when it leads outside. */
  part: string | null;
}

/** The parts of a .docx by name. */
export interface Parts {
  /** Name of the part with the text. */
  main: string;
  /** Null when there is no such part. */
  text(name: string): string | null;
  tree(name: string): Node | null;
  relations(name: string): Relation[];
}

/** Opens a .docx for reading. @param file its name for findings */
export function openWord(bytes: Uint8Array, file: string): Checked<Parts> {
  const { zip, faults } = inspectPackage(bytes);
  const main = zip === undefined ? null : mainPartOf(zip);
  // A name that climbs out or a link to the outside harms nobody who only reads.
  const [stop] = faults.flatMap(({ fault }) => (fault === 'outside' || fault === 'climbing' ? [] : [fault]));
  if (zip === undefined || main === null || stop !== undefined)
    return { findings: [unreadable(stop ?? 'not-word', file)] };
  const text = (name: string): string | null => {
    const part = readPart(zip, name);
    return part === null ? null : decode(part);
  };
  const tree = (name: string): Node | null => {
    const part = text(name);
    return part === null ? null : parseTree(part);
  };
  const known = new Map<string, Relation[]>();
  const relations = (name: string): Relation[] => {
    const found = known.get(name) ?? relationsOf(tree, name);
    known.set(name, found);
    return found;
  };
  return { value: { main, text, tree, relations }, findings: [] };
}

/** XML parts are UTF-8, or UTF-16 with a mark (ECMA-376 part 2, 8.1.4). */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function relationsOf(tree: Parts['tree'], name: string): Relation[] {
  const folder = name.replace(/[^/]*$/u, '');
  const root = tree(`${folder}_rels/${name.slice(folder.length)}.rels`) ?? undefined;
  return childrenOf(root, 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    part: attributes.TargetMode === 'External' ? null : within(folder, attributes.Target ?? ''),
  }));
}

function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

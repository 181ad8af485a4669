import { textOfPart } from './text.ts';
import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** A link from one part to another (ECMA-376 part 2, 9.3). */
export interface Relation {
  id: string;
  /** `http://…/relationships/image` */
  type: string;
  target: string;
  /** Name of the part it leads to; null when it leads outside. */
  part: string | null;
}

/** The part in which the links of a part stand; `''` for the package itself. */
export function relationsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The links of a part; none when it has none. @throws XmlFault */
export function relationsOf(parts: Parts, part: string): Relation[] {
  return relationsIn(parts, relationsPart(part));
}

/** The links that stand in a part of links: `word/_rels/document.xml.rels`. @throws XmlFault */
export function relationsIn(parts: Parts, name: string): Relation[] {
  const bytes = parts.get(name);
  if (bytes === undefined) return [];
  const folder = folderOf(name).replace(/_rels\/$/iu, '');
  const found: Relation[] = [];
  const reading = readXml(textOfPart(bytes), {
    open: ({ local, attributes }) => {
      if (local !== 'Relationship') return;
      const value = (name: string): string => attributes[name]?.value ?? '';
      const [target, mode] = [value('Target'), value('TargetMode').trim().toLowerCase()];
      const outside = mode === 'external' || isAddress(target);
      found.push({
        id: value('Id'),
        type: value('Type'),
        target,
        part: outside ? null : within(folder, target),
      });
    },
    close: () => undefined,
  });
  for (const _ of reading);
  return found;
}

/** An address by itself, whatever the link says of it: `http:`, `file:`, `C:\`, `\\server`, `//server`. */
export function isAddress(target: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/iu.test(target);
}

function folderOf(part: string): string {
  return part.replace(/[^/]*$/u, '');
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

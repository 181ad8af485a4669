import type { Checked } from '../../findings/finding.ts';
import { dangersIn } from '../../templates/archive/dangers.ts';
import { inspectPackage, type Package } from '../../templates/archive/inspect.ts';
import { type Relation, relationsOf } from '../../templates/archive/relations.ts';
import { textOfPart } from '../../templates/archive/text.ts';
import { unreadable } from './faults.ts';
import { type Node, parseTree } from './xml.ts';

/** The parts of a .docx by name; what is asked of a part that is no XML throws XmlFault. */
export interface Parts {
  /** Name of the part with the text. */
  main: string;
  /** Null when there is no such part. */
  text(name: string): string | null;
  tree(name: string): Node | null;
  relations(name: string): Relation[];
}

/** Opens a .docx for reading. @param file its name for findings @throws XmlFault when its lists are no XML */
export function openWord(bytes: Uint8Array, file: string): Checked<Parts> {
  const inspected = inspectPackage(bytes);
  if ('fault' in inspected) return { findings: [unreadable(inspected.fault, file)] };
  const { opened } = inspected;
  // Whatever else a template may not hold harms nobody who only reads.
  if (dangersIn(opened).some(({ danger }) => danger === 'macros'))
    return { findings: [unreadable('macros', file)] };
  return { value: partsOf(opened), findings: [] };
}

function partsOf({ parts, main }: Package): Parts {
  const text = (name: string): string | null => {
    const part = parts.get(name);
    return part === undefined ? null : textOfPart(part);
  };
  const tree = (name: string): Node | null => {
    const part = text(name);
    return part === null ? null : parseTree(part);
  };
  const known = new Map<string, Relation[]>();
  const relations = (name: string): Relation[] => {
    const found = known.get(name) ?? relationsOf(parts, name);
    known.set(name, found);
    return found;
  };
  return { main, text, tree, relations };
}

import type { Checked } from '../findings/finding.ts';
import { type Comparison, compare, type Side } from '../form/compare/compare.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { inspectDocx } from '../output/stamp.ts';
import { shown } from '../paths.ts';
import { readInput } from './input.ts';
import type { Makers } from './origin.ts';
import { kindOf, readSide } from './side.ts';

/** A paper that is compared: one on the disk, or one as a YAML gives it now. */
export interface Compared extends Side {
  /** As the user sees it: the .docx, or the YAML that gives it. */
  name: string;
  made: boolean;
  kind: DocumentKind | null;
  /** Hash of its content, and what it was when dialogue wrote it; '' when it did not. */
  content: string;
  written: string;
}

export function isUntouched({ content, written }: Compared): boolean {
  return content === written;
}

/** Reads a .docx. @param path absolute @returns findings alone when it cannot be read */
export function readPaper(io: Io, path: string): Checked<Compared> {
  return compared(readInput(io, path), { name: shown(io.cwd, path), made: false }, path);
}

/** The paper a YAML gives now. @param path of the one it is held against @returns findings alone when it gives none */
export async function makePaper(
  io: Io,
  yaml: string,
  kind: DocumentKind,
  path: string,
  makers: Makers,
): Promise<Checked<Compared>> {
  const made = await makers.make(yaml, kind, path);
  return made.value === undefined
    ? { findings: made.findings }
    : compared(made.value, { name: shown(io.cwd, yaml), made: true }, path);
}

function compared(bytes: Uint8Array, from: Pick<Compared, 'name' | 'made'>, path: string): Checked<Compared> {
  const { value: side, findings } = readSide(bytes, from.name);
  const hashes = inspectDocx(bytes);
  if (side === undefined || hashes === null) return { findings };
  const written = hashes.stamp?.content ?? '';
  const kind = kindOf(path, () => side.paper);
  return { value: { ...side, ...from, kind, content: hashes.content, written }, findings };
}

/** Two papers, the one that counts as the older first. */
export interface Difference extends Comparison {
  before: Compared;
  after: Compared;
}

/**
 * What a person changed: of two papers the one nobody touched is the older, whatever the order in which they are named;
 * of two of a kind the first.
 */
export function differenceOf(first: Compared, second: Compared): Difference {
  const turned = isUntouched(second) && !isUntouched(first);
  const [before, after] = turned ? [second, first] : [first, second];
  return { before, after, ...compare(before, after) };
}

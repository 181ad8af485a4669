import { extname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { unreadable } from '../form/read/faults.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { hashText, inspectDocx, readTextStamp, type Stamp, textContentHash } from '../output/stamp.ts';
import { shown } from '../paths.ts';
import { inspectPackage } from '../templates/archive/inspect.ts';
import { readInput } from './input.ts';
import { type Makers, originsOf } from './origin.ts';
import { kindOf, looksAlike, readSide } from './side.ts';

/** What became of a paper since it was written. `restyled`: its words are the same, its look is not. */
export type Fate = 'fresh' | 'resaved' | 'restyled' | 'edited' | 'foreign';

/** Why a paper would be another one if it were written now. */
export type Stale = 'data' | 'templates' | 'program';

export interface Verified {
  /** As the user sees it. */
  file: string;
  kind: DocumentKind | null;
  sha256: string;
  /** Null when the file could not be read; then `findings` tell why. */
  fate: Fate | null;
  stale: Stale | null;
  /** The YAML it was held against, as the user sees it; null when none was, or it gives no paper. */
  yaml: string | null;
  /** Those it may have come from: the one that was named or found, or several of its name. */
  origins: readonly string[];
  findings: Finding[];
}

/** A paper as it is, and as it was. */
interface Inspected {
  content: string;
  words: string;
  stamp: Stamp | null;
}

/**
 * Tells what became of a paper since it was written, and whether its YAML would give another one now.
 * @param path absolute @param yaml absolute; null: the one its name tells of
 */
export async function verifyFile(
  io: Io,
  path: string,
  yaml: string | null,
  makers: Makers,
): Promise<Verified> {
  const bytes = readInput(io, path);
  const file = shown(io.cwd, path);
  const known: Verified = {
    file,
    kind: null,
    sha256: hashText(bytes),
    fate: null,
    stale: null,
    yaml: null,
    origins: [],
    findings: [],
  };
  const is = inspect(path, bytes);
  if (is === null) {
    // Damage is told in the words of whoever reads what Word shows.
    const { findings } = readSide(bytes, file);
    return { ...known, findings: findings.length > 0 ? findings : [unreadable('corrupt', file)] };
  }
  const kind = kindOf(path, () => readSide(bytes, file).value?.paper ?? null);
  const paper = { ...known, kind, fate: fateOf(is) };
  if (is.stamp === null || kind === null) return paper;
  const found = yaml === null ? originsOf(io, path) : [yaml];
  const [origin, ...others] = found;
  const origins = found.map((one) => shown(io.cwd, one));
  if (origin === undefined || others.length > 0) return { ...paper, origins };
  const { value: made, findings } = await makers.make(origin, kind, path);
  if (made === undefined) return { ...paper, origins, findings };
  return { ...paper, origins, yaml: shown(io.cwd, origin), ...against(path, bytes, is, made) };
}

/** Null when a .docx cannot be read. */
function inspect(path: string, bytes: Uint8Array): Inspected | null {
  if (extname(path).toLowerCase() === '.docx')
    return 'fault' in inspectPackage(bytes) ? null : inspectDocx(bytes);
  const text = new TextDecoder().decode(bytes);
  const content = textContentHash(text);
  return { content, words: content, stamp: readTextStamp(text) };
}

function fateOf({ content, words, stamp }: Inspected): Fate {
  if (stamp === null) return 'foreign';
  if (stamp.content === content) return 'fresh';
  return stamp.words === words ? 'resaved' : 'edited';
}

/** Held against what the YAML gives now; where that is the paper as it was written, its look is compared too. */
function against(
  path: string,
  bytes: Uint8Array,
  is: Inspected,
  made: Uint8Array,
): Pick<Verified, 'fate' | 'stale'> {
  const now = inspect(path, made);
  if (is.stamp === null || now === null || is.content === now.content) return { fate: 'fresh', stale: null };
  const fate = fateOf(is);
  if (is.stamp.content === now.content)
    return { fate: fate === 'resaved' && !looksAlike(made, bytes) ? 'restyled' : fate, stale: null };
  const stale = whyStale(is.stamp, now.stamp);
  // Whoever edited the paper may have brought it in line with the data by hand.
  const inLine = fate !== 'fresh' && stale === 'data' && is.words === now.words;
  return { fate, stale: inLine ? null : stale };
}

function whyStale(then: Stamp, now: Stamp | null): Stale {
  if (then.view !== now?.view) return 'data';
  return then.templates === now.templates ? 'program' : 'templates';
}

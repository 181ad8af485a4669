import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { MAX_PAPER_BYTES } from '../templates/archive/limits.ts';
import { holdOn } from './locks.ts';
import { withInfix } from './names.ts';
import { attempt, replaceFile } from './replace.ts';
import { faulted, longPath, notFile } from './said.ts';
import { backedUp, besideEdited, edited, writtenBeside } from './said-kept.ts';
import { isKept, type Standing, standingOf } from './standing.ts';

export interface WriteOptions {
  /** Replace an edited file, keeping it as a dated backup. */
  force: boolean;
  /** Write `x.moi.docx` beside an edited `x.docx`. */
  beside: boolean;
  /** Say what would happen and write nothing; so does `check`. */
  dryRun: boolean;
  check: boolean;
}

export interface WriteResult {
  /** `kept`: what lies at `path` was left alone, and a finding says why. */
  status: 'new' | 'changed' | 'same' | 'kept';
  /** Where the document is now; with `beside` not the path asked for. */
  path: string;
  findings: Finding[];
}

/** Longer paths (UTF-16 units) cannot be opened by programs on Windows that know only its old limit of 260. */
export const MAX_PATH = 240;

/** More writers than this at one file, one after the other, are not waited for. */
const MOST_RACES = 10;

/**
 * Brings one document to the disk, whole or not at all. A file with the same content is not touched, one of ours that
 * nobody changed is replaced; an edited or foreign one only as `options` say. Faults of the disk are findings, all
 * with a code `output/…`.
 */
export function writeDocument(
  io: Io,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
): Promise<WriteResult> {
  return untilSettled(() => writeOnce(io, path, bytes, options));
}

/**
 * Brings a file that carries no stamp (a photo) to the disk in the same way. Whether a different one there is of an earlier
 * run or a person's cannot be told, so it is replaced and kept as a dated backup.
 */
export async function writeAsset(io: Io, path: string, bytes: Uint8Array): Promise<Finding[]> {
  const result = await untilSettled(async () => {
    const target = inspect(io, path, bytes);
    if (target.finding !== null) return kept(path, target.finding);
    if (target.standing === 'same') return { status: 'same', path, findings: [] };
    return target.seen === null ? save(io, path, bytes, null) : writeOver(io, path, bytes, target.seen);
  });
  return result.findings;
}

/** What somebody else has put there in between is judged anew. */
async function untilSettled(write: () => Promise<WriteResult>): Promise<WriteResult> {
  let result = await write();
  for (let race = 0; race < MOST_RACES && result.findings.some(isOvertakenFinding); race += 1)
    result = await write();
  return result;
}

function isOvertakenFinding({ code }: Finding): boolean {
  return code === 'output/overtaken';
}

async function writeOnce(
  io: Io,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
): Promise<WriteResult> {
  const target = inspect(io, path, bytes);
  if (target.finding !== null) return kept(path, target.finding);
  if (isKept(target.standing)) {
    if (options.beside) return writeBeside(io, path, bytes, options);
    if (options.force && target.seen !== null) return writeOver(io, path, bytes, target.seen, options);
    const ways = { beside: withInfix(path, 'moi'), backup: backupPath(io, path) };
    return kept(path, edited(io, path, target.standing, ways));
  }
  return settle(io, path, bytes, target, options);
}

/** What is at a path, or why the path cannot be used at all. */
type Target = Found | { finding: Finding };
/** All null when nothing is there. */
type Found = { finding: null } & ({ standing: Standing; seen: Uint8Array } | { standing: null; seen: null });

function inspect(io: Io, path: string, bytes: Uint8Array): Target {
  let target: Target = { standing: null, seen: null, finding: null };
  const fault = attempt('read', () => {
    target = look(io, path, bytes);
  });
  return fault === null ? target : { finding: faulted(io, path, fault) };
}

function look(io: Io, path: string, bytes: Uint8Array): Target {
  const found = io.files.look(path);
  if (found === null) return { standing: null, seen: null, finding: null };
  if (found.kind !== 'file') return { finding: notFile(io, path, found.kind) };
  const seen = io.files.read(path);
  const standing = seen.length > MAX_PAPER_BYTES ? 'foreign' : standingOf(path, seen, bytes);
  return { standing, seen, finding: null };
}

/** A path where nothing of a person's is in the way. */
async function settle(
  io: Io,
  path: string,
  bytes: Uint8Array,
  { standing, seen }: Found,
  options: WriteOptions,
): Promise<WriteResult> {
  if (standing === 'same') return { status: 'same', path, findings: [] };
  if (!options.dryRun && !options.check) return save(io, path, bytes, seen);
  return { status: seen === null ? 'new' : 'changed', path, findings: [] };
}

/** Writes in the place of `seen`, and of nothing else. */
async function save(io: Io, path: string, bytes: Uint8Array, seen: Uint8Array | null): Promise<WriteResult> {
  const hold = seen === null ? null : holdOn(io, path);
  if (hold !== null) return kept(path, hold);
  const fault = await replaceFile(io, path, bytes, seen);
  if (fault !== null) return kept(path, faulted(io, path, fault));
  const findings = path.length > MAX_PATH ? [longPath(io, path, MAX_PATH)] : [];
  return { status: seen === null ? 'new' : 'changed', path, findings };
}

async function writeBeside(
  io: Io,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
): Promise<WriteResult> {
  const beside = withInfix(path, 'moi');
  const target = inspect(io, beside, bytes);
  if (target.finding !== null) return kept(beside, target.finding);
  if (isKept(target.standing)) {
    return kept(beside, besideEdited(io, beside, target.standing));
  }
  const result = await settle(io, beside, bytes, target, options);
  if (result.status === 'kept') return result;
  return { ...result, findings: [writtenBeside(io, path, beside), ...result.findings] };
}

async function writeOver(
  io: Io,
  path: string,
  bytes: Uint8Array,
  seen: Uint8Array,
  { dryRun, check }: Pick<WriteOptions, 'dryRun' | 'check'> = { dryRun: false, check: false },
): Promise<WriteResult> {
  const backup = backupPath(io, path);
  const said = backedUp(io, path, backup);
  if (dryRun || check) return { status: 'changed', path, findings: [said] };
  const hold = holdOn(io, path);
  if (hold !== null) return kept(path, hold);
  const fault = await replaceFile(io, backup, seen, null, path);
  if (fault !== null) return kept(path, faulted(io, path, fault));
  const result = await save(io, path, bytes, seen);
  if (result.status !== 'kept') return { ...result, findings: [said, ...result.findings] };
  attempt('write', () => io.files.remove(backup));
  return result;
}

/** The first free `x.2026-06-08.bak.docx`, `x.2026-06-08.2.bak.docx`…; the day is that of Vietnam. */
function backupPath(io: Io, path: string): string {
  const day = new Date(io.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  for (let number = 1; ; number += 1) {
    const candidate = withInfix(path, number === 1 ? `${day}.bak` : `${day}.${number}.bak`);
    if (io.files.look(candidate) === null) return candidate;
  }
}

function kept(path: string, finding: Finding): WriteResult {
  return { status: 'kept', path, findings: [finding] };
}

import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { MAX_PAPER_BYTES } from '../templates/archive/limits.ts';
import { findLock } from './locks.ts';
import { withInfix } from './names.ts';
import { attempt, replaceFile } from './replace.ts';
import { faulted, locked, longPath, notFile } from './said.ts';
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
const MAX_PATH = 240;

/**
 * Brings one document to the disk, whole or not at all. A file with the same content is not touched, one of ours that
 * nobody changed is replaced; an edited or foreign one only as `options` say. Faults of the disk are findings, all
 * with a code `output/…`.
 */
export function writeDocument(io: Io, path: string, bytes: Uint8Array, options: WriteOptions): WriteResult {
  const target = inspect(io, path, bytes);
  if (target.finding !== null) return kept(path, target.finding);
  if (isKept(target.standing)) {
    if (options.beside) return writeBeside(io, path, bytes, options);
    if (options.force) return writeOver(io, path, bytes, options);
    const ways = { beside: withInfix(path, 'moi'), backup: backupPath(io, path) };
    return kept(path, edited(io, path, target.standing, ways));
  }
  return settle(io, path, bytes, target.standing, options);
}

/** Brings a file that carries no stamp (a photo) to the disk in the same way; a different one is replaced. */
export function writeAsset(io: Io, path: string, bytes: Uint8Array): Finding[] {
  const target = inspect(io, path, bytes);
  if (target.finding !== null) return [target.finding];
  if (target.standing === 'same') return [];
  return save(io, path, bytes, target.standing === null ? 'new' : 'changed').findings;
}

interface Target {
  /** Null when nothing is there. */
  standing: Standing | null;
  /** Why the path cannot be used at all. */
  finding: Finding | null;
}

function inspect(io: Io, path: string, bytes: Uint8Array): Target {
  let target: Target = { standing: null, finding: null };
  const fault = attempt('read', () => {
    target = look(io, path, bytes);
  });
  return fault === null ? target : { standing: null, finding: faulted(io, path, fault) };
}

function look(io: Io, path: string, bytes: Uint8Array): Target {
  const seen = io.files.look(path);
  if (seen === null) return { standing: null, finding: null };
  if (seen.kind !== 'file') return { standing: null, finding: notFile(io, path, seen.kind) };
  const standing = seen.size > MAX_PAPER_BYTES ? 'foreign' : standingOf(path, io.files.read(path), bytes);
  return { standing, finding: null };
}

/** A path where nothing of a person's is in the way. */
function settle(
  io: Io,
  path: string,
  bytes: Uint8Array,
  standing: Standing | null,
  options: WriteOptions,
): WriteResult {
  if (standing === 'same') return { status: 'same', path, findings: [] };
  const status = standing === null ? 'new' : 'changed';
  return options.dryRun || options.check ? { status, path, findings: [] } : save(io, path, bytes, status);
}

function save(io: Io, path: string, bytes: Uint8Array, status: 'new' | 'changed'): WriteResult {
  const lock = status === 'changed' ? findLock(io.files, path) : null;
  if (lock !== null) return kept(path, locked(io, path, lock));
  const fault = replaceFile(io.files, path, bytes);
  if (fault !== null) return kept(path, faulted(io, path, fault));
  return { status, path, findings: path.length > MAX_PATH ? [longPath(io, path, MAX_PATH)] : [] };
}

function writeBeside(io: Io, path: string, bytes: Uint8Array, options: WriteOptions): WriteResult {
  const beside = withInfix(path, 'moi');
  const target = inspect(io, beside, bytes);
  if (target.finding !== null) return kept(beside, target.finding);
  if (isKept(target.standing)) {
    return kept(beside, besideEdited(io, beside, target.standing));
  }
  const result = settle(io, beside, bytes, target.standing, options);
  if (result.status === 'kept') return result;
  return { ...result, findings: [writtenBeside(io, path, beside), ...result.findings] };
}

function writeOver(io: Io, path: string, bytes: Uint8Array, options: WriteOptions): WriteResult {
  const backup = backupPath(io, path);
  const said = backedUp(io, path, backup);
  if (options.dryRun || options.check) return { status: 'changed', path, findings: [said] };
  const lock = findLock(io.files, path);
  if (lock !== null) return kept(path, locked(io, path, lock));
  const fault = attempt('write', () => io.files.writeNew(backup, io.files.read(path)));
  if (fault !== null) {
    // Half a backup is of no use; one that another run has just made is not ours to remove.
    if (fault.code !== 'EEXIST') attempt('write', () => io.files.remove(backup));
    return kept(path, faulted(io, path, fault));
  }
  const result = save(io, path, bytes, 'changed');
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

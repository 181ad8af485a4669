import { dirname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { attempt, isTaken, replaceFile } from './replace.ts';
import { faulted, notFile, occupied } from './said.ts';
import { removeLeftovers } from './temporary.ts';

/**
 * Brings bytes to a path where nothing may be yet, whole or not at all: a different file there is never replaced,
 * whoever wrote it. @returns why it was not written; null when it was, or is there already byte for byte
 */
export async function writeNewFile(io: Io, path: string, bytes: Uint8Array): Promise<Finding | null> {
  let found: Finding | null | 'same' = null;
  const fault = attempt('read', () => {
    found = lookAt(io, path, bytes);
  });
  if (fault !== null) return faulted(io, path, fault);
  if (found === 'same') return null;
  if (found !== null) return found;
  removeLeftovers(io.files, dirname(path));
  const failed = await replaceFile(io, path, bytes, null);
  if (failed === null) return null;
  return isTaken(failed) ? occupied(io, path) : faulted(io, path, failed);
}

function lookAt(io: Io, path: string, bytes: Uint8Array): Finding | null | 'same' {
  const seen = io.files.look(path);
  if (seen === null) return null;
  if (seen.kind !== 'file') return notFile(io, path, seen.kind);
  const same = seen.size === bytes.length && Buffer.compare(io.files.read(path), bytes) === 0;
  return same ? 'same' : occupied(io, path);
}

import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { faultCode, retryBusy } from '../fault.ts';
import type { Files } from '../io.ts';

/** What could not be done, and node's code for why. */
export interface Fault {
  step: 'read' | 'folder' | 'write' | 'replace';
  code: string;
}

/**
 * Puts `bytes` at `path` whole or not at all: a new file in the same folder, flushed, takes the place of the old one.
 * The folder is made when needed. On a fault the old file is as it was and nothing is left behind.
 */
export function replaceFile(files: Files, path: string, bytes: Uint8Array): Fault | null {
  const folder = dirname(path);
  const temporary = join(folder, `.dialogue-${randomBytes(6).toString('hex')}.tmp`);
  const fault =
    attempt('folder', () => files.makeFolder(folder)) ??
    attempt('write', () => files.writeNew(temporary, bytes)) ??
    attempt('replace', () => retryBusy(() => files.rename(temporary, path)));
  // Without a folder there is nothing to clean, and the path of the temporary file would be wrong too.
  if (fault !== null && fault.step !== 'folder') attempt('write', () => files.remove(temporary));
  return fault;
}

/** Runs one step; its file error comes back as a fault, any other is thrown. */
export function attempt(step: Fault['step'], action: () => void): Fault | null {
  try {
    action();
    return null;
  } catch (error) {
    return { step, code: faultCode(error) };
  }
}

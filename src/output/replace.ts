import { dirname } from 'node:path';
import { faultCode, fileError, ifPossible, retryBusy } from '../fault.ts';
import type { Files, Io } from '../io.ts';
import { temporaryFile } from './temporary.ts';

/** What could not be done, and node's code for why. */
export interface Fault {
  step: 'read' | 'folder' | 'write' | 'replace';
  code: string;
}

/**
 * Puts `bytes` at `path` whole or not at all: a new file in the same folder, flushed, takes the place of the old one.
 * The folder is made when needed. On a fault the old file is as it was and nothing is left behind.
 * @param seen what the caller has found at `path`, null for nothing: anything else that came there since is never replaced
 * @param like the file whose permissions it gets
 */
export async function replaceFile(
  io: Io,
  path: string,
  bytes: Uint8Array,
  seen: Uint8Array | null,
  like = seen === null ? undefined : path,
): Promise<Fault | null> {
  const { files } = io;
  const temporary = temporaryFile(files, dirname(path));
  const tidy = () => void ifPossible(() => files.remove(temporary));
  const forget = io.onInterrupt(tidy);
  const putInPlace = () =>
    seen === null ? place(files, temporary, path) : replace(files, temporary, path, seen);
  let step: Fault['step'] = 'folder';
  try {
    files.makeFolder(dirname(path));
    step = 'write';
    await files.writeNew(temporary, bytes, like);
    step = 'replace';
    retryBusy(putInPlace);
  } catch (error) {
    return { step, code: faultCode(error) };
  } finally {
    tidy();
    forget();
  }
  await files.flushFolder(dirname(path));
  return null;
}

/** Whether something came to a path between finding nothing there and writing. */
export function isTaken({ step, code }: Fault): boolean {
  return step === 'replace' && code === 'EEXIST';
}

/** The same for any path: what was found there is not there any more. */
export function isOvertaken({ step, code }: Fault): boolean {
  return step !== 'folder' && OVERTAKEN.has(code);
}

const OVERTAKEN: ReadonlySet<string> = new Set(['ENOENT', 'EEXIST', 'ESTALE', 'EISDIR', 'ENXIO']);

/** A link never replaces anything, but not every drive has links. */
function place(files: Files, from: string, to: string): void {
  try {
    files.link(from, to);
  } catch (error) {
    faultCode(error);
    if (files.look(to) !== null) throw fileError('EEXIST', to);
    files.rename(from, to);
  }
}

/** Looks again at each try, for a person may save and close the file while we wait for it. */
function replace(files: Files, from: string, to: string, seen: Uint8Array): void {
  if (Buffer.compare(files.read(to), seen) !== 0) throw fileError('ESTALE', to);
  files.rename(from, to);
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

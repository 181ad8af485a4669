/** What another program (Word, an antivirus scanner) holding a file for a moment looks like. */
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY']);

/** Pauses between tries, in ms; about a second and a half in all. */
const PAUSES = [20, 50, 100, 200, 400, 800] as const;

export function isBusy(code: string): boolean {
  return BUSY.has(code);
}

/** Node's code of a file error (`EPERM`, `ENOSPC`…); rethrows what is no file error. */
export function faultCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string') throw error;
  return code;
}

/** At such a path lies nothing, and nothing can but at the first. */
const NOWHERE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'ERR_INVALID_ARG_VALUE', // node's word for a path with NUL in it
]);

/** What `look` finds at a path; null where nothing is. */
export function orNothing<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (NOWHERE.has(faultCode(error))) return null;
    throw error;
  }
}

/** A file error as node's own, for what only we know. */
export function fileError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** Does what is good to have and may fail; null when a file error was in the way. */
export function ifPossible<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    faultCode(error);
    return null;
  }
}

/** Does `action`, again and again with growing pauses while a file is busy; throws its last error. */
export function retryBusy(action: () => void): void {
  for (const pause of PAUSES) {
    try {
      action();
      return;
    } catch (error) {
      if (!isBusy(faultCode(error))) throw error;
    }
    wait(pause);
  }
  action();
}

/** Without letting go of the thread, so that no signal handler of ours comes between writing and renaming. */
export function wait(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

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

/** What node says of a path at which nothing can lie: below a file, too long, with a NUL in it. */
const NOWHERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** What `look` sees of a path; null where nothing can lie. */
export function unlessNowhere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (NOWHERE.has(faultCode(error))) return null;
    throw error;
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

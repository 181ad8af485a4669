import { basename, dirname, join } from 'node:path';
import { ifPossible } from '../fault.ts';
import type { Finding } from '../findings/finding.ts';
import type { Files, Io } from '../io.ts';
import { locked, readOnly } from './said.ts';

/** Why the file at `path` must not be replaced now: an office program has it open, or a person has marked it; null when neither. */
export function holdOn(io: Io, path: string): Finding | null {
  const lock = findLock(io.files, path);
  if (lock !== null) return locked(io, path, lock);
  // Elsewhere than on Windows a rename would go over the mark.
  return ifPossible(() => io.files.look(path))?.readOnly ? readOnly(io, path) : null;
}

/**
 * Path of the file by which an office program says that it has `path` open; null when there is none. Word cuts the
 * first letters of longer names (`~$bao.docx` for `thongbao.docx`), LibreOffice writes `.~lock.thongbao.docx#`.
 */
function findLock(files: Files, path: string): string | null {
  const name = basename(path);
  const names = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  const paths = names.map((lock) => join(dirname(path), lock));
  // Beside a long name there is no room for a longer one, and one may not look everywhere.
  return paths.find((lock) => ifPossible(() => files.look(lock))?.kind === 'file') ?? null;
}

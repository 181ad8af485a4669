import { basename, dirname, join } from 'node:path';
import type { Files } from '../io.ts';

/**
 * Path of the file by which an office program says that it has `path` open; null when there is none. Word cuts the
 * first letters of longer names (`~$bao.docx` for `thongbao.docx`), LibreOffice writes `.~lock.thongbao.docx#`.
 */
export function findLock(files: Files, path: string): string | null {
  const name = basename(path);
  const names = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  const paths = names.map((lock) => join(dirname(path), lock));
  return paths.find((lock) => files.look(lock)?.kind === 'file') ?? null;
}

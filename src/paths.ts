import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Absolute path; `\` counts as a separator, as clerks on Windows type it. */
export function resolvePath(base: string, ...parts: string[]): string {
  return resolve(base, ...parts.map((part) => part.replaceAll('\\', '/')));
}

/** A name itself, then with its letters composed and decomposed. */
export function spellings(name: string): string[] {
  return [...new Set([name, name.normalize('NFC'), name.normalize('NFD')])];
}

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** A path as people and findings name it: relative to the current folder, with `/`; absolute when that is shorter to read. */
export function shown(cwd: string, path: string): string {
  const way = relative(cwd, path);
  const text = way.startsWith(`..${sep}..`) ? path : way;
  return text.split(sep).join('/');
}

/** A path as one types it on a command line. */
export function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

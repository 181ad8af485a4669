import { relative, sep } from 'node:path';
import { fileError } from '../src/fault.ts';
import type { Files } from '../src/io.ts';
import { isInside } from '../src/paths.ts';

/** Files that lie in the executable, named by their path in the package, with `/`. */
export interface Assets {
  names: readonly string[];
  read(name: string): Uint8Array;
}

/** The disk as before, but below `root`, where nothing else lies, the assets; nothing can be written there. */
export function withAssets(files: Files, root: string, assets: Assets): Files {
  const known = new Set(assets.names);
  const folders = foldersOf(assets.names);
  /** The name of what a path below the root means; null for all other paths, the root itself among them. */
  const nameOf = (path: string): string | null => {
    const way = isInside(root, path) ? relative(root, path) : '';
    return way === '' ? null : way.split(sep).join('/');
  };
  return {
    ...files,
    look(path) {
      const name = nameOf(path);
      if (name === null) return files.look(path);
      if (known.has(name)) return { kind: 'file' as const, size: assets.read(name).byteLength };
      return folders.has(name) ? { kind: 'folder' as const, size: 0 } : null;
    },
    read(path, limit) {
      const name = nameOf(path);
      if (name === null) return files.read(path, limit);
      if (!known.has(name)) throw fileError(folders.has(name) ? 'EISDIR' : 'ENOENT', path);
      return Uint8Array.from(assets.read(name)); // an executable in memory cannot be written to
    },
    list(folder) {
      const name = nameOf(folder);
      if (name === null) return files.list(folder);
      const entries = folders.get(name);
      if (entries === undefined) throw fileError(known.has(name) ? 'ENOTDIR' : 'ENOENT', folder);
      return [...entries].sort();
    },
    real: (path) => (nameOf(path) === null ? files.real(path) : path),
  };
}

/** Folder → what lies in it. */
function foldersOf(names: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const name of names) {
    const parts = name.split('/');
    for (const [depth, entry] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(entry));
    }
  }
  return folders;
}

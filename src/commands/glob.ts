import { parse } from 'node:path';
import { type Io, UsageError } from '../io.ts';
import { resolvePath } from '../paths.ts';

/**
 * The files a pattern of the command line matches, absolute and in order of the folders: `*`, `?`, `**` are expanded here,
 * for the shell of Windows does not. Throws UsageError when nothing matches.
 */
export function expand(io: Io, pattern: string): string[] {
  const way = pattern.replaceAll('\\', '/');
  const { root } = parse(way); // `/`, `C:/`, `//server/share/`
  const found = walk(io, resolvePath(io.cwd, root), way.slice(root.length).split('/'));
  if (found.length > 0) return found;
  throw new UsageError({
    vi: `không có tệp nào khớp “${pattern}” (dấu * thay cho chữ bất kỳ); hãy kiểm tra tên và thư mục`,
    en: `no file matches “${pattern}” (* stands for any letters); check its name and folder`,
  });
}

function walk(io: Io, folder: string, parts: readonly string[]): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [folder];
  if (first === '**') {
    const below = listed(io, folder).filter(
      (name) => io.files.look(resolvePath(folder, name))?.kind === 'folder',
    );
    return [
      ...walk(io, folder, rest),
      ...below.flatMap((name) => walk(io, resolvePath(folder, name), parts)),
    ];
  }
  if (!/[*?]/.test(first)) {
    const path = resolvePath(folder, first);
    return io.files.look(path) === null ? [] : walk(io, path, rest);
  }
  const matcher = new RegExp(
    `^${first
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'iu',
  );
  return listed(io, folder)
    .filter((name) => matcher.test(name) && !name.startsWith('.'))
    .flatMap((name) => walk(io, resolvePath(folder, name), rest));
}

function listed(io: Io, folder: string): string[] {
  return io.files.look(folder)?.kind === 'folder' ? io.files.list(folder) : [];
}

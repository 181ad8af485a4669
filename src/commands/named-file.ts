import { basename, dirname, extname } from 'node:path';
import { faultCode } from '../fault.ts';
import type { Text } from '../findings/finding.ts';
import { type Io, UsageError } from '../io.ts';
import { resolvePath, shown } from '../paths.ts';
import { existing } from '../pipeline/read.ts';
import { nearest } from '../schema/suggest.ts';
import { quoted } from './create.ts';

/**
 * The file a word of the command line names, absolute. Throws UsageError when it is no file, with what was probably
 * meant: the name with its extension, the one Notepad has made of it, the files of the folder, or the nearest name.
 */
export function namedFile(io: Io, typed: string): string {
  const asked = resolvePath(io.cwd, typed);
  const kind = kindAt(io, asked);
  const path = kind === null ? asked : existing(io, asked);
  if (kind === 'file') return path;
  const name = shown(io.cwd, path) || '.';
  if (kind === 'folder') throw aFolder(io, path, name);
  if (kind !== null) {
    throw new UsageError({
      vi: `“${name}” không phải là một tệp; hãy ghi tên tệp YAML`,
      en: `“${name}” is not a file; name a YAML file`,
    });
  }
  throw new UsageError(absent(io, path, name));
}

/** What lies at a path, through links; null when nothing does. Throws UsageError when one may not look. */
function kindAt(io: Io, path: string): string | null {
  try {
    return io.files.look(io.files.real(existing(io, path)))?.kind ?? null;
  } catch (error) {
    if (faultCode(error) === 'ENOTDIR') return null;
    throw unreadable(io, path, error);
  }
}

/** What the disk says of a path that may not be read; rethrows what is no file error. */
export function unreadable(io: Io, path: string, error: unknown): UsageError {
  const code = faultCode(error);
  const name = shown(io.cwd, path) || '.';
  return new UsageError({
    vi: `không có quyền đọc “${name}” (${code}); hãy hỏi người quản trị máy`,
    en: `no permission to read “${name}” (${code}); ask the administrator`,
  });
}

/** Throws UsageError when words that follow each other are the name of one file, typed without quotes. */
export function refuseSpaces(io: Io, words: readonly string[]): void {
  const isYaml = (word: string) => /\.ya?ml$/i.test(word);
  for (const first of words.keys()) {
    const rest = words.slice(first);
    const together = rest.slice(0, rest.findIndex(isYaml) + 1);
    const name = together.join(' ');
    if (together.length < 2 || kindAt(io, resolvePath(io.cwd, name)) !== 'file') continue;
    throw new UsageError({
      vi: `tên tệp có dấu cách phải đặt trong dấu nháy: ${quoted(name)}`,
      en: `a file name with a blank must stand in quotes: ${quoted(name)}`,
    });
  }
}

function aFolder(io: Io, path: string, name: string): UsageError {
  const [first] = yamlNames(io, path);
  if (first === undefined) {
    return new UsageError({
      vi: `“${name}” là một thư mục, trong đó không có tệp YAML nào; hãy ghi tên tệp YAML`,
      en: `“${name}” is a folder without any YAML file; name a YAML file`,
    });
  }
  const one = quoted(shown(io.cwd, resolvePath(path, first)));
  const all = quoted(shown(io.cwd, resolvePath(path, '*.yaml')));
  return new UsageError({
    vi: `“${name}” là một thư mục; hãy ghi tên tệp, ví dụ ${one}, hoặc mọi tệp trong đó: ${all}`,
    en: `“${name}” is a folder; name a file, e.g. ${one}, or all that are in it: ${all}`,
  });
}

function absent(io: Io, path: string, name: string): Text {
  const folder = dirname(path);
  const none: Text = { vi: `không tìm thấy tệp “${name}”`, en: `no such file: “${name}”` };
  if (kindAt(io, folder) !== 'folder') {
    const where = shown(io.cwd, folder);
    return {
      vi: `${none.vi}: không có thư mục “${where}”`,
      en: `${none.en}: there is no folder “${where}”`,
    };
  }
  const text = resolvePath(folder, `${basename(path)}.txt`);
  if (/\.ya?ml$/i.test(path) && kindAt(io, text) === 'file') {
    const found = shown(io.cwd, text);
    return {
      vi: `${none.vi}, chỉ có “${found}”: Notepad đã thêm đuôi .txt; hãy đổi tên, gõ: ren ${quoted(found.replaceAll('/', '\\'))} ${quoted(basename(path))}`,
      en: `${none.en}, only “${found}”: Notepad added .txt; rename it to ${quoted(basename(path))}`,
    };
  }
  const meant = meantName(io, folder, basename(path));
  if (meant === null) {
    return { vi: `${none.vi}; hãy kiểm tra tên và thư mục`, en: `${none.en}; check its name and folder` };
  }
  const found = quoted(shown(io.cwd, resolvePath(folder, meant)));
  return { vi: `${none.vi}; có phải ${found} không?`, en: `${none.en}; did you mean ${found}?` };
}

/** The YAML of the folder whose name is nearest, blind to accents, case and the extension. */
function meantName(io: Io, folder: string, typed: string): string | null {
  const names = yamlNames(io, folder);
  const stem = (name: string) => name.slice(0, name.length - extname(name).length);
  const near = nearest(/\.ya?ml$/i.test(typed) ? stem(typed) : typed, names.map(stem));
  return names.find((name) => stem(name) === near) ?? null;
}

function yamlNames(io: Io, folder: string): string[] {
  try {
    return io.files.list(folder).filter((name) => /\.ya?ml$/i.test(name));
  } catch (error) {
    throw unreadable(io, folder, error);
  }
}

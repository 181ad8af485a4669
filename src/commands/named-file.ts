import { basename, dirname, extname } from 'node:path';
import { faultCode } from '../fault.ts';
import type { Text } from '../findings/finding.ts';
import { type Io, UsageError } from '../io.ts';
import { quoted, resolvePath, shown } from '../paths.ts';
import { existing } from '../pipeline/read.ts';
import { nearest } from '../schema/suggest.ts';

/** Which files a command reads: how they end, and what they are called. */
export interface FileKind {
  pattern: RegExp;
  name: string;
  all: string;
}

export const yamlFile: FileKind = { pattern: /\.ya?ml$/i, name: 'YAML', all: '*.yaml' };
export const paperFile: FileKind = {
  pattern: /\.(?:docx|html|md)$/i,
  name: 'văn bản (.docx, .html, .md)',
  all: '*.docx',
};
export const docxFile: FileKind = { pattern: /\.docx$/i, name: 'Word (.docx)', all: '*.docx' };

/**
 * The file a word of the command line names, absolute. Throws UsageError when it is no file, with what was probably
 * meant: the name with its extension, the one Notepad has made of it, the files of the folder, or the nearest name.
 */
export function namedFile(io: Io, typed: string, wanted: FileKind = yamlFile): string {
  const asked = resolvePath(io.cwd, typed);
  const kind = kindAt(io, asked);
  const path = kind === null ? asked : existing(io, asked);
  if (kind === 'file') return path;
  const name = shown(io.cwd, path) || '.';
  if (kind === 'folder') throw aFolder(io, path, name, wanted);
  if (kind !== null) {
    throw new UsageError({
      vi: `“${name}” không phải là một tệp; hãy ghi tên tệp ${wanted.name}`,
      en: `“${name}” is not a file; name a ${wanted.name} file`,
    });
  }
  throw new UsageError(absent(io, path, name, wanted));
}

/** What lies at a path, through links; null when nothing does. Throws UsageError when one may not look. */
function kindAt(io: Io, path: string): string | null {
  try {
    return io.files.look(io.files.real(existing(io, path)))?.kind ?? null;
  } catch (error) {
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
export function refuseSpaces(io: Io, words: readonly string[], wanted: FileKind = yamlFile): void {
  const isWanted = (word: string) => wanted.pattern.test(word);
  for (const first of words.keys()) {
    const rest = words.slice(first);
    const together = rest.slice(0, rest.findIndex(isWanted) + 1);
    const name = together.join(' ');
    if (together.length < 2 || kindAt(io, resolvePath(io.cwd, name)) !== 'file') continue;
    throw new UsageError({
      vi: `tên tệp có dấu cách phải đặt trong dấu nháy: ${quoted(name)}`,
      en: `a file name with a blank must stand in quotes: ${quoted(name)}`,
    });
  }
}

function aFolder(io: Io, path: string, name: string, wanted: FileKind): UsageError {
  const [first] = namesOf(io, path, wanted);
  if (first === undefined) {
    return new UsageError({
      vi: `“${name}” là một thư mục, trong đó không có tệp ${wanted.name} nào; hãy ghi tên tệp ${wanted.name}`,
      en: `“${name}” is a folder without any ${wanted.name} file; name a ${wanted.name} file`,
    });
  }
  const one = quoted(shown(io.cwd, resolvePath(path, first)));
  const all = quoted(shown(io.cwd, resolvePath(path, wanted.all)));
  return new UsageError({
    vi: `“${name}” là một thư mục; hãy ghi tên tệp, ví dụ ${one}, hoặc mọi tệp trong đó: ${all}`,
    en: `“${name}” is a folder; name a file, e.g. ${one}, or all that are in it: ${all}`,
  });
}

function absent(io: Io, path: string, name: string, wanted: FileKind): Text {
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
  const meant = meantName(io, folder, basename(path), wanted);
  if (meant === null) {
    return { vi: `${none.vi}; hãy kiểm tra tên và thư mục`, en: `${none.en}; check its name and folder` };
  }
  const found = quoted(shown(io.cwd, resolvePath(folder, meant)));
  return { vi: `${none.vi}; có phải ${found} không?`, en: `${none.en}; did you mean ${found}?` };
}

/** The file of the folder whose name is nearest, blind to accents, case and the extension. */
function meantName(io: Io, folder: string, typed: string, wanted: FileKind): string | null {
  const names = namesOf(io, folder, wanted);
  const stem = (name: string) => name.slice(0, name.length - extname(name).length);
  const near = nearest(wanted.pattern.test(typed) ? stem(typed) : typed, names.map(stem));
  return names.find((name) => stem(name) === near) ?? null;
}

function namesOf(io: Io, folder: string, { pattern }: FileKind): string[] {
  try {
    // Word keeps a file of its own beside an open paper: ~$name.docx.
    return io.files.list(folder).filter((name) => pattern.test(name) && !name.startsWith('~$'));
  } catch (error) {
    throw unreadable(io, folder, error);
  }
}

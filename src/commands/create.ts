import type { Text } from '../findings/finding.ts';
import { EnvironmentError, type Io, UsageError } from '../io.ts';
import { attempt, replaceFile } from '../output/replace.ts';
import { quoted, shown } from '../paths.ts';
import { existing } from '../pipeline/read.ts';

/**
 * Writes a text where nothing is yet; on Windows with the line ends that every Notepad knows.
 * Throws UsageError when something is there, EnvironmentError when the disk refuses.
 */
export function createText(io: Io, path: string, text: string): void {
  const lines = io.platform === 'win32' ? text.replaceAll('\n', '\r\n') : text;
  if (!createFile(io, path, new TextEncoder().encode(lines))) throw alreadyThere(shown(io.cwd, path));
}

/** Writes a new file with its folders; false, and nothing is touched, when something is there. Throws EnvironmentError when the disk refuses. */
export function createFile(io: Io, path: string, bytes: Uint8Array): boolean {
  let taken = false;
  const fault =
    attempt('read', () => {
      // Whatever the Unicode form in which its name is stored.
      taken = io.files.look(existing(io, path)) !== null;
    }) ?? (taken ? null : replaceFile(io.files, path, bytes));
  if (fault === null) return !taken;
  throw refused(shown(io.cwd, path), fault.code);
}

function alreadyThere(name: string): UsageError {
  const other = quoted(name.replace(/(\.[^./\\]*)?$/, '-2$1'));
  return new UsageError({
    vi: `“${name}” đã có, không ghi đè; hãy mở tệp ấy mà điền tiếp, hoặc chọn tên khác, ví dụ: dialogue new ${other}`,
    en: `“${name}” exists and is not replaced; go on with it, or choose another name, e.g. dialogue new ${other}`,
  });
}

const FULL: Text = { vi: 'ổ đĩa đã đầy', en: 'the disk is full' };
const DENIED: Text = {
  vi: 'không có quyền ghi vào thư mục này',
  en: 'no permission to write to this folder',
};
const NOT_FOLDER: Text = {
  vi: 'trên đường dẫn có một tệp mang tên của thư mục',
  en: 'a file has the name of a folder on the way',
};
const OTHER: Text = { vi: 'ổ đĩa không cho ghi', en: 'the disk refuses' };

const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
  EEXIST: NOT_FOLDER,
  ENOTDIR: NOT_FOLDER,
};

function refused(name: string, code: string): EnvironmentError {
  const why = REASONS[code] ?? OTHER;
  return new EnvironmentError({
    vi: `không ghi được “${name}”: ${why.vi} (${code}); hãy chọn thư mục khác, ví dụ trong Documents`,
    en: `cannot write “${name}”: ${why.en} (${code}); choose another folder, e.g. in Documents`,
  });
}

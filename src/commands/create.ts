import { basename, dirname } from 'node:path';
import type { Text } from '../findings/finding.ts';
import { EnvironmentError, type Io, UsageError } from '../io.ts';
import { saferName } from '../output/names.ts';
import { attempt, isTaken, replaceFile } from '../output/replace.ts';
import { removeLeftovers } from '../output/temporary.ts';
import { quoted, shown } from '../paths.ts';
import { existing } from '../pipeline/read.ts';

/**
 * Writes a text where nothing is yet; on Windows with the line ends that every Notepad knows.
 * Throws UsageError when something is there, EnvironmentError when the disk refuses.
 */
export async function createText(io: Io, path: string, text: string): Promise<void> {
  const lines = io.platform === 'win32' ? text.replaceAll('\n', '\r\n') : text;
  if (!(await createFile(io, path, new TextEncoder().encode(lines)))) throw alreadyThere(shown(io.cwd, path));
}

/** Writes a new file with its folders; false, and nothing is touched, when something is there. Throws EnvironmentError when the disk refuses. */
export async function createFile(io: Io, path: string, bytes: Uint8Array): Promise<boolean> {
  let taken = false;
  const unread = attempt('read', () => {
    // Whatever the Unicode form in which its name is stored.
    taken = io.files.look(existing(io, path)) !== null;
  });
  if (taken) return false;
  removeLeftovers(io.files, dirname(path));
  const fault = unread ?? (await replaceFile(io, path, bytes, null));
  if (fault === null) return true;
  if (isTaken(fault)) return false;
  throw refused(shown(io.cwd, path), fault.code);
}

/** Throws UsageError for the name of a new file that some system would refuse, or take for a device. */
export function refuseUnsafeName(path: string): void {
  const name = basename(path);
  const safer = saferName(name);
  if (safer === null) return;
  throw new UsageError({
    vi: `tên tệp “${name}” không dùng được trên Windows; hãy đặt tên khác, ví dụ: ${quoted(safer)}`,
    en: `Windows does not allow the file name “${name}”; choose another, e.g. ${quoted(safer)}`,
  });
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
const LONG: Text = { vi: 'tên tệp hoặc thư mục quá dài', en: 'the name of the file or a folder is too long' };
const OTHER: Text = { vi: 'ổ đĩa không cho ghi', en: 'the disk refuses' };

const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
  EEXIST: NOT_FOLDER,
  ENOTDIR: NOT_FOLDER,
  ENAMETOOLONG: LONG,
};

const ELSEWHERE: Text = {
  vi: 'chọn thư mục khác, ví dụ trong Documents',
  en: 'choose another folder, e.g. in Documents',
};
const SHORTER: Text = { vi: 'đặt tên ngắn hơn', en: 'choose a shorter name' };

function refused(name: string, code: string): EnvironmentError {
  const why = REASONS[code] ?? OTHER;
  const next = why === LONG ? SHORTER : ELSEWHERE;
  return new EnvironmentError({
    vi: `không ghi được “${name}”: ${why.vi} (${code}); hãy ${next.vi}`,
    en: `cannot write “${name}”: ${why.en} (${code}); ${next.en}`,
  });
}

import { faultCode } from '../fault.ts';
import type { Text } from '../findings/finding.ts';
import { type Io, UsageError } from '../io.ts';
import { shown } from '../paths.ts';
import { MAX_YAML_BYTES } from '../source/text.ts';

/** The bytes of an input file, through links; refuses what is no file, too large or not to be read (exit 2). */
export function readInput(io: Io, path: string): Uint8Array {
  try {
    return io.files.read(path, MAX_YAML_BYTES);
  } catch (error) {
    throw refusalOf(io, path, error);
  }
}

/** What the disk has said of a path, for the one who named it. Rethrows what is no file error. */
export function refusalOf(io: Io, path: string, error: unknown): UsageError {
  const code = faultCode(error);
  return new UsageError((REFUSALS.get(code) ?? unreadable)(shown(io.cwd, path), code));
}

type Refusal = (name: string, code: string) => Text;

const absent: Refusal = (name) => ({
  vi: `không tìm thấy tệp “${name}”; hãy kiểm tra tên và thư mục`,
  en: `no such file: “${name}”; check its name and folder`,
});
const notFile: Refusal = (name) => ({
  vi: `“${name}” không phải là một tệp; hãy ghi tên tệp YAML`,
  en: `“${name}” is not a file; name a YAML file`,
});
const forbidden: Refusal = (name, code) => ({
  vi: `không có quyền đọc tệp “${name}” (${code}); hãy chép tệp vào thư mục của mình, hoặc hỏi người quản trị máy`,
  en: `“${name}” may not be read (${code}); copy it to a folder of yours, or ask the administrator`,
});
const unreadable: Refusal = (name, code) => ({
  vi: `máy không đọc được tệp “${name}” (${code}); hãy thử mở tệp ấy, hoặc chép nó sang ổ đĩa khác rồi chạy lại`,
  en: `“${name}” cannot be read (${code}); try to open it, or copy it to another disk and run again`,
});

const REFUSALS: ReadonlyMap<string, Refusal> = new Map(
  Object.entries({
    ENOENT: absent,
    ENOTDIR: absent,
    EISDIR: notFile,
    ENXIO: notFile,
    EACCES: forbidden,
    EPERM: forbidden,
    EBUSY: (name, code) => ({
      vi: `tệp “${name}” đang bị chương trình khác giữ (${code}); hãy đóng tệp ở chương trình ấy rồi chạy lại`,
      en: `another program holds “${name}” (${code}); close it there and run again`,
    }),
    EFBIG: (name) => ({
      vi: `tệp “${name}” lớn hơn 20 MB; tệp của một hội nghị chỉ vài chục KB`,
      en: `“${name}” is larger than 20 MB; a conference takes a few KB`,
    }),
  }),
);

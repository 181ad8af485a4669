import { basename, dirname } from 'node:path';
import { isBusy } from '../fault.ts';
import type { Finding, Severity, Text } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { shown } from '../paths.ts';
import { type Fault, isOvertaken } from './replace.ts';

/** What is told about targets; `write.ts` decides when. */
export function said(
  io: Io,
  path: string,
  code: string,
  severity: Severity,
  message: Text,
  hint: Text | null,
): Finding {
  return { code, severity, message, hint, file: shown(io.cwd, path), span: null, path: null, source: null };
}

const otherFolder: Text = {
  vi: 'chọn thư mục khác bằng --out',
  en: 'choose another folder with --out',
};

/** There is a file at a path that was to be a new one. */
export function occupied(io: Io, path: string): Finding {
  const message = {
    vi: 'ở đây đã có một tệp nên được giữ nguyên, không ghi đè',
    en: 'a file is here already, so it is kept and not overwritten',
  };
  return said(io, path, 'output/exists', 'error', message, {
    vi: 'đặt tên khác cho tệp mới, hoặc đổi tên tệp này rồi chạy lại',
    en: 'give the new file another name, or rename this one and run again',
  });
}

export function locked(io: Io, path: string, lock: string): Finding {
  const [name, lockName] = [basename(path), basename(lock)];
  const message = {
    vi: `tệp đang mở trong Word hoặc LibreOffice (có tệp khóa “${lockName}”) nên được giữ nguyên`,
    en: `the file is open in Word or LibreOffice (there is the lock file “${lockName}”), so it is kept`,
  };
  return said(io, path, 'output/locked', 'error', message, {
    vi: `hãy đóng tệp “${name}” trong Word rồi chạy lại; nếu không máy nào đang mở tệp ấy thì xóa tệp khóa còn sót lại “${shown(io.cwd, lock)}”`,
    en: `close “${name}” in Word and run again; if no computer has it open, delete the lock file left behind: “${shown(io.cwd, lock)}”`,
  });
}

export function readOnly(io: Io, path: string): Finding {
  const message = {
    vi: 'tệp có dấu chỉ cho đọc (Read-only) nên được giữ nguyên',
    en: 'the file is marked read-only, so it is kept',
  };
  return said(io, path, 'output/locked', 'error', message, {
    vi: 'bỏ dấu ấy rồi chạy lại: bấm chuột phải vào tệp, chọn Properties, bỏ chọn Read-only',
    en: 'take the mark off and run again: right-click the file, Properties, clear Read-only',
  });
}

const kinds = {
  folder: { vi: 'một thư mục', en: 'a folder' },
  link: { vi: 'một liên kết (symlink)', en: 'a symbolic link' },
  other: { vi: 'một thiết bị hoặc tệp đặc biệt', en: 'a device or special file' },
} satisfies Record<string, Text>;

export function notFile(io: Io, path: string, kind: keyof typeof kinds): Finding {
  const message = {
    vi: `đường dẫn này là ${kinds[kind].vi}, không phải tệp thường, nên không ghi vào`,
    en: `this path is ${kinds[kind].en}, not a regular file, so nothing was written to it`,
  };
  return said(io, path, 'output/not-file', 'error', message, {
    vi: `đổi tên hoặc xóa nó rồi chạy lại, hoặc ${otherFolder.vi}`,
    en: `rename or delete it and run again, or ${otherFolder.en}`,
  });
}

export function longPath(io: Io, path: string, limit: number): Finding {
  const message = {
    vi: `đường dẫn dài ${path.length} ký tự; Word trên Windows có thể không mở được tệp có đường dẫn dài hơn ${limit}`,
    en: `the path has ${path.length} characters; Word on Windows may not open a file whose path is longer than ${limit}`,
  };
  return said(io, path, 'output/long-path', 'warning', message, {
    vi: 'đặt tên ngắn hơn cho tệp YAML, hoặc chọn thư mục gần gốc ổ đĩa bằng --out',
    en: 'give the YAML a shorter name, or choose a folder nearer to the root of the disk with --out',
  });
}

/** What a fault of the file system means to a clerk. */
export function faulted(io: Io, path: string, { step, code }: Fault): Finding {
  const tell = (name: string, message: Text, hint: Text) => said(io, path, name, 'error', message, hint);
  const folder = shown(io.cwd, dirname(path)) || '.';
  if (isOvertaken({ step, code })) return tell('output/overtaken', texts.overtaken, texts.again);
  if (code === 'EBUSY' || (step === 'replace' && isBusy(code))) {
    return tell('output/locked', texts.held(code), {
      vi: `hãy đóng tệp “${basename(path)}” trong Word hoặc chương trình đang mở nó rồi chạy lại; nếu không ở đâu mở thì bỏ thuộc tính chỉ đọc (Read-only) của tệp`,
      en: `close “${basename(path)}” in Word or whatever has it open and run again; if nothing has, take the read-only mark off the file`,
    });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return tell('output/disk-full', texts.full, texts.makeRoom);
  if (code === 'ENAMETOOLONG') return tell('output/write-failed', texts.tooLong, texts.shorter);
  if (code === 'ENOTDIR' || code === 'ELOOP' || (step === 'folder' && NOT_FOLDER.has(code))) {
    return tell('output/no-folder', texts.notFolder(folder), texts.renameOrOther);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return tell(
      'output/no-access',
      step === 'read' ? texts.unreadable(code) : texts.noAccess(folder, code),
      texts.askOwner,
    );
  }
  const failed = step === 'read' ? texts.damaged(code) : texts.failed(code);
  return tell('output/write-failed', failed, texts.other);
}

/** On the way lies a file, or a link to nothing. */
const NOT_FOLDER: ReadonlySet<string> = new Set(['EEXIST', 'ENOENT']);

const texts = {
  overtaken: {
    vi: 'chương trình khác vừa ghi tệp này trong lúc đang chạy nên nó được giữ nguyên',
    en: 'another program wrote this file meanwhile, so it is kept',
  },
  again: {
    vi: 'đóng tệp ở chương trình khác rồi chạy lại',
    en: 'close the file in the other program and run again',
  },
  tooLong: {
    vi: 'tên tệp hoặc tên thư mục dài quá mức của ổ đĩa (ENAMETOOLONG)',
    en: 'the name of the file or of a folder is longer than the disk allows (ENAMETOOLONG)',
  },
  shorter: {
    vi: 'đặt tên ngắn hơn cho tệp YAML hoặc cho thư mục sau --out',
    en: 'give the YAML file, or the folder after --out, a shorter name',
  },
  held: (code: string): Text => ({
    vi: `tệp đang mở ở chương trình khác hoặc chỉ cho đọc nên không thay được (${code}); bản cũ còn nguyên`,
    en: `the file is open in another program or read-only and could not be replaced (${code}); the old version is whole`,
  }),
  full: {
    vi: 'ổ đĩa đã đầy nên không ghi được; bản cũ còn nguyên',
    en: 'the disk is full; the old version is whole',
  },
  makeRoom: {
    vi: `xóa bớt tệp trên ổ đĩa, hoặc ${otherFolder.vi}`,
    en: `make room on the disk, or ${otherFolder.en}`,
  },
  notFolder: (folder: string): Text => ({
    vi: `không tạo được thư mục “${folder}” vì trên đường dẫn ấy có một tệp hoặc một liên kết hỏng`,
    en: `the folder “${folder}” cannot be made because a file or a broken link is in its way`,
  }),
  renameOrOther: {
    vi: `đổi tên hoặc xóa nó, hoặc ${otherFolder.vi}`,
    en: `rename or delete it, or ${otherFolder.en}`,
  },
  unreadable: (code: string): Text => ({
    vi: `không có quyền đọc bản đang có nên không dám thay (${code})`,
    en: `the existing file may not be read, so it was not replaced (${code})`,
  }),
  noAccess: (folder: string, code: string): Text => ({
    vi: `không có quyền ghi vào thư mục “${folder}” (${code})`,
    en: `no permission to write to the folder “${folder}” (${code})`,
  }),
  askOwner: {
    vi: `${otherFolder.vi}, ví dụ trong Documents, hoặc hỏi người quản trị máy`,
    en: `${otherFolder.en}, such as one in Documents, or ask whoever runs the computer`,
  },
  damaged: (code: string): Text => ({
    vi: `không đọc được bản đang có nên không dám thay (mã lỗi ${code})`,
    en: `the existing file could not be read, so it was not replaced (${code})`,
  }),
  failed: (code: string): Text => ({
    vi: `không ghi được tệp (mã lỗi ${code}); bản cũ, nếu có, còn nguyên`,
    en: `the file could not be written (${code}); the old version, if any, is whole`,
  }),
  other: { vi: `kiểm tra ổ đĩa, hoặc ${otherFolder.vi}`, en: `check the disk, or ${otherFolder.en}` },
};

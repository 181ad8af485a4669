import type { CodeMeta } from '../findings/catalogue.ts';
import type { Severity } from '../findings/finding.ts';

/** Every code of this folder, for the catalogue. An error of these is of the environment (exit 3), not of the data. */
export const outputCodes: readonly CodeMeta[] = [
  code(
    'output/edited',
    'error',
    'tệp đích đã được sửa tay hoặc không phải do dialogue tạo',
    'the target was edited by hand or is not ours',
  ),
  code(
    'output/locked',
    'error',
    'tệp đích đang mở ở chương trình khác',
    'the target is open in another program',
  ),
  code(
    'output/not-file',
    'error',
    'đường dẫn đích không phải một tệp thường',
    'the target is no regular file',
  ),
  code('output/no-folder', 'error', 'không tạo được thư mục kết quả', 'the output folder cannot be made'),
  code('output/no-access', 'error', 'không có quyền đọc hoặc ghi', 'no permission to read or write'),
  code('output/disk-full', 'error', 'ổ đĩa đầy', 'the disk is full'),
  code('output/write-failed', 'error', 'không ghi được tệp', 'the file could not be written'),
  code(
    'output/long-path',
    'warning',
    'đường dẫn quá dài đối với Windows',
    'the path is too long for Windows',
  ),
  code(
    'output/beside',
    'info',
    'bản mới được ghi bên cạnh bản đã sửa tay',
    'the new version was written beside the edited one',
  ),
  code(
    'output/backup',
    'info',
    'bản đã sửa tay được giữ thành tệp .bak',
    'the edited version was kept as a .bak file',
  ),
];

function code(name: string, severity: Severity, vi: string, en: string): CodeMeta {
  return { code: name, severity, title: { vi, en } };
}

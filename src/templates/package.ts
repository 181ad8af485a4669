import PizZip from 'pizzip';
import type { Checked, Text } from '../findings/finding.ts';
import { type TemplateCode, templateFinding } from './faults.ts';
import { inspectPackage, type PackageFault } from './inspect.ts';

/** Name and content of a part of a .docx. */
export type Part = readonly [name: string, content: string | Uint8Array];

/** Zip times are local; the first one the format knows is the same everywhere. */
const noTime = () => new Date(1980, 0, 1);
const contentTypesPart = '[Content_Types].xml';

/** A new .docx of these parts, the same bytes for the same parts. */
export function newPackage(parts: readonly Part[]): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return savePackage(zip);
}

/** The bytes of a .docx: content types first, then by name, no times, no attributes of any file system. */
export function savePackage(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) {
    entry.date = noTime();
    entry.options.date = noTime();
    entry.comment = '';
  }
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
    fileOrder: () => inOrder(zip),
  });
}

/** Files only, by code units, which no language setting changes. */
function inOrder(zip: PizZip): string[] {
  const names = Object.values(zip.files).flatMap((entry) => (entry.dir ? [] : [entry.name]));
  return [contentTypesPart, ...names.filter((name) => name !== contentTypesPart).sort()];
}

/**
 * Opens a template that someone may have changed: too large, damaged, with macros, links to the outside or parts that
 * climb out of the package, it is refused.
 */
export function openPackage(bytes: Uint8Array, file: string | null): Checked<PizZip> {
  const { zip, faults } = inspectPackage(bytes);
  const findings = faults.map(({ fault, detail }) => {
    const { code, message, hint } = told[fault](detail);
    return templateFinding(code, file, message, hint);
  });
  return zip === undefined || findings.length > 0 ? { findings } : { value: zip, findings };
}

interface Told {
  code: TemplateCode;
  message: Text;
  hint: Text;
}

const saveAs: Text = {
  vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx)',
  en: 'open it in Word and save it again: File → Save As → Word Document (*.docx)',
};
const takeOriginal: Text = {
  vi: 'lấy lại mẫu gốc bằng `dialogue new --templates`',
  en: 'take the original template again with `dialogue new --templates`',
};

const notDocx = (): Told => ({
  code: 'template/not-docx',
  message: { vi: 'mẫu không phải tệp .docx', en: 'the template is not a .docx file' },
  hint: saveAs,
});

const told: Readonly<Record<PackageFault, (detail: string) => Told>> = {
  empty: notDocx,
  'not-zip': notDocx,
  'old-doc': () => ({
    code: 'template/not-docx',
    message: {
      vi: 'mẫu là tệp .doc kiểu cũ, không phải .docx',
      en: 'the template is an old .doc file, not a .docx',
    },
    hint: saveAs,
  }),
  encrypted: () => ({
    code: 'template/not-docx',
    message: { vi: 'mẫu đặt mật khẩu, không đọc được', en: 'the template is protected by a password' },
    hint: {
      vi: 'trong Word, bỏ mật khẩu ở Tệp → Thông tin → Bảo vệ tài liệu rồi lưu lại',
      en: 'in Word, remove the password under File → Info → Protect Document and save it',
    },
  }),
  'not-word': () => ({
    code: 'template/not-docx',
    message: {
      vi: 'tệp nén này không chứa văn bản Word',
      en: 'this archive holds no Word document',
    },
    hint: saveAs,
  }),
  'too-large': () => ({
    code: 'template/too-large',
    message: {
      vi: 'mẫu quá lớn khi giải nén (trên 50 MB)',
      en: 'the template is too large when inflated (over 50 MB)',
    },
    hint: takeOriginal,
  }),
  corrupt: () => ({
    code: 'template/corrupt',
    message: { vi: 'mẫu bị hỏng, không mở được', en: 'the template is damaged and cannot be opened' },
    hint: takeOriginal,
  }),
  climbing: (name) => ({
    code: 'template/unsafe',
    message: {
      vi: `tệp nén có đường dẫn lạ “${name}”`,
      en: `the archive holds a strange path “${name}”`,
    },
    hint: takeOriginal,
  }),
  macros: () => ({
    code: 'template/unsafe',
    message: { vi: 'mẫu có macro', en: 'the template holds macros' },
    hint: {
      vi: 'lưu lại thành Word Document (*.docx), không phải .docm',
      en: 'save it as Word Document (*.docx), not .docm',
    },
  }),
  outside: () => ({
    code: 'template/unsafe',
    message: {
      vi: 'mẫu dẫn tới tệp bên ngoài (mẫu đính kèm, ảnh liên kết…)',
      en: 'the template links to a file outside (attached template, linked picture…)',
    },
    hint: {
      vi: 'trong Word, bỏ liên kết hoặc chèn hẳn ảnh vào mẫu',
      en: 'in Word, break the link or insert the picture itself',
    },
  }),
};

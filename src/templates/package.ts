import PizZip from 'pizzip';
import type { Checked, Finding, Text } from '../findings/finding.ts';
import { type TemplateCode, templateFinding } from './faults.ts';

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

/** Inflated, all parts together. */
const sizeLimit = 50 * 1024 * 1024;

const oldDoc = [0xd0, 0xcf, 0x11, 0xe0];
const zipStart = [0x50, 0x4b];

/**
 * Opens a .docx that someone may have changed: size is judged before anything is inflated, checksums are compared,
 * macros, links to the outside and parts that climb out of the package are refused.
 */
export function openPackage(bytes: Uint8Array, file: string | null): Checked<PizZip> {
  const refuse = (code: TemplateCode, message: Text, hint: Text) => ({
    findings: [templateFinding(code, file, message, hint)],
  });
  if (startsWith(bytes, oldDoc)) return refuse('template/not-docx', texts.oldDoc, texts.saveAs);
  if (!startsWith(bytes, zipStart)) return refuse('template/not-docx', texts.notDocx, texts.saveAs);
  try {
    if (inflatedSize(new PizZip(bytes)) > sizeLimit) {
      return refuse('template/too-large', texts.tooLarge, texts.takeOriginal);
    }
    const zip = new PizZip(bytes, { checkCRC32: true });
    if (zip.file('word/document.xml') === null)
      return refuse('template/not-docx', texts.notWord, texts.saveAs);
    const findings = unsafeParts(zip, file);
    return findings.length > 0 ? { findings } : { value: zip, findings };
  } catch {
    // PizZip throws plain errors in English for every kind of damage.
    return refuse('template/corrupt', texts.corrupt, texts.takeOriginal);
  }
}

const texts = {
  oldDoc: {
    vi: 'mẫu là tệp .doc kiểu cũ, không phải .docx',
    en: 'the template is an old .doc file, not a .docx',
  },
  notDocx: { vi: 'mẫu không phải tệp .docx', en: 'the template is not a .docx file' },
  notWord: { vi: 'tệp nén này không chứa văn bản Word', en: 'this archive holds no Word document' },
  tooLarge: {
    vi: 'mẫu quá lớn khi giải nén (trên 50 MB)',
    en: 'the template is too large when inflated (over 50 MB)',
  },
  corrupt: { vi: 'mẫu bị hỏng, không mở được', en: 'the template is damaged and cannot be opened' },
  saveAs: {
    vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx)',
    en: 'open it in Word and save it again: File → Save As → Word Document (*.docx)',
  },
  takeOriginal: {
    vi: 'lấy lại mẫu gốc bằng `dialogue new --templates`',
    en: 'take the original template again with `dialogue new --templates`',
  },
} satisfies Record<string, Text>;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** From the directory of the archive, without inflating. */
function inflatedSize(zip: PizZip): number {
  return Object.values(zip.files).reduce((sum, entry) => sum + uncompressed(entry), 0);
}

function uncompressed(entry: object): number {
  // The size is in a field that the types of PizZip leave out.
  const data = '_data' in entry ? entry._data : undefined;
  const size =
    typeof data === 'object' && data !== null && 'uncompressedSize' in data ? data.uncompressedSize : 0;
  return typeof size === 'number' ? size : 0;
}

function unsafeParts(zip: PizZip, file: string | null): Finding[] {
  const found: Finding[] = [];
  const refuse = (message: Text, hint: Text) =>
    found.push(templateFinding('template/unsafe', file, message, hint));
  const names = Object.keys(zip.files);
  const climbing = names.find((name) => name.split(/[\\/]/u).includes('..') || name.startsWith('/'));
  if (climbing !== undefined) {
    refuse(
      { vi: `tệp nén có đường dẫn lạ “${climbing}”`, en: `the archive holds a strange path “${climbing}”` },
      texts.takeOriginal,
    );
  }
  if (names.some((name) => /vbaProject|\.bin$/iu.test(name) && /vba/iu.test(name))) {
    refuse(
      { vi: 'mẫu có macro', en: 'the template holds macros' },
      {
        vi: 'lưu lại thành Word Document (*.docx), không phải .docm',
        en: 'save it as Word Document (*.docx), not .docm',
      },
    );
  }
  if (names.some((name) => name.endsWith('.rels') && linksOut(zip.file(name)?.asText() ?? ''))) {
    refuse(
      {
        vi: 'mẫu dẫn tới tệp bên ngoài (mẫu đính kèm, ảnh liên kết…)',
        en: 'the template links to a file outside (attached template, linked picture…)',
      },
      {
        vi: 'trong Word, bỏ liên kết hoặc chèn hẳn ảnh vào mẫu',
        en: 'in Word, break the link or insert the picture itself',
      },
    );
  }
  return found;
}

/** Links on a text are harmless: nothing is fetched until somebody clicks. */
function linksOut(relations: string): boolean {
  const external = relations.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gu) ?? [];
  return external.some((relation) => !/\/hyperlink"/u.test(relation));
}

import { faultCode } from '../fault.ts';
import type { Finding, Text } from '../findings/finding.ts';
import type { Files } from '../io.ts';
import { isInside } from '../paths.ts';
import { foreignKind } from '../source/foreign.ts';
import { decode, type SourceText } from '../source/text.ts';
import { MAX_TEMPLATE_BYTES, MAX_TEXT_BYTES } from './archive/limits.ts';
import { type TemplateCode, templateFinding } from './faults.ts';
import type { TemplateFolders } from './folders.ts';

/** A file of an office's own templates that is not read. */
export class TemplateFileError extends Error {
  /** Absolute. */
  readonly path: string;
  /** Why, of no file yet. */
  readonly finding: Finding;
  constructor(path: string, finding: Finding) {
    super(finding.message.en);
    this.path = path;
    this.finding = finding;
  }
}

/** Whether anything lies there; what may not be looked at does. */
export function isThere(files: Files, path: string): boolean {
  try {
    return files.look(path) !== null;
  } catch {
    return true;
  }
}

/** The bytes of a .docx of an office, through links. @throws TemplateFileError */
export function readOwnDocx(files: Files, folders: TemplateFolders, path: string): Uint8Array {
  return readOwn(files, folders, path, MAX_TEMPLATE_BYTES);
}

/** A sentence or page of an office. @throws TemplateFileError */
export function readOwnText(files: Files, folders: TemplateFolders, path: string): Uint8Array {
  const bytes = readOwn(files, folders, path, MAX_TEXT_BYTES);
  const kind = foreignKind(bytes);
  if (kind !== null) throw refused(path, 'template/unreadable', notText(kind), takeOriginal);
  return bytes;
}

/** Bytes of a sentence or page as text. @throws TemplateFileError when the encoding is none that can be read */
export function textOf(bytes: Uint8Array, path: string, file: string): SourceText {
  const { value, findings } = decode(bytes, file);
  const [first] = findings;
  if (value !== undefined) return value;
  throw first === undefined ? new Error(`${path} gave no text`) : new TemplateFileError(path, first);
}

/** Names in a folder of an office. @throws TemplateFileError */
export function listOwn(files: Files, path: string): string[] {
  return allowed(path, () => (files.look(files.real(path))?.kind === 'folder' ? files.list(path) : []));
}

function readOwn(files: Files, { within }: TemplateFolders, path: string, most: number): Uint8Array {
  return allowed(path, () => {
    const real = files.real(path);
    if (!within.some((folder) => isInside(folder, real)))
      throw refused(path, 'template/unreadable', outside, copyIn);
    const found = files.look(real);
    if (found?.kind !== 'file') throw refused(path, 'template/unreadable', notFile, takeOriginal);
    if (found.size > most) throw refused(path, 'template/too-large', tooLarge(most), takeOriginal);
    return files.read(real, most);
  });
}

/** @throws TemplateFileError when the system does not let us */
function allowed<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TemplateFileError) throw error;
    throw refused(path, 'template/unreadable', notAllowed(faultCode(error)), askOwner);
  }
}

function refused(path: string, code: TemplateCode, message: Text, hint: Text): TemplateFileError {
  return new TemplateFileError(path, templateFinding(code, null, message, hint));
}

const takeOriginal: Text = {
  vi: 'xóa tệp này để dùng mẫu gốc, hoặc chép lại bằng `dialogue new --templates`',
  en: 'delete it to use the shipped one, or copy that one out with `dialogue new --templates`',
};
const outside: Text = {
  vi: 'mẫu là liên kết dẫn ra ngoài thư mục được phép đọc',
  en: 'the template is a link that leads out of the folder that may be read',
};
const copyIn: Text = {
  vi: 'chép hẳn tệp vào thư mục mẫu, hoặc chạy với --root để cho phép đọc thư mục trên',
  en: 'copy the file itself into the folder of templates, or allow the folder above with --root',
};
const notFile: Text = { vi: 'mẫu không phải là một tệp', en: 'the template is no file' };
const askOwner: Text = {
  vi: 'đóng chương trình đang giữ tệp, hoặc chép tệp vào thư mục của mình rồi chạy lại',
  en: 'close the program that holds it, or copy it to a folder of yours, then run again',
};

function notText({ vi, en }: Text): Text {
  return { vi: `đây là ${vi}, không phải câu mẫu (tệp chữ .hbs)`, en: `this is ${en}, not a text (.hbs)` };
}

function tooLarge(most: number): Text {
  const [size, unit] = most < 1024 * 1024 ? [most / 1024, 'KB'] : [most / 1024 / 1024, 'MB'];
  return { vi: `mẫu lớn hơn ${size} ${unit}`, en: `the template is larger than ${size} ${unit}` };
}

function notAllowed(code: string): Text {
  return { vi: `máy không cho đọc mẫu (${code})`, en: `the template may not be read (${code})` };
}

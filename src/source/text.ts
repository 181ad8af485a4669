import type { Checked, Finding, Span, Text } from '../findings/finding.ts';
import { counted, MOST_TOLD } from '../findings/most.ts';
import { foreignKind } from './foreign.ts';

/**
 * One decoded file. Every offset of the program refers to `text`: without byte order mark, lines ended by LF alone, letters
 * composed (NFC). Lines and columns counted in it are those an editor shows for the file itself.
 */
export interface SourceText {
  /** As the caller named it: relative to the current folder, with `/`. */
  file: string;
  text: string;
  /** The same lines with their letters as the file holds them; absent when none was decomposed. */
  written?: string;
}

/** Largest YAML that is read at all; the caller compares the size before reading. */
export const MAX_YAML_BYTES = 20 * 1024 * 1024;

const SAVE_AS_UTF8: Text = {
  vi: 'lưu lại bằng mã UTF-8: mở bằng Notepad → Save As (Lưu thành) → Encoding (Mã hóa): UTF-8',
  en: 'save it again as UTF-8: open it in Notepad → Save As → Encoding: UTF-8',
};

export interface Decoded extends Checked<SourceText> {
  /** The text that findings point into though it cannot be read. */
  refused?: SourceText;
}

/**
 * Bytes of a YAML file to text: UTF-8 with or without BOM, UTF-16 with BOM, any line ends, composed or decomposed letters.
 * Anything else gives `yaml/encoding` or `yaml/control-char` and no value; decomposed letters give the info `yaml/nfd`.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const foreign = foreignKind(bytes);
  if (foreign !== null) return { findings: [notYaml(file, foreign)] };
  // Before decoding: bytes of UTF-16 are seldom valid UTF-8.
  if (encodingOf(bytes) === 'utf-8' && bytes.includes(0)) return { findings: [notText(file)] };
  const raw = decodeBytes(bytes);
  if (raw === null) return { findings: [notUtf8(bytes, file)] };
  if (raw.includes('\0')) return { findings: [notText(file)] };

  const lines = cleanSpaces(raw);
  const text = lines.normalize('NFC');
  const source: SourceText = text === lines ? { file, text } : { file, text, written: lines };
  const findings = text === lines ? [] : [decomposed(source, lines)];
  const control = controlCharacters(source);
  if (control.length > 0) return { findings: [...findings, ...control], refused: source };
  return { value: source, findings };
}

function decodeBytes(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    // `fatal` refuses what would become `�`; a leading BOM is dropped by the decoder.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return encoding === 'utf-8' || bytes.length % 2 === 1 ? null : unitsOf(bytes, encoding === 'utf-16le');
  }
}

/** UTF-16 as it stands: the half of a character, which no decoder lets through, is then told with its place. */
function unitsOf(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 2; at < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, littleEndian));
  return text;
}

/** The encoding by the byte order mark; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Line ends become LF; the vertical tab and form feed that Word leaves on pasting become blanks. */
function cleanSpaces(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\v\f]/g, ' ');
}

/** What XML, and so a .docx, cannot hold (XML 1.0 §2.2), apart from the blanks handled above. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ud800-\udfff]/gu;

/** The characters of a text that no document can hold, with their places, each found when it is asked for. */
export function* unprintable(text: string): Generator<{ code: string; span: Span }> {
  for (const { 0: char, index } of text.matchAll(UNPRINTABLE)) {
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield { code, span: { start: index, end: index + char.length } };
  }
}

export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

function controlCharacters({ file, text }: SourceText): Finding[] {
  const findings: Finding[] = [];
  let left = 0;
  for (const { code, span } of unprintable(text)) {
    if (findings.length > MOST_TOLD) left++;
    else findings.push(controlCharacter(file, code, span));
  }
  const last = left === 0 ? undefined : findings.pop();
  return last === undefined ? findings : [...findings, counted(last, left + 1)];
}

function controlCharacter(file: string, code: string, span: Span): Finding {
  return {
    ...about(file, 'error', span),
    code: 'yaml/control-char',
    message: {
      vi: `có ký tự điều khiển không nhìn thấy (${code}), văn bản Word không chứa được`,
      en: `an invisible control character (${code}), which a Word document cannot hold`,
    },
    hint: { vi: 'xóa ký tự ở chỗ này rồi gõ lại', en: 'delete the character here and type the text again' },
  };
}

function decomposed({ file, text }: SourceText, before: string): Finding {
  let start = 0;
  while (text[start] === before[start]) start++;
  return {
    ...about(file, 'info', { start, end: start + 1 }),
    code: 'yaml/nfd',
    message: {
      vi: 'tệp dùng chữ Việt tổ hợp (dấu rời khỏi chữ), thường do máy Mac hoặc bộ gõ để Unicode tổ hợp',
      en: 'the file holds decomposed letters (marks apart from letters), as a Mac or some input methods write them',
    },
    hint: {
      vi: 'không phải sửa: chữ đã được đổi sang Unicode dựng sẵn khi đọc',
      en: 'nothing to do: the letters were composed on reading',
    },
  };
}

function notUtf8(bytes: Uint8Array, file: string): Finding {
  const line = encodingOf(bytes) === 'utf-8' ? firstBadLine(bytes) : null;
  return {
    ...about(file, 'error', null),
    code: 'yaml/encoding',
    message: {
      vi: `tệp không phải mã UTF-8${line === null ? '' : ` (dòng đầu tiên không đọc được: ${line})`}`,
      en: `the file is not UTF-8${line === null ? '' : ` (first unreadable line: ${line})`}`,
    },
    hint: SAVE_AS_UTF8,
  };
}

/** Saving such a file from Notepad, as is told of other encodings, would destroy it. */
function notYaml(file: string, kind: Text): Finding {
  return {
    ...about(file, 'error', null),
    code: 'yaml/encoding',
    message: {
      vi: `đây là ${kind.vi}, không phải tệp dữ liệu YAML`,
      en: `this is ${kind.en}, not a YAML file`,
    },
    hint: {
      vi: 'ghi tên tệp dữ liệu (đuôi .yaml); chưa có thì tạo bằng `dialogue new hoi-nghi.yaml`',
      en: 'name the data file (it ends in .yaml); start one with `dialogue new hoi-nghi.yaml`',
    },
  };
}

function notText(file: string): Finding {
  return {
    ...about(file, 'error', null),
    code: 'yaml/encoding',
    message: {
      vi: 'tệp không phải mã UTF-8: có lẽ lưu bằng mã UTF-16 (“Unicode”), hoặc không phải tệp chữ',
      en: 'the file is not UTF-8: UTF-16 without byte order mark it seems, or not a text file',
    },
    hint: SAVE_AS_UTF8,
  };
}

/** Number (from 1) of the first line that is not valid UTF-8; no UTF-8 sequence contains a line feed byte. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, feed === -1 ? undefined : feed));
    } catch {
      return line;
    }
    if (feed === -1) return line;
    start = feed + 1;
  }
}

function about(file: string, severity: Finding['severity'], span: Span | null) {
  return { file, severity, span, path: null, source: null };
}

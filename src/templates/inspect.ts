import { crc32, inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';

/** Why a file that should be a .docx is not opened. */
export type PackageFault =
  | 'empty'
  | 'old-doc'
  | 'encrypted'
  | 'not-zip'
  | 'not-word'
  | 'too-large'
  | 'corrupt'
  | 'climbing'
  | 'macros'
  | 'outside';

export interface Inspected {
  /** Absent when it could not even be opened. */
  zip?: PizZip;
  faults: { fault: PackageFault; detail: string }[];
}

/** Bytes a .docx may come to when inflated, all parts together. */
export const INFLATED_LIMIT = 50 * 1024 * 1024;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipStart = [0x50, 0x4b];
/** Name of the stream in which Office keeps an encrypted .docx ([MS-OFFCRYPTO] 2.3.4.4), as it is stored. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens a .docx that anyone may have made: size is judged before anything is inflated, checksums are compared, macros,
 * links to the outside and names that climb out of the package are told. Never throws.
 */
export function inspectPackage(bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return only('empty');
  if (startsWith(bytes, compoundFile))
    return only(Buffer.from(bytes).includes(encryptedStream) ? 'encrypted' : 'old-doc');
  if (!startsWith(bytes, zipStart)) return only('not-zip');
  try {
    const zip = new PizZip(bytes);
    const entries = Object.values(zip.files).flatMap((entry) => stored(entry) ?? []);
    const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > INFLATED_LIMIT) return only('too-large');
    if (!entries.every(isWhole)) return only('corrupt');
    return mainPartOf(zip) === null ? only('not-word') : { zip, faults: unsafe(zip) };
  } catch {
    // PizZip throws plain errors in English for every kind of damage.
    return only('corrupt');
  }
}

function only(fault: PackageFault): Inspected {
  return { faults: [{ fault, detail: '' }] };
}

/** Name of the part with the text, which Word of today may call `word/document2.xml`; null when there is none. */
export function mainPartOf(zip: PizZip): string | null {
  const relations = textOf(zip, '_rels/.rels');
  const main = /<Relationship\b[^>]*\/officeDocument"[^>]*>/u.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]*)"/u.exec(main)?.[1];
  const name = target !== undefined && zip.files[target] !== undefined ? target : 'word/document.xml';
  return zip.files[name] !== undefined && name.startsWith('word/') ? name : null;
}

function textOf(zip: PizZip, name: string): string {
  return new TextDecoder().decode(readPart(zip, name) ?? new Uint8Array());
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** An entry as the archive holds it: PizZip keeps it in a field that its types leave out. */
interface Stored {
  uncompressedSize: number;
  crc32: number;
  compressionMethod: string;
  getCompressedContent(): Uint8Array;
}

/** Null for a folder. */
function stored(entry: object): Stored | null {
  const data = '_data' in entry ? entry._data : null;
  return typeof data === 'object' && data !== null && isStored(data) ? data : null;
}

function isStored(data: object): data is Stored {
  return 'uncompressedSize' in data && 'crc32' in data && 'getCompressedContent' in data;
}

const DEFLATED = '\x08\0';

function inflated(entry: Stored): Uint8Array {
  const packed = entry.getCompressedContent();
  return entry.compressionMethod === DEFLATED ? inflateRawSync(packed) : packed;
}

/** The bytes of a part, inflated by node; null when there is none. For packages that `inspectPackage` found whole. */
export function readPart(zip: PizZip, name: string): Uint8Array | null {
  const entry = zip.files[name];
  if (entry === undefined || entry.dir) return null;
  const packed = stored(entry);
  return packed === null ? entry.asUint8Array() : inflated(packed);
}

/** Whether size and checksum are those of its bytes; node does it many times faster than PizZip. @throws when it cannot be inflated */
function isWhole(entry: Stored): boolean {
  const bytes = inflated(entry);
  return bytes.length === entry.uncompressedSize && crc32(bytes) === entry.crc32 >>> 0;
}

function unsafe(zip: PizZip): Inspected['faults'] {
  const names = Object.keys(zip.files);
  const found: Inspected['faults'] = [];
  const climbing = names.find((name) => name.split(/[\\/]/u).includes('..') || name.startsWith('/'));
  if (climbing !== undefined) found.push({ fault: 'climbing', detail: climbing });
  if (names.some((name) => /vba/iu.test(name) && /\.bin$/iu.test(name)))
    found.push({ fault: 'macros', detail: '' });
  const relations = names.filter((name) => name.endsWith('.rels'));
  if (relations.some((name) => linksOut(textOf(zip, name)))) found.push({ fault: 'outside', detail: '' });
  return found;
}

/** Links on a text are harmless: nothing is fetched until somebody clicks. */
function linksOut(relations: string): boolean {
  const external = relations.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gu) ?? [];
  return external.some((relation) => !/\/hyperlink"/u.test(relation));
}

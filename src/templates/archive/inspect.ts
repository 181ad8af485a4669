import { textOfPart, XmlFault } from './text.ts';
import { type ArchiveFault, type Parts, readArchive } from './zip.ts';

/** Why a file that should be a .docx is not opened. */
export type PackageFault =
  | ArchiveFault
  | 'empty'
  | 'old-doc'
  | 'not-zip'
  | 'open-document'
  | 'other-office'
  | 'not-word'
  | 'document-type';

/** A .docx in parts. */
export interface Package {
  parts: Parts;
  /** Name of the part with the text. */
  main: string;
}

export type Inspected = { opened: Package } | { fault: PackageFault; detail: string };

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zipStart = [0x50, 0x4b];
/** Name of the stream in which Office keeps an encrypted .docx ([MS-OFFCRYPTO] 2.3.4.4), as it is stored. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Opens a .docx that anyone may have made: the one door for templates and for papers to be judged. Never throws. */
export function inspectPackage(bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, compoundFile))
    return refused(Buffer.from(bytes).includes(encryptedStream) ? 'encrypted' : 'old-doc');
  if (!startsWith(bytes, zipStart)) return refused('not-zip');
  const archive = readArchive(bytes);
  if ('fault' in archive) return archive;
  const { parts } = archive;
  const main = mainPartOf(parts);
  if (main === null) return foreign(parts);
  const typed = [...parts].find(([name, part]) => isXml(name) && hasDocumentType(part));
  return typed === undefined ? { opened: { parts, main } } : refused('document-type', typed[0]);
}

function refused(fault: PackageFault, detail = ''): Inspected {
  return { fault, detail };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** What an archive without a text of Word is. */
function foreign(parts: Parts): Inspected {
  const type = textOf(parts, 'mimetype');
  if (type.startsWith('application/vnd.oasis.opendocument')) return refused('open-document');
  if (parts.has('xl/workbook.xml')) return refused('other-office', 'Excel');
  if (parts.has('ppt/presentation.xml')) return refused('other-office', 'PowerPoint');
  return refused('not-word');
}

/** Name of the part with the text, which Word of today may call `word/document2.xml`; null when there is none. */
function mainPartOf(parts: Parts): string | null {
  const relations = textOf(parts, '_rels/.rels');
  const main = /<Relationship\b[^>]*\/officeDocument"[^>]*>/u.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]*)"/u.exec(main)?.[1];
  const name = target !== undefined && parts.has(target) ? target : 'word/document.xml';
  return parts.has(name) && name.startsWith('word/') ? name : null;
}

/** Parts with markup, of which a .docx may have more than anyone reads. */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(name);
}

const documentType = Buffer.from('<!DOCTYPE');
/** In UTF-16 the letters of both byte orders are found by it. */
const wideDocumentType = Buffer.from('<!DOCTYPE', 'utf16le');

/** No part of a .docx may have one (ECMA-376 part 2, 8.1.4): it is what entity bombs are made of. */
function hasDocumentType(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return bytes.includes(documentType) || bytes.includes(wideDocumentType);
}

/** '' when there is no such part, or no text in it. */
function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  try {
    return part === undefined ? '' : textOfPart(part);
  } catch (error) {
    if (error instanceof XmlFault) return '';
    throw error;
  }
}

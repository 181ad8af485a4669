import PizZip from 'pizzip';
import { type StampHashes, stampDocx } from '../../src/output/stamp.ts';
import { readArchive } from '../../src/templates/archive/zip.ts';
import { type Element, parseXml } from '../../src/templates/xml.ts';

/** Text of every XML part of a .docx, by name; pictures are left out. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  const zip = new PizZip(bytes);
  const texts = Object.values(zip.files).filter((entry) => !entry.dir && /\.(xml|rels)$/u.test(entry.name));
  return new Map(texts.map((entry) => [entry.name, entry.asText()]));
}

export function docxPart(bytes: Uint8Array, name: string): string {
  return docxParts(bytes).get(name) ?? '';
}

/** The main part as a tree. */
export function documentTree(bytes: Uint8Array): Element {
  return parseXml(docxPart(bytes, 'word/document.xml'));
}

const directoryEnd = 0x06054b50;

/** Names in the directory of the archive, as often as they are written there. */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== directoryEnd) end--;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** A copy of a .docx with one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file(name, change(zip.file(name)?.asText() ?? ''), { createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A copy of a .docx with a stamp. */
export function stamped(bytes: Uint8Array, hashes: StampHashes): Uint8Array {
  const archive = readArchive(bytes);
  if ('fault' in archive) throw new Error(archive.fault);
  return stampDocx(archive.parts, hashes);
}

import { crc32, deflateRawSync } from 'node:zlib';
import { readArchive } from '../../src/templates/archive/zip.ts';

/** An entry of an archive as no honest program would write it; what is left out is as it should be. */
export interface RawEntry {
  name: string | Uint8Array;
  content: string | Uint8Array;
  /** The name in its own header. */
  localName?: string;
  /** Inflated size, packed size and checksum as the directory says. */
  size?: number;
  packed?: number;
  checksum?: number;
  flags?: number;
  /** Its bytes as they stand in the archive. */
  data?: Uint8Array;
  /** Names the place of the entry with this index instead of one of its own. */
  sameAs?: number;
}

/** An archive of such entries, all deflated. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const chunks: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  const directory = entries.map((entry) => {
    const { data, name, size, checksum } = packed(entry);
    const numbers = { flags: entry.flags ?? 0, checksum, packed: entry.packed ?? data.length, size };
    if (entry.sameAs === undefined) {
      starts.push(at);
      const own = entry.localName === undefined ? name : Buffer.from(entry.localName);
      chunks.push(header(own, numbers), data);
      at += 30 + own.length + data.length;
    } else starts.push(starts[entry.sameAs] ?? 0);
    return directoryEntry(name, numbers, starts.at(-1) ?? 0);
  });
  const list = Buffer.concat(directory);
  return Buffer.concat([...chunks, list, end(entries.length, list.length, at, comment)]);
}

/** The parts of a .docx as entries, to be changed. */
export function entriesOf(docx: Uint8Array): RawEntry[] {
  const archive = readArchive(docx);
  if ('fault' in archive) throw new Error(archive.fault);
  return [...archive.parts].map(([name, content]) => ({ name, content }));
}

function packed({ name, content, ...entry }: RawEntry) {
  const bytes = bufferOf(content);
  return {
    name: bufferOf(name),
    data: Buffer.from(entry.data ?? deflateRawSync(bytes)),
    size: entry.size ?? bytes.length,
    checksum: entry.checksum ?? crc32(bytes),
  };
}

function bufferOf(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
}

interface Numbers {
  flags: number;
  checksum: number;
  packed: number;
  size: number;
}

const DEFLATED = 8;

function header(name: Buffer, numbers: Numbers): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50);
  common(bytes, 4, numbers, name.length);
  return Buffer.concat([bytes, name]);
}

function directoryEntry(name: Buffer, numbers: Numbers, start: number): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50);
  bytes.writeUInt16LE(20, 4);
  common(bytes, 6, numbers, name.length);
  bytes.writeUInt32LE(start, 42);
  return Buffer.concat([bytes, name]);
}

/** From “version needed” to the length of the name. */
function common(bytes: Buffer, at: number, { flags, checksum, packed, size }: Numbers, name: number): void {
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(flags, at + 2);
  bytes.writeUInt16LE(DEFLATED, at + 4);
  bytes.writeUInt32LE(0x00210000, at + 6);
  bytes.writeUInt32LE(checksum, at + 10);
  bytes.writeUInt32LE(packed, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(name, at + 22);
}

function end(entries: number, length: number, start: number, comment: string): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50);
  bytes.writeUInt16LE(Math.min(entries, 0xffff), 8);
  bytes.writeUInt16LE(Math.min(entries, 0xffff), 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(start, 16);
  bytes.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([bytes, Buffer.from(comment)]);
}

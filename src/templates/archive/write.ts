import { crc32, deflateRawSync } from 'node:zlib';

/** Name and content of a part of a .docx. */
export type Part = readonly [name: string, content: string | Uint8Array];

const signature = { header: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const length = { header: 30, entry: 46, end: 22 } as const;
/** 2.0, the first version that deflates. */
const VERSION = 20;
const UTF_8 = 0x0800;
const method = { stored: 0, deflated: 8 } as const;
/** To set up packing takes longer than so few bytes are worth. */
const SMALL = 1024;
/** 01/01/1980, midnight: the first day the format knows, since a file must not tell when it was made. */
const DAY = 0x21;

interface Packed {
  bytes: Uint8Array;
  method: number;
  checksum: number;
  size: number;
}

/**
 * The bytes of a .docx of these parts (APPNOTE 6.3.10): content types first, then by name, deflated, without times or
 * attributes of any file system. The same bytes for the same parts.
 */
export function newPackage(parts: Iterable<Part>): Uint8Array {
  const [bodies, entries]: [Uint8Array[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of inOrder(parts)) {
    const packed = packedOf(content);
    const [header, entry] = records(Buffer.from(name), packed, at);
    bodies.push(header, packed.bytes);
    entries.push(entry);
    at += header.length + packed.bytes.length;
  }
  const directory = Buffer.concat(entries);
  return joined([...bodies, directory, endRecord(entries.length, directory.length, at)]);
}

/** Not by Buffer.concat, whose memory may be shared with others. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** By code units, which no language setting changes. */
function inOrder(parts: Iterable<Part>): Part[] {
  const first = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return [...parts].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1));
}

/** What is the same in every paper of a batch is packed once. */
const known = new WeakMap<Uint8Array, Packed>();

function packedOf(content: string | Uint8Array): Packed {
  if (typeof content === 'string') return pack(Buffer.from(content));
  const packed = known.get(content) ?? pack(content);
  known.set(content, packed);
  return packed;
}

function pack(content: Uint8Array): Packed {
  const [checksum, size] = [crc32(content), content.length];
  if (size < SMALL) return { bytes: content, method: method.stored, checksum, size };
  return { bytes: deflateRawSync(content, { level: 6 }), method: method.deflated, checksum, size };
}

/** The record in front of a part, and its line of the directory. */
function records(
  name: Buffer,
  { bytes, method, checksum, size }: Packed,
  at: number,
): [header: Buffer, entry: Buffer] {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(VERSION, 0);
  shared.writeUInt16LE(name.every((byte) => byte < 0x80) ? 0 : UTF_8, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt16LE(DAY, 8);
  shared.writeUInt32LE(checksum, 10);
  shared.writeUInt32LE(bytes.length, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(name.length, 22);
  const header = Buffer.alloc(length.header - shared.length);
  header.writeUInt32LE(signature.header);
  const entry = Buffer.alloc(6);
  entry.writeUInt32LE(signature.entry);
  entry.writeUInt16LE(VERSION, 4);
  const place = Buffer.alloc(length.entry - entry.length - shared.length);
  place.writeUInt32LE(at, place.length - 4);
  return [Buffer.concat([header, shared, name]), Buffer.concat([entry, shared, place, name])];
}

function endRecord(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(length.end);
  end.writeUInt32LE(signature.end);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

import { crc32, inflateRawSync } from 'node:zlib';

/** All parts inflated: a paper with an album of photos is smaller, a bomb is not. */
export const MAX_PACKAGE_BYTES = 256 * 1024 * 1024;

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
const stored = 0;
const deflated = 8;

/**
 * The parts of a .docx by name, inflated, whatever is in them: for looking at a file that someone may have changed.
 * Null when it is no archive, is damaged (checksums are compared), encrypted or larger than `MAX_PACKAGE_BYTES`.
 */
export function readParts(bytes: Uint8Array): Map<string, Uint8Array> | null {
  try {
    return inflateAll(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Damage shows as a read outside the buffer or as an error of zlib.
    return null;
  }
}

interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  /** Inflated, as the archive says. */
  size: number;
  /** Where its own header starts. */
  header: number;
}

function inflateAll(zip: Buffer): Map<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array>();
  let left = MAX_PACKAGE_BYTES;
  for (const entry of directory(zip)) {
    if (entry.name.endsWith('/')) continue;
    left -= entry.size;
    if (left < 0 || parts.has(entry.name)) return null;
    const content = inflate(zip, entry);
    if (crc32(content) !== entry.checksum) return null;
    parts.set(entry.name, content);
  }
  return parts.size === 0 ? null : parts;
}

function* directory(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(endOfDirectory);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      header: zip.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** Throws rather than give more than the archive says. */
function inflate(zip: Buffer, { method, packed, size, header }: Entry): Uint8Array {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const data = zip.subarray(start, start + packed);
  if (method === deflated) return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (method === stored && data.length === size) return data;
  throw new RangeError('neither stored nor deflated');
}

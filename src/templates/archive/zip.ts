import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_INFLATED_BYTES, MAX_PARTS } from './limits.ts';

/** The parts of an archive by name, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Why an archive is not unpacked. */
export type ArchiveFault =
  | 'cut-short'
  | 'corrupt'
  | 'encrypted'
  | 'too-large'
  | 'too-many'
  | 'bad-name'
  | 'same-name';

export type Archive =
  | { parts: Parts }
  /** `detail`: the name of the entry when the fault is in one. */
  | { fault: ArchiveFault; detail: string };

/**
 * Unpacks an archive that anyone may have made (APPNOTE 6.3.10): numbers, names and sizes of the entries are judged before
 * anything is inflated, each entry stands in a place of its own and under the same name there, its size and checksum are
 * those of its bytes. Archives of the 64-bit form, which only files of gigabytes need, count as corrupt. Never throws.
 * @param most bytes of all parts together
 */
export function readArchive(bytes: Uint8Array, most = MAX_INFLATED_BYTES): Archive {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(zip);
    const entries = [...directory(zip, end)];
    judge(entries, most);
    const parts = new Map<string, Uint8Array>();
    for (const [entry, packed] of places(zip, entries, end))
      if (!isFolder(entry)) parts.set(entry.name, inflate(packed, entry));
    return { parts };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault, detail: error.message };
    // Numbers that lead out of the file.
    return { fault: 'corrupt', detail: '' };
  }
}

class Refusal extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault, detail = '') {
    super(detail);
    this.fault = fault;
  }
}

const signature = { entry: 0x02014b50, header: 0x04034b50, end: 0x06054b50 } as const;
const length = { entry: 46, header: 30, end: 22 } as const;
const method = { stored: 0, deflated: 8 } as const;
const MAX_COMMENT = 0xffff;

interface Entry {
  name: string;
  /** Its name as bytes. */
  written: Buffer;
  method: number;
  checksum: number;
  packed: number;
  /** Inflated, as the archive says. */
  size: number;
  /** Where its own header starts. */
  header: number;
}

interface End {
  entries: number;
  /** Where the directory starts and ends. */
  start: number;
  stop: number;
}

/** The record that closes the archive: the last one whose comment reaches to the end of the file. */
function endOfDirectory(zip: Buffer): End {
  const first = Math.max(0, zip.length - length.end - MAX_COMMENT);
  for (let at = zip.length - length.end; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== signature.end) continue;
    if (at + length.end + zip.readUInt16LE(at + 20) !== zip.length) continue;
    const entries = zip.readUInt16LE(at + 10);
    if (entries > MAX_PARTS) throw new Refusal('too-many');
    const start = zip.readUInt32LE(at + 16);
    const stop = start + zip.readUInt32LE(at + 12);
    if (stop > at || zip.readUInt16LE(at + 8) !== entries) throw new Refusal('corrupt');
    return { entries, start, stop };
  }
  throw new Refusal('cut-short');
}

function* directory(zip: Buffer, { entries, start, stop }: End): Generator<Entry> {
  let at = start;
  for (let left = entries; left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== signature.entry) throw new Refusal('corrupt');
    const nameEnd = at + length.entry + zip.readUInt16LE(at + 28);
    const written = zip.subarray(at + length.entry, nameEnd);
    const name = nameOf(written);
    if ((zip.readUInt16LE(at + 8) & 1) === 1) throw new Refusal('encrypted', name);
    yield {
      name,
      written,
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      header: zip.readUInt32LE(at + 42),
    };
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== stop) throw new Refusal('corrupt');
}

/** Names are UTF-8; what some old packer wrote instead is still a name. */
function nameOf(written: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(written);
  } catch {
    return written.toString('latin1');
  }
}

/** What the directory says, before anything is inflated. */
function judge(entries: readonly Entry[], most: number): void {
  let left = most;
  const names = new Set<string>();
  for (const { name, size } of entries) {
    left -= size;
    if (left < 0) throw new Refusal('too-large', name);
    if (!isSafe(name)) throw new Refusal('bad-name', name);
    const key = name.normalize('NFC').toLowerCase();
    if (names.has(key)) throw new Refusal('same-name', name);
    names.add(key);
  }
}

/** Stays inside its folder on every system (ECMA-376 part 2, 9.1.1): no `..`, no drive, no empty step. */
function isSafe(name: string): boolean {
  const steps = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  return !/[\\:\u0000-\u001f\u007f]/u.test(name) && steps.every((step) => step !== '' && !step.endsWith('.'));
}

function isFolder({ name }: Entry): boolean {
  return name.endsWith('/');
}

/** The packed bytes of each entry; none may share bytes with another, nor with the directory. */
function* places(zip: Buffer, entries: readonly Entry[], end: End): Generator<[Entry, Buffer]> {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    const { header, written, packed } = entry;
    const name = header + length.header;
    if (header < free || zip.readUInt32LE(header) !== signature.header)
      throw new Refusal('corrupt', entry.name);
    const nameEnd = name + zip.readUInt16LE(header + 26);
    if (!zip.subarray(name, nameEnd).equals(written)) throw new Refusal('corrupt', entry.name);
    const start = nameEnd + zip.readUInt16LE(header + 28);
    free = start + packed;
    if (free > end.start) throw new Refusal('corrupt', entry.name);
    yield [entry, zip.subarray(start, free)];
  }
}

function inflate(packed: Buffer, entry: Entry): Uint8Array {
  const content = contentOf(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.checksum)
    throw new Refusal('corrupt', entry.name);
  return content;
}

function contentOf(packed: Buffer, entry: Entry): Buffer {
  if (entry.method === method.stored) return packed;
  if (entry.method !== method.deflated) throw new Refusal('corrupt', entry.name);
  try {
    // Never gives more than the archive says.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new Refusal('corrupt', entry.name);
  }
}

import { ascii, concat, hasText, orientationBlock, readOrientation, type StoredImage } from './exif.ts';

const SIGNATURE_LENGTH = 8;
/** Chunks that make the picture and its colours (PNG, third edition, 11); texts, times, EXIF, animation and others go. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT'.split(' '),
);

/** Copies the picture without metadata, up to its end chunk; null when it breaks off before. */
export function cleanPng(bytes: Uint8Array): StoredImage | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  const found = { width: 0, height: 0, orientation: 1 };
  let at = SIGNATURE_LENGTH;
  let data = 0;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kept.length === 0 && (type !== 'IHDR' || length < 13)) return null;
    if (type === 'IHDR') {
      found.width = view.getUint32(at + 8);
      found.height = view.getUint32(at + 12);
    }
    if (type === 'eXIf') found.orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    if (type === 'IDAT') data += 1;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND')
      return data === 0 ? null : { ...found, bytes: assemble(bytes, kept, found.orientation) };
    at = end;
  }
  return null;
}

/** The orientation comes right before the picture's data. */
function assemble(bytes: Uint8Array, kept: readonly Uint8Array[], orientation: number): Uint8Array {
  const data = kept.findIndex((chunk) => hasText(chunk, 4, 'IDAT'));
  return concat([
    bytes.subarray(0, SIGNATURE_LENGTH),
    ...kept.slice(0, data),
    ...(orientation === 1 ? [] : [exifChunk(orientation)]),
    ...kept.slice(data),
  ]);
}

function exifChunk(orientation: number): Uint8Array {
  const content = orientationBlock(orientation);
  const body = concat([ascii('eXIf'), content]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32(body));
  return concat([length, body, check]);
}

/** CRC-32 of a chunk (ISO 3309), bit by bit: it is only ever taken of thirty bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

import { ascii, concat, hasText, orientationBlock, readOrientation, type StoredImage } from './exif.ts';

/** Markers of a JPEG file (ITU-T T.81, table B.1). */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const EXIF = 'Exif\0\0';

/** Start of frame; C4, C8 and CC are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Kept of the application segments: JFIF, the colour profile and Adobe's colour transform; without them colours change. */
function isNeeded(bytes: Uint8Array, marker: number, start: number): boolean {
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP0) return hasText(bytes, start + 4, 'JFIF\0') && (uint16(bytes, start + 2) ?? 0) >= 16;
  if (marker === APP2) return hasText(bytes, start + 4, 'ICC_PROFILE\0');
  return marker === APP14 && hasText(bytes, start + 4, 'Adobe');
}

/** Copies the picture without metadata, up to its end mark; null when it breaks off before. */
export function cleanJpeg(bytes: Uint8Array): StoredImage | null {
  const kept: Uint8Array[] = [];
  const found = { width: 0, height: 0, orientation: 1 };
  let at = 2;
  let scans = 0;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1; // fill bytes
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === EOI) return scans === 0 ? null : { ...found, bytes: assemble(kept, found.orientation) };
    const length = uint16(bytes, at + 2);
    const end = at + 2 + (length ?? 0);
    if (length === null || length < 2 || end > bytes.length) return null;
    if (isFrame(marker)) {
      found.height = uint16(bytes, at + 5) ?? 0;
      found.width = uint16(bytes, at + 7) ?? 0;
    }
    if (marker === APP1 && hasText(bytes, at + 4, EXIF)) {
      found.orientation = readOrientation(bytes.subarray(at + 4 + EXIF.length, end));
    }
    const next = marker === SOS ? scanEnd(bytes, end) : end;
    if (isNeeded(bytes, marker, at))
      kept.push(marker === APP0 ? bareJfif(bytes, at) : bytes.subarray(at, next));
    if (marker === SOS) scans += 1;
    at = next;
  }
}

/** The JFIF segment without its thumbnail, which may show what was cropped away. */
function bareJfif(bytes: Uint8Array, at: number): Uint8Array {
  return concat([Uint8Array.of(0xff, APP0, 0, 16), bytes.subarray(at + 4, at + 16), Uint8Array.of(0, 0)]);
}

/** Where the coded data of a scan end: at the next marker that is no restart mark and no stuffed zero. */
function scanEnd(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

/** JFIF must come first; the orientation follows it in an EXIF segment of its own. */
function assemble(kept: readonly Uint8Array[], orientation: number): Uint8Array {
  const first = kept[0]?.[1] === APP0 ? 1 : 0;
  return concat([
    Uint8Array.of(0xff, SOI),
    ...kept.slice(0, first),
    ...(orientation === 1 ? [] : [exifSegment(orientation)]),
    ...kept.slice(first),
    Uint8Array.of(0xff, EOI),
  ]);
}

function exifSegment(orientation: number): Uint8Array {
  const content = concat([ascii(EXIF), orientationBlock(orientation)]);
  return concat([Uint8Array.of(0xff, APP1, 0, content.length + 2), content]);
}

function uint16(bytes: Uint8Array, at: number): number | null {
  const high = bytes[at];
  const low = bytes[at + 1];
  return high === undefined || low === undefined ? null : high * 256 + low;
}

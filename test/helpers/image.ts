import { orientationBlock } from '../../src/render/exif.ts';

/** Small pictures made byte by byte; what is in them is well-formed but shows nothing. */

const latin = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

function segment(marker: number, content: readonly number[]): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
}

/** Intel byte order, GPS pointer, maker's name, and the orientation as the last entry. */
function fullExif(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: number) => [
    ...[tag & 255, tag >> 8, type, 0, count, 0, 0, 0],
    ...[value & 255, (value >> 8) & 255, 0, 0],
  ];
  return [
    ...latin('II*\0'),
    ...[8, 0, 0, 0, 3, 0],
    ...entry(0x010f, 2, 4, 0),
    ...entry(0x8825, 4, 1, 62),
    ...entry(0x0112, 3, 1, orientation),
    ...[0, 0, 0, 0],
    ...latin('GPS 21.02 105.83 Camera-Serial-42'),
  ];
}

export interface JpegOptions {
  orientation?: number;
  /** Several scans, as progressive pictures have. */
  scans?: number;
}

/** 40 × 30 pixels with every kind of metadata, restart marks, stuffed zeros and data after the end. */
export function jpeg({ orientation, scans = 1 }: JpegOptions = {}): Uint8Array {
  const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...latin('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
    ...(orientation === undefined ? [] : segment(0xe1, [...latin('Exif\0\0'), ...fullExif(orientation)])),
    ...segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-secret</x:xmpmeta>')),
    ...segment(0xe2, latin('ICC_PROFILE\0\x01\x01profile')),
    ...segment(0xe2, latin('MPF\0second-picture')),
    ...segment(0xed, latin('Photoshop 3.0\x008BIM IPTC-secret')),
    ...segment(0xee, [...latin('Adobe'), 0, 100, 0, 0, 0, 0, 1]),
    ...segment(0xfe, latin('comment-secret')),
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0]),
    ...segment(0xc4, [0, ...Array<number>(16).fill(0)]),
    ...Array.from({ length: scans }, () => scan).flat(),
    ...[0xff, 0xd9],
    ...latin('trailer-secret'),
  ]);
}

function chunk(type: string, content: ArrayLike<number>): number[] {
  const size = content.length;
  return [0, 0, size >> 8, size & 255, ...latin(type), ...Array.from(content), 1, 2, 3, 4];
}

/** 40 × 30 pixels with texts, time, EXIF and an unknown chunk. */
export function png({ orientation }: { orientation?: number } = {}): Uint8Array {
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0]),
    ...chunk('pHYs', [0, 0, 14, 196, 0, 0, 14, 196, 1]),
    ...chunk('tEXt', latin('Author\0text-secret')),
    ...chunk('tIME', [7, 234, 5, 22, 19, 30, 0]),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IDAT', [4, 5, 6]),
    ...(orientation === undefined
      ? []
      : chunk('eXIf', [...orientationBlock(orientation), ...latin('GPS-secret')])),
    ...chunk('iTXt', latin('XML:com.adobe.xmp\0secret')),
    ...chunk('prVt', latin('private-secret')),
    ...chunk('IEND', []),
    ...latin('trailer-secret'),
  ]);
}

import type { CodeMeta } from '../findings/catalogue.ts';
import type { Checked, Finding, Text } from '../findings/finding.ts';
import { safeName } from '../output/names.ts';
import { cleanJpeg } from './jpeg.ts';
import type { Photo } from './photos.ts';
import { cleanPng } from './png.ts';

/** Phones make 3 to 12 MB; more is a mistake, and Word slows down. */
export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;

type PhotoCode = 'output/photo-format' | 'output/photo-too-large' | 'output/photo-broken';

/** Everything that can be wrong with a photo, for the catalogue. */
export const photoCodes: readonly CodeMeta[] = [
  code(
    'output/photo-format',
    'ảnh không phải JPEG hay PNG',
    'a photo is neither JPEG nor PNG',
    'Word và trang tin chỉ chắc chắn hiện được JPEG và PNG; ảnh HEIC của iPhone thì không. Mở ảnh bằng Paint rồi lưu thành JPEG.',
  ),
  code(
    'output/photo-too-large',
    'ảnh nặng quá 20 MB',
    'a photo takes more than 20 MB',
    'Ảnh nặng làm Word chậm và không gửi được qua thư. Rộng khoảng 2.000 điểm ảnh là đủ in.',
  ),
  code(
    'output/photo-broken',
    'tệp ảnh bị hỏng hoặc chép chưa hết',
    'a photo is damaged or only partly copied',
    'Ảnh hỏng làm Word báo lỗi khi mở cả văn bản. Chép lại ảnh từ máy ảnh, điện thoại.',
  ),
];

function code(name: PhotoCode, vi: string, en: string, why: string): CodeMeta {
  return { code: name, severity: 'error', title: { vi, en }, why };
}

/** A photo without what cameras and editors add; only the orientation is kept. */
export interface PhotoFile extends Omit<Photo, 'tep' | 'alt'> {
  /** Pixels, upright: width and height change places where the camera was turned. */
  width: number;
  height: number;
  /** How the stored pixels must be turned to stand upright: EXIF 1 (not at all) to 8. */
  orientation: number;
}

/**
 * Reads a JPEG or PNG and takes out EXIF with its place and serial numbers, XMP, IPTC, comments, times, thumbnails and
 * whatever follows the picture. Pixels and colour profile stay as they are.
 * @returns no value, and one finding, for other formats, broken files and those over 20 MB
 */
export function readPhoto(bytes: Uint8Array): Checked<PhotoFile> {
  if (bytes.length > MAX_PHOTO_BYTES) return { findings: [photoTooLarge(bytes.length)] };
  const mime = mimeOf(bytes);
  if (mime === null) return { findings: [wrongFormat(bytes)] };
  const stored = mime === 'image/jpeg' ? cleanJpeg(bytes) : cleanPng(bytes);
  if (stored === null || stored.width === 0 || stored.height === 0) return { findings: [broken()] };
  const turned = stored.orientation >= 5;
  return {
    value: {
      mime,
      bytes: stored.bytes,
      width: turned ? stored.height : stored.width,
      height: turned ? stored.width : stored.height,
      orientation: stored.orientation,
    },
    findings: [],
  };
}

/**
 * A file name for each photo of an article, by its path as typed: the file's own name made safe, with `-2`, `-3` where two folders
 * hold one name (capitals aside, as on Windows).
 */
export function photoNames(teps: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const tep of teps) {
    if (names.has(tep)) continue;
    const own = safeName(tep.split(/[\\/]/).at(-1) ?? tep);
    const dot = own.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [own.slice(0, dot), own.slice(dot)] : [own, ''];
    let name = own;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem}-${n}${extension}`;
    taken.add(name.toLowerCase());
    names.set(tep, name);
  }
  return names;
}

function mimeOf(bytes: Uint8Array): Photo['mime'] | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? 'image/png' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Formats that are often taken for a JPEG, by what stands at their start. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^....ftyp(?:heic|heix|hevc|mif1|msf1)/s, 'HEIC (iPhone)'],
  [/^....ftypavif/s, 'AVIF'],
  [/^RIFF....WEBP/s, 'WebP'],
  [/^GIF8/, 'GIF'],
  [/^BM/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^%PDF/, 'PDF'],
  [/^\s*(?:<\?xml|<svg)/, 'SVG'],
];

function wrongFormat(bytes: Uint8Array): Finding {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const found = FORMATS.find(([signature]) => signature.test(start))?.[1];
  return finding(
    'output/photo-format',
    found === undefined
      ? { vi: 'ảnh không phải JPEG hay PNG', en: 'the photo is neither JPEG nor PNG' }
      : { vi: `ảnh là ${found}, không phải JPEG hay PNG`, en: `the photo is ${found}, neither JPEG nor PNG` },
    {
      vi: 'mở ảnh bằng Paint, chọn Lưu thành (Save as) → JPEG, rồi dùng tệp mới; đổi đuôi tệp là không đủ',
      en: 'open it in Paint, choose Save as → JPEG and use the new file; renaming it is not enough',
    },
  );
}

/** About a photo of that many bytes, which need not be read for it. */
export function photoTooLarge(size: number): Finding {
  const megabytes = String(Math.ceil(size / 1024 / 1024));
  return finding(
    'output/photo-too-large',
    { vi: `ảnh nặng ${megabytes} MB, quá mức 20 MB`, en: `the photo takes ${megabytes} MB, more than 20 MB` },
    {
      vi: 'thu nhỏ ảnh (Paint → Đổi kích thước, rộng khoảng 2.000 điểm ảnh là đủ) rồi lưu lại',
      en: 'make it smaller (Paint → Resize, 2,000 pixels wide is enough) and save it again',
    },
  );
}

function broken(): Finding {
  return finding(
    'output/photo-broken',
    { vi: 'tệp ảnh bị hỏng hoặc chép chưa hết', en: 'the photo is damaged or only partly copied' },
    {
      vi: 'chép lại ảnh từ máy ảnh, điện thoại rồi thử mở xem được không',
      en: 'copy it again from the camera and see whether it opens',
    },
  );
}

/** A finding about the photo itself; whoever read the file knows where in the YAML it is named. */
function finding(code: PhotoCode, message: Text, hint: Text): Finding {
  return { code, severity: 'error', message, hint, file: null, span: null, path: null, source: null };
}

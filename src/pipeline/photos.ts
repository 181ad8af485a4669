import type { ArticleView } from '../documents/view.ts';
import { faultCode } from '../fault.ts';
import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { PlannedFile } from '../output/plan.ts';
import { resolvePath } from '../paths.ts';
import { MAX_PHOTO_BYTES, photoNames, photoTooLarge, readPhoto } from '../render/photo-file.ts';
import type { Photo } from '../render/photos.ts';
import { locate } from '../source/locate.ts';
import { clean } from '../vi/text.ts';
import { type Dialogue, existing, mayRead } from './read.ts';

/** A file beside a document: a photo of the article. */
export interface Asset {
  path: string;
  bytes: Uint8Array;
}

/** Where the photos of an html or md article lie, beside it: `<name>-tinbai`. */
export function photoFolder(file: PlannedFile): string {
  return (
    file.path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? ''
  );
}

/** The photos an html or md article points to, under the names it gives them. */
export function photoAssets(view: ArticleView, file: PlannedFile, photos: readonly Photo[]): Asset[] {
  const teps = view.khoi.flatMap(({ anh }) => (anh === null || anh.tep === '' ? [] : [anh.tep]));
  return [...photoNames(teps)].flatMap(([tep, name]) => {
    const photo = photos.find((p) => p.tep === tep);
    return photo === undefined
      ? []
      : [{ path: resolvePath(file.path, '..', photoFolder(file), name), bytes: photo.bytes }];
  });
}

/** The photos of the article, without what cameras add; a photo that cannot be used is an error at its place. */
export function readPhotos(io: Io, dialogue: Dialogue, findings: Finding[]): Photo[] {
  const photos: Photo[] = [];
  const seen = new Set<string>();
  for (const [i, item] of (dialogue.conference?.data.tin_bai?.anh ?? []).entries()) {
    if (item.tep === undefined || seen.has(item.tep)) continue;
    seen.add(item.tep);
    const said = readOne(io, dialogue, item.tep);
    findings.push(...said.findings.map((f) => placePhoto(dialogue, f, i)));
    if (said.value !== undefined)
      photos.push({ ...said.value, tep: item.tep, alt: clean(item.chu_thich ?? '') });
  }
  return photos;
}

function placePhoto(dialogue: Dialogue, finding: Finding, index: number): Finding {
  const path = ['tin_bai', 'anh', index, 'tep'];
  if (dialogue.tree === null) return finding;
  const { source, span } = locate(dialogue.tree, path);
  return { ...finding, file: source.file, span, path };
}

function readOne(io: Io, dialogue: Dialogue, typed: string): ReturnType<typeof readPhoto> {
  try {
    const path = existing(io, resolvePath(dialogue.path, '..', typed));
    if (!mayRead(io, dialogue, path)) return refuse('output/photo-outside-root', outside(typed));
    const real = io.files.real(path);
    const found = io.files.look(real);
    if (found?.kind !== 'file') return refuse('output/photo-absent', absent(typed));
    if (found.size > MAX_PHOTO_BYTES) return { findings: [photoTooLarge(found.size)] };
    return readPhoto(io.files.read(real, MAX_PHOTO_BYTES));
  } catch (error) {
    return refuse('output/photo-unreadable', unreadable(typed, faultCode(error)));
  }
}

function refuse(code: string, said: Said): { findings: Finding[] } {
  return {
    findings: [{ code, severity: 'error', ...said, file: null, span: null, path: null, source: null }],
  };
}

type Said = Pick<Finding, 'message' | 'hint'>;

function absent(typed: string): Said {
  return {
    message: { vi: `không tìm thấy ảnh “${typed}”`, en: `no such photo: “${typed}”` },
    hint: {
      vi: 'sửa đường dẫn (tính từ thư mục chứa tệp YAML), hoặc bỏ trống tep',
      en: 'correct the path (seen from the YAML’s folder) or leave tep empty',
    },
  };
}

function outside(typed: string): Said {
  return {
    message: {
      vi: `ảnh “${typed}” nằm ngoài thư mục được phép đọc`,
      en: `the photo “${typed}” lies outside the folder that may be read`,
    },
    hint: {
      vi: 'chép ảnh vào thư mục của tệp YAML, hoặc chạy với --root ..',
      en: 'copy the photo beside the YAML, or run with --root ..',
    },
  };
}

function unreadable(typed: string, fault: string): Said {
  return {
    message: {
      vi: `máy không cho đọc ảnh “${typed}” (${fault})`,
      en: `the photo “${typed}” cannot be read (${fault})`,
    },
    hint: {
      vi: 'mở thử ảnh ấy, đóng chương trình đang giữ nó hoặc chép lại tệp, rồi chạy lại',
      en: 'open the photo, close the program that holds it or copy it anew, then run again',
    },
  };
}

import { styleOf, textOf } from './paragraph.ts';
import { attribute, child, descendants, type Element, element, escapeXml, parseXml } from './xml.ts';

/** A photo ready to be placed: upright, without EXIF data. */
export interface Photo {
  /** Its key: what the view's `tep` says. */
  tep: string;
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png';
  /** Pixels, upright. */
  width: number;
  height: number;
  /** Read aloud to people who cannot see it. */
  alt: string;
}

/** A photo as a part of the package. */
export interface Media {
  path: string;
  bytes: Uint8Array;
  mime: Photo['mime'];
  relation: string;
}

export interface Placed {
  media: Media[];
  /** Keys in the text for which no photo was given. */
  missing: string[];
}

const emuPerTwip = 635;
const emuPerMm = 36_000;
/** At 96 pixels an inch; a small picture is not blown up. */
const emuPerPixel = 9525;
const tallest = 120 * emuPerMm;

/** Turns every paragraph of style `Anh` into the picture its text names. */
export function placePhotos(body: Element, photos: readonly Photo[], textWidth: number): Placed {
  const byKey = new Map(photos.map((photo) => [photo.tep, photo]));
  const media = new Map<string, Media>();
  const missing: string[] = [];
  let id = highestId(body);
  for (const paragraph of descendants(body, 'w:p')) {
    if (styleOf(paragraph) !== 'Anh') continue;
    const key = textOf(paragraph).trim();
    if (key === '') continue;
    const photo = byKey.get(key);
    if (photo === undefined) {
      missing.push(key);
      continue;
    }
    const part = media.get(key) ?? mediaOf(photo, media.size + 1);
    media.set(key, part);
    id += 1;
    replaceText(paragraph, drawing(photo, part, id, textWidth));
  }
  return { media: [...media.values()], missing };
}

function highestId(body: Element): number {
  const ids = descendants(body, 'wp:docPr').map((shape) => Number(attribute(shape, 'id')));
  return Math.max(0, ...ids.filter(Number.isFinite));
}

function mediaOf(photo: Photo, number: number): Media {
  const extension = photo.mime === 'image/png' ? 'png' : 'jpeg';
  return {
    path: `media/anh${number}.${extension}`,
    bytes: photo.bytes,
    mime: photo.mime,
    relation: `rIdAnh${number}`,
  };
}

function replaceText(paragraph: Element, picture: Element): void {
  const properties = child(paragraph, 'w:pPr');
  paragraph.children = [...(properties === undefined ? [] : [properties]), element('w:r', '', [picture])];
}

/** Width and height in EMU: as wide as the text, not higher than a third of the page or so. */
function extent(photo: Photo, textWidth: number): { cx: number; cy: number } {
  const scale = Math.min((textWidth * emuPerTwip) / photo.width, tallest / photo.height, emuPerPixel);
  return { cx: Math.round(photo.width * scale), cy: Math.round(photo.height * scale) };
}

const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function drawing(photo: Photo, part: Media, id: number, textWidth: number): Element {
  const { cx, cy } = extent(photo, textWidth);
  const alt = escapeXml(photo.alt);
  const name = `Ảnh ${id}`;
  const xml =
    `<w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr id="${id}" name="${name}" descr="${alt}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${a}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${r}" r:embed="${part.relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
  const parsed = child(parseXml(xml), 'w:drawing');
  return parsed ?? element('w:drawing');
}

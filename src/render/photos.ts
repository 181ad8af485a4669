import {
  attribute,
  child,
  descendants,
  type Element,
  element,
  escapeXml,
  parseXml,
} from '../templates/xml.ts';
import { styleOf, textOf } from './paragraph.ts';

/** A photo ready to be placed, without metadata but the way up. */
export interface Photo {
  /** Its key: what the view's `tep` says. */
  tep: string;
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png';
  /** Pixels, upright. */
  width: number;
  height: number;
  /** How the stored pixels are turned to stand upright: EXIF 1 (not at all, also when absent) to 8. */
  orientation?: number;
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

/** Style of a paragraph that names a photo. */
export const PHOTO_STYLE = 'Anh';

/** Turns every paragraph of style `Anh` into the picture its text names. */
export function placePhotos(body: Element, photos: readonly Photo[], textWidth: number): Placed {
  const byKey = new Map(photos.map((photo) => [photo.tep, photo]));
  const media = new Map<string, Media>();
  const missing: string[] = [];
  let id = highestId(body);
  for (const paragraph of descendants(body, 'w:p')) {
    if (styleOf(paragraph) !== PHOTO_STYLE) continue;
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

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const group = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const namespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  `xmlns:a="${main}" xmlns:pic="${picture}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

function drawing(photo: Photo, part: Media, id: number, textWidth: number): Element {
  const { cx, cy } = extent(photo, textWidth);
  const naming = `id="${id}" name="Ảnh ${id}" descr="${escapeXml(photo.alt)}"`;
  const xml =
    `<w:drawing><wp:inline ${namespaces} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr ${naming}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic>${graphicData(photo, part, naming, cx, cy)}</a:graphic></wp:inline></w:drawing>`;
  return child(parseXml(xml), 'w:drawing') ?? element('w:drawing');
}

/**
 * Word looks at no EXIF data, so the drawing is what turns the picture. It stands in a group of its upright size,
 * because programs differ on how much room a turned picture takes in its line.
 */
function graphicData(photo: Photo, part: Media, naming: string, cx: number, cy: number): string {
  const turn = turns[photo.orientation ?? 1];
  if (turn === undefined) {
    return `<a:graphicData uri="${picture}">${pictureXml(part, naming, '', { x: 0, y: 0, cx, cy })}</a:graphicData>`;
  }
  const stored = turn.onSide ? { cx: cy, cy: cx } : { cx, cy };
  const box = { ...stored, x: Math.round((cx - stored.cx) / 2), y: Math.round((cy - stored.cy) / 2) };
  return (
    `<a:graphicData uri="${group}"><wpg:wgp xmlns:wpg="${group}"><wpg:cNvGrpSpPr/><wpg:grpSpPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="0" y="0"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm>` +
    `</wpg:grpSpPr>${pictureXml(part, naming, turn.attributes, box)}</wpg:wgp></a:graphicData>`
  );
}

/** EXIF orientation as DrawingML says it: mirrored first, then turned clockwise in 60,000ths of a degree. */
const turns: Readonly<Record<number, { attributes: string; onSide: boolean }>> = {
  2: { attributes: ' flipH="1"', onSide: false },
  3: { attributes: ' rot="10800000"', onSide: false },
  4: { attributes: ' rot="10800000" flipH="1"', onSide: false },
  5: { attributes: ' rot="16200000" flipH="1"', onSide: true },
  6: { attributes: ' rot="5400000"', onSide: true },
  7: { attributes: ' rot="5400000" flipH="1"', onSide: true },
  8: { attributes: ' rot="16200000"', onSide: true },
};

function pictureXml(
  part: Media,
  naming: string,
  turn: string,
  box: { x: number; y: number; cx: number; cy: number },
): string {
  return (
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${naming}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${part.relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turn}><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.cx}" cy="${box.cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
  );
}

import {
  attribute,
  child,
  descendants,
  type Element,
  element,
  elements,
  parseXml,
  siblingName,
  writeXml,
} from '../templates/xml.ts';

import { readBlocks, type Wanted } from './blocks.ts';
import { highlightPlaceholders } from './highlight.ts';
import { fitLines, LINE_STYLES } from './lines.ts';
import { separateMarks } from './marks.ts';
import { type Media, PHOTO_STYLE, type Photo, placePhotos } from './photos.ts';
import type { SizeOf } from './sizes.ts';

export interface Finished {
  document: string;
  media: Media[];
  /** Keys of photos that were not given. */
  missingPhotos: string[];
}

/** What a filled template is finished with. */
export interface Finishing {
  photos: readonly Photo[];
  sizeOf: SizeOf;
  /** The markup is well-formed for sure: only what has to be finished is read. */
  sound: boolean;
}

/** The one pass of our own over a filled template: marks, placeholders, drawn lines, photos. Throws on XML that is not well-formed. */
export function finish(text: string, { photos, sizeOf, sound }: Finishing): Finished {
  const { document, body } = (sound && readBlocks(text, wanted)) || readWhole(text);
  const width = textWidth(text);
  separateMarks(body);
  highlightPlaceholders(body);
  fitLines(body, sizeOf, width);
  const { media, missing } = placePhotos(body, photos, width);
  return { document: writeXml(document), media, missingPhotos: missing };
}

/** What any of the passes looks for. */
const wanted: Wanted = {
  inside: new RegExp(
    `\\[cần bổ sung:|<w:(?:bookmark|ins|del|move|pPrChange|rPrChange)|<wp:docPr|w:val="(?:${PHOTO_STYLE}|${LINE_STYLES.join('|')})"`,
    'i',
  ),
  below: new RegExp(`^<w:p>.*?w:val="(?:${LINE_STYLES.join('|')})"`),
};

function readWhole(text: string): { document: Element; body: Element } {
  const document = parseXml(text);
  return { document, body: descendants(document, 'w:body')[0] ?? document };
}

const a4TextWidth = 9355;
const SECTION = /<w:sectPr[ >].*?<\/w:sectPr>/s;

/** Between the side margins of the first section, twips. */
function textWidth(text: string): number {
  const section = child(parseXml(SECTION.exec(text)?.[0] ?? ''), 'w:sectPr');
  const margins = child(section, 'w:pgMar');
  const width =
    Number(attribute(child(section, 'w:pgSz'), 'w:w')) -
    Number(attribute(margins, 'w:left')) -
    Number(attribute(margins, 'w:right'));
  return width > 0 ? width : a4TextWidth;
}

/** The relations and content types of a paper with its photos in them. */
export function declareMedia(
  relations: string,
  contentTypes: string,
  media: readonly Media[],
): { relations: string; contentTypes: string } {
  return { relations: withRelations(relations, media), contentTypes: withTypes(contentTypes, media) };
}

const imageRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function withRelations(relations: string, media: readonly Media[]): string {
  const added = media.map(
    ({ relation, path }) => `Id="${relation}" Type="${imageRelation}" Target="${path}"`,
  );
  return append(relations === '' ? noRelations : relations, 'Relationship', added);
}

function withTypes(contentTypes: string, media: readonly Media[]): string {
  const known = new Set(
    descendants(parseXml(contentTypes), 'Default').map((type) => attribute(type, 'Extension')?.toLowerCase()),
  );
  const types = new Map(media.map(({ path, mime }) => [path.slice(path.lastIndexOf('.') + 1), mime]));
  const added = [...types]
    .filter(([extension]) => !known.has(extension))
    .map(([extension, mime]) => `Extension="${extension}" ContentType="${mime}"`);
  return append(contentTypes, 'Default', added);
}

/** The list with an element more for each of these attributes. */
function append(xml: string, local: string, added: readonly string[]): string {
  if (added.length === 0) return xml;
  const tree = parseXml(xml);
  const [list] = elements(tree);
  list?.children.push(...added.map((attributes) => element(siblingName(list, local), attributes)));
  return writeXml(tree);
}

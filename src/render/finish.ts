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

import { highlightPlaceholders } from './highlight.ts';
import { fitLines } from './lines.ts';
import { separateMarks } from './marks.ts';
import { type Media, type Photo, placePhotos } from './photos.ts';
import { styleSizes } from './sizes.ts';

/** The parts of a package that the last pass reads or changes. */
export interface Parts {
  document: string;
  styles: string;
  /** `word/_rels/document.xml.rels` */
  relations: string;
  contentTypes: string;
}

export interface Finished extends Parts {
  media: Media[];
  /** Keys of photos that were not given. */
  missingPhotos: string[];
}

/** The one pass of our own over a filled template: marks, placeholders, drawn lines, photos. Throws on XML that is not well-formed. */
export function finish(parts: Parts, photos: readonly Photo[]): Finished {
  const document = parseXml(parts.document);
  const body = descendants(document, 'w:body')[0] ?? document;
  const width = textWidth(body);
  separateMarks(body);
  highlightPlaceholders(body);
  fitLines(body, styleSizes(parseXml(parts.styles)), width);
  const { media, missing } = placePhotos(body, photos, width);
  return {
    document: writeXml(document),
    styles: parts.styles,
    relations: withRelations(parts.relations, media),
    contentTypes: withTypes(parts.contentTypes, media),
    media,
    missingPhotos: missing,
  };
}

const a4TextWidth = 9355;

/** Between the side margins of the first section, twips. */
function textWidth(body: Element): number {
  const section = descendants(body, 'w:sectPr')[0];
  const margins = child(section, 'w:pgMar');
  const width =
    Number(attribute(child(section, 'w:pgSz'), 'w:w')) -
    Number(attribute(margins, 'w:left')) -
    Number(attribute(margins, 'w:right'));
  return width > 0 ? width : a4TextWidth;
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

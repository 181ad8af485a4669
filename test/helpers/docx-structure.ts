import { attribute, child, descendants, type Element, elements, parseXml } from '../../src/templates/xml.ts';
import { docxParts, zipNames } from './docx-parts.ts';

/**
 * Faults of a .docx that the schema validators let through, or that would be ours: `RULE part: detail`.
 * Word refuses a file with the first four.
 */
export function structureFaults(bytes: Uint8Array): string[] {
  const parts = docxParts(bytes);
  const names = zipNames(bytes);
  const trees = new Map([...parts].map(([name, text]) => [name, parseXml(text)]));
  return [
    ...duplicates(names).map((name) => `ZIP_DUP ${name}`),
    ...[...trees].flatMap(([name, tree]) => tableFaults(tree).map((fault) => `${fault} ${name}`)),
    ...documentFaults(trees),
    ...contentTypeFaults(trees, names),
    ...[...trees.keys()].flatMap((name) => relationFaults(name, trees, names)),
    ...styleFaults(trees),
    ...fieldFaults(trees),
    ...[...parts].flatMap(([name, text]) => leftovers(name, text)),
  ];
}

type Trees = ReadonlyMap<string, Element>;
const mainPart = 'word/document.xml';

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function tableFaults(tree: Element): string[] {
  const cells = descendants(tree, 'w:tc').filter((cell) => elements(cell).at(-1)?.name !== 'w:p');
  const rows = descendants(tree, 'w:tr').filter((row) => child(row, 'w:tc') === undefined);
  const tables = descendants(tree, 'w:tbl');
  const empty = tables.filter((table) => child(table, 'w:tr') === undefined);
  const grids = tables.flatMap(gridFaults);
  return [
    ...cells.map(() => 'TC_LAST_NOT_P'),
    ...rows.map(() => 'TR_NO_CELL'),
    ...empty.map(() => 'TBL_NO_ROW'),
    ...grids,
  ];
}

/** Every row covers the grid, every cell is as wide as its columns. */
function gridFaults(table: Element): string[] {
  const grid = elements(child(table, 'w:tblGrid') ?? table).map((column) => Number(attribute(column, 'w:w')));
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  return rows.flatMap((row) => {
    let at = 0;
    const wrong = elements(row).some((cell) => {
      if (cell.name !== 'w:tc') return false;
      const properties = child(cell, 'w:tcPr');
      const span = Number(attribute(child(properties, 'w:gridSpan'), 'w:val') ?? 1);
      const width = grid.slice(at, at + span).reduce((sum, column) => sum + column, 0);
      at += span;
      return Number(attribute(child(properties, 'w:tcW'), 'w:w')) !== width;
    });
    return wrong || at !== grid.length ? ['GRID'] : [];
  });
}

function documentFaults(trees: Trees): string[] {
  const document = trees.get(mainPart);
  if (document === undefined) return ['NO_DOCUMENT'];
  const body = descendants(document, 'w:body')[0];
  const last = body === undefined ? undefined : elements(body).at(-1);
  const bookmarks = descendants(document, 'w:bookmarkStart').map((mark) => attribute(mark, 'w:id') ?? '');
  const shapes = descendants(document, 'wp:docPr').map((shape) => attribute(shape, 'id') ?? '');
  return [
    ...(last?.name === 'w:sectPr' ? [] : ['NO_SECTPR']),
    ...duplicates(bookmarks).map((id) => `DUP_BOOKMARK ${id}`),
    ...duplicates(shapes).map((id) => `DUP_DOCPR ${id}`),
  ];
}

function contentTypeFaults(trees: Trees, names: readonly string[]): string[] {
  const types = trees.get('[Content_Types].xml');
  if (types === undefined) return ['CT_MISSING [Content_Types].xml'];
  const extensions = new Set(descendants(types, 'Default').map((type) => attribute(type, 'Extension')));
  const overrides = new Map(
    descendants(types, 'Override').map((type) => [
      attribute(type, 'PartName'),
      attribute(type, 'ContentType'),
    ]),
  );
  const missing = names.filter(
    (name) => !overrides.has(`/${name}`) && !extensions.has(name.slice(name.lastIndexOf('.') + 1)),
  );
  const main = overrides.get(`/${mainPart}`)?.endsWith('wordprocessingml.document.main+xml');
  const first = names[0] === '[Content_Types].xml' ? [] : ['CT_FIRST'];
  return [...missing.map((name) => `CT_MISSING ${name}`), ...(main === true ? [] : ['CT_MAIN']), ...first];
}

/** Targets of a .rels part, and the ids its part uses. */
function relationFaults(name: string, trees: Trees, names: readonly string[]): string[] {
  const tree = trees.get(name);
  if (tree === undefined) return [];
  if (name.endsWith('.rels')) {
    const folder = name.replace(/_rels\/[^/]*$/u, '');
    return descendants(tree, 'Relationship').flatMap((relation) => {
      if (attribute(relation, 'TargetMode') === 'External') return [`EXTERNAL ${name}`];
      const target = attribute(relation, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      return names.includes(path) ? [] : [`REL_TARGET ${name}: ${target}`];
    });
  }
  const relations = trees.get(name.replace(/([^/]*)$/u, '_rels/$1.rels'));
  const known =
    relations === undefined ? [] : descendants(relations, 'Relationship').map((r) => attribute(r, 'Id'));
  return usedIds(tree)
    .filter((id) => !known.includes(id))
    .map((id) => `RID ${name}: ${id}`);
}

function usedIds(tree: Element): string[] {
  const own = [...tree.attributes.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/gu)].map(
    (match) => match[1] ?? '',
  );
  return [...own, ...elements(tree).flatMap(usedIds)];
}

function styleFaults(trees: Trees): string[] {
  const styles = trees.get('word/styles.xml');
  if (styles === undefined) return ['NO_STYLES'];
  const known = new Set(descendants(styles, 'w:style').map((style) => attribute(style, 'w:styleId')));
  const used = [...trees.values()].flatMap((tree) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn'].flatMap((name) => descendants(tree, name)),
  );
  const named = descendants(styles, 'w:name').map((name) => attribute(name, 'w:val') ?? '');
  return [
    ...new Set(used.map((use) => attribute(use, 'w:val')).filter((id) => !known.has(id))),
    ...named.filter((name) => name.includes(',')),
  ].map((id) => `STYLE ${id}`);
}

/** Readers that do not count pages show what is stored. */
function fieldFaults(trees: Trees): string[] {
  return [...trees].flatMap(([name, tree]) =>
    descendants(tree, 'w:fldSimple')
      .filter((field) => descendants(field, 'w:t').length === 0)
      .map(() => `FIELD ${name}`),
  );
}

function leftovers(name: string, text: string): string[] {
  const printed = text.replace(/<[^>]*>/gu, '\n');
  return ['{', '}', 'undefined', 'NaN', '[object', '\uFFFD']
    .filter((sign) => printed.includes(sign))
    .map((sign) => `LEFTOVER ${name}: ${sign}`);
}

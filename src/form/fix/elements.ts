import { child, descendants, type Element, elements } from '../../templates/xml.ts';

/** Elements around blocks, rows, cells or runs that only hold them. */
const holders = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
]);

export function isHolder({ name }: Element): boolean {
  return holders.has(name);
}

/** Of alternatives the one Word of today shows. */
export function chosen(alternatives: Element): Element | undefined {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback');
}

/** The `w:body`, `w:hdr` or `w:ftr` of a part; undefined when it has none, or calls it otherwise. */
export function bodyOf(root: Element): Element | undefined {
  const [top] = elements(root);
  return top?.name === 'w:document' ? child(top, 'w:body') : top;
}

/** Every `w:p` of a part without tracked changes, in the order in which the reader counts them. */
export function paragraphElements(root: Element): Element[] {
  const found: Element[] = [];
  for (const block of elements(bodyOf(root) ?? root)) collect(block, found);
  return found;
}

function collect(block: Element, found: Element[]): void {
  if (block.name === 'w:p') {
    found.push(block);
    for (const box of boxesIn(block)) for (const inner of elements(box)) collect(inner, found);
  } else if (block.name === 'w:tbl') {
    for (const row of heldIn(block, 'w:tr'))
      for (const cell of heldIn(row, 'w:tc')) for (const inner of elements(cell)) collect(inner, found);
  } else if (block.name === 'mc:AlternateContent') {
    for (const inner of elements(chosen(block) ?? block)) collect(inner, found);
  } else if (holders.has(block.name)) for (const inner of elements(block)) collect(inner, found);
}

/** Rows of a table, cells of a row. */
function heldIn(node: Element, name: string): Element[] {
  return elements(node).flatMap((inner) =>
    inner.name === name ? [inner] : holders.has(inner.name) ? heldIn(inner, name) : [],
  );
}

const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);
const vmlShapes = ['v:line', 'v:shape', 'v:rect', 'v:roundrect', 'v:polyline'];

/** The contents of the text boxes anchored in a paragraph. */
function boxesIn(node: Element): Element[] {
  return elements(node).flatMap((inner) => {
    if (drawings.has(inner.name)) return contentsOf(inner);
    if (inner.name === 'mc:AlternateContent') return boxesIn(chosen(inner) ?? inner);
    return inner.name === 'w:r' || holders.has(inner.name) ? boxesIn(inner) : [];
  });
}

/** VML shapes are gone through kind by kind, as the reader does. */
function contentsOf(drawing: Element): Element[] {
  const frames = elements(drawing).filter(({ name }) => name === 'wp:inline' || name === 'wp:anchor');
  const shapes =
    drawing.name === 'w:drawing'
      ? frames.flatMap((frame) => descendants(frame, 'wps:wsp'))
      : vmlShapes.flatMap((name) => descendants(drawing, name));
  return shapes.flatMap((shape) => descendants(shape, 'w:txbxContent').slice(0, 1));
}

/** The `w:sectPr` of every section in order; the last is made when the file leaves it out. */
export function sectionElements(root: Element): Element[] {
  const body = bodyOf(root) ?? root;
  const found = elements(body).flatMap((block) => {
    const own = block.name === 'w:sectPr' ? block : child(child(block, 'w:pPr'), 'w:sectPr');
    return own === undefined ? [] : [own];
  });
  if (elements(body).at(-1)?.name === 'w:sectPr') return found;
  const last: Element = { name: 'w:sectPr', attributes: '', children: [] };
  body.children.push(last);
  return [...found, last];
}

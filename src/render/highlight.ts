import {
  child,
  descendants,
  type Element,
  element,
  escapeXml,
  insertBefore,
  unescapeXml,
  type XmlNode,
} from '../templates/xml.ts';

/** What a missing fact prints; in capitals inside a capital line. */
const placeholder = /(\[cần bổ sung:[^\]]*\]?)/iu;

/** Children of `w:rPr` that the schema wants after `w:highlight`. */
const afterHighlight = new Set(
  'w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath w:rPrChange'.split(
    ' ',
  ),
);

/** Gives every `[cần bổ sung: …]` a run of its own with a yellow background, anywhere in the part. */
export function highlightPlaceholders(root: Element): void {
  for (const paragraph of descendants(root, 'w:p')) splitRuns(paragraph);
}

function splitRuns(parent: Element): void {
  const children: XmlNode[] = [];
  for (const node of parent.children) {
    if (typeof node !== 'string' && node.name === 'w:r') children.push(...split(node));
    else {
      // Runs also stand inside hyperlinks and content controls; nested paragraphs come on their own.
      if (typeof node !== 'string' && node.name !== 'w:p') splitRuns(node);
      children.push(node);
    }
  }
  parent.children = children;
}

function split(run: Element): Element[] {
  const properties = child(run, 'w:rPr');
  const pieces = run.children.flatMap((node) => (node === properties ? [] : textPieces(node)));
  if (!pieces.some((piece) => piece.marked)) return [run];
  return pieces.map(({ node, marked }) => ({
    ...run,
    children: [...runProperties(properties, marked), node],
  }));
}

interface Piece {
  node: XmlNode;
  marked: boolean;
}

function textPieces(node: XmlNode): Piece[] {
  if (typeof node === 'string' || node.name !== 'w:t') return [{ node, marked: false }];
  return unescapeXml(node.children.join(''))
    .split(placeholder)
    .filter((text) => text !== '')
    .map((text) => ({
      node: element('w:t', 'xml:space="preserve"', [escapeXml(text)]),
      marked: placeholder.test(text),
    }));
}

function runProperties(properties: Element | undefined, marked: boolean): Element[] {
  if (!marked) return properties === undefined ? [] : [properties];
  const copy = element(
    'w:rPr',
    '',
    (properties?.children ?? []).filter((c) => typeof c === 'string' || c.name !== 'w:highlight'),
  );
  insertBefore(copy, element('w:highlight', 'w:val="yellow"'), afterHighlight);
  return [copy];
}

import { attribute, child, descendants, type Element, elements } from '../templates/xml.ts';

/** Finds the printed size of a style. */
export type SizeOf = (styleId: string | undefined) => number;

const wordDefault = 10;

/** Reads `word/styles.xml`: size in points by style id, through what it is based on, else the document's default. */
export function styleSizes(styles: Element): SizeOf {
  const root = child(styles, 'w:styles') ?? styles;
  const byId = new Map(elements(root).map((style) => [attribute(style, 'w:styleId'), style]));
  const defaults = descendants(root, 'w:rPrDefault')[0];
  const base = sizeIn(child(defaults, 'w:rPr')) ?? wordDefault;
  return (styleId) => {
    const seen = new Set<string>();
    let id = styleId;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      const style = byId.get(id);
      const size = sizeIn(child(style, 'w:rPr'));
      if (size !== undefined) return size;
      id = attribute(child(style, 'w:basedOn'), 'w:val');
    }
    return base;
  };
}

/** Points; Word counts half-points. */
export function sizeIn(runProperties: Element | undefined): number | undefined {
  const half = attribute(child(runProperties, 'w:sz'), 'w:val');
  return half === undefined ? undefined : Number(half) / 2;
}

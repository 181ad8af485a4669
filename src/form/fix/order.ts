import { child, type Element, element, elements } from '../../templates/xml.ts';

/** Children of `w:pPr`, `w:rPr`, `w:sectPr` in the order the schema asks for (ECMA-376 part 1, annex A). */
const orders = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
} as const;

type Holder = keyof typeof orders;

const places: Readonly<Record<Holder, ReadonlyMap<string, number>>> = {
  'w:pPr': placesIn('w:pPr'),
  'w:rPr': placesIn('w:rPr'),
  'w:sectPr': placesIn('w:sectPr'),
};

function placesIn(holder: Holder): ReadonlyMap<string, number> {
  return new Map(orders[holder].split(' ').map((local, place) => [`w:${local}`, place]));
}

/** The property of that name, made when it is not there; all of the holder then stand as the schema wants them. */
export function property(holder: Element, of: Holder, name: string): Element {
  const found = child(holder, name);
  if (found !== undefined) return found;
  const made = element(name);
  holder.children.push(made);
  sortProperties(holder, of);
  return made;
}

/** Programs that write them in another order get away with it in Word. Names the schema does not know go last. */
export function sortProperties(holder: Element, of: Holder): void {
  const placeOf = ({ name }: Element): number => places[of].get(name) ?? places[of].size;
  holder.children = elements(holder).sort((a, b) => placeOf(a) - placeOf(b));
}

/** `w:pPr` of a paragraph or `w:rPr` of a run: always the first child. */
export function propertiesOf(node: Element, name: 'w:pPr' | 'w:rPr'): Element {
  const found = child(node, name);
  if (found !== undefined) return found;
  const made = element(name);
  node.children.unshift(made);
  return made;
}

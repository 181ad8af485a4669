import { attribute, descendants, type Element, element, elements, unescapeXml } from '../../templates/xml.ts';
import { isHolder } from './elements.ts';
import { textOf } from './letters.ts';
import { dressRun, shapeParagraph } from './shape.ts';

/** A centred paragraph with the number of the page. @param size points */
export function numberParagraph(size: number, font: string): Element {
  const run = element('w:r', '', [element('w:t', '', ['2'])]);
  dressRun(run, { font, size, bold: false, italic: false });
  const paragraph = element('w:p', '', [element('w:fldSimple', 'w:instr=" PAGE "', [run])]);
  shapeParagraph(paragraph, { align: 'center', left: 0, firstLine: 0, before: 0, after: 0 });
  return paragraph;
}

/** Whether a paragraph prints the number of the page. */
export function hasNumber(paragraph: Element): boolean {
  const simple = descendants(paragraph, 'w:fldSimple').map((field) => attribute(field, 'w:instr') ?? '');
  const complex = fieldsIn(paragraph).map(({ instruction }) => instruction);
  return [...simple, ...complex].some(isPage);
}

/** Words that stand only beside a page number: `Trang 2/5`, `- 2 -`. */
const AROUND = /^(?:trang|page|số|of|trên|[\s\d\-–—./|()])*$/iu;

/** Takes the number of the page out of a paragraph, with what is written only for it; other text stays. */
export function takeNumber(paragraph: Element): void {
  const drawn = ['w:drawing', 'w:pict', 'w:object'].some((name) => descendants(paragraph, name).length > 0);
  if (!drawn && AROUND.test(textOf(paragraph))) {
    paragraph.children = elements(paragraph).filter(({ name }) => name === 'w:pPr');
    return;
  }
  dropSimple(paragraph);
  for (const { nodes } of fieldsIn(paragraph).filter(({ instruction }) => isPage(instruction)))
    for (const { node, run } of nodes) run.children.splice(run.children.indexOf(node), 1);
}

function dropSimple(holder: Element): void {
  holder.children = holder.children.filter(
    (c) => typeof c === 'string' || c.name !== 'w:fldSimple' || !isPage(attribute(c, 'w:instr') ?? ''),
  );
  for (const inner of elements(holder)) if (isHolder(inner)) dropSimple(inner);
}

function isPage(instruction: string): boolean {
  return /^\s*PAGE\b/iu.test(unescapeXml(instruction));
}

interface Field {
  instruction: string;
  /** From its first to its last mark. */
  nodes: { node: Element; run: Element }[];
}

/** Fields of several runs, the inner ones of each other first. */
function fieldsIn(paragraph: Element): Field[] {
  const open: Field[] = [];
  const found: Field[] = [];
  for (const run of runsIn(paragraph)) {
    for (const node of elements(run)) {
      const kind = node.name === 'w:fldChar' ? attribute(node, 'w:fldCharType') : undefined;
      if (kind === 'begin') open.push({ instruction: '', nodes: [] });
      for (const field of open) field.nodes.push({ node, run });
      const inner = open.at(-1);
      if (node.name === 'w:instrText' && inner !== undefined) inner.instruction += writtenIn(node);
      if (kind === 'end' && inner !== undefined) {
        open.pop();
        found.push(inner);
      }
    }
  }
  return found;
}

function runsIn(holder: Element): Element[] {
  return elements(holder).flatMap((inner) =>
    inner.name === 'w:r' ? [inner] : isHolder(inner) ? runsIn(inner) : [],
  );
}

function writtenIn(node: Element): string {
  return node.children.map((c) => (typeof c === 'string' ? c : '')).join('');
}

import { attribute, child, descendants, type Element, unescapeXml } from '../templates/xml.ts';

/** Id of the paragraph's style; undefined for the default one. */
export function styleOf(paragraph: Element): string | undefined {
  return attribute(child(child(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val');
}

/** Printed text of a paragraph, `\n` for a line break. */
export function textOf(paragraph: Element): string {
  let text = '';
  for (const run of descendants(paragraph, 'w:r')) {
    for (const part of run.children) {
      if (typeof part === 'string') continue;
      if (part.name === 'w:t') text += unescapeXml(part.children.join(''));
      else if (part.name === 'w:br') text += '\n';
      else if (part.name === 'w:tab') text += '\t';
    }
  }
  return text;
}

/** Ways to spoil the XML of a paper of ours, whose paragraphs bear the styles of the standards. */

type Change = (xml: string) => string;

/** Changes the first paragraph of a style. */
export function paragraphOf(style: string, change: Change): Change {
  const pattern = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*</w:p>`, 'u');
  return (xml) => xml.replace(pattern, (paragraph) => change(paragraph));
}

/** Every paragraph of a style. */
function paragraphsOf(style: string, change: Change): Change {
  const pattern = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*</w:p>`, 'gu');
  return (xml) => xml.replace(pattern, (paragraph) => change(paragraph));
}

/** Puts other words in the place of the first ones found. */
export function retype(from: string, to: string): Change {
  return (xml) => xml.replace(from, () => to);
}

/** The text of the first paragraph of a style is another. */
export function textOf(style: string, text: string): Change {
  return paragraphOf(style, (p) => p.replace(/>[^<]*<\/w:t>/u, () => `>${text}</w:t>`));
}

/** All text of a style has these properties of letters: `<w:b/>`. */
export function look(style: string, properties: string): Change {
  return paragraphsOf(style, (p) => p.replaceAll('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`));
}

/** All paragraphs of a style have these properties besides: `<w:jc w:val="left"/>`. */
export function shape(style: string, properties: string): Change {
  return paragraphsOf(style, (p) => p.replace('</w:pPr>', `${properties}</w:pPr>`));
}

/** The first paragraph of a style stands there twice. */
export function again(style: string): Change {
  return paragraphOf(style, (p) => p + p);
}

/** A centred paragraph that bears no style of ours. @param size in points */
export function unstyled(text: string, { bold = false, italic = false, size = 14 } = {}): string {
  const letters = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${letters}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

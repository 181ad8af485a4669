/** A paragraph as our templates write it. */
export function paragraph(style: string, text: string, look: { run?: string; place?: string } = {}): string {
  const { run = '', place = '' } = look;
  const letters = text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${place}</w:pPr>${letters}</w:p>`;
}

/** Takes away every paragraph of a style. */
export function without(xml: string, style: string): string {
  return xml.replace(pattern(style, 'gu'), '');
}

/** Puts blocks behind the first paragraph of a style. */
export function behind(xml: string, style: string, blocks: string): string {
  return xml.replace(pattern(style, 'u'), `$&${blocks}`);
}

/** Puts blocks before the first paragraph of a style. */
export function before(xml: string, style: string, blocks: string): string {
  return xml.replace(pattern(style, 'u'), `${blocks}$&`);
}

/** A plan turned into a letter (công văn): no name of the kind, the subject under the number. */
export function asLetter(
  xml: string,
  number: string,
  subject: string,
  { size, before: gap }: { size: number; before: number },
): string {
  const bare = ['TenLoai', 'TrichYeu', 'KeTrichYeu', 'GachTrichYeu'].reduce(without, xml);
  const numbered = bare.replace(/(<w:pStyle w:val="SoKyHieu"\/>.*?<w:t[^>]*>)[^<]*/u, `$1${number}`);
  const line = paragraph('SoKyHieu', subject, {
    run: `<w:rPr><w:sz w:val="${size}"/></w:rPr>`,
    place: `<w:spacing w:before="${gap}"/>`,
  });
  return behind(numbered, 'SoKyHieu', line);
}

function pattern(style: string, flags: string): RegExp {
  return new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*</w:p>`, flags);
}

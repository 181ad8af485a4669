import { SaxesParser } from 'saxes';
import { docxParts } from '../helpers/docx-parts.ts';

/** What a paper prints, every line of it; throws when its XML or HTML is not well-formed. */
export function printed(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.docx')) return docxPrinted(bytes);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // Elements without an end are the only liberty our HTML takes.
  if (name.endsWith('.html'))
    return xmlText(`<x>${text.replace(/<(img[^<>]*|meta[^<>]*|br)>/g, '<$1/>')}</x>`, () => true);
  return markdownPrinted(text);
}

function docxPrinted(bytes: Uint8Array): string {
  const parts = [...docxParts(bytes)];
  return parts
    .map(([name, xml]) => xmlText(xml, (element) => name.startsWith('word/') && element === 'w:t'))
    .join('\n');
}

/** The text of the elements wanted, each on a line of its own where it is the only one of its paragraph. */
function xmlText(xml: string, wanted: (element: string) => boolean): string {
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name === 'w:p') text += '\n';
  });
  parser.on('text', (piece) => {
    if (wanted(open.at(-1) ?? '')) text += piece;
  });
  parser.write(xml).close();
  return text;
}

/** As CommonMark reads it: an escaped sign is the sign, placeholders stand in backticks. */
function markdownPrinted(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|`/g, '$1');
}

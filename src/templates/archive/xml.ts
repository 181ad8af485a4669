import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_LETTERS } from './limits.ts';
import { XmlFault } from './text.ts';

export interface XmlEvents {
  open(tag: SaxesTagNS): void;
  text?(text: string): void;
  close(tag: SaxesTagNS): void;
}

/** Letters given to the parser at once; what it has read by then can be handed on. */
const CHUNK = 65_536;

/**
 * Reads a part that anyone may have made and tells what it meets: well-formed XML without a document type, which no .docx
 * may hold (ECMA-376 part 2, 8.1.4), nested at most `MAX_DEPTH` deep, for the parser slows down with the depth. Stops after
 * each chunk, so that what has been met can be taken away. @throws XmlFault
 */
export function* readXml(xml: string, { open, text, close }: XmlEvents): Generator<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let [depth, elements, letters] = [0, 0, 0];
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > MAX_DEPTH) throw new XmlFault('nested too deep');
    if (elements > MAX_ELEMENTS) throw new XmlFault('too many elements', 'too-large');
    open(tag);
  });
  parser.on('text', (found) => {
    letters += found.length;
    if (letters > MAX_LETTERS) throw new XmlFault('too many letters', 'too-large');
    text?.(found);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(tag);
  });
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    yield;
  }
  parser.close();
}

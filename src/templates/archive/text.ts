import { encodingOf } from '../../source/text.ts';

/** `broken`: no XML, or XML that no .docx may hold · `too-large`: more elements than are looked at. */
export type XmlReason = 'broken' | 'too-large';

/** A part that is not read any further. */
export class XmlFault extends Error {
  readonly reason: XmlReason;
  constructor(message: string, reason: XmlReason = 'broken') {
    super(message);
    this.reason = reason;
  }
}

/** The text of a part: UTF-8, or UTF-16 with a mark (ECMA-376 part 2, 8.1.4). @throws XmlFault when its bytes are none */
export function textOfPart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault('encoding');
  }
}

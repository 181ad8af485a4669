import fc from 'fast-check';

/** Ways a file of the same text comes from other editors and systems. */
const ENCODINGS = ['utf-8', 'bom', 'crlf', 'cr', 'utf-16le', 'utf-16be', 'nfd'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export const encodings = fc.constantFrom(...ENCODINGS);

export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'crlf':
      return new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
    case 'cr':
      return new TextEncoder().encode(text.replaceAll('\n', '\r'));
    case 'nfd':
      return new TextEncoder().encode(text.normalize('NFD'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  }
}

import type { Text } from '../findings/finding.ts';

interface Kind {
  /** The first bytes, as Latin-1. */
  start: string;
  /** A name among the entries of an archive, near its start. */
  within?: string;
  words: Text;
}

/** Files that are given instead of the YAML, by their first bytes; the first that fits. */
const KINDS: readonly Kind[] = [
  { start: 'PK\u0003\u0004', within: 'word/', words: { vi: 'tệp Word', en: 'a Word file' } },
  { start: 'PK\u0003\u0004', within: 'xl/', words: { vi: 'tệp Excel', en: 'an Excel file' } },
  { start: 'PK\u0003\u0004', words: { vi: 'tệp nén hoặc tệp Office', en: 'an archive or an office file' } },
  {
    start: '\u00d0\u00cf\u0011\u00e0',
    words: { vi: 'tệp Word hoặc Excel bản cũ', en: 'an old Word or Excel file' },
  },
  { start: '{\\rtf', words: { vi: 'tệp Word dạng RTF', en: 'an RTF file' } },
  { start: '%PDF-', words: { vi: 'tệp PDF', en: 'a PDF file' } },
  { start: '\u00ff\u00d8\u00ff', words: { vi: 'tệp ảnh', en: 'a picture' } },
  { start: '\u0089PNG', words: { vi: 'tệp ảnh', en: 'a picture' } },
];

/** What a file is that is plainly no text, in words; null when it may be one. */
export function foreignKind(bytes: Uint8Array): Text | null {
  const found = KINDS.find(
    ({ start, within }) =>
      latin(bytes, 16).startsWith(start) && (within === undefined || holds(bytes, within)),
  );
  return found?.words ?? null;
}

/** Names of entries stand also in the directory at the end of an archive. */
function holds(bytes: Uint8Array, name: string): boolean {
  return latin(bytes, bytes.length).includes(name);
}

function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}

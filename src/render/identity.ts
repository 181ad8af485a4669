import { createHash } from 'node:crypto';

/** What a PDF writer puts in that differs from run to run: times, and a checksum over them. */
const VOLATILE =
  /\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)|\/DocChecksum\s*\/[0-9A-F]+|<xmp:(?:Create|Modify|Metadata)Date>[^<]*<\/xmp:\w+>/gu;
/** The two identifiers of the trailer (ISO 32000-1, 14.4). */
const IDENTIFIERS = /\/ID\s*\[\s*<([0-9A-Fa-f]{32})>\s*<([0-9A-Fa-f]{32})>\s*\]/gu;

/**
 * The same PDF without a date of making and with an identifier that is the hash of all the rest: equal pages give
 * equal bytes, and a later change shows. Everything keeps its place, as the table at the end counts bytes.
 */
export function settlePdf(bytes: Uint8Array): Uint8Array {
  const text = latin(bytes).replace(VOLATILE, (found) => ' '.repeat(found.length));
  return new Uint8Array(Buffer.from(withIdentifier(text, hashWithout(text)), 'latin1'));
}

/** What the identifier of a PDF says and what it ought to say, both hex; they agree in a PDF of ours nobody changed. */
export function pdfIdentity(bytes: Uint8Array): { recorded: string | null; actual: string } {
  const text = latin(bytes);
  return { recorded: lastIdentifiers(text)?.[1] ?? null, actual: hashWithout(text) };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function hashWithout(text: string): string {
  const plain = withIdentifier(text, '0'.repeat(32));
  return createHash('sha256').update(plain, 'latin1').digest('hex').slice(0, 32).toUpperCase();
}

function withIdentifier(text: string, identifier: string): string {
  const found = lastIdentifiers(text);
  if (found === null) return text;
  const [all, first = '', second = ''] = found;
  const named = all.replace(`<${first}>`, `<${identifier}>`).replace(`<${second}>`, `<${identifier}>`);
  return text.slice(0, found.index) + named + text.slice(found.index + all.length);
}

/** A file that was added to has several; the last one counts. */
function lastIdentifiers(text: string): RegExpExecArray | null {
  return [...text.matchAll(IDENTIFIERS)].at(-1) ?? null;
}

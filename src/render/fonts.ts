import { inflateSync } from 'node:zlib';

/** Dictionaries of object streams (ISO 32000-1, 7.5.7), in which newer writers pack the fonts. */
const OBJECT_STREAM = /<<[^>]*\/Type\s*\/ObjStm\b[^>]*>>\s*stream\r?\n/gu;
const FONT_NAME = /\/BaseFont\s*\/([^\s/<>[\](){}%]+)/gu;
/** `BAAAAA+`: only some letters of the font are in the file. */
const SUBSET = /^[A-Z]{6}\+/u;

const STREAM_LIMIT = 32 * 1024 * 1024;

/** PostScript names of the fonts of a PDF, sorted, each once, without the mark of a subset. */
export function pdfFonts(bytes: Uint8Array): string[] {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = pdf.toString('latin1');
  const names = [text, ...objectStreams(pdf, text)].flatMap((part) =>
    [...part.matchAll(FONT_NAME)].map(([, name = '']) => decoded(name).replace(SUBSET, '')),
  );
  return [...new Set(names)].sort();
}

function objectStreams(pdf: Buffer, text: string): string[] {
  return [...text.matchAll(OBJECT_STREAM)].map((found) => {
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    return inflated(pdf.subarray(start, end < 0 ? undefined : end));
  });
}

function inflated(data: Buffer): string {
  try {
    return inflateSync(data, { maxOutputLength: STREAM_LIMIT }).toString('latin1');
  } catch {
    // Packed in another way than all writers we know: then these names stay unknown.
    return '';
  }
}

/** `#20` is a space in a name. */
function decoded(name: string): string {
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Whether the fonts show that Times New Roman was replaced, in a document that asks for it alone. */
export function timesReplaced(fonts: readonly string[]): boolean {
  return fonts.length > 0 && !fonts.some((name) => /^Times\s?New\s?Roman/iu.test(name));
}

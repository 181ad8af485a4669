import { extname } from 'node:path';
import { pdfIdentity } from '../render/identity.ts';
import { inspectDocx, readTextStamp, textContentHash } from './stamp.ts';

/**
 * How a file on the disk stands to the one about to be written: `same` content; `ours`, as we wrote it once; `resaved`,
 * written anew by a program that left all words and pictures; `edited` since we wrote it; `foreign`, without a sign of ours.
 */
export type Standing = 'same' | 'ours' | 'resaved' | 'edited' | 'foreign';

/** Content hash as it is, and as it was when we wrote the file (null when we did not). */
interface Inspected {
  content: string;
  written: string | null;
  /** The words are those we wrote. */
  sameWords?: boolean;
}

/** A person's work may lie in the file, so that it is never overwritten unasked. */
export type Kept = Exclude<Standing, 'same' | 'ours'>;

export function isKept(standing: Standing | null): standing is Kept {
  return standing === 'resaved' || standing === 'edited' || standing === 'foreign';
}

/** Compares what lies at `path` with what should; the extension says how (docx, html, md, pdf, else plain bytes). */
export function standingOf(path: string, old: Uint8Array, fresh: Uint8Array): Standing {
  if (Buffer.compare(old, fresh) === 0) return 'same';
  const inspect = inspectors[extname(path).toLowerCase()];
  const [was, is] = [inspect?.(old) ?? null, inspect?.(fresh) ?? null];
  if (was === null || is === null) return 'foreign';
  if (was.content === is.content) return 'same';
  if (was.written === null) return 'foreign';
  if (was.written === was.content) return 'ours';
  return was.sameWords ? 'resaved' : 'edited';
}

const inspectors: Readonly<Record<string, (bytes: Uint8Array) => Inspected | null>> = {
  '.docx': (bytes) => {
    const found = inspectDocx(bytes);
    if (found === null) return null;
    const { content, words, stamp } = found;
    return { content, written: stamp?.content ?? null, sameWords: stamp?.words === words };
  },
  '.html': inspectText,
  '.md': inspectText,
  // Every PDF has an identifier: one that is not the hash of its file tells nothing about who wrote it.
  '.pdf': (bytes) => {
    const { recorded, actual } = pdfIdentity(bytes);
    return { content: actual, written: recorded === actual ? recorded : null };
  },
};

function inspectText(bytes: Uint8Array): Inspected {
  const text = new TextDecoder().decode(bytes);
  return { content: textContentHash(text), written: readTextStamp(text)?.content ?? null };
}

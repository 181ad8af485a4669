import { createHash } from 'node:crypto';
import { MAX_PAPER_BYTES } from '../templates/archive/limits.ts';
import { newPackage } from '../templates/archive/write.ts';
import { type Parts, readArchive } from '../templates/archive/zip.ts';
import { CUSTOM_PART, customPart, declareCustomPart, readProperties } from './properties.ts';
import { wordsHash } from './words.ts';

/** What a document was made from, as SHA-256 in hex; empty where nothing of the kind was used. */
export interface StampHashes {
  view: string;
  templates: string;
}

/** What a document of ours says about itself. `content` is what its content hash was when it was written. */
export interface Stamp extends StampHashes {
  content: string;
  /** What the hash of its words was then; '' for a text, whose content is words alone. */
  words: string;
}

/** A .docx as it is, and what it was. */
export interface InspectedDocx {
  content: string;
  words: string;
  stamp: Stamp | null;
}

const names = {
  content: 'dialogue-content',
  words: 'dialogue-words',
  view: 'dialogue-view',
  templates: 'dialogue-templates',
} as const;

/** SHA-256 in hex; a text counts as UTF-8. */
export function hashText(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}

const known = new WeakMap<Uint8Array, string>();

/** The same of bytes that many papers share, worked out once. */
export function hashOnce(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? hashText(bytes);
  known.set(bytes, hash);
  return hash;
}

/**
 * SHA-256 in hex over names and inflated bytes of all parts of a .docx but the one that holds the stamp: the way a
 * program packs does not count. Throws when the bytes are no .docx.
 */
export function contentHash(bytes: Uint8Array): string {
  return hashParts(partsOf(bytes));
}

/** The .docx of these parts with its stamp as custom properties; an older stamp is replaced, other properties stay. */
export function stampDocx(given: Parts, hashes: StampHashes): Uint8Array {
  const parts = declareCustomPart(given);
  const custom = customPart(parts, {
    [names.content]: hashParts(parts),
    [names.words]: wordsHash(parts),
    [names.view]: hashes.view,
    [names.templates]: hashes.templates,
  });
  return newPackage(new Map<string, string | Uint8Array>([...parts, [CUSTOM_PART, custom]]));
}

/** The stamp of a .docx; null when it has none or cannot be read. */
export function readStamp(bytes: Uint8Array): Stamp | null {
  const parts = readParts(bytes);
  return parts === null ? null : stampOf(parts);
}

/** Hashes now and stamp in one reading; null when the bytes are no .docx. */
export function inspectDocx(bytes: Uint8Array): InspectedDocx | null {
  const parts = readParts(bytes);
  return parts === null
    ? null
    : { content: hashParts(parts), words: wordsHash(parts), stamp: stampOf(parts) };
}

/** Null when it is no archive, is damaged, encrypted or larger than any paper of ours. */
function readParts(bytes: Uint8Array): Parts | null {
  const archive = readArchive(bytes, MAX_PAPER_BYTES);
  return 'parts' in archive && archive.parts.size > 0 ? archive.parts : null;
}

function partsOf(bytes: Uint8Array): Parts {
  const parts = readParts(bytes);
  if (parts === null) throw new Error('not a .docx');
  return parts;
}

function stampOf(parts: Parts): Stamp | null {
  const properties = readProperties(parts);
  const content = properties.get(names.content);
  if (content === undefined) return null;
  return {
    content,
    words: properties.get(names.words) ?? '',
    view: properties.get(names.view) ?? '',
    templates: properties.get(names.templates) ?? '',
  };
}

function hashParts(parts: Parts): string {
  const hash = createHash('sha256');
  const listed = [...parts.keys()].filter((name) => name !== CUSTOM_PART).sort();
  for (const name of listed) {
    const content = parts.get(name) ?? new Uint8Array();
    // The lengths keep the end of one part from passing as the start of the next.
    hash.update(`${JSON.stringify(name)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

const mark =
  /^[ \t]*<!-- dialogue content:([0-9a-f]{64}) view:([0-9a-f]*) templates:([0-9a-f]*) -->[ \t]*$/mu;

/** The text with its stamp as a comment in its last line; an older stamp is replaced. Line ends become LF. */
export function stampText(text: string, hashes: StampHashes, format: 'html' | 'md'): string {
  const body = textBody(text);
  // In Markdown a comment right below a paragraph would belong to it.
  const gap = format === 'md' ? '\n\n' : '\n';
  return `${body}${gap}<!-- dialogue content:${hashText(body)} view:${hashes.view} templates:${hashes.templates} -->\n`;
}

/** The stamp of an html or md text; null when it has none. */
export function readTextStamp(text: string): Stamp | null {
  const [, content, view = '', templates = ''] = mark.exec(unixLines(text)) ?? [];
  return content === undefined ? null : { content, words: '', view, templates };
}

/** SHA-256 in hex of what a person wrote or would read: without the stamp, with LF, without space at the end. */
export function textContentHash(text: string): string {
  return hashText(textBody(text));
}

function textBody(text: string): string {
  return unixLines(text).replace(mark, '').trimEnd();
}

/** Git and editors on Windows change line ends and add a byte order mark; neither is an edit. */
function unixLines(text: string): string {
  return text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
}

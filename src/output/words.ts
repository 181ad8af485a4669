import { createHash } from 'node:crypto';
import type { Parts } from '../templates/archive/zip.ts';
import { unescapeXml } from '../templates/xml.ts';

/** What is not shown, or shown a second time for older programs. */
const HIDDEN = /<(w:del|w:moveFrom|mc:Fallback)(?:\s[^>]*)?(?<!\/)>.*?<\/\1>/gsu;
const TOKEN =
  /<w:(?<piece>t|instrText)(?<look>\s[^>]*)?>(?<text>[^<]*)<|<w:(?<mark>tab|br|cr)\s*\/>|<w:fldChar\s[^>]*w:fldCharType="(?<field>\w+)"|<w:fldSimple\s[^>]*w:instr="(?<simple>[^"]*)"|<\/w:(?<end>p|fldSimple)>/gu;

/** Fields whose result every program that saves the file works out anew. */
const COMPUTED = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|DATE|TIME|SAVEDATE|PRINTDATE)\b/iu;

const MAIN = /^word\/document\d*\.xml$/u;
const BESIDE = /^word\/(?:header|footer|footnotes|endnotes|comments)[^/]*\.xml$/u;
const PICTURE = /^word\/media\//u;

/**
 * SHA-256 in hex of the words a .docx shows and of its pictures, blind to everything a program changes that only opens
 * and saves it: names of styles and parts, the cutting of a text into runs, empty paragraphs, numbers of pages. It tells
 * an edit from a mere saving where the paper as it was written is not at hand. It looks at the marks of the XML alone,
 * for every paper that is written gets one; a file in other marks is taken for edited.
 */
export function wordsHash(parts: Parts): string {
  const named = (wanted: RegExp) => [...parts].flatMap(([name, part]) => (wanted.test(name) ? [part] : []));
  // Every section may have a copy of a header, and a program that saves makes more.
  const beside = new Set(named(BESIDE).flatMap((part) => wordsOnce(part)));
  const pictures = named(PICTURE).map((part) => sha256(part));
  const shown = [named(MAIN).map((part) => wordsOf(part)), [...beside].sort(), pictures.sort()];
  return sha256(JSON.stringify(shown));
}

function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}

/** The paragraphs that say something. */
function wordsOf(part: Uint8Array): string[] {
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8');
  const shown = MAY_HIDE.test(xml) ? xml.replace(HIDDEN, '') : xml;
  return FIELD.test(shown) ? wordsWithFields(shown) : plainWords(shown);
}

const known = new WeakMap<Uint8Array, string[]>();

/** The same of a part that many papers of a run share. */
function wordsOnce(part: Uint8Array): string[] {
  const words = known.get(part) ?? wordsOf(part);
  known.set(part, words);
  return words;
}

const MAY_HIDE = /<(?:w:del|w:moveFrom|mc:Fallback)[\s>]/;
const FIELD = /<w:(?:fld|instrText)/;
const PIECE = /<w:t(\s[^>]*)?>([^<]*)<|<w:(?:tab|br|cr)\s*\/>|<\/w:p>/g;

/** Of a part without fields, as the text of a paper of ours is. */
function plainWords(xml: string): string[] {
  const paragraphs: string[] = [];
  let line = '';
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(xml); found !== null; found = PIECE.exec(xml)) {
    const [mark, look = '', text] = found;
    if (text !== undefined) line += lettersOf(text, look);
    else if (mark !== '</w:p>') line += ' ';
    else {
      if (line.trim() !== '') paragraphs.push(line.normalize('NFC'));
      line = '';
    }
  }
  return paragraphs;
}

function wordsWithFields(xml: string): string[] {
  const paragraphs: string[] = [];
  /** Open fields: what they say while their instruction is read; then whether their result counts. */
  const open: (string | boolean)[] = [];
  let line = '';
  for (const { groups = {} } of xml.matchAll(TOKEN)) {
    const { piece, text = '', look = '', mark, field, simple, end } = groups;
    if (field === 'begin') open.push('');
    else if (field === 'separate') open.push(!COMPUTED.test(String(open.pop())));
    else if (field === 'end' || end === 'fldSimple') open.pop();
    else if (simple !== undefined) open.push(!COMPUTED.test(simple));
    else if (piece === 'instrText') open.push(String(open.pop() ?? '') + text);
    else if (end === 'p') {
      if (line.trim() !== '') paragraphs.push(line.normalize('NFC'));
      line = '';
    } else if (open.every((shown) => shown === true))
      line += mark === undefined ? lettersOf(text, look) : ' ';
  }
  return paragraphs;
}

/** Without the attribute, blanks at the ends are not shown. */
function lettersOf(text: string, look: string): string {
  const shown = look.includes('xml:space="preserve"') ? text : text.trim();
  return shown.includes('&') ? unescapeXml(shown) : shown;
}

import type { Files } from '../io.ts';
import type { StandardId } from '../standards/standard.ts';
import { applyToneStyle, type ToneStyle } from '../vi/tone.ts';
import { isThere, listOwn, readOwnDocx, readOwnText, textOf } from './files.ts';
import type { TemplateFolders } from './folders.ts';

export interface FoundTemplate {
  /** `kehoach/nd30.docx` */
  name: string;
  path: string;
  bytes: Uint8Array;
  /** Whether it is the office's own and not the shipped one. */
  own: boolean;
}

/** `nd30.docx` for state papers, `dang.docx` for both Party standards, `tinbai.docx` for the article. */
export function templateName(word: string, standard: StandardId): string {
  if (word === 'tinbai') return 'tinbai/tinbai.docx';
  return `${word}/${standard === 'nd30' ? 'nd30' : 'dang'}.docx`;
}

/**
 * The office's own file of that name before the shipped one. Paths are joined with `/`, which node accepts everywhere.
 * @throws TemplateFileError when its own is not to be read
 */
export function findTemplate(files: Files, folders: TemplateFolders, name: string): FoundTemplate {
  const own = `${folders.own}/${name}`;
  if (folders.own !== null && isThere(files, own)) {
    const read = name.endsWith('.docx') ? readOwnDocx : readOwnText;
    return { name, path: own, bytes: read(files, folders, own), own: true };
  }
  const path = `${folders.shipped}/${name}`;
  return { name, path, bytes: files.read(path), own: false };
}

/** The file of a sentence, the office's own before the shipped one. */
export function sentencePath(files: Files, { own, shipped }: TemplateFolders, id: string): string {
  const path = `${own}/cau/${id}.hbs`;
  return own !== null && isThere(files, path) ? path : `${shipped}/cau/${id}.hbs`;
}

/**
 * The sentences that differ from the precompiled ones: the office's own files, and, for the tone style `uỷ`,
 * all shipped ones rewritten in it (names in the data are not touched).
 * @returns sentence id → text
 * @throws TemplateFileError when a file cannot be read, or is no text
 */
export function findSentences(files: Files, folders: TemplateFolders, style: ToneStyle): Map<string, string> {
  const found = new Map<string, string>();
  const { own, shipped } = folders;
  if (style !== 'ủy') {
    for (const [id, path] of sentencesIn(files, shipped))
      found.set(id, textOf(files.read(path), path, id).text);
  }
  if (own !== null) {
    for (const [id, path] of sentencesIn(files, own))
      found.set(id, textOf(readOwnText(files, folders, path), path, id).text);
  }
  return new Map([...found].map(([id, text]) => [id, applyToneStyle(text, style)]));
}

function* sentencesIn(files: Files, folder: string): Generator<[id: string, path: string]> {
  for (const group of listOwn(files, `${folder}/cau`)) {
    for (const file of listOwn(files, `${folder}/cau/${group}`)) {
      if (file.endsWith('.hbs')) yield [`${group}/${file.slice(0, -4)}`, `${folder}/cau/${group}/${file}`];
    }
  }
}

import type { Files } from '../io.ts';
import { decode } from '../source/text.ts';
import type { StandardId } from '../standards/standard.ts';
import { applyToneStyle, type ToneStyle } from '../vi/tone.ts';
import { SentenceError } from '../wording/wording.ts';

/** Folders to look in, the office's own first, the shipped one last. */
export type TemplateFolders = readonly string[];

export interface FoundTemplate {
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

/** The first folder that holds `name`; null when none does. Paths are joined with `/`, which node accepts everywhere. */
export function findTemplate(files: Files, folders: TemplateFolders, name: string): FoundTemplate | null {
  for (const [i, folder] of folders.entries()) {
    const path = `${folder}/${name}`;
    if (files.look(path)?.kind === 'file')
      return { path, bytes: files.read(path), own: i < folders.length - 1 };
  }
  return null;
}

/** The file of a sentence, the office's own before the shipped one. */
export function sentencePath(files: Files, folders: TemplateFolders, id: string): string {
  const paths = folders.map((folder) => `${folder}/cau/${id}.hbs`);
  const found = paths.find((path) => files.look(path)?.kind === 'file');
  if (found === undefined) throw new Error(`no sentence ${id} in ${folders.join(', ')}`);
  return found;
}

/**
 * The sentences that differ from the precompiled ones: the office's own files, and, for the tone style `uỷ`,
 * all shipped ones rewritten in it (names in the data are not touched).
 * @returns sentence id → text
 * @throws SentenceError when a file is no text in an encoding that can be read
 */
export function findSentences(files: Files, folders: TemplateFolders, style: ToneStyle): Map<string, string> {
  const found = new Map<string, string>();
  const shipped = folders.length - 1;
  for (const [i, folder] of folders.entries()) {
    if (i === shipped && style === 'ủy') continue;
    for (const [id, bytes] of sentencesIn(files, `${folder}/cau`)) {
      if (!found.has(id)) found.set(id, applyToneStyle(sentenceText(id, bytes), style));
    }
  }
  return found;
}

function sentenceText(id: string, bytes: Uint8Array): string {
  const source = decode(bytes, id).value;
  if (source === undefined) throw new SentenceError(id, 'not a text');
  return source.text;
}

function* sentencesIn(files: Files, folder: string): Generator<[string, Uint8Array]> {
  if (files.look(folder)?.kind !== 'folder') return;
  for (const group of files.list(folder)) {
    if (files.look(`${folder}/${group}`)?.kind !== 'folder') continue;
    for (const file of files.list(`${folder}/${group}`)) {
      if (!file.endsWith('.hbs')) continue;
      yield [`${group}/${file.slice(0, -4)}`, files.read(`${folder}/${group}/${file}`)];
    }
  }
}

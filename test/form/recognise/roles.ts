import type { Paper } from '../../../src/form/paper.ts';
import { readWord } from '../../../src/form/read/read.ts';
import type { WordFile } from '../../../src/form/read/word.ts';
import { type RecogniseOptions, recognise } from '../../../src/form/recognise/recognise.ts';
import { docx, type FileLook, type Xml } from '../../helpers/word-file.ts';

export function wordOf(bytes: Uint8Array): WordFile {
  const { value, findings } = readWord(bytes, 'a.docx');
  if (value === undefined) throw new Error(findings.map((f) => f.message.vi).join('; '));
  return value;
}

/** The paper in a .docx; throws where none is recognised. */
export function paperIn(bytes: Uint8Array, options: Partial<RecogniseOptions> = {}): Paper {
  const { value, findings } = recognise(wordOf(bytes), { standard: null, file: 'a.docx', ...options });
  if (value === undefined) throw new Error(findings.map((f) => f.message.vi).join('; '));
  return value;
}

export function paperOf(blocks: readonly Xml[], look: FileLook = {}): Paper {
  return paperIn(docx(blocks, look));
}

/** `role | text`, one line a piece, in the order of the page; breaks inside a piece as ` / `. */
export function roleLines(paper: Paper): string[] {
  const placed = [...paper.pieces].flatMap(([role, pieces]) => pieces.map((piece) => ({ role, piece })));
  placed.sort((a, b) => place(a.piece) - place(b.piece));
  return placed.map(({ role, piece }) => `${role} | ${piece.text.replace(/\s*\n\s*/g, ' / ')}`);
}

function place({ paragraph, start }: { paragraph: { part: string; index: number }; start: number }): number {
  const inHeader = paragraph.part === 'word/document.xml' ? 0 : 1e9;
  return paragraph.index * 1e5 + start - inHeader;
}

/** One line a signature: `right: TM. … / CHỦ TỊCH / Nguyễn Văn A`. */
export function signatureLines(paper: Paper): string[] {
  return paper.signatures.map(
    ({ side, authority, title, name }) =>
      `${side}: ${[...authority, ...title].map((piece) => piece.text).join(' / ')} / ${name?.text ?? '-'}`,
  );
}

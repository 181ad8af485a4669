import type { Finding } from '../findings/finding.ts';
import { lint, type Score } from '../form/lint.ts';
import { linesOf } from '../form/place.ts';
import { unreadable } from '../form/read/faults.ts';
import { readWord } from '../form/read/read.ts';
import { recognise } from '../form/recognise/recognise.ts';
import { formRules } from '../form/rules/index.ts';
import { type Io, UsageError } from '../io.ts';
import { shown } from '../paths.ts';
import type { SourceText } from '../source/text.ts';
import type { Standard, StandardId } from '../standards/standard.ts';
import { MAX_PARAGRAPH } from '../templates/archive/limits.ts';
import { fold } from '../vi/fold.ts';
import { readInput } from './input.ts';

/** A paper that was judged, as far as it could be read. */
export interface LintedFile {
  /** As the user sees it: relative to the current folder. */
  file: string;
  findings: Finding[];
  /** Null when the paper could not be read or recognised. */
  judged: { standard: Standard; article: boolean; scores: Score[]; text: SourceText } | null;
}

/**
 * Judges the form of a .docx: bytes → what Word shows → components → criteria.
 * @param path absolute @param standard null: as letterhead and date tell
 */
export function lintFile(io: Io, path: string, standard: StandardId | null): LintedFile {
  return lintBytes(readInput(io, path), shown(io.cwd, path), standard);
}

/** The same for bytes that stand nowhere yet. @param file their name for findings */
export function lintBytes(bytes: Uint8Array, file: string, standard: StandardId | null): LintedFile {
  const word = readWord(bytes, file);
  if (word.value === undefined) return { file, findings: word.findings, judged: null };
  if (word.value.paragraphs.some(({ text }) => text.length > MAX_PARAGRAPH))
    return { file, findings: [...word.findings, unreadable('long-paragraph', file)], judged: null };
  const paper = recognise(word.value, { standard, file });
  const before = [...word.findings, ...paper.findings];
  if (paper.value === undefined) return { file, findings: before, judged: null };
  const { findings, scores } = lint(formRules, paper.value, file);
  const { standard: used, article } = paper.value;
  const text = { file, text: linesOf(word.value).text };
  return { file, findings: [...before, ...findings], judged: { standard: used, article, scores, text } };
}

const standardWords: readonly StandardId[] = ['nd30', 'hd05', 'hd36'];

/** The standard a user names. Throws UsageError for one there is not. */
export function standardNamed(word: string | undefined): StandardId | null {
  if (word === undefined) return null;
  const found = standardWords.find((id) => id === fold(word));
  if (found !== undefined) return found;
  throw new UsageError({
    vi: `không có thể thức “${word}”; chọn một trong: nd30 (Nghị định 30/2020), hd05 (Hướng dẫn 05-HD/VPTW), hd36 (Hướng dẫn 36-HD/VPTW)`,
    en: `no such standard “${word}”; choose one of: nd30 (Decree 30/2020), hd05 (Guidance 05-HD/VPTW), hd36 (Guidance 36-HD/VPTW)`,
  });
}

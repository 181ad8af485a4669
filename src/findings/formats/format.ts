import type { CodeMeta } from '../catalogue.ts';
import type { Finding, Lang } from '../finding.ts';
import { type LineIndex, lineIndex, type Position } from '../position.ts';
import { steady } from '../steady.ts';

/** One paper of a run, as machine formats report it. */
export interface FileReport<Status = string> {
  /** Null for a file of unknown kind. */
  kind: string | null;
  path: string;
  status: Status;
  sha256: string;
}

/** All a format needs beside the findings; the text is the decoded one their spans refer to. */
export interface FormatContext {
  lang: Lang;
  color: boolean;
  /** Decoded text of a file by the name its findings carry; null when it has none. */
  text(file: string): string | null;
  /** The lines of that text as the file itself holds them, where letters are decomposed; null when they are the same. */
  written(file: string): string | null;
  /** What the catalogue tells about a code. */
  metaOf(code: string): CodeMeta | null;
  /** Of the program. */
  version: string;
  /** Papers of the run; only machine formats show them. */
  files?: readonly FileReport[];
}

/** Findings, in the order given, to the whole text to print (ends with a line feed unless empty). */
export type Formatter = (findings: readonly Finding[], context: FormatContext) => string;

/** The place of a finding, with the text it lies in. */
export interface Place {
  text: string;
  index: LineIndex;
  start: Position;
  end: Position;
}

/** A function from a finding to its place (null without span or text); each file is indexed once. */
export function placer(context: FormatContext): (finding: Finding) => Place | null {
  const files = new Map<string, { text: string; index: LineIndex } | null>();
  const open = (file: string) => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const text = context.text(file);
    const opened = text === null ? null : { text, index: lineIndex(text) };
    files.set(file, opened);
    return opened;
  };
  return ({ file, span }) => {
    if (file === null || span === null) return null;
    const opened = open(file);
    if (opened === null) return null;
    return { ...opened, start: opened.index.at(span.start), end: opened.index.at(span.end) };
  };
}

/** `file:line:column` as far as known; null for a finding about no file. */
export function placeLabel({ file }: Finding, place: Place | null): string | null {
  if (file === null) return null;
  const name = steady(file);
  return place === null ? name : `${name}:${place.start.line}:${place.start.column}`;
}

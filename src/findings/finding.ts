/** A text in both languages of the program; the reader's choice (`--lang`) picks one when it is printed. */
export interface Text {
  vi: string;
  en: string;
}

export type Lang = keyof Text;

export type Severity = 'error' | 'warning' | 'info';

/** Keys and indices from the root of the YAML, e.g. `['y_kien', 2, 'xu_ly', 'han']`. */
export type DataPath = readonly (string | number)[];

/** Offsets into the decoded text of one file, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One thing worth telling the clerk: data only, rendered last by `formats/`. */
export interface Finding {
  /** Stable code: `dulieu/date-order`, `thieu/thu_ky`, `yaml/tab`, `schema/unknown-key`, `template/…`, `output/…`. */
  code: string;
  severity: Severity;
  /** What was found and what was expected; lower case first, no full stop. */
  message: Text;
  /** What to do, as an imperative; null when there is nothing to add. */
  hint: Text | null;
  /** Path as given by the caller (relative to the current folder, with `/`); null for findings about no file. */
  file: string | null;
  /** Where in the text of `file`; null when the file has no text (a folder, a .docx). */
  span: Span | null;
  /** Where in the data; null for findings about the text or the file as a whole. */
  path: DataPath | null;
  /** Clause of the law or standard behind it. */
  source: string | null;
  /** What is missing and which papers want it: how a list of gaps names it, under a heading that says the rest. */
  gap?: Text;
}

/** A finding before it has a line: readers and rules know data, the pipeline knows places. */
export interface Unplaced extends Omit<Finding, 'file' | 'span'> {
  path: DataPath;
  /** Point at the key of `path` rather than its value. */
  at?: 'key' | 'value';
  /** Point at a part of the value: offsets in its text (UTF-16 units). */
  within?: Span;
}

/** A stage's result and what it has to say travel together; `value` is absent when the stage could not go on. */
export interface Checked<T> {
  value?: T;
  findings: Finding[];
}

export function hasErrors(findings: readonly Finding[], strict = false): boolean {
  return findings.some((f) => f.severity === 'error' || (strict && f.severity === 'warning'));
}

/** Puts what was found behind what is known; a file can give more findings than a call takes arguments. */
export function addTo<F>(known: F[], found: readonly F[]): void {
  for (const finding of found) known.push(finding);
}

/** `['y_kien', 2, 'xu_ly', 'han']` → `y_kien[2].xu_ly.han`, the form of JSON output (indices from 0). */
export function formatPath(path: DataPath): string {
  let out = '';
  for (const part of path) {
    if (typeof part === 'number') out += `[${part}]`;
    else out += out === '' ? part : `.${part}`;
  }
  return out;
}

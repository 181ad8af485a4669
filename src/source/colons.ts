import type { Span } from '../findings/finding.ts';
import { blankBehindColon } from './line-starts.ts';
import * as mistake from './mistakes.ts';
import type { Said } from './said.ts';
import type { SourceText } from './text.ts';

/** A single line of text where a key and value were meant: `so:12`, or neither colon nor key. */
export function withoutColon(source: SourceText, line: Span): { span: Span; said: Said } {
  const text = source.text.slice(line.start, line.end);
  const match = NO_SPACE.exec(text);
  if (match?.groups === undefined) return otherwise(source, line, text);
  const { lead = '', key = '', value = '' } = match.groups;
  const start = line.start + lead.length;
  return {
    span: { start, end: start + key.length + 1 },
    said: mistake.colonSpace(`${key.trimEnd()}: ${value.trim()}`),
  };
}

/** `ten = A`, `ten; A`, `ten： A`, a no-break space behind the colon, a lone key, a key and its value, or text. */
function otherwise(source: SourceText, line: Span, text: string): { span: Span; said: Said } {
  const span = contentSpan(source, line);
  const { key = '', sign = '', value = '' } = separated().exec(text)?.groups ?? {};
  if (sign === '') return { span, said: mistake.keyColon(missingColon(text.trim())) };
  const fixed = `${key}: ${value.trim()}`;
  return { span, said: sign === ':' ? blankBehindColon(fixed) : mistake.separator(sign, fixed) };
}

const separated = () =>
  /^\s*(?:[-?]\s+)*(?<key>[\p{L}_][\p{L}\d_ ]*?)\s*(?<sign>:(?=[^\S ])|[;=：])\s*(?<value>\S.*)$/u;

/** The line with the colon that a key at its start wants; null for text that does not begin like a key. */
function missingColon(line: string): string | null {
  const { key, value = '' } = /^(?<key>[a-z][a-z0-9_]*)(?:\s+(?<value>\S.*))?$/.exec(line)?.groups ?? {};
  if (key === undefined || line.length > 60) return null;
  return value === '' ? `${key}:` : `${key}: ${value}`;
}

// The full-width colon comes from pasted text and some input methods.
const NO_SPACE = /^(?<lead>\s*(?:[-?]\s+)*)(?<key>[\p{L}_][^:：#"']*)[:：](?!\/\/)(?<value>[^:：\s].*)$/u;

/** A line without the blanks around it. */
export function contentSpan({ text }: SourceText, { start, end }: Span): Span {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}

import type { YAMLError } from 'yaml';
import type { Finding, Span } from '../findings/finding.ts';
import { type LineIndex, lineIndex } from '../findings/position.ts';
import { contentSpan, withoutColon } from './colons.ts';
import { oddBlank } from './line-starts.ts';
import * as mistake from './mistakes.ts';
import { type Said, tooDeep, yamlFinding } from './said.ts';
import type { SourceText } from './text.ts';
import { contentBefore, isQuoted, spanOf, type Token } from './tokens.ts';

interface Reading {
  source: SourceText;
  tokens: readonly Token[];
  index: LineIndex;
  /** See `deeperLines`. */
  deeper: ReadonlyMap<number, number>;
}

interface Problem {
  span: Span;
  said: Said;
  /** Everything behind it was misread, so what the parser says of it is noise. */
  runaway?: boolean;
}

/** The parser's errors in the words of a clerk: the likely mistake, its place and cure; one a line, none behind a runaway one. */
export function explainErrors(source: SourceText, tokens: readonly Token[], errors: readonly YAMLError[]) {
  const reading = { source, tokens, index: lineIndex(source.text), deeper: deeperLines(errors) };
  const findings: Finding[] = [];
  const told = new Set<number>();
  for (const error of errors) {
    const line = reading.index.lineAt(error.pos[0]);
    if (told.has(line)) continue;
    told.add(line);
    const problem = blankProblem(reading, error.pos[0]) ?? explain(reading, error);
    findings.push(yamlFinding(source, onOneLine(reading, problem.span), problem.said));
    if (problem.runaway) return { findings, runaway: true };
  }
  return { findings, runaway: false };
}

/** A line indented under a finished value gives two errors at that value; by their offset, an offset in that line. */
function deeperLines(errors: readonly YAMLError[]): ReadonlyMap<number, number> {
  const overLines = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  return new Map(overLines.map(({ pos }) => pos));
}

/** Tabs and no-break spaces in front of a line explain whatever the parser says of it. */
function blankProblem({ source, index }: Reading, offset: number): Problem | null {
  const line = lineOf(index, offset);
  const lead = /^\s*/.exec(source.text.slice(line.start, line.end))?.[0] ?? '';
  const span = { start: line.start, end: line.start + lead.length };
  if (lead.includes('\t')) return { span, said: mistake.tab };
  return lead.replaceAll(' ', '') === '' ? null : { span, said: oddBlank };
}

function explain(reading: Reading, error: YAMLError): Problem {
  const span = { start: error.pos[0], end: error.pos[1] };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { span, said: mistake.tab };
    case 'BAD_INDENT':
      return error.message.startsWith('Flow ') ? openBracket(reading, span) : indentAt(reading, span.start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return keyInValue(reading, error);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyOverLines(reading, span);
    case 'MISSING_CHAR':
      return missing(reading, error.message, span);
    case 'UNEXPECTED_TOKEN':
      return unexpected(reading, error.message, span);
    case 'BAD_SCALAR_START':
      return {
        span,
        said: mistake.reservedChar(reading.source.text.charAt(span.start), quotedFrom(reading, span.start)),
      };
    case 'BAD_DQ_ESCAPE':
      return { span, said: mistake.badEscape };
    case 'BLOCK_IN_FLOW':
      return { span, said: mistake.bracket };
    case 'KEY_OVER_1024_CHARS':
      return { span, said: mistake.colonInValue(null) };
    case 'RESOURCE_EXHAUSTION':
      return { span, said: tooDeep, runaway: true };
    default:
      return { span, said: mistake.syntax };
  }
}

/** `hoi: Bà hỏi: …`, or a deeper line under a key that already has its value. */
function keyInValue(reading: Reading, { message, pos }: YAMLError): Problem {
  if (message.startsWith('A block sequence')) return indentAt(reading, pos[0]);
  const deeper = reading.deeper.get(pos[0]);
  if (deeper !== undefined) return indentAt(reading, deeper);
  const { end } = lineOf(reading.index, pos[0]);
  return { span: { start: pos[0], end }, said: mistake.colonInValue(quotedFrom(reading, pos[0])) };
}

/** A line without colon runs into the next key; it is the first of the lines that lacks one. */
function keyOverLines(reading: Reading, span: Span): Problem {
  const { source, index } = reading;
  if (source.text.charAt(span.start) === '-') return indentAt(reading, span.start);
  return withoutColon(source, lineOf(index, span.start));
}

const IN_FLOW = /flow (collection|map|sequence)|flow-(map|seq)-end/;

function missing(reading: Reading, message: string, span: Span): Problem {
  if (message.includes('quote')) return openQuote(reading, span);
  if (message.startsWith('Flow ')) return openBracket(reading, span);
  if (message.startsWith('Implicit map keys')) {
    return withoutColon(reading.source, lineOf(reading.index, span.start));
  }
  if (message.startsWith('Comments')) return { span, said: mistake.commentSpace };
  if (message.startsWith('Sequence item')) return indentAt(reading, span.start);
  return { span, said: IN_FLOW.test(message) ? mistake.bracket : mistake.syntax };
}

function unexpected(reading: Reading, message: string, span: Span): Problem {
  const before = contentBefore(reading.tokens, span.start);
  if (/block scalar header|not a yaml token/i.test(message)) return { span, said: mistake.blockHeader };
  if (message.includes('block-seq-ind')) return { span, said: mistake.dashInline };
  if (before !== undefined && isQuoted(before)) return afterQuote(reading, before, span);
  if (
    /flow-(seq|map)-end/.test(message) ||
    before?.type === 'flow-seq-end' ||
    before?.type === 'flow-map-end'
  ) {
    return { span, said: mistake.bracket };
  }
  const opensLine =
    before !== undefined && reading.index.lineAt(before.start) < reading.index.lineAt(span.start);
  return opensLine ? indentAt(reading, span.start) : { span, said: mistake.syntax };
}

/** Text behind a quoted value: the quote was meant inside it, or the opening one was closed by another line's. */
function afterQuote({ index }: Reading, quoted: Token, span: Span): Problem {
  const mark = quoted.text.charAt(0);
  const { start, end } = spanOf(quoted);
  const closedAt = index.lineAt(end - 1);
  if (index.lineAt(start) === closedAt) return { span, said: mistake.quote(mark) };
  return { span: { start, end: start + 1 }, said: mistake.quoteOpen(mark, closedAt), runaway: true };
}

function openQuote({ tokens }: Reading, span: Span): Problem {
  const quoted = tokens.findLast((token) => isQuoted(token) && token.start < span.start);
  if (quoted === undefined) return { span, said: mistake.syntax };
  const at = { start: quoted.start, end: quoted.start + 1 };
  return { span: at, said: mistake.quoteOpen(quoted.text.charAt(0), null), runaway: true };
}

function openBracket({ tokens }: Reading, span: Span): Problem {
  let unmatched = 0;
  const open = tokens.findLast(({ type, start }) => {
    if (start >= span.start) return false;
    if (type === 'flow-seq-end' || type === 'flow-map-end') unmatched++;
    return (type === 'flow-seq-start' || type === 'flow-map-start') && unmatched-- === 0;
  });
  return { span: open ? spanOf(open) : span, said: mistake.bracket, runaway: true };
}

function indentAt({ source, index }: Reading, offset: number): Problem {
  return { span: contentSpan(source, lineOf(index, offset)), said: mistake.indent };
}

/** The rest of the line in quotes, for the hint; null when it is too long to be read there. */
function quotedFrom({ source, index }: Reading, start: number): string | null {
  const typed = source.text.slice(start, lineOf(index, start).end).trim();
  // Quotes of Word were meant for those of YAML.
  const text = /^[“”„«](?<inner>[^“”„«»"]*)[“”»]$/u.exec(typed)?.groups?.inner ?? typed;
  if (text.length > 60) return null;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function lineOf(index: LineIndex, offset: number): Span {
  return index.lineSpan(index.lineAt(offset));
}

function onOneLine({ index }: Reading, { start, end }: Span): Span {
  return { start, end: Math.max(start, Math.min(end, lineOf(index, start).end)) };
}

import type { Finding } from '../findings/finding.ts';
import { bullet, dashSpace } from './line-starts.ts';
import * as said from './said.ts';
import type { SourceText } from './text.ts';
import { isContent, spanOf, type Token } from './tokens.ts';

const REFUSED: Partial<Record<Token['type'], said.Said>> = {
  anchor: said.anchor,
  alias: said.alias,
  tag: said.tag,
  'directive-line': said.directive,
};

/** Features of YAML that a clerk never needs, or that hide data, found in the tokens before anything is parsed. */
export function scan(source: SourceText, tokens: readonly Token[]): Finding[] {
  const refused = tokens.flatMap((token) => {
    const about = REFUSED[token.type];
    return about === undefined ? [] : [yaml(source, token, about)];
  });
  return [...refused, ...documents(source, tokens), ...lostTexts(source, tokens), ...dashes(source, tokens)];
}

function yaml(source: SourceText, token: Token, about: said.Said): Finding {
  return said.yamlFinding(source, spanOf(token), about);
}

/** A second document: a `---` after anything at all, or content after `...`. */
function documents(source: SourceText, tokens: readonly Token[]): Finding[] {
  let begun = false;
  let end: Token | null = null;
  for (const token of tokens.filter(isContent)) {
    if (token.type === 'directive-line') continue;
    if (token.type === 'doc-end') end ??= token;
    else if (end !== null) return [yaml(source, end, said.manyDocuments)];
    else if (token.type === 'doc-start' && begun) return [yaml(source, token, said.manyDocuments)];
    else begun = true;
  }
  return [];
}

/** `Đường số 3 #2 hỏng`: a comment nobody meant stands right behind unquoted text and has no blank after its `#`. */
function lostTexts(source: SourceText, tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'comment' || !/^#[^\s#]/.test(token.text)) return [];
    const before = tokens[index - 1]?.type === 'space' ? tokens[index - 2] : tokens[index - 1];
    return before !== undefined && LOSES.has(before.type) ? [yaml(source, token, said.lostAfterHash)] : [];
  });
}

const LOSES: ReadonlySet<Token['type']> = new Set(['scalar', 'map-value-ind', 'seq-item-ind']);

/** `-Ông A` or `• Ông A` on a line of its own is text to YAML, not a list item; `-5` may be meant. */
function dashes(source: SourceText, tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    const about = token.type === 'scalar' ? badDash(token.text) : null;
    if (about === null || !opensLine(tokens, index)) return [];
    return [said.yamlFinding(source, { start: token.start, end: token.start + 1 }, about)];
  });
}

function badDash(text: string): said.Said | null {
  if (/^-[^\s\d-]/.test(text)) return dashSpace;
  const mark = /^[•●▪◦·+–—−]\s/u.exec(text)?.[0];
  return mark === undefined ? null : bullet(mark.trim());
}

function opensLine(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.type === 'space') return opensLine(tokens, index - 1);
  if (before === undefined) return true;
  return before.type === 'newline' || before.type === 'block-scalar';
}

/** What can be followed on its own line by something nested in it, even if only by mistake (`a: b: c: …`). */
const NESTS: ReadonlySet<Token['type']> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
  'doc-start',
]);

/** The parser nests the next line inside each line `a: b: c`, whatever its column; a few hundred do no harm. */
const MAX_CHAINS = 300;

interface Nesting {
  /** Columns of the open block groups. */
  columns: number[];
  /** For each open bracket its own level and those of the colons since its last comma (`{a: b: c` nests too). */
  brackets: number[];
  /** Whether the next token may open a group: it is the first of its line or follows a `-`, `?` or `:`. */
  opens: boolean;
  lineStart: number;
  /** Colons on this line, outside brackets. */
  colons: number;
  /** Lines so far with several of them. */
  chains: number;
}

/**
 * Takes the tokens of a text one by one and tells at which the nesting passes the limit, by brackets, by indentation or on
 * one line. It counts at least as many levels as the parser would nest, a scalar being one.
 */
export function depthGuard(limit: number): (token: Token) => boolean {
  const nesting: Nesting = { columns: [], brackets: [], opens: true, lineStart: 0, colons: 0, chains: 0 };
  return (token) => {
    if (token.type === 'flow-error-end') nesting.brackets = [];
    if (isContent(token) && token.type !== 'block-scalar') {
      if (nesting.brackets.length > 0) stepInFlow(nesting, token);
      else stepInBlock(nesting, token);
    }
    const feed = token.text.lastIndexOf('\n');
    if (feed !== -1) startLine(nesting, token.start + feed + 1);
    return depth(nesting) > limit || nesting.chains > MAX_CHAINS;
  };
}

function depth({ columns, brackets }: Nesting): number {
  return brackets.reduce((sum, levels) => sum + levels, columns.length);
}

function startLine(nesting: Nesting, offset: number): void {
  nesting.lineStart = offset;
  nesting.opens = true;
  nesting.colons = 0;
}

function stepInBlock(nesting: Nesting, token: Token): void {
  const { columns } = nesting;
  if (nesting.opens) {
    const column = token.start - nesting.lineStart;
    while ((columns.at(-1) ?? -1) > column) columns.pop();
    if (columns.at(-1) !== column) columns.push(column);
  }
  if (opensBracket(token)) nesting.brackets.push(1);
  if (token.type === 'map-value-ind' && ++nesting.colons === 2) nesting.chains++;
  nesting.opens = NESTS.has(token.type);
}

function stepInFlow({ brackets }: Nesting, token: Token): void {
  if (opensBracket(token)) brackets.push(1);
  else if (token.type === 'flow-seq-end' || token.type === 'flow-map-end') brackets.pop();
  else if (token.type === 'comma') brackets.splice(-1, 1, 1);
  else if (NESTS.has(token.type)) brackets.push((brackets.pop() ?? 0) + 1);
}

function opensBracket({ type }: Token): boolean {
  return type === 'flow-seq-start' || type === 'flow-map-start';
}

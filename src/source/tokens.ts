import { CST, Lexer } from 'yaml';
import type { Span } from '../findings/finding.ts';

/** One lexical piece of a YAML text; `scalar` is the text of a plain one; a block text begins with its indentation. */
export interface Token {
  type: CST.TokenType | 'scalar' | 'block-scalar';
  text: string;
  start: number;
}

// The lexer's own marks, which are no part of the text: a document starts, a scalar follows.
const DOCUMENT = '\u0002';
const SCALAR = '\u001f';
/** A bracket was never closed; the token is empty. */
const BROKEN_FLOW = '\u0018';

/**
 * The tokens of a YAML text in order, blanks and line feeds included, each cut when it is asked for; flat, so no text is too
 * deep for it. `lexemes` gets the pieces of the lexer they come of, its own marks among them.
 */
export function* tokensOf(text: string, lexemes: string[] = []): Generator<Token> {
  let start = 0;
  let scalar = false;
  let block = false;
  for (const piece of new Lexer().lex(text)) {
    lexemes.push(piece);
    const mark = !scalar && (piece === SCALAR || piece === BROKEN_FLOW || piece === DOCUMENT);
    if (scalar) {
      if (piece !== '') yield { type: block ? 'block-scalar' : 'scalar', text: piece, start };
      scalar = false;
      block = false;
    } else if (piece === SCALAR) {
      scalar = true;
    } else if (piece === BROKEN_FLOW) {
      yield { type: 'flow-error-end', text: '', start };
    } else if (piece !== DOCUMENT) {
      const type = CST.tokenType(piece) ?? 'scalar';
      if (type === 'block-scalar-header') block = true;
      yield { type, text: piece, start };
    }
    if (!mark) start += piece.length;
  }
}

export function spanOf({ start, text }: Token): Span {
  return { start, end: start + text.length };
}

/** Whether a token carries something, rather than a blank, a line feed or a comment. */
export function isContent({ type }: Token): boolean {
  return type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'flow-error-end';
}

/** The last token with content that starts before the offset. */
export function contentBefore(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token !== undefined && isContent(token)) return token;
  }
  return undefined;
}

export function isQuoted({ type }: Token): boolean {
  return type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}

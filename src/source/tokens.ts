import { CST, Lexer } from 'yaml';
import type { Span } from '../findings/finding.ts';

/** One lexical piece of a YAML text; `scalar` is the text of a plain or block scalar. */
export interface Token {
  type: CST.TokenType | 'scalar';
  text: string;
  start: number;
}

// The lexer's own marks, which are no part of the text: a document starts, a scalar follows.
const DOCUMENT = '\u0002';
const SCALAR = '\u001f';
/** A bracket was never closed; the token is empty. */
const BROKEN_FLOW = '\u0018';

/** The tokens of a YAML text in order, blanks and line feeds included; flat, so no input is too deep for it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let scalar = false;
  for (const piece of new Lexer().lex(text)) {
    const mark = !scalar && (piece === DOCUMENT || piece === SCALAR);
    if (mark || piece === '') {
      scalar = piece === SCALAR;
      continue;
    }
    if (!scalar && piece === BROKEN_FLOW) {
      tokens.push({ type: 'flow-error-end', text: '', start });
      continue;
    }
    tokens.push({ type: scalar ? 'scalar' : typeOf(piece), text: piece, start });
    scalar = false;
    start += piece.length;
  }
  return tokens;
}

function typeOf(piece: string): Token['type'] {
  return CST.tokenType(piece) ?? 'scalar';
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

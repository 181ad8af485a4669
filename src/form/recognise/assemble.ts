import { placeholder } from '../../documents/draft.ts';
import type { Paper, Piece, Role } from '../paper.ts';
import { piecesOf } from '../piece.ts';
import type { Paragraph, WordFile } from '../read/word.ts';
import type { Placed } from './letterhead.ts';
import type { Line } from './line.ts';
import { signOf } from './signs.ts';

type Known = Omit<Paper, 'word' | 'article' | 'draft' | 'pieces' | 'roles' | 'body'> & {
  /** Lines between title (or `Kính gửi`) and signature, tables included. */
  text: readonly Line[];
};

/** What a gap of ours begins with, whatever is missing. */
const GAP_OF_OURS = placeholder('').slice(0, -1);

/** A paper of its placed pieces and of what is known besides. */
export function assemble(word: WordFile, placed: readonly Placed[], known: Known): Paper {
  const { text, ...rest } = known;
  const all = [...placed, ...inHeaders(word)];
  const pieces = group(all);
  const gaps = word.paragraphs.slice(known.start, known.end).some((p) => p.text.includes(GAP_OF_OURS));
  return {
    word,
    ...rest,
    article: false,
    draft: pieces.has('DuThao') || gaps,
    pieces,
    roles: rolesOf(word, placed),
    body: bodyOf(word, text),
  };
}

/** Marks of scope, secrecy and drafts may stand in the margin above. */
function inHeaders(word: WordFile): Placed[] {
  const headers = word.sections[0]?.headers;
  const paragraphs = [...(headers?.first ?? []), ...(headers?.default ?? [])];
  return paragraphs.flatMap(piecesOf).flatMap((piece): Placed[] => {
    const role = signOf(piece.text);
    return role === 'PhamVi' || role === 'DoMat' || role === 'DuThao' || role === 'DoKhan'
      ? [{ role, piece }]
      : [];
  });
}

function group(placed: readonly Placed[]): Map<Role, Piece[]> {
  const pieces = new Map<Role, Piece[]>();
  for (const { role, piece } of inOrder(placed)) {
    const same = pieces.get(role);
    if (same === undefined) pieces.set(role, [piece]);
    else same.push(piece);
  }
  return pieces;
}

function inOrder(placed: readonly Placed[]): Placed[] {
  return [...placed].sort(
    (a, b) => a.piece.paragraph.index - b.piece.paragraph.index || a.piece.start - b.piece.start,
  );
}

function rolesOf(word: WordFile, placed: readonly Placed[]): (Role | null)[] {
  const roles: (Role | null)[] = word.paragraphs.map(() => null);
  for (const { role, piece } of inOrder(placed)) roles[piece.paragraph.index] ??= role;
  return roles;
}

/** Empty paragraphs between its lines count as body, those around it do not. */
function bodyOf(word: WordFile, text: readonly Line[]): Paragraph[] {
  const [first, last] = [text[0]?.paragraph.index, text.at(-1)?.paragraph.index];
  if (first === undefined || last === undefined) return [];
  return word.paragraphs.slice(first, last + 1).filter((paragraph) => paragraph.cell === null);
}

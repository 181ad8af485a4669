import type { Fact, Facts } from './wording.ts';

/**
 * A shipped sentence as the build has taken it apart, plain data: what Handlebars would do with it, without loading
 * Handlebars. A test holds each to what Handlebars says.
 */
export type Piece = string | Value | Choice | Each;

/** The way to a fact from where a piece stands; empty for that itself (`{{this}}`). */
export type Path = readonly string[];

interface Value {
  value: Path;
}

/** `{{#if x}}`, and with its sides changed `{{#unless x}}`. */
interface Choice {
  when: Path;
  yes: Piece[];
  no: Piece[];
}

interface Each {
  each: Path;
  yes: Piece[];
  no: Piece[];
}

/** The text of a sentence. Throws when it asks for a fact nobody gave, which is a fault of ours. */
export function say(pieces: readonly Piece[], facts: Facts): string {
  return saidOf(pieces, facts);
}

function saidOf(pieces: readonly Piece[], here: Fact): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : sayOne(piece, here);
  return text;
}

function sayOne(piece: Value | Choice | Each, here: Fact): string {
  if ('value' in piece) return String(factAt(piece.value, here, true) ?? '');
  if ('when' in piece) return saidOf(isSaid(factAt(piece.when, here, false)) ? piece.yes : piece.no, here);
  const items = factAt(piece.each, here, false);
  if (!Array.isArray(items) || items.length === 0) return saidOf(piece.no, here);
  return items.map((item: Fact) => saidOf(piece.yes, item)).join('');
}

/** @param strict a name that is not there is an error, as it is in a text but not in a condition */
function factAt(path: Path, here: Fact, strict: boolean): Fact | undefined {
  let fact: Fact | undefined = here;
  for (const name of path) {
    fact = memberOf(fact, name);
    if (fact === undefined && strict) throw new Error(`no fact “${path.join('.')}”`);
  }
  return fact;
}

function memberOf(fact: Fact | undefined, name: string): Fact | undefined {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return undefined;
  const group = fact as Facts; // a list is none, which the check of the type does not see
  return Object.hasOwn(group, name) ? group[name] : undefined;
}

/** No text, no number of things, no list and no “no”. */
function isSaid(fact: Fact | undefined): boolean {
  return Array.isArray(fact) ? fact.length > 0 : Boolean(fact);
}

import { sentences } from './generated/sentences.js';
import { compileOwn, type OwnText } from './own.ts';
import { say } from './pieces.ts';
import { type Facts, SentenceError, type Wording } from './wording.ts';

/**
 * @param changed sentence id → text of the office's own file; these are compiled by the full library, all
 *   others come taken apart with the program.
 * @throws SentenceError when a changed file cannot be used or belongs to no sentence.
 */
export async function createWording(changed: ReadonlyMap<string, string>): Promise<Wording> {
  const own = new Map<string, OwnText>();
  for (const [id, text] of changed) {
    if (!Object.hasOwn(sentences, id))
      throw new SentenceError(id, { kind: 'unknown-sentence', ids: sentenceIds() });
    own.set(id, await compileOwn(id, text));
  }

  function textOf(id: string, facts: Facts): string {
    const written = own.get(id);
    if (written !== undefined) return written(facts);
    const pieces = sentences[id];
    if (pieces === undefined) throw new Error(`no sentence ${id}`);
    return say(pieces, facts);
  }

  const lines = (id: string, facts: Facts): string[] => printedLines(textOf(id, facts));

  return { lines, phrase: (id, facts) => lines(id, facts).join(' '), labels };

  function labels(id: string, facts: Facts): (key: string) => string {
    const texts = new Map(lines(id, facts).map(keyAndText));
    return (key) => {
      const text = texts.get(key) ?? '';
      if (text === '') throw new SentenceError(id, { kind: 'missing-line', key });
      return text;
    };
  }
}

/** Lines with something on them, without the blanks that a piece left out leaves behind. */
function printedLines(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const printed = (
      ODD_BLANKS.test(line) ? line.replace(/[ \t]+/g, ' ').replace(/ ([,.;:])/g, '$1') : line
    ).trim();
    return printed === '' ? [] : [printed];
  });
}

const ODD_BLANKS = /[ \t]{2}|\t| [,.;:]/;

function keyAndText(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** All sentence ids, for copying out and for checking an office's own folder. */
export function sentenceIds(): string[] {
  return Object.keys(sentences);
}

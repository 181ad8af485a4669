import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { sentences } from './generated/sentences.js';
import { compileOwn } from './own.ts';
import { type Facts, SentenceError, type Wording } from './wording.ts';

type Template = (facts: Facts) => string;

const { template: instantiate } = runtime as unknown as typeof Handlebars; // the package does not type its runtime entry

/**
 * @param changed sentence id → text of the office's own file; these are compiled by the full library, all
 *   others come precompiled with the program.
 * @throws SentenceError when a changed file cannot be used or belongs to no sentence.
 */
export async function createWording(changed: ReadonlyMap<string, string>): Promise<Wording> {
  const own = new Map<string, Template>();
  for (const [id, text] of changed) {
    if (!Object.hasOwn(sentences, id))
      throw new SentenceError(id, { kind: 'unknown-sentence', ids: sentenceIds() });
    own.set(id, await compileOwn(id, text));
  }
  const ready = new Map<string, Template>();

  function template(id: string): Template {
    const found = own.get(id) ?? ready.get(id);
    if (found !== undefined) return found;
    const spec = sentences[id];
    if (spec === undefined) throw new Error(`no sentence ${id}`);
    const made = instantiate(spec);
    ready.set(id, made);
    return made;
  }

  function lines(id: string, facts: Facts): string[] {
    return template(id)(facts)
      .split('\n')
      .map((line) =>
        line
          .replace(/[ \t]+/g, ' ')
          .replace(/ ([,.;:])/g, '$1')
          .trim(),
      )
      .filter((line) => line !== '');
  }

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

function keyAndText(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** All sentence ids, for copying out and for checking an office's own folder. */
export function sentenceIds(): string[] {
  return Object.keys(sentences);
}

import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { sentences } from './generated/sentences.js';
import { COMPILE_OPTIONS } from './options.ts';
import { type Fact, type Facts, SentenceError, type Wording } from './wording.ts';

/** An error of Handlebars about a sentence; `known` are the facts the sentence was given. */
function sentenceError(id: string, error: unknown, known: readonly string[]): SentenceError {
  const reason = error instanceof Error ? error.message : String(error);
  const [, name, line, column] = /^"(.+)" not defined in .* - (\d+):(\d+)$/s.exec(reason) ?? [];
  if (name !== undefined) {
    const place = { line: Number(line), column: Number(column) };
    return new SentenceError(id, reason, { kind: 'unknown-fact', name, known, ...place });
  }
  const at = /error on line (\d+)|- (\d+):\d+$/.exec(reason);
  return new SentenceError(id, reason, { kind: 'syntax', line: Number(at?.[1] ?? at?.[2] ?? 1) });
}

type Template = (facts: Facts) => string;

const { template: instantiate } = runtime as unknown as typeof Handlebars; // the package does not type its runtime entry

/**
 * @param changed sentence id → text of the office's own file; these are compiled by the full library, all
 *   others come precompiled with the program.
 * @throws SentenceError when a changed file does not compile or belongs to no sentence.
 */
export async function createWording(changed: ReadonlyMap<string, string>): Promise<Wording> {
  const own = new Map<string, Template>();
  if (changed.size > 0) {
    const { default: compiler } = await import('handlebars');
    for (const [id, text] of changed) {
      if (!Object.hasOwn(sentences, id))
        throw new SentenceError(id, 'unknown sentence', { kind: 'unknown-sentence', ids: sentenceIds() });
      try {
        const source = text.normalize('NFC');
        compiler.precompile(source, COMPILE_OPTIONS); // compile() alone would report a broken file only when it is used
        own.set(id, compiler.compile(source, COMPILE_OPTIONS));
      } catch (error) {
        throw sentenceError(id, error, []);
      }
    }
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
    let text: string;
    try {
      text = template(id)(facts);
    } catch (error) {
      // A shipped sentence that fails is a fault of ours.
      throw own.has(id) ? sentenceError(id, error, namesIn(facts)) : error;
    }
    return text
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
      if (text === '') throw new SentenceError(id, `thiếu dòng “${key}: …”`);
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

function namesIn(facts: Fact): string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if (Array.isArray(facts)) return facts.flatMap(namesIn);
  return Object.entries(facts).flatMap(([name, value]) => [name, ...namesIn(value)]);
}

import type Handlebars from 'handlebars';
import { judgeLanguage } from './language.ts';
import { COMPILE_OPTIONS } from './options.ts';
import { type Fact, type Facts, SentenceError, type SentenceFault } from './wording.ts';

/** A sentence or page of an office, ready to be filled in. @throws SentenceError */
export type OwnText = (facts: Facts) => string;

/** Tags of one text; the parser slows down with blocks inside each other. The longest shipped one has a hundred. */
const MAX_TAGS = 1000;

/** Items of lists that one text may go through, lists in lists counted each time; a conference has thousands. */
const MAX_ITEMS = 1_000_000;

/**
 * Compiles a text of an office by the full library, which is loaded only then.
 * @param id for the error @throws SentenceError when it does not compile or says what it may not
 */
export async function compileOwn(id: string, text: string): Promise<OwnText> {
  const { default: handlebars } = await import('handlebars');
  const source = text.normalize('NFC');
  if (source.split('{{').length > MAX_TAGS) throw faulted(id, { kind: 'too-much' });
  const { template, conditions } = attempt(id, [], () => {
    const program = handlebars.parse(source);
    const judged = judgeLanguage(program, source);
    if (judged.misuse !== null) throw faulted(id, { kind: 'not-allowed', ...judged.misuse });
    handlebars.precompile(program, COMPILE_OPTIONS); // compile() alone would report a broken text only when it is used
    return { ...judged, template: handlebars.compile<Facts>(program, COMPILE_OPTIONS) };
  });
  return (facts) => {
    const known = namesIn(facts);
    const unknown = conditions.find(({ name }) => name !== '' && !known.includes(name));
    if (unknown !== undefined) throw faulted(id, { kind: 'unknown-fact', known, ...unknown });
    return attempt(id, known, () =>
      template(facts, {
        helpers: { each: boundedEach(handlebars) },
        allowProtoMethodsByDefault: false,
        allowProtoPropertiesByDefault: false,
      }),
    );
  };
}

/** `{{#each}}` that stops where lists in lists would never end. */
function boundedEach({ helpers }: typeof Handlebars): Handlebars.HelperDelegate {
  const each = helpers.each;
  let left = MAX_ITEMS;
  return function (this: unknown, list: unknown, options: unknown) {
    left -= typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
    if (left < 0 || each === undefined) throw new RangeError('too many items');
    return each.call(this, list, options);
  };
}

function attempt<T>(id: string, known: readonly string[], action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof SentenceError ? error : faulted(id, faultOf(error, known));
  }
}

function faulted(id: string, fault: SentenceFault): SentenceError {
  return new SentenceError(id, fault);
}

/** @param known names of the facts the text was given */
function faultOf(error: unknown, known: readonly string[]): SentenceFault {
  const reason = error instanceof Error ? error.message : String(error);
  const [, name, line, column] = /^"(.+)" not defined in .* - (\d+):(\d+)$/su.exec(reason) ?? [];
  if (name !== undefined)
    return { kind: 'unknown-fact', name, known, line: Number(line), column: Number(column) };
  // What hangs on a text rather than on a group of facts.
  const [, part] = /^Cannot use 'in' operator to search for '(.+?)' in /su.exec(reason) ?? [];
  if (part !== undefined) return { kind: 'unknown-fact', name: part, known, line: 1, column: 0 };
  if (error instanceof RangeError) return { kind: 'too-much' };
  const at = /error on line (\d+)|- (\d+):\d+$/u.exec(reason);
  return { kind: 'syntax', line: Number(at?.[1] ?? at?.[2] ?? 1) };
}

function namesIn(facts: Fact): string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  if (Array.isArray(facts)) return facts.flatMap(namesIn);
  return Object.entries(facts).flatMap(([name, value]) => [name, ...namesIn(value)]);
}

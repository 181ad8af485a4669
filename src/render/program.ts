/** A template compiled: what it prints, in order. Plain data, so that the build can keep it in a file. */
export type Step = string | Value | Loop;

/** Prints one text. */
interface Value {
  value: string;
}

/** Prints its steps for each item. */
interface Loop {
  loop: string;
  steps: Step[];
  /** For all items but the first: without the headers and footers of a section, which would be named twice. */
  again?: Step[];
}

/** All of a template. */
export interface Program {
  /** SHA-256 of the template it was made of, hex. */
  of: string;
  /** Name of the part with the text. */
  main: string;
  /** Parts that are the same in every paper, by name. */
  fixed: ReadonlyMap<string, Uint8Array>;
  /** Parts with tags, by name. */
  filled: ReadonlyMap<string, readonly Step[]>;
}

/** What the engine would make of a template and a view; null where it has something to say or to repair, which is left to it. */
export function runProgram(
  { fixed, filled }: Program,
  view: object,
): Map<string, string | Uint8Array> | null {
  const parts = new Map<string, string | Uint8Array>(fixed);
  for (const [name, steps] of filled) {
    const text = runSteps(steps, view);
    if (text === null) return null;
    parts.set(name, text);
  }
  return parts;
}

/** A program as a file beside its template; its parts must be texts, as those of the shipped templates are. */
export function programText({ of, main, fixed, filled }: Program): string {
  const texts = [...fixed].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
  return JSON.stringify({ of, main, fixed: texts, filled: [...filled] });
}

/** Reads what `programText` wrote. */
export function readProgram(text: string): Program {
  const { of, main, fixed, filled } = JSON.parse(text) as Written; // of our own build
  const bytes = fixed.map(([name, part]): [string, Uint8Array] => [name, Buffer.from(part)]);
  return { of, main, fixed: new Map(bytes), filled: new Map(filled) };
}

interface Written {
  of: string;
  main: string;
  fixed: [name: string, text: string][];
  filled: [name: string, steps: Step[]][];
}

function runSteps(steps: readonly Step[], view: object): string | null {
  const out: string[] = [];
  if (!print(steps, view, false, out)) return null;
  const text = out.join('').replaceAll(EMPTY_TEXT, '<w:t/>');
  return needsRepair(text) ? null : text;
}

/** The engine takes a text without letters for one without spaces too. */
const EMPTY_TEXT = '<w:t xml:space="preserve"></w:t>';

/** @param isLater inside a second or later item, at any depth */
function print(steps: readonly Step[], scope: unknown, isLater: boolean, out: string[]): boolean {
  return steps.every((step) => {
    if (typeof step === 'string') out.push(step);
    else if ('loop' in step) return printLoop(step, scope, isLater, out);
    else {
      const value = fieldOf(scope, step.value);
      if (typeof value !== 'string') return false;
      out.push(escapeText(value));
    }
    return true;
  });
}

function printLoop({ loop, steps, again }: Loop, scope: unknown, isLater: boolean, out: string[]): boolean {
  const items = itemsOf(fieldOf(scope, loop));
  if (items === null) return false;
  return items.every((item, at) => {
    const later = isLater || at > 0;
    return print(later && again !== undefined ? again : steps, item, later, out);
  });
}

function fieldOf(scope: unknown, name: string): unknown {
  if (name === '.') return scope;
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
  // Any object may be read by key; what it gives is judged where it is used.
  return (scope as Record<string, unknown>)[name];
}

/** A text that may be absent is a list of one or none, a block a list of one; null for what is no loop. */
function itemsOf(value: unknown): readonly unknown[] | null {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' || typeof value === 'object' ? [value] : null;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** What must stand in front of the end of an element, or an empty loop has left it without what Word asks for. */
const FILLED: readonly (readonly [end: string, inside: string])[] = [
  ['</w:tc>', '</w:p>'],
  ['</w:tr>', '</w:tc>'],
  ['</w:tbl>', '</w:tr>'],
];
/** What may stand behind a table; two in a row would become one. */
const AFTER_TABLE = /<w:(?:p|tbl|sectPr)[ >/]/y;

function needsRepair(text: string): boolean {
  if (FILLED.some(([end, inside]) => ends(text, end).some((at) => !text.endsWith(inside, at)))) return true;
  return ends(text, '</w:tbl>').some((at) => {
    AFTER_TABLE.lastIndex = at + '</w:tbl>'.length;
    return !AFTER_TABLE.test(text);
  });
}

function ends(text: string, end: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) found.push(at);
  return found;
}

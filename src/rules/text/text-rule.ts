import type { DataPath, Span, Text } from '../../findings/finding.ts';
import type { Conference } from '../../model/conference.ts';
import { type FreeText, namesOf, textsOf } from '../../model/texts.ts';
import type { Rule, RuleMeta } from '../rule.ts';

/** Something in a text that should be written otherwise. Offsets in UTF-16 units, `end` exclusive. */
export interface Slip {
  start: number;
  end: number;
  /** What should stand there; null when only the clerk knows. */
  to: string | null;
  /** What to show where the characters themselves tell nothing (a blank): the words around. */
  shown?: { found: string; to: string };
  /** The correction may be wrong, so it is told and never written. */
  unsure?: boolean;
}

/** What `check --fix` may write in one place. */
export interface SafeSlip {
  path: DataPath;
  start: number;
  end: number;
  to: string;
}

/** The slips of one text. */
export interface SlipsOf {
  text: FreeText;
  slips: Slip[];
}

/** A rule that looks at every text of the file. */
export interface TextRule extends Rule {
  /** All it finds, text by text. */
  slips(conference: Conference): SlipsOf[];
  /** What of it `check --fix` may write by itself. */
  corrections(conference: Conference): SafeSlip[];
}

/** A text rule that needs nothing but the text, so that it judges the lines of a paper too. */
export interface PlainRule extends TextRule {
  /** What it finds in a text by itself. */
  inText(text: string): Slip[];
  /** What it says of a slip in a text, and what to do. */
  say(text: string, slip: Slip): { message: Text; hint: Text };
}

export interface PlainRuleSpec extends Omit<TextRuleSpec, 'find' | 'message' | 'hint' | 'suspects'> {
  inText(text: string): Iterable<Slip>;
  /** Where the file tells more of a text than the text itself; `inText` when left out. */
  find?: TextRuleSpec['find'];
  message(found: string, to: string | null): Text;
  hint?(found: string, to: string | null): Text;
}

export interface TextRuleSpec {
  meta: RuleMeta;
  /** Kinds of text it looks at; prose alone when left out. */
  kinds?: readonly FreeText['kind'][];
  /** It looks at texts in a wrong encoding, where all others would only see noise. */
  legacy?: boolean;
  /** Where `check --fix` may write the correction: in prose and names of places, or in names of people too. */
  safe?: 'prose' | 'names';
  /** What every slip contains: a text without it is not looked at, as most texts are sound and finding is slow. No anchors but in `m`. */
  needs?: RegExp;
  /** The same for slips of single words (runs of letters and marks): whether a word may be one. */
  suspects?(word: string, conference: Conference): boolean;
  find(text: FreeText, conference: Conference): Iterable<Slip>;
  /** The pieces of a slip too large to be written at once, as lines of it may be folded. */
  parts?(slip: Slip, text: FreeText): Slip[];
  /** What is wrong with `found`; `to` is what should stand there. */
  message(found: string, to: string | null, at: FreeText): Text;
  /** What to do; `write “…”` when left out. */
  hint?(found: string, to: string | null, at: FreeText): Text;
}

/** Makes a rule out of what finds slips in one text. Equal slips of one text make one finding, at the first of them. */
export function textRule(spec: TextRuleSpec): TextRule {
  const known = new WeakMap<Conference, SlipsOf[]>();
  const found = (conference: Conference) => {
    const slips = known.get(conference) ?? slipsOf(spec, conference);
    known.set(conference, slips);
    return slips;
  };
  const sure = ({ text, slips }: SlipsOf): SafeSlip[] => {
    if (text.kind === 'person' && spec.safe !== 'names') return [];
    const certain = slips.filter(({ unsure }) => unsure !== true);
    const parts = certain.flatMap((slip) => spec.parts?.(slip, text) ?? [slip]);
    return parts.flatMap(({ start, end, to }) => (to === null ? [] : [{ path: text.path, start, end, to }]));
  };
  return {
    meta: spec.meta,
    slips: found,
    corrections: (conference) => (spec.safe === undefined ? [] : found(conference).flatMap(sure)),
    check(conference, report) {
      for (const { text, slips } of found(conference)) {
        for (const same of grouped(text, slips)) report(told(spec, text, same));
      }
    },
  };
}

/** The same out of what finds slips in any text, whether it stands in a file of ours or not. */
export function plainRule(spec: PlainRuleSpec): PlainRule {
  const { needs, inText, message, hint = write } = spec;
  return {
    ...textRule({ find: ({ text }) => inText(text), ...spec }),
    inText: (text) => (needs?.test(text) === false ? [] : [...inText(text)]),
    say(text, slip) {
      const { found, to } = seen(text, slip);
      return { message: message(found, to), hint: hint(found, to) };
    },
  };
}

/** Names of people are written as their bearers write them, in prose too. */
function slipsOf(spec: TextRuleSpec, conference: Conference): SlipsOf[] {
  const { kinds = ['prose'], legacy = false, find } = spec;
  const inDoubt = doubt(spec, conference);
  if (inDoubt === null) return [];
  return textsOf(conference).flatMap((text) => {
    if (!kinds.includes(text.kind) || legacy !== (text.legacy !== null) || !inDoubt(text.text)) return [];
    const slips = [...find(text, conference)];
    if (slips.length === 0) return [];
    const taken = text.kind === 'person' ? [] : placesOf(namesOf(conference), text.text);
    return [{ text, slips: slips.filter((slip) => !taken.some((place) => isInside(slip, place))) }];
  });
}

/** Which texts may hold a slip, judged first on all of them at once; null when none does. */
function doubt(
  { needs, suspects }: TextRuleSpec,
  conference: Conference,
): ((text: string) => boolean) | null {
  const { whole, words } = allOf(conference);
  if (needs !== undefined) return needs.test(whole) ? (text) => needs.test(text) : null;
  if (suspects === undefined) return () => true;
  const suspected = words.filter((word) => suspects(word, conference));
  return suspected.length === 0 ? null : (text) => suspected.some((word) => text.includes(word));
}

interface All {
  /** Every text of the file, a line feed between them. */
  whole: string;
  /** Its words, each once. */
  words: readonly string[];
}

const all = new WeakMap<Conference, All>();

function allOf(conference: Conference): All {
  const known = all.get(conference) ?? readAll(conference);
  all.set(conference, known);
  return known;
}

function readAll(conference: Conference): All {
  const whole = textsOf(conference)
    .map(({ text }) => text)
    .join('\n');
  return { whole, words: [...new Set(whole.match(/[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+/gu))] };
}

function placesOf(names: readonly string[], text: string): Span[] {
  return names.flatMap((name) => {
    const places: Span[] = [];
    for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + name.length)) {
      places.push({ start: at, end: at + name.length });
    }
    return places;
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function grouped({ text }: FreeText, slips: readonly Slip[]): Slip[][] {
  const groups = new Map<string, Slip[]>();
  for (const slip of slips) {
    const key = JSON.stringify([slip.shown?.found ?? text.slice(slip.start, slip.end), slip.to]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [slip]);
    else group.push(slip);
  }
  return [...groups.values()];
}

function told({ message, hint = write }: TextRuleSpec, text: FreeText, same: readonly Slip[]) {
  const [first = { start: 0, end: 0, to: null }] = same;
  const { start, end } = first;
  const { found, to } = seen(text.text, first);
  const said = message(found, to, text);
  return {
    path: text.path,
    within: { start, end },
    message: same.length < 2 ? said : times(said, same.length),
    hint: hint(found, to, text),
  };
}

/** What a message names of a slip. */
function seen(text: string, { start, end, to, shown }: Slip): { found: string; to: string | null } {
  return { found: shown?.found ?? text.slice(start, end), to: shown?.to ?? to };
}

function times({ vi, en }: Text, number: number): Text {
  return { vi: `${vi} (${number} chỗ trong đoạn này)`, en: `${en} (${number} times in this text)` };
}

function write(_found: string, to: string | null): Text {
  return { vi: `viết “${to}”`, en: `write “${to}”` };
}

/** The slip shown with the words around it. */
export function withWords(text: string, slip: Slip): Slip {
  const before = /(?<!\S)\S*$/.exec(text.slice(0, slip.start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(slip.end))?.[0] ?? '';
  const found = before + text.slice(slip.start, slip.end) + after;
  return { ...slip, shown: { found, to: before + slip.to + after } };
}

/** The slip shown with the word before or behind it, which makes it known. */
export function withNeighbour(text: string, slip: Slip, side: 'before' | 'behind' = 'behind'): Slip {
  const before = side === 'before' ? (/(?<!\S)\S+ $/.exec(text.slice(0, slip.start))?.[0] ?? '') : '';
  const behind =
    side === 'behind' ? (/^ [\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ\d/]+/u.exec(text.slice(slip.end))?.[0] ?? '') : '';
  const found = before + text.slice(slip.start, slip.end) + behind;
  return { ...slip, shown: { found, to: before + slip.to + behind } };
}

/** As much of a text as a message can hold, on one line. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 60).trimEnd()}…`;
}

import {
  attribute,
  child,
  type Element,
  elements,
  escapeXml,
  setAttribute,
  unescapeXml,
} from '../../templates/xml.ts';
import { chosen, isHolder } from './elements.ts';

/** A `w:t`, `w:tab` … of a paragraph that prints something. */
export interface Letters {
  node: Element;
  /** What holds `node`: its run, or an alternative in it. */
  holder: Element;
  run: Element;
  /** What holds the run. */
  around: Element;
  text: string;
  /** Offset in the text of the paragraph. */
  start: number;
}

/** What a paragraph without tracked changes prints, in order, as the reader reads it. */
export function lettersOf(paragraph: Element): Letters[] {
  const found: Letters[] = [];
  /** Open fields; true while their instruction is read. */
  const fields: boolean[] = [];
  let end = 0;
  walk(paragraph);
  return found;

  function walk(around: Element): void {
    for (const inner of elements(around)) {
      if (inner.name === 'w:r') readRun(inner, around);
      else if (inner.name === 'mc:AlternateContent') walk(chosen(inner) ?? inner);
      else if (isHolder(inner)) walk(inner);
    }
  }

  function readRun(run: Element, around: Element): void {
    const hidden = isOn(child(child(run, 'w:rPr'), 'w:vanish'));
    for (const inner of elements(run)) {
      const holder = inner.name === 'mc:AlternateContent' ? (chosen(inner) ?? inner) : run;
      for (const node of holder === run ? [inner] : elements(holder)) {
        if (node.name === 'w:fldChar') turn(attribute(node, 'w:fldCharType'));
        else if (fields.at(-1) !== true && !hidden) add({ node, holder, run, around });
      }
    }
  }

  function turn(kind: string | undefined): void {
    if (kind === 'begin') fields.push(true);
    else if (kind === 'end') fields.pop();
    else if (fields.length > 0) fields[fields.length - 1] = false;
  }

  function add(letters: Omit<Letters, 'text' | 'start'>): void {
    const text = printed(letters.node);
    if (text === '') return;
    found.push({ ...letters, text, start: end });
    end += text.length;
  }
}

function isOn(toggle: Element | undefined): boolean {
  return toggle !== undefined && !/^(?:0|false|off|none)$/u.test(attribute(toggle, 'w:val') ?? '1');
}

const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
]);

function printed(node: Element): string {
  if (node.name === 'w:t') {
    const text = node.children.map((c) => (typeof c === 'string' ? raw(c) : '')).join('');
    return attribute(node, 'xml:space') === 'preserve' ? text : text.trim();
  }
  if (node.name === 'w:sym')
    return String.fromCodePoint(Number.parseInt(attribute(node, 'w:char') ?? '20', 16) || 32);
  if (node.name === 'w:br' && /^(?:page|column)$/u.test(attribute(node, 'w:type') ?? '')) return '';
  return signs.get(node.name) ?? '';
}

function raw(markup: string): string {
  if (markup.startsWith('<![CDATA[')) return markup.slice('<![CDATA['.length, -']]>'.length);
  return markup.startsWith('<') ? '' : unescapeXml(markup.replace(/\r\n?/gu, '\n'));
}

/** What a paragraph prints. */
export function textOf(paragraph: Element): string {
  return lettersOf(paragraph)
    .map(({ text }) => text)
    .join('');
}

/** Puts `to` in place of the letters from `start` to `end` (exclusive), in the look of the first of them. */
export function replaceLetters(paragraph: Element, start: number, end: number, to: string): void {
  let added = to;
  for (const letters of lettersOf(paragraph)) {
    const from = Math.max(start, letters.start) - letters.start;
    const until = Math.min(end, letters.start + letters.text.length) - letters.start;
    if (from >= until) continue;
    const left = letters.text.slice(0, from) + added + letters.text.slice(until);
    added = '';
    const { children } = letters.holder;
    const at = children.indexOf(letters.node);
    if (left === '') children.splice(at, 1);
    else if (letters.node.name === 'w:t') writeText(letters.node, left);
    else children.splice(at, 1, writeText({ name: 'w:t', attributes: '', children: [] }, left));
  }
}

function writeText(node: Element, text: string): Element {
  node.children = [escapeXml(text)];
  if (text !== text.trim()) setAttribute(node, 'xml:space', 'preserve');
  return node;
}

/** The runs that print the letters from `start` to `end` (exclusive); where they print more they are cut in two. */
export function runsBetween(paragraph: Element, start: number, end: number): Element[] {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  const inside = lettersOf(paragraph).filter(
    (letters) => letters.start < end && letters.start + letters.text.length > start,
  );
  return [...new Set(inside.map(({ run }) => run))];
}

function cutAt(paragraph: Element, offset: number): void {
  const all = lettersOf(paragraph);
  const at = all.findIndex(({ start, text }) => start + text.length > offset);
  const [letters, before] = [all[at], all[at - 1]];
  // Inside an alternative nothing can be cut: the other choices would lose what goes with it.
  if (letters === undefined || letters.holder !== letters.run) return;
  const { node, run, around, start, text } = letters;
  if (start < offset) {
    if (node.name !== 'w:t') return;
    const rest: Element = { name: 'w:t', attributes: '', children: [] };
    run.children.splice(run.children.indexOf(node) + 1, 0, writeText(rest, text.slice(offset - start)));
    writeText(node, text.slice(0, offset - start));
    cutRun(run, around, rest);
  } else if (before?.run === run) cutRun(run, around, node);
}

/** Everything in `run` from `first` on moves into a run of its own behind it, with the same look. */
function cutRun(run: Element, around: Element, first: Element): void {
  const look = child(run, 'w:rPr');
  const moved = run.children.splice(run.children.indexOf(first));
  const added = { ...run, children: look === undefined ? moved : [structuredClone(look), ...moved] };
  around.children.splice(around.children.indexOf(run) + 1, 0, added);
}

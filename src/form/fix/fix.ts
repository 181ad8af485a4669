import type { Checked } from '../../findings/finding.ts';
import { dangersIn } from '../../templates/archive/dangers.ts';
import { inspectPackage } from '../../templates/archive/inspect.ts';
import { lint } from '../lint.ts';
import type { Paper } from '../paper.ts';
import { readWord } from '../read/read.ts';
import type { Paragraph, WordFile } from '../read/word.ts';
import type { FormRule } from '../rule.ts';
import { applyChanges } from './apply.ts';
import type { Change, TextChange } from './change.ts';
import { paragraphElements } from './elements.ts';
import { notFixable } from './faults.ts';
import { textOf } from './letters.ts';
import { type OpenPackage, openPackage } from './package.ts';
import { repairOf } from './repairs.ts';

/** A paper with its safe faults repaired. */
export interface Fixed {
  /** The very same bytes when there was nothing to repair. */
  bytes: Uint8Array;
  /** Text of every paragraph of the main part, then of headers and footers, before and after. */
  texts: { before: string; after: string }[];
}

/** One repair may bring the next to light: page numbers that were not there have no place yet. More are never needed. */
const MOST_ROUNDS = 8;

/**
 * Repairs what the criteria find and can be repaired safely: looks and shapes by formatting of its own on the paragraph
 * or its letters, texts letter by letter. No other text changes: that is proved by reading the result again. The value
 * is absent, and a finding says why, when the file is not made so that this can be known.
 * @param recognise how the paper is recognised, the same before and after
 */
export function fixForm(
  bytes: Uint8Array,
  file: string,
  rules: readonly FormRule[],
  recognise: (word: WordFile) => Paper | undefined,
): Checked<Fixed> {
  const first = readWord(bytes, file).value;
  if (first === undefined) return { findings: [] };
  if (first.trackedChanges > 0) return { findings: [notFixable('tracked-changes', file)] };
  if (isSigned(bytes)) return { findings: [notFixable('signed', file)] };
  let [now, word] = [bytes, first];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const paper = recognise(word);
    if (paper === undefined) break;
    const open = openPackage(now);
    if (!isKnown(open, word)) return { findings: [notFixable('strange-structure', file)] };
    const changes = changesFor(paper, rules, file);
    applyChanges(open, changes);
    const saved = open.save();
    if (saved === now) break;
    const read = readWord(saved, file).value;
    if (read === undefined) throw new Error('the repaired file cannot be read');
    prove(word, read, changes);
    [now, word] = [saved, read];
  }
  return { value: { bytes: now, texts: textsOf(first, word) }, findings: [] };
}

function isSigned(bytes: Uint8Array): boolean {
  const inspected = inspectPackage(bytes);
  return 'opened' in inspected && dangersIn(inspected.opened).some(({ danger }) => danger === 'signed');
}

function changesFor(paper: Paper, rules: readonly FormRule[], file: string): Change[] {
  const kept = new Map<string, Change>();
  const texts = new Map<string, TextChange[]>();
  for (const { rule, found } of lint(rules, paper, file).told) {
    for (const change of repairOf(rule)?.(paper, found) ?? []) {
      if (change.kind === 'text') {
        const place = `${change.at.part} ${change.at.index}`;
        const others = texts.get(place) ?? [];
        // Two in one place: the first is made now, the other in the next round if it is still wanted.
        if (others.some(({ start, end }) => start < change.end && change.start < end)) continue;
        texts.set(place, [...others, change]);
      }
      kept.set(keyOf(change), change);
    }
  }
  return [...kept.values()];
}

/** The same for changes that do the same. */
function keyOf(change: Change): string {
  return JSON.stringify(change, (name, value) => (name === 'at' ? [value.part, value.index] : value));
}

/** Whether the elements found in the parts are the paragraphs the reader has read. */
function isKnown(open: OpenPackage, word: WordFile): boolean {
  const parts = new Map<string, Paragraph[]>([[open.main, word.paragraphs]]);
  for (const paragraphs of edgesOf(word)) {
    const [first] = paragraphs;
    if (first !== undefined) parts.set(first.part, paragraphs);
  }
  return [...parts].every(([part, paragraphs]) => {
    const root = open.tree(part);
    const found = root === null ? [] : paragraphElements(root);
    return (
      found.length === paragraphs.length &&
      found.every((element, i) => sameLetters(textOf(element), paragraphs[i]?.text ?? ''))
    );
  });
}

/** Letters set in capitals are read as capitals. */
function sameLetters(written: string, printed: string): boolean {
  return written === printed || written.toUpperCase() === printed.toUpperCase();
}

function edgesOf({ sections }: WordFile): Paragraph[][] {
  return sections.flatMap(({ headers, footers }) =>
    [headers, footers].flatMap((edge) =>
      [edge.default, edge.first, edge.even].flatMap((paragraphs) =>
        paragraphs === null ? [] : [paragraphs],
      ),
    ),
  );
}

/** Throws when a text of the main part changed otherwise than was meant. */
function prove(before: WordFile, after: WordFile, changes: readonly Change[]): void {
  const same = before.paragraphs.length === after.paragraphs.length;
  const wrong = before.paragraphs.findIndex(({ part, index, text }) => {
    const own = changes.flatMap((c) =>
      c.kind === 'text' && c.at.part === part && c.at.index === index ? [c] : [],
    );
    return !sameLetters(edited(text, own), after.paragraphs[index]?.text ?? '');
  });
  if (!same || wrong >= 0) throw new Error(`paragraph ${wrong} changed otherwise than meant`);
}

function edited(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, to }) => now.slice(0, start) + to + now.slice(end), text);
}

function textsOf(before: WordFile, after: WordFile): Fixed['texts'] {
  const texts = before.paragraphs.map(({ text }, i) => ({
    before: text,
    after: after.paragraphs[i]?.text ?? '',
  }));
  const edges = new Map(edgesOf(after).flatMap((all) => all.map((p) => [`${p.part} ${p.index}`, p.text])));
  for (const paragraph of edgesOf(before).flat()) {
    const now = edges.get(`${paragraph.part} ${paragraph.index}`);
    if (now !== undefined) texts.push({ before: paragraph.text, after: now });
  }
  return texts;
}

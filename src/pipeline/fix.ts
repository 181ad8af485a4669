import type { LineChange } from '../findings/unified.ts';
import type { Io } from '../io.ts';
import { resolvePath } from '../paths.ts';
import { textRules } from '../rules/text/index.ts';
import { type Edit, editBytes, editText, inOrder } from '../source/edit.ts';
import { nodeAt } from '../source/locate.ts';
import { editsOf, type ScalarEdit } from '../source/scalar-edit.ts';
import { type Dialogue, type ReadOptions, readDialogue } from './read.ts';

/** What correcting one file would change. */
export interface Correction {
  /** Absolute. */
  path: string;
  /** As findings name it. */
  file: string;
  bytes: Uint8Array;
  /** What was in the file when it was read. */
  seen: Uint8Array;
  lines: LineChange[];
  /** Number of places corrected; 0 when letters were only composed. */
  places: number;
  /** Decomposed letters were composed. */
  composed: boolean;
}

/** One correction may make room for another (a deleted character leaves two spaces); more rounds than this are never needed. */
const MOST_ROUNDS = 10;

/** Everything that can be corrected safely in a file and in the office file it shares, in memory; nothing is written. */
export function correct(io: Io, path: string, options: ReadOptions): Correction[] {
  const drafts = new Map<string, Draft>();
  // Kept, for by the time it is corrected a file may be another.
  const originals = new Map<string, Uint8Array>();
  const read = (at: string, limit?: number): Uint8Array => {
    const bytes = drafts.get(at)?.bytes ?? io.files.read(at, limit);
    if (!drafts.has(at)) originals.set(at, bytes);
    return bytes;
  };
  const files = { ...io.files, read };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const dialogue = readDialogue({ ...io, files }, path, options);
    for (const [name, source] of dialogue.texts) {
      const at = resolvePath(io.cwd, name);
      const bytes = originals.get(at);
      if (!drafts.has(at) && bytes !== undefined) drafts.set(at, start(name, source, bytes));
    }
    if (!advance(io, drafts, dialogue)) break;
  }
  return [...drafts].flatMap(([at, draft]) => finish(at, draft));
}

interface Draft {
  file: string;
  before: string;
  text: string;
  bytes: Uint8Array;
  seen: Uint8Array;
  /** For each line of `text` the number of the line it was before. */
  origins: number[];
  places: number;
  composed: boolean;
}

function start(file: string, source: { text: string; written?: string }, bytes: Uint8Array): Draft {
  const origins = source.text.split('\n').map((_, line) => line);
  const composed = source.written !== undefined;
  return {
    file,
    before: source.text,
    text: source.text,
    bytes: composed ? editBytes(bytes, []) : bytes,
    seen: bytes,
    origins,
    places: 0,
    composed,
  };
}

/** One round; whether anything was still to be corrected. */
function advance(io: Io, drafts: ReadonlyMap<string, Draft>, dialogue: Dialogue): boolean {
  let moved = false;
  for (const [file, edits] of editsIn(dialogue)) {
    const draft = drafts.get(resolvePath(io.cwd, file));
    // Places count in the text that was read, so it has to be the draft.
    if (draft?.text !== dialogue.texts.get(file)?.text || draft === undefined || edits.length === 0) continue;
    const edited = editText(draft.text, edits);
    draft.bytes = editBytes(draft.bytes, edits);
    draft.origins = edited.origins.map((line) => draft.origins[line] ?? line);
    draft.text = edited.text;
    draft.places += edits.length;
    moved = true;
  }
  return moved;
}

/** The safe corrections of all rules, by file. */
function editsIn({ conference: whole, office, tree, texts }: Dialogue): Map<string, Edit[]> {
  const wanted = new Map<string, ScalarEdit[]>();
  const conference = whole ?? office;
  if (conference === null || tree === null) return new Map();
  for (const { path, start, end, to } of textRules.flatMap((rule) => rule.corrections(conference))) {
    const node = nodeAt(tree, path);
    if (node?.kind !== 'scalar') continue;
    const { file } = node.source;
    const known = wanted.get(file);
    if (known === undefined) wanted.set(file, [{ node, start, end, to }]);
    else known.push({ node, start, end, to });
  }
  const edits = [...wanted].flatMap(([file, all]): [string, Edit[]][] => {
    const source = texts.get(file);
    return source === undefined ? [] : [[file, inOrder(source.text, editsOf(source, all))]];
  });
  return new Map(edits);
}

/** How many corrections `check --fix` would make at once. */
export function countCorrections(dialogue: Dialogue): number {
  return [...editsIn(dialogue).values()].reduce((sum, edits) => sum + edits.length, 0);
}

function finish(path: string, draft: Draft): Correction[] {
  const { file, bytes, seen, places, composed } = draft;
  if (places === 0 && !composed) return [];
  const lines = draft.text.split('\n');
  const after = new Map(draft.origins.map((line, i) => [line, lines[i] ?? '']));
  const before = draft.before.replace(/\n$/, '').split('\n');
  const changes = before.map((line, i) => ({ before: line, after: after.get(i) ?? null }));
  return [{ path, file, bytes, seen, lines: changes, places, composed }];
}

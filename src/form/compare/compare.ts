import type { Text } from '../../findings/finding.ts';
import type { Paper } from '../paper.ts';
import type { Margins, Paragraph, WordFile } from '../read/word.ts';
import { type Block, blockMeasure, blocksOf, type PictureHash, paragraphBlocks, textOf } from './blocks.ts';
import { lookChanges, pageChanges } from './looks.ts';
import { eventsOf } from './pairs.ts';
import { type Margin, type Spot, type Spotter, spotter } from './spot.ts';
import { compareTexts, rewritten, type Stretch, type WordChange } from './words.ts';

/** One of the two papers that are held against each other. */
export interface Side {
  word: WordFile;
  /** With its components known; null when it could not be recognised: then places go without their names. */
  paper: Paper | null;
  hashOf: PictureHash;
}

/** What became of one paragraph, or one row of a table. */
export interface Change {
  kind: 'changed' | 'added' | 'removed' | 'moved';
  /** In the newer paper; of what was removed in the older one. */
  spot: Spot;
  /** Where what was moved stood before. */
  from: Spot | null;
  stretches: readonly Stretch[];
}

/** A change of look alone, and everywhere it was made; nowhere in particular when it is of the whole paper. */
export interface LookChange {
  what: Text;
  spots: readonly Spot[];
}

export interface Comparison {
  /** In the order of the newer paper. */
  changes: Change[];
  looks: LookChange[];
}

/** What a person would find different between two papers: words paragraph by paragraph, then looks. */
export function compare(before: Side, after: Side): Comparison {
  const [old, now] = [open(before), open(after)];
  const found: Comparison = { changes: [], looks: [] };
  const looks = new Map<string, { what: Text; spots: Spot[] }>();
  hold(old.main, now.main);
  for (const margin of ['header', 'footer', 'note'] as const) hold(old.margins[margin], now.margins[margin]);
  for (const what of pageChanges(before.word, after.word)) looks.set(what.vi, { what, spots: [] });
  return { ...found, looks: [...looks.values()] };

  function hold(a: readonly Block[], b: readonly Block[]): void {
    for (const { before: was, after: is, moved } of eventsOf(a, b)) {
      if (was === null && is !== null) tell('added', is, now.spot, [{ kind: 'added', text: shown(is) }]);
      else if (was !== null && is === null)
        tell('removed', was, old.spot, [{ kind: 'removed', text: shown(was) }]);
      else if (was !== null && is !== null) become(was, is, moved);
    }
  }

  function become(was: Block, is: Block, moved: boolean): void {
    const [a, b] = [was.cells[0]?.[0], is.cells[0]?.[0]];
    if (moved) tell('moved', is, now.spot, [{ kind: 'same', text: shown(is) }], was);
    else if (was.row && is.row && was.cells.length === is.cells.length) {
      for (const [i, cell] of was.cells.entries())
        hold(paragraphBlocks(cell, before.hashOf), paragraphBlocks(is.cells[i] ?? [], after.hashOf));
    } else if (was.row || is.row || !isLike(was, is))
      tell('changed', is, now.spot, rewritten(shown(was), shown(is)));
    else if (a !== undefined && b !== undefined) paragraph(a, b);
  }

  function paragraph(a: Paragraph, b: Paragraph): void {
    const [text, textNow] = [textOf(a, before.hashOf), textOf(b, after.hashOf)];
    const { stretches, kept } = text === textNow ? UNCHANGED : compareTexts(text, textNow);
    const spot = now.spot(b);
    if (stretches.some(({ kind }) => kind !== 'same'))
      found.changes.push({ kind: 'changed', spot, from: null, stretches });
    for (const what of lookChanges(a, b, kept)) {
      const known = looks.get(what.vi) ?? { what, spots: [] };
      known.spots.push(spot);
      looks.set(what.vi, known);
    }
  }

  function tell(
    kind: Change['kind'],
    block: Block,
    spotOf: Spotter,
    stretches: readonly Stretch[],
    was: Block | null = null,
  ): void {
    const spot = spotOfBlock(block, spotOf);
    const from = was === null ? null : spotOfBlock(was, old.spot);
    if (spot !== null) found.changes.push({ kind, spot, from, stretches });
  }
}

function isLike(a: Block, b: Block): boolean {
  return a.text === b.text || blockMeasure.likeness(a, b) > 0;
}

const UNCHANGED: WordChange = { stretches: [], kept: [] };

/** A row stands nowhere in one column. */
function spotOfBlock({ cells, row }: Block, spotOf: Spotter): Spot | null {
  const first = cells.flat()[0];
  if (first === undefined) return null;
  const spot = spotOf(first);
  return spot.cell === null || !row ? spot : { ...spot, cell: { ...spot.cell, column: null, head: null } };
}

/** The cells of a row side by side; an automatic number stands before its text. */
function shown({ cells, text, row }: Block): string {
  if (row) return text.replaceAll('\t', ' | ').replaceAll('\n', ' ');
  const label = cells[0]?.[0]?.label ?? '';
  return label === '' ? text : `${label} ${text}`;
}

interface Opened {
  main: Block[];
  margins: Record<Margin, Block[]>;
  spot: Spotter;
}

function open({ word, paper, hashOf }: Side): Opened {
  const { sections, notes } = word;
  const header = distinct(
    sections.map(({ headers }) => headers),
    hashOf,
  );
  const footer = distinct(
    sections.map(({ footers }) => footers),
    hashOf,
  );
  const margins = { header, footer, note: notes };
  const where = new Map(
    (['header', 'footer', 'note'] as const).flatMap((margin) =>
      margins[margin].map((paragraph): [Paragraph, Margin] => [paragraph, margin]),
    ),
  );
  return {
    main: blocksOf(word, hashOf),
    margins: {
      header: paragraphBlocks(header, hashOf),
      footer: paragraphBlocks(footer, hashOf),
      note: paragraphBlocks(notes, hashOf),
    },
    spot: spotter(word, paper, where),
  };
}

const COUNTED = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

/** The paragraphs of headers or footers, each once: every section may have a copy. Numbers of pages are `#`. */
function distinct(margins: readonly Margins[], hashOf: PictureHash): Paragraph[] {
  const found = new Map<string, Paragraph>();
  for (const { default: usual, first, even } of margins) {
    for (const paragraph of [usual, first, even].flatMap((part) => part ?? [])) {
      const counts = paragraph.fields.some((field) => COUNTED.has(field));
      const one = counts ? { ...paragraph, text: paragraph.text.replace(/\d+/gu, '#') } : paragraph;
      const key = textOf(one, hashOf);
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

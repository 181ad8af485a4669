import Docxtemplater, { type DXT } from 'docxtemplater';
import type PizZip from 'pizzip';
import { engineOptions } from '../templates/engine.ts';
import { enginePackage, openPackage } from '../templates/package.ts';
import type { Program, Step } from './program.ts';

/** Whose unpublished fields are read here: a test holds package.json to it, and every program to what the engine prints. */
export const ENGINE_VERSION = '3.71.0';

/** A piece of a compiled part, as far as it is read here; the types of the engine leave most of it out. */
interface Piece {
  type: string;
  value?: string;
  module?: string;
  subparsed?: Piece[];
  inverted?: boolean;
  sectPrCount?: number;
  hasPageBreak?: boolean;
  hasPageBreakBeginning?: boolean;
  addContinuousType?: boolean;
  addNextPage?: object;
  lastParagrapSectPr?: string;
}

/** The engine once it has compiled a template. */
interface Compiled {
  compiled: Readonly<Record<string, { postparsed: Piece[] }>>;
}

/**
 * A template as a program; null when there is anything in it of which we do not know what the engine makes.
 * @param of SHA-256 of its bytes, hex
 */
export function compileTemplate(template: Uint8Array, of: string): Program | null {
  const { value: opened } = openPackage(template, null);
  if (opened === undefined) return null;
  const zip = enginePackage(opened.parts);
  try {
    const engine = new Docxtemplater(zip, { ...engineOptions(), parser: nothing, nullGetter: () => '' });
    const filled = filledParts(engine as unknown as Compiled);
    if (filled === null) return null;
    engine.render({});
    const fixed = fixedParts(zip, filled);
    const shapes = [...filled.values()].some(hasShapes) || [...fixed.values()].some(hasShape);
    return shapes ? null : { of, main: opened.main, fixed, filled };
  } catch {
    return null; // the engine will say itself what is wrong
  }
}

const nothing = (): DXT.Parser => ({ get: () => '' });

function filledParts({ compiled }: Compiled): Map<string, Step[]> | null {
  const filled = new Map<string, Step[]>();
  for (const [name, { postparsed }] of Object.entries(compiled)) {
    if (!postparsed.some(isTag)) continue;
    const steps = stepsOf(postparsed);
    if (steps === null) return null;
    filled.set(name, steps);
  }
  return filled;
}

/** What the engine passes on without a tag being filled in; it writes some parts anew. */
function fixedParts(zip: PizZip, filled: ReadonlyMap<string, Step[]>): Map<string, Uint8Array> {
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir || filled.has(name) ? [] : [name]));
  return new Map(names.map((name) => [name, zip.file(name)?.asUint8Array() ?? new Uint8Array()]));
}

/** The engine numbers shapes through all parts. */
const SHAPE = '<wp:docPr';

function hasShape(part: Uint8Array): boolean {
  return Buffer.from(part).includes(SHAPE);
}

function hasShapes(steps: readonly Step[]): boolean {
  return JSON.stringify(steps).includes(SHAPE);
}

function isTag({ type }: Piece): boolean {
  return type === 'placeholder';
}

function stepsOf(pieces: readonly Piece[]): Step[] | null {
  const steps: Step[] = [];
  for (const piece of pieces) {
    const step = isTag(piece) ? tagStep(piece) : (piece.value ?? '');
    if (step === null) return null;
    const last = steps.at(-1);
    if (typeof step === 'string' && typeof last === 'string') steps[steps.length - 1] = last + step;
    else steps.push(step);
  }
  return steps;
}

function tagStep(piece: Piece): Step | null {
  const { value = '', module, subparsed = [], sectPrCount = 0 } = piece;
  if (module === undefined) return { value };
  if (module !== 'loop' || isOdd(piece)) return null;
  const steps = stepsOf(subparsed);
  const again = sectPrCount === 0 ? undefined : stepsOf(withoutEdges(subparsed));
  return steps === null || again === null ? null : { loop: value, steps, ...(again && { again }) };
}

/** A loop around breaks of pages or sections, into which the engine puts markup of its own. */
function isOdd(piece: Piece): boolean {
  const { inverted, hasPageBreak, hasPageBreakBeginning, addContinuousType, addNextPage } = piece;
  const breaks = hasPageBreak || hasPageBreakBeginning || addContinuousType || addNextPage !== undefined;
  return inverted || breaks || (piece.lastParagrapSectPr ?? '') !== '' || (piece.sectPrCount ?? 0) > 1;
}

const EDGE = /^<w:(?:header|footer)Reference/;

function withoutEdges(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (EDGE.test(piece.value ?? '')) return [];
    return piece.subparsed === undefined ? [piece] : [{ ...piece, subparsed: withoutEdges(piece.subparsed) }];
  });
}

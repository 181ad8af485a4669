import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/wording/generated/sentences.js';
import { COMPILE_OPTIONS } from '../../src/wording/options.ts';
import { type Path, type Piece, say } from '../../src/wording/pieces.ts';
import { piecesOf } from '../../src/wording/precompile.ts';
import type { Fact, Facts } from '../../src/wording/wording.ts';

const CAU = 'templates/cau';
const files = readdirSync(CAU).flatMap((group) =>
  readdirSync(join(CAU, group)).map((file) => `${group}/${file.replace(/\.hbs$/u, '')}`),
);
const sourceOf = (id: string) => readFileSync(join(CAU, `${id}.hbs`), 'utf8').normalize('NFC');
const compiled = (source: string) => Handlebars.compile<Facts>(source, COMPILE_OPTIONS);

const word = fc.oneof(
  fc.constantFrom('', ' ', 'ông A', '<b>&', '{{x}}', '$&', '0'),
  fc.string({ maxLength: 6 }),
);
const fact: fc.Arbitrary<Fact> = fc.oneof(word, fc.constantFrom(0, 7, -1, true, false, null));

/** Facts of every shape a sentence may be told: what it prints is always there, what it only asks may be absent. */
function factsOf(pieces: readonly Piece[]): fc.Arbitrary<Facts> {
  const printed = new Map<string, fc.Arbitrary<Fact>>();
  const asked = new Map<string, fc.Arbitrary<Fact>>();
  const groups = new Map<string, Piece[]>();
  const note = (
    kind: Map<string, fc.Arbitrary<Fact>>,
    path: Path,
    value: fc.Arbitrary<Fact>,
    piece: Piece,
  ) => {
    const [first, ...rest] = path;
    if (first === undefined) return;
    if (rest.length === 0) kind.set(first, value);
    else groups.set(first, [...(groups.get(first) ?? []), within(piece, rest)]);
  };
  const walk = (all: readonly Piece[]): void => {
    for (const piece of all) {
      if (typeof piece === 'string') continue;
      if ('value' in piece) note(printed, piece.value, fact, piece);
      else if ('when' in piece) {
        note(asked, piece.when, fc.oneof(fact, fc.array(word, { maxLength: 2 })), piece);
        walk([...piece.yes, ...piece.no]);
      } else {
        note(
          asked,
          piece.each,
          fc.oneof(fc.array(itemOf(piece.yes), { maxLength: 3 }), fc.constant(null)),
          piece,
        );
        walk(piece.no);
      }
    }
  };
  walk(pieces);
  for (const [name, inner] of groups) printed.set(name, factsOf(inner));
  const names = [...asked.keys()].filter((name) => !printed.has(name));
  return fc
    .tuple(
      fc.record(Object.fromEntries(printed)),
      fc.record(Object.fromEntries(names.map((name) => [name, asked.get(name) ?? fact])), {
        requiredKeys: [],
      }),
    )
    .map(([must, may]) => ({ ...must, ...may }) as Facts);
}

/** The piece seen from inside the group its way leads into. */
function within(piece: Piece, rest: Path): Piece {
  if (typeof piece === 'string') return piece;
  if ('value' in piece) return { value: rest };
  return 'when' in piece ? { ...piece, when: rest, yes: [], no: [] } : { ...piece, each: rest };
}

function itemOf(pieces: readonly Piece[]): fc.Arbitrary<Fact> {
  const isThis = pieces.some(
    (piece) => typeof piece !== 'string' && 'value' in piece && piece.value.length === 0,
  );
  return isThis ? word : factsOf(pieces);
}

describe('a shipped sentence says what Handlebars makes of it', () => {
  test.each(files)('%s', (id) => {
    const pieces = sentences[id] ?? [];
    const expected = compiled(sourceOf(id));
    fc.assert(
      fc.property(factsOf(pieces), (facts) => {
        expect(say(pieces, facts)).toBe(expected(facts));
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  test('all of them come with the program', () => {
    expect(Object.keys(sentences).sort()).toEqual(files.sort());
  });
});

test.each([
  ['{{#if a}}có{{else}}không{{/if}}', { a: 0 }, 'không'],
  ['{{#if a}}có{{else}}không{{/if}}', { a: [] }, 'không'],
  ['{{#if a}}có{{/if}}', {}, ''],
  ['{{#unless a}}không{{else}}có{{/unless}}', { a: 'x' }, 'có'],
  ['{{#each a}}{{this}};{{else}}hết{{/each}}', { a: ['x', 'y'] }, 'x;y;'],
  ['{{#each a}}{{this}};{{else}}hết{{/each}}', { a: null }, 'hết'],
  ['{{#each a}}{{b}}{{#if c}}!{{/if}}{{/each}}', { a: [{ b: 1, c: true }, { b: '<' }] }, '1!<'],
  ['{{a.b}}{{#if a.c}}!{{/if}}', { a: { b: 'x' } }, 'x'],
  ['{{! lời dặn }}a\n{{#if b}}\ndòng\n{{/if}}\nc', { b: true }, 'a\ndòng\nc'],
  ['{{a}}{{b}}', { a: null, b: false }, 'false'],
] as [string, Facts, string][])('%s of %j is “%s”', (source, facts, expected) => {
  expect(compiled(source)(facts)).toBe(expected);
  expect(say(piecesOf(source), facts)).toBe(expected);
});

test('a fact nobody gave is an error, not an empty place', () => {
  expect(() => say(piecesOf('{{a}}'), {})).toThrow('no fact “a”');
  expect(() => say(piecesOf('{{a.b}}'), { a: {} })).toThrow('no fact “a.b”');
  expect(() => say(piecesOf('{{toString}}'.replace('toString', 'length')), { a: 1 })).toThrow();
});

test.each(['{{> phan}}', '{{{a}}}', '{{../a}}', '{{@root.a}}', '{{lookup a b}}'])(
  '%s is in no shipped sentence',
  (source) => {
    expect(() => piecesOf(source)).toThrow();
  },
);

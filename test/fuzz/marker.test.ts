import fc from 'fast-check';
import { expect } from 'vitest';
import { conferences, OFFICIALS } from './conference.ts';
import { desk } from './desk.ts';
import { exampleData } from './files.ts';
import { printed } from './printed.ts';
import { prove } from './prove.ts';
import { expectPlaces, findingsOf } from './said.ts';
import { lineBreak, oneLine } from './text.ts';
import { type Path, textPaths, type Value, withAt } from './value.ts';
import { writeYaml } from './write.ts';

/** A conference, one of its texts, and what to write there: lines of two words each with anything around these. */
interface Marked {
  conference: Value;
  field: number;
  lines: [before: string, between: string, after: string][];
  breaks: string[];
  layout: number;
}

const table = desk();

prove<Marked>({
  name: 'marker',
  share: 0.1,
  values: fc.record({
    conference: fc.oneof(conferences(fc.constant('Chữ')), fc.constantFrom(...exampleData)),
    field: fc.nat(999),
    lines: fc.array(fc.tuple(oneLine, oneLine, oneLine), { minLength: 1, maxLength: 3 }),
    breaks: fc.array(lineBreak, { minLength: 2, maxLength: 2 }),
    layout: fc.nat(),
  }),
  /** A text stands in every paper as often as a plain word in its place, or is refused where it stands. */
  async holds({ conference, field, lines, breaks, layout }) {
    const paths = textPaths(conference);
    const path = paths[field % paths.length] ?? [];
    const papersWith = (around: Marked['lines']) => {
      const text = around.map((one, i) => textOf(one, i) + (i + 1 < around.length ? breaks[i] : '')).join('');
      return papers(withAt(conference, path, text) ?? '', layout);
    };
    const plain = await papersWith(lines.map(() => ['', ' ', '']));
    const odd = await papersWith(lines);
    if (plain === null || odd === null) return;
    expect([...odd.keys()]).toEqual([...plain.keys()]);
    for (const [name, text] of odd) {
      for (const [i, line] of lines.entries()) {
        const wanted = count(plain.get(name) ?? '', normal(textOf(['', ' ', ''], i)));
        const piece = normal(asNamed(textOf(line, i), path));
        expect(count(text, piece), `${path.join('.')} in ${name}: ${piece}`).toBe(wanted);
      }
    }
  },
});

const WORDS = ['Zxqa', 'Zxqe', 'Zxqi'];

function textOf([before, between, after]: Marked['lines'][number], line: number): string {
  const word = WORDS[line] ?? '';
  return `${before}${word}${between}${word}rem${after}`;
}

/** What each paper prints, by its name; null when the file is refused, which is told at its place. */
async function papers(conference: Value, layout: number): Promise<Map<string, string> | null> {
  table.clear();
  table.put('x.yaml', writeYaml(conference, { seed: layout, free: false }));
  const { code, stdout, stderr } = await table.gen();
  expect([0, 1], stderr).toContain(code);
  const errors = findingsOf(stdout).filter(({ severity }) => severity === 'error');
  expectPlaces(table, errors);
  expect(errors.length > 0).toBe(code === 1);
  if (code === 1) return null;
  return new Map(table.papers().map(([name, bytes]) => [name, normal(printed(name, bytes))]));
}

/**
 * A text apart from what papers do to every text: letters composed, blanks and unseen characters, capitals, where the tone mark
 * of `oa`, `oe`, `uy` stands, the dash before an item and the mark behind a sentence.
 */
function normal(text: string): string {
  return text
    .toUpperCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(/([OU])([\u0300\u0301\u0303\u0309\u0323])([AEY])/g, '$1$3$2')
    .replace(/^[-–]+|[.,;:/]+$/g, '');
}

const UNSEEN = /\u034f|[\s\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The form of address that is typed before a name is the paper's own to write. */
function asNamed(text: string, path: Path): string {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  return OFFICIALS.test(key) ? text.replace(/^\s*(?:ông|bà|anh|chị|đồng chí|đ\/c|đ\.c)[:.]?\s+/i, '') : text;
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}

import { expect, test } from 'vitest';
import type { ScalarNode, YamlNode } from '../../src/source/node.ts';
import { spanWithin } from '../../src/source/offsets.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function scalar(text: string): ScalarNode {
  const root: YamlNode | undefined = parseYaml({ file: 'a.yaml', text }).value;
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  const first = value?.kind === 'list' ? value.items[0] : value;
  if (first?.kind !== 'scalar') throw new Error('no scalar');
  return first;
}

/** What of the file stands for a piece of the scalar's text. */
function typedFor(yaml: string, piece: string): string | null {
  const node = scalar(yaml);
  const start = node.text.indexOf(piece);
  expect(start, node.text).toBeGreaterThanOrEqual(0);
  const span = spanWithin(node, { start, end: start + piece.length });
  return span === null ? null : yaml.slice(span.start, span.end);
}

test.each([
  ['plain', 'a: đất đai, môi trường # ghi chú\n', 'môi', 'môi'],
  ['in a list', 'a:\n  - đất đai\n', 'đai', 'đai'],
  ['plain over lines', 'a: đất đai\n  môi trường\n', 'môi', 'môi'],
  ['single quotes', "a: 'ông ''A'' và môi trường'\n", "'A' và", "''A'' và"],
  ['double quotes', 'a: "ông \\"A\\" và \\u00e1 môi"\n', '"A" và á', '\\"A\\" và \\u00e1'],
  ['an escaped line end', 'a: "đất \\\n   đai môi"\n', 'môi', 'môi'],
  ['quotes over lines', 'a: "đất\n   đai môi"\n', 'môi', 'môi'],
  ['literal', 'a: |\n  dòng một\n    dòng hai\n\n  dòng ba\n', 'ba', 'ba'],
  ['literal, indented', 'a: |\n  dòng một\n    dòng hai\n', 'hai', 'hai'],
  ['literal that opens with a quote', 'a: |\n  "trong ngoặc" môi\n', '"trong', '"trong'],
  ['literal with blank first line', 'a: |\n\n  môi trường\n', 'môi', 'môi'],
  ['folded', 'a: >-\n  đất đai\n  môi trường\n', 'môi', 'môi'],
  ['across a fold', 'a: >-\n  đất đai\n  môi trường\n', 'đai môi', 'đai\n  môi'],
  ['in brackets', 'a: [đất đai, môi trường]\n', 'đai', 'đai'],
])('%s', (_, yaml, piece, typed) => {
  expect(typedFor(yaml, piece)).toBe(typed);
});

test('a blank that YAML makes of a line end has no place of its own', () => {
  expect(typedFor('a: đất\n  đai\n', ' ')).toBeNull();
  expect(typedFor('a: |\n  đất\n  đai\n', '\n')).toBeNull();
});

test('an empty piece is a place', () => {
  const node = scalar('a: đất\n');
  expect(spanWithin(node, { start: 0, end: 0 })).toEqual({ start: 3, end: 3 });
  expect(spanWithin(node, { start: 3, end: 3 })).toEqual({ start: 6, end: 6 });
  expect(spanWithin(node, { start: 2, end: 9 })).toBeNull();
});

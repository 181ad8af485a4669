import { expect, test } from 'vitest';
import { editText } from '../../src/source/edit.ts';
import type { ScalarNode, YamlNode } from '../../src/source/node.ts';
import { editsOf } from '../../src/source/scalar-edit.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function scalars(node: YamlNode | undefined): ScalarNode[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalars);
}

/** The file after every `from` in its scalars should become `to`. */
function edited(text: string, from: string, to: string): string {
  const source = { file: 'a.yaml', text };
  const wanted = scalars(parseYaml(source).value).flatMap((node) => {
    const start = node.text.indexOf(from);
    return start < 0 ? [] : [{ node, start, end: start + from.length, to }];
  });
  expect(wanted.length).toBeGreaterThan(0);
  return editText(text, editsOf(source, wanted)).text;
}

test.each([
  ['quotes are doubled', "a: 'một hai'\n", 'hai', "'2'", "a: 'một ''2'''\n"],
  ['quotes are escaped', 'a: "một hai"\n', 'hai', '"\\', 'a: "một \\"\\\\"\n'],
  ['plain', 'a: một hai # hai\n', 'hai', '"2"', 'a: một "2" # hai\n'],
  ['in every scalar', 'hai: hai\nb: [hai, hai]\n', 'hai', '2', 'hai: 2\nb: [2, 2]\n'],
])('%s', (_, text, from, to, right) => {
  expect(edited(text, from, to)).toBe(right);
});

test.each([
  ['a key', 'a: một:\u200b hai\nb: một\u200b\n', 'a: một:\u200b hai\nb: một\n'],
  ['a comment', 'a: một \u200b#hai\nb: một\u200b\n', 'a: một \u200b#hai\nb: một\n'],
  ['a list', 'a:\n  \u200b- một\nb: một\u200b\n', 'a:\n  \u200b- một\nb: một\n'],
  ['an alias', 'a: \u200b*một\nb: một\u200b\n', 'a: \u200b*một\nb: một\n'],
])('what would make %s is left, the rest is done', (_, text, right) => {
  expect(edited(text, '\u200b', '')).toBe(right);
});

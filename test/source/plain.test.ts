import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/source/plain.ts';
import { decode } from '../../src/source/text.ts';
import { parseAny } from '../../src/source/yaml.ts';

const read = (text: string) => readPlain({ file: 'a.yaml', text });

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

describe('what is plain', () => {
  it.each(yamlFiles('examples'))('%s', (path) => {
    const source = decode(readFileSync(path), path).value;
    expect(source && readPlain(source)).toEqual(source && parseAny(source).value);
  });

  it.each([
    'a: một # hai\nb:\n  c: "x: y" #\n  d: \'#\'\n',
    'a:\n- x\n-\n- b: 1\n  c: 2\n- - y\n',
    'a: |\n  một\n\n    hai\nb:\n',
    '\n# đầu\na: 1:2 # b#c\n',
  ])('%j', (text) => {
    expect(read(text)).not.toBeNull();
  });
});

describe('what is left to the parser', () => {
  it.each([
    ['a flow list', 'a: [1, 2]'],
    ['an escape', 'a: "x\\n"'],
    ['a quote within quotes', "a: 'x''y'"],
    ['a text over two lines', 'a: một\n  hai'],
    ['a folded text', 'a: >\n  một'],
    ['a key with accents', 'số: 1'],
    ['a key twice', 'a: 1\na: 2'],
    ['a key that reaches into JavaScript', '__proto__: 1'],
    ['a lost text', 'a: Đường số 3 #2 hỏng'],
    ['a colon in a text', 'a: một: hai'],
    ['a tab', 'a:\t1'],
    ['a tab in front', 'a:\n\tb: 1'],
    ['a no-break space in front', 'a:\n\u00a0\u00a0b: 1'],
    ['a bullet', 'a:\n  • một'],
    ['a dash without a space', 'a:\n  -một'],
    ['an anchor', 'a: &x 1'],
    ['a tag', 'a: !x 1'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a line too far right', 'a: 1\n  b: 2'],
    ['a line too far left', 'a:\n    b: 1\n  c: 2'],
    ['a list', '- a'],
    ['nothing', ''],
    ['a mark of the lexer', 'a: \u001fb'],
    ['deep groups', Array.from({ length: 20 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('the same as the parser gives', () => {
  const same = (text: string) => {
    const source = { file: 'a.yaml', text };
    const value = readPlain(source);
    if (value !== null) expect({ value, findings: [] }).toEqual(parseAny(source));
    return value !== null;
  };

  it('of every file of the tests', () => {
    const texts = yamlFiles('test').map((path) => decode(readFileSync(path), path).value?.text ?? '');
    expect(texts.filter(same).length).toBeGreaterThan(10);
  });

  const pieces = [
    ...[
      'a: ',
      'b:',
      '- ',
      '- d: 4\n',
      'c: "x"',
      "d: 'y z'",
      'e: |\n',
      'a: 1\n',
      'b: 2\n',
      '  c: 3\n',
      '  e: 5\n',
    ],
    ...['\n', '\n\n', '\n  ', '\n    ', '\n ', '  ', '  - ', '- x\n', 'x y', 'e', '12', 'é', '\u00a0', '\t'],
    ...[
      '# c',
      ' # d',
      '#f',
      ' #g',
      '\n# note\n',
      '  # note\n',
      '"',
      "'",
      ': ',
      'a:b',
      '-',
      '--',
      '...',
      '&',
      '\\',
    ],
  ];

  it('of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        same(parts.join(''));
      }),
      { numRuns: 4000 },
    );
  });
});

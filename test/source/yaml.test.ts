import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { short } from '../../src/findings/formats/short.ts';
import { lineIndex } from '../../src/findings/position.ts';
import type { YamlNode } from '../../src/source/node.ts';
import { decode } from '../../src/source/text.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const FIXTURES = new URL('../fixtures/yaml/', import.meta.url);

/** Codes with places: `yaml/tab@2:1`. */
function codes(text: string): string[] {
  const index = lineIndex(text);
  return parseYaml({ file: 'a.yaml', text }).findings.map(({ code, span }) => {
    const { line, column } = index.at(span?.start ?? 0);
    return `${code}@${line}:${column}`;
  });
}

/** The bare data of a tree. */
function plain(node: YamlNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(plain);
  if (node?.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node?.text;
}

function data(text: string): unknown {
  return plain(parseYaml({ file: 'a.yaml', text }).value);
}

describe('values', () => {
  it.each<[string, string, unknown]>([
    [
      'digits stay as typed',
      'so: 026\ncccd: 079203001234\nmuc: 1.10',
      { so: '026', cccd: '079203001234', muc: '1.10' },
    ],
    [
      'no words become values',
      'a: yes\nb: null\nc: ~\nd: 2023-04-27',
      { a: 'yes', b: 'null', c: '~', d: '2023-04-27' },
    ],
    ['an empty value is an empty text', 'a:\nb: ""\nc: []\nd: {}', { a: '', b: '', c: [], d: {} }],
    [
      'quotes and colons',
      `a: "Hỏi: \\"có\\""\nb: 'Hỏi: ''có'''\nc: 19:30`,
      { a: 'Hỏi: "có"', b: "Hỏi: 'có'", c: '19:30' },
    ],
    [
      'a block text loses its last line feeds',
      'a: |\n  một\n  hai\n\nb: >-\n  ba\n  bốn\n',
      { a: 'một\nhai', b: 'ba bốn' },
    ],
    ['a long plain value runs on', 'a: một\n  hai\nb: 1', { a: 'một hai', b: '1' }],
    ['lists at the column of their key', 'a:\n- x\n-\n- b: 1\n  c: 2', { a: ['x', '', { b: '1', c: '2' }] }],
    ['accented keys with spaces', 'Chủ trì: A\n"số": 1', { 'Chủ trì': 'A', số: '1' }],
    ['a start and an end marker', '--- # mở\na: 1\n...\n', { a: '1' }],
    ['comments with a blank', 'a: 1 # một\n# so: 2\n#so: 2\nb: "x" #y\nc: C#\n', { a: '1', b: 'x', c: 'C#' }],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual([]);
    expect(data(text)).toEqual(expected);
  });

  it('keeps places of keys and values', () => {
    const { value } = parseYaml({ file: 'a.yaml', text: 'a:\nb: |\n  một\n  hai\n\nc: [x, y]\n' });
    const root = value?.kind === 'map' ? value : undefined;
    const spans = root?.entries.map((entry) =>
      [entry.keySpan, entry.value.span].map(({ start, end }) => [start, end]),
    );
    expect(spans).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [
        [3, 4],
        [10, 19],
      ],
      [
        [21, 22],
        [24, 30],
      ],
    ]);
  });
});

describe('refused features of YAML', () => {
  it.each<[string, string, string[]]>([
    ['anchor', 'a: &x 1\nb: 2', ['yaml/anchor@1:4']],
    ['alias', 'a: 1\nb: *x', ['yaml/alias@2:4']],
    [
      'alias bomb',
      'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]',
      ['yaml/anchor@1:4', 'yaml/anchor@2:4', 'yaml/alias@3:5'],
    ],
    ['a star in front of text', 'a: *ghi chú', ['yaml/alias@1:4']],
    ['a star and a blank', 'a: * ghi chú', ['yaml/alias@1:4']],
    ['tag', 'a: !!js/function "x"', ['yaml/tag@1:4']],
    ['an exclamation mark in front of text', 'a: !quan trọng', ['yaml/tag@1:4']],
    ['directive', '%YAML 1.1\n---\na: 1', ['yaml/directive@1:1']],
    ['second document', 'a: 1\n---\nb: 2', ['yaml/many-documents@2:1']],
    ['text after the end marker', 'a: 1\n...\nb: 2', ['yaml/many-documents@2:1']],
    ['merge key', 'a:\n  <<: x', ['yaml/merge-key@2:3']],
    [
      'prototype keys',
      'a:\n  __proto__: 1\nconstructor: 1\nprototype: 1',
      ['yaml/forbidden-key@2:3', 'yaml/forbidden-key@3:1', 'yaml/forbidden-key@4:1'],
    ],
    ['a list as key', '[a]: 1', ['yaml/key@1:1']],
    ['no key', 'a: 1\n: 2', ['yaml/key@2:1']],
    ['empty file', '', ['yaml/empty@1:1']],
    ['only comments', '# a\n', ['yaml/empty@1:1']],
    ['a list', '- a\n- b', ['yaml/root@1:1']],
    ['a text', '# chú thích\nchỉ là chữ', ['yaml/root@2:1']],
    ['a control character by escape', 'a: "x\\u0001y"', ['yaml/control-char@1:4']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('mistakes of writing', () => {
  it.each<[string, string, string[]]>([
    ['tab', 'a:\n\tb: 1', ['yaml/tab@2:1']],
    ['tab in a block text', 'a: |\n\tx', ['yaml/tab@2:1']],
    ['no-break space alone', 'a:\n\u00a0\u00a0b: 1', ['yaml/blank@2:1']],
    ['no-break space among spaces', 'a:\n  b: 1\n\u00a0 c: 1', ['yaml/blank@3:1']],
    ['key too far left', 'a:\n  b: 1\n c: 2', ['yaml/indent@3:2']],
    ['key too far right', 'a: 1\n  b: 2\nc: 3', ['yaml/indent@2:3']],
    ['dash too far left', 'a:\n  - x\n - y', ['yaml/indent@3:2']],
    ['dash among keys', 'a: 1\n- b', ['yaml/indent@2:1']],
    ['key among dashes', 'a:\n  - b\n  c: 1', ['yaml/indent@3:3']],
    ['text among dashes', 'a:\n  - x\n  y', ['yaml/indent@3:3']],
    ['colon in the value', 'hoi: Bà hỏi: bao giờ xong\nb: 1', ['yaml/colon-in-value@1:6']],
    [
      'colons in two values',
      'hoi: Bà hỏi:\ndap: Ông đáp:\nc: 1',
      ['yaml/colon-in-value@1:6', 'yaml/colon-in-value@2:6'],
    ],
    ['no space after the colon', 'ten: A\nso:12\nb: 1', ['yaml/colon-space@2:1']],
    ['on the first line', 'so:12\nten: A', ['yaml/colon-space@1:1']],
    ['on the last line', 'a: 1\nso:12', ['yaml/colon-space@2:1']],
    ['on the only line', 'so:12', ['yaml/colon-space@1:1']],
    ['in a list item', 'a:\n  - so:12\n    b: 1', ['yaml/colon-space@2:5']],
    ['in braces', 'a: {b:1, c: 2}', ['yaml/colon-space@1:5']],
    ['full-width colon', 'a：1\nb: 2', ['yaml/colon-space@1:1']],
    ['a line of text', 'a:\n  b: 1\n  chỉ là chữ\nc: 2', ['yaml/key-colon@3:3']],
    ['a link alone is no key', 'a: 1\nhttp://xa.vn/tin\n', ['yaml/key-colon@2:1']],
    ['quotes within quotes', 'a: "Ông nói "sửa""', ['yaml/quote@1:14']],
    ['single quotes within', "a: 'Ông 'x' y'", ['yaml/quote@1:10']],
    ['quote never closed', "a: 1\nb:\n  - 'mở\nc: 2", ['yaml/quote-open@3:5']],
    ['quote closed by the next one', 'a: "mở\nb: "c" d\n', ['yaml/quote-open@1:4']],
    ['bracket never closed', 'a: [1, 2\nb: 3', ['yaml/bracket@1:4']],
    ['the inner bracket is closed', 'a: {x: [1], y: 2\nb: 3', ['yaml/bracket@1:4']],
    ['text behind a bracket', 'a: {ten} họp', ['yaml/bracket@1:10']],
    ['a closing bracket alone', 'a: ] b', ['yaml/bracket@1:4']],
    [
      'reserved characters',
      'a: %x\nb: @x\nc: `x`\nd: , x',
      [
        'yaml/reserved-char@1:4',
        'yaml/reserved-char@2:4',
        'yaml/reserved-char@3:4',
        'yaml/reserved-char@4:4',
      ],
    ],
    ['an item behind its key', 'a: - b', ['yaml/dash-inline@1:4']],
    ['no space after dashes', 'a:\n  -b\n  -c', ['yaml/dash-space@2:3']],
    ['no space after the dash of a key', '-ten: A', ['yaml/dash-space@1:1']],
    ['text behind a bar', 'a: |x', ['yaml/block-header@1:5']],
    ['greater than', 'a: > 5 người', ['yaml/block-header@1:6']],
    ['a Windows path in quotes', 'a: "C:\\Users\\anh"', ['yaml/escape@1:7']],
    ['a comment behind a quote', 'a: "x"#c', ['yaml/comment-space@1:7']],
    ['lost text', 'a: Đường số 3 #2 hỏng', ['yaml/lost-after-hash@1:15']],
    [
      'lost text in place of a value',
      'a: #12\nb:\n  - #3',
      ['yaml/lost-after-hash@1:4', 'yaml/lost-after-hash@3:5'],
    ],
    [
      'lost text that ran on',
      'a: số 3 #2\n  tiếp theo\nb: 1',
      ['yaml/lost-after-hash@1:9', 'yaml/indent@2:3'],
    ],
    ['equal keys', 'a: 1\nb:\n  c: 1\n  c: 2\na: 3', ['yaml/duplicate-key@4:3', 'yaml/duplicate-key@5:1']],
    [
      'several mistakes at once',
      'a: x: y\nb:\n\tc: 1\nd: @\n',
      ['yaml/colon-in-value@1:4', 'yaml/tab@3:1', 'yaml/reserved-char@4:4'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('names both lines of equal keys and keeps the first value', () => {
    const { value, findings } = parseYaml({ file: 'a.yaml', text: 'a: 1\nb: 2\na: 3\n' });
    expect(findings[0]?.message.vi).toMatch(/dòng 3.*dòng 1/);
    expect(plain(value)).toEqual({ a: '1', b: '2' });
  });

  it('gives no tree for a text that cannot be read as a whole', () => {
    expect(data('a: x: y\nb: 1')).toBeUndefined();
    expect(data('a: &x 1')).toBeUndefined();
    expect(data('a: số 3 #2')).toEqual({ a: 'số 3' });
  });
});

describe('nesting', () => {
  const indented = (unit: string) =>
    Array.from({ length: 800 }, (_, level) => ' '.repeat(level) + unit).join('\n');

  const blocks = (levels: number) =>
    Array.from({ length: levels }, (_, level) => {
      const lead = ' '.repeat(level);
      return `${lead}a: |\n${lead} x\n${lead}b:`;
    }).join('\n');

  it.each<[string, string]>([
    ['brackets', '['.repeat(8000)],
    ['braces', 'a: '.concat('{a: '.repeat(8000))],
    ['dashes on one line', '- '.repeat(8000)],
    ['keys on one line', 'a: '.repeat(8000)],
    ['indentation', indented('a:')],
    ['indentation between block texts', blocks(800)],
    ['an open bracket above', `a: [\n${indented('b:')}`],
    ['lines that nest by mistake', 'a: a:\n'.repeat(8000)],
  ])('refuses %s before parsing', (_name, text) => {
    expect(codes(text).map((code) => code.replace(/@.*/, ''))).toEqual(['yaml/depth']);
  });

  it('accepts what people write', () => {
    expect(
      codes(
        'a:\n  b:\n    - c:\n        - d: [{e: f}]\n'.concat(
          'g:\n- {h: 1, i: 2}\n',
          '- {h: 1, i: 2}\n'.repeat(500),
        ),
      ),
    ).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    '- ',
    '? ',
    'a: ',
    'b',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '#',
    ' #c',
    '"',
    "'",
    '|',
    '> ',
    '&x ',
    '*x',
    '!t ',
    ',',
    '---\n',
    '%Y\n',
    'ệ',
    '\u00a0',
  ];

  it('gives a tree or says why not, with places inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { value, findings } = parseYaml({ file: 'a.yaml', text });
        expect(value !== undefined || findings.length > 0).toBe(true);
        for (const { span } of findings) {
          expect(span?.start).toBeLessThanOrEqual(span?.end ?? -1);
          expect(span?.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('fixtures', () => {
  const report = (path: string) => {
    const decoded = decode(readFileSync(new URL(path, FIXTURES)), path);
    const parsed = decoded.value && parseYaml(decoded.value);
    const findings = [...decoded.findings, ...(parsed?.findings ?? [])];
    return short(findings, { lang: 'vi', color: false, text: () => decoded.value?.text ?? null });
  };

  it.each(readdirSync(new URL('ok/', FIXTURES)))('ok/%s is silent', (name) => {
    expect(report(`ok/${name}`)).toBe('');
  });

  it.each(readdirSync(new URL('err/', FIXTURES)).filter((name) => name.endsWith('.yaml')))(
    'err/%s',
    async (name) => {
      const out = new URL(`err/${name.replace('.yaml', '.out')}`, FIXTURES);
      await expect(report(`err/${name}`)).toMatchFileSnapshot(out.pathname);
    },
  );
});

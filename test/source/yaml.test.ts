import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { short } from '../../src/findings/formats/short.ts';
import { decode } from '../../src/source/text.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { formatContext } from '../helpers/report.ts';
import { codes, data } from '../helpers/yaml.ts';

const FIXTURES = new URL('../fixtures/yaml/', import.meta.url);

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
    ['letters written as escapes are composed', 'a: "e\\u0302\\u0301"', { a: 'ế' }],
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
    ['keys in braces', '{'.concat('a: '.repeat(8000))],
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
    return short(findings, formatContext({ text: () => decoded.value?.text ?? null }));
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

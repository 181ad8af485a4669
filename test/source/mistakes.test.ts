import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/source/yaml.ts';
import { codes, data } from '../helpers/yaml.ts';

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
    ['the same in a key', '"a\\uFFFE": 1', ['yaml/control-char@1:1']],
    ['a lost letter', 'a: b\nc: H\ufffdi tr\ufffdờng', ['yaml/lost-letter@2:5']],
    ['a lost letter by escape', 'a: "x\\uFFFDy"', ['yaml/lost-letter@1:4']],
    ['a lost letter in a block', 'a: |\n  một\n  h\ufffdi', ['yaml/lost-letter@3:4']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('mistakes of writing', () => {
  it.each<[string, string, string[]]>([
    ['tab', 'a:\n\tb: 1', ['yaml/tab@2:1']],
    ['tab in a block text', 'a: |\n\tx', ['yaml/tab@2:1']],
    ['no-break space alone', 'a:\n\u00a0\u00a0b: 1', ['yaml/blank@2:1']],
    ['no-break space behind the colon', 'a: 1\nten:\u00a0A\nb: 2', ['yaml/blank@2:1']],
    ['an equals sign for the colon', 'a: 1\nten = A\nb: 2', ['yaml/key-colon@2:1']],
    ['a bullet', 'a:\n  • x\n  • y\nb:\n  – x', ['yaml/bullet@2:3', 'yaml/bullet@5:3']],
    ['a bullet before keys', 'a:\n  • b: 1\n    c: 2\n', ['yaml/bullet@2:3']],
    ['lines around a tab', 'a:\n  - x\n  b:\n\t- c: 1\n      d: 2\n', ['yaml/tab@4:1']],
    ['lines below a key without colon', 'a: 1\nhoi_nghi\n  b:\n    - x\n  c: 1\n', ['yaml/key-colon@2:1']],
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

  it.each<[string, string]>([
    ['a: 1\nso_co_mat 96\nb: 2', 'thêm dấu hai chấm sau khóa: `so_co_mat: 96`'],
    ['a: 1\nhoi_nghi\n  b: 2', 'thêm dấu hai chấm sau khóa: `hoi_nghi:`'],
    ['a: 1\nNhân dân dự\nb: 2', 'thêm khóa và dấu hai chấm ở đầu dòng'],
    ['a: 1\nten; Mẫu số 2\nb: 2', 'viết `ten: Mẫu số 2`'],
    ['a: 1\nten： Mẫu\nb: 2', 'viết `ten: Mẫu`'],
    ['a: 1\nten:\u00a0Mẫu\nb: 2', 'gõ lại bằng phím cách: `ten: Mẫu`'],
    ['a: “Hội trường: tầng 2”', 'đặt cả giá trị trong ngoặc kép: `"Hội trường: tầng 2"`'],
    ['a:\n  – x', 'thay `–` bằng `-`'],
  ])('shows the cure: %j', (text, cure) => {
    const { findings } = parseYaml({ file: 'a.yaml', text });
    expect(findings.map(({ hint }) => hint?.vi)).toEqual([expect.stringContaining(cure)]);
  });

  it('names both lines of equal keys and keeps the first value', () => {
    const { findings } = parseYaml({ file: 'a.yaml', text: 'a: 1\nb: 2\na: 3\n' });
    expect(findings[0]?.message.vi).toMatch(/dòng 3.*dòng 1/);
    expect(data('a: 1\nb: 2\na: 3\n')).toEqual({ a: '1', b: '2' });
  });

  it('gives no tree for a text that cannot be read as a whole', () => {
    expect(data('a: x: y\nb: 1')).toBeUndefined();
    expect(data('a: &x 1')).toBeUndefined();
    expect(data('a: số 3 #2')).toEqual({ a: 'số 3' });
  });
});

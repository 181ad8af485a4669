import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/model/conference.ts';
import { namesOf } from '../../src/model/texts.ts';
import { correct, countCorrections } from '../../src/pipeline/fix.ts';
import { readDialogue } from '../../src/pipeline/read.ts';
import { tokensOf } from '../../src/source/tokens.ts';
import { readText } from '../helpers/conference.ts';
import { EXAMPLES } from '../helpers/examples.ts';
import { freshFolder, ioIn, put } from '../helpers/folder.ts';
import { data } from '../helpers/yaml.ts';

const SEEDS = ['hoa-hieu', 'gia-thuy', 'khuat-xa', 'phuong-7', 'chu-puh'] as const;
const READ = { root: null, templates: null };

const io = ioIn('.');
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The file after `check --fix`, without touching it. */
function fixed(text: string): string {
  const cwd = freshFolder();
  const path = put(cwd, 'a.yaml', text);
  const [correction] = correct({ ...io, cwd }, path, READ);
  return correction === undefined ? text : decode(correction.bytes);
}

const comments = (text: string) =>
  [...tokensOf(text)].flatMap((token) => (token.type === 'comment' ? [token.text] : []));

/** Keys and shape of the data, without its texts. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe.each(SEEDS)('%s', (seed) => {
  const text = readFileSync(`test/fixtures/texts/${seed}.yaml`, 'utf8');

  test('what is left of it', async () => {
    await expect(fixed(text)).toMatchFileSnapshot(`../fixtures/texts/${seed}.fixed`);
  });

  test('fixed again it is unchanged', () => {
    const after = fixed(text);
    expect(fixed(after)).toBe(after);
  });

  test('comments, keys and names of people are as they were', () => {
    const after = fixed(text);
    expect(comments(after)).toEqual(comments(text.normalize('NFC')));
    expect(shape(data(after))).toEqual(shape(data(text.normalize('NFC'))));
    const names = (yaml: string) => namesOf(normalize(readText(yaml).data));
    expect(names(after)).toEqual(names(text.normalize('NFC')));
  });
});

test.each(EXAMPLES)('%s needs no correction', (example) => {
  const dialogue = readDialogue(io, join(process.cwd(), `examples/${example}.yaml`), READ);
  expect(dialogue.conference).not.toBeNull();
  expect(countCorrections(dialogue)).toBe(0);
});

describe('what cannot be corrected safely is left', () => {
  test.each([
    ['a name', 'thanh_phan:\n  thu_ky:\n    - Nguyễn  Văn\u200b A\n'],
    ['a name in a sentence', 'tin_bai:\n  y_nghia:\n    - Ông Trần Văn Hoà phát biểu\n'],
    ['a key', '"thành\u200b phần":\n  nhan_dan: các hộ dân\n'],
    ['a capital', 'thanh_phan:\n  nhan_dan: đại diện nhân dân\n'],
    ['an abbreviation', 'bao_cao:\n  - noi_dung: nhiệm vụ KT-XH\n'],
    ['what would become a key', 'hoi_nghi:\n  noi_dung:\n    - Đất đai:\u200b cấp giấy\n'],
    ['what would become a comment', 'hoi_nghi:\n  noi_dung:\n    - Đất đai \u200b#2 cấp giấy\n'],
    ['a number', 'ke_hoach:\n  ky_hieu: KH  -UBND\n'],
    ['a broken file', 'hoi_nghi:\n  ky: quí I\n bad\n'],
  ])('%s', (_, rest) => {
    const text = `hoi_nghi:\n  nam: 2026\n${rest}`.replace('hoi_nghi:\n  nam: 2026\nhoi_nghi:', 'hoi_nghi:');
    expect(fixed(text)).toBe(text);
  });
});

/** Words and slips between them, none of which begins or ends a sentence. */
const piece = fc.constantFrom(
  ...['Nhân dân', 'theo qui định', 'cấp uỷ', 'thắng thắn', 'ngày 31 /8 /2023', 'hoàn thành', 'bổ xung'],
  ...[
    'đường.Với',
    'kinh tế-xã hội',
    'ý\u00a0kiến',
    'đất\u200b đai',
    '100% hộ',
    'ông “A”',
    "nhà số 3'",
    'a\\b',
    'số #2',
  ],
);
const gap = fc.constantFrom(' ', '  ', ', ', ' , ', ' . ', '; ');
const sentence = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 8 })
  .map((parts) => `Phường ${parts.map(([words, after]) => words + after).join('')}xong`);

/** One sentence in each way of writing YAML. */
function inEveryStyle(text: string): string {
  const plain = / #|: |\u200b#/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
  return `# ghi chú  giữ nguyên , kể cả quí
hoi_nghi: # quí
  muc_dich:
    - ${plain}
    - '${text.replaceAll("'", "''")}' # ghi chú
    - ${JSON.stringify(text)}
    - |
      ${text}
        ${text}
    - >-
      ${text}
`;
}

test('a sentence is corrected in the same way however it is written, once and for all', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const yaml = inEveryStyle(text);
      const after = fixed(yaml);
      expect(fixed(after)).toBe(after);
      expect(comments(after)).toEqual(comments(yaml));
      const read = readText(after).data.hoi_nghi.muc_dich ?? [];
      const [right = ''] = read;
      expect(read).toEqual([right, right, right, `${right}\n  ${right}`, right]);
    }),
    { numRuns: 40, seed: 2026 },
  );
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTemplate, ENGINE_VERSION } from '../../src/render/compile.ts';
import { renderDocx } from '../../src/render/docx.ts';
import { fillPlainly } from '../../src/render/plain.ts';
import { type Program, programText, readProgram, runProgram, type Step } from '../../src/render/program.ts';
import { committed } from '../helpers/committed.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { photo } from '../helpers/photo.ts';
import { everyShape } from '../helpers/shapes.ts';
import { fullArticle, fullMinutes, fullPlan } from '../helpers/views.ts';

const templates = ['kehoach', 'bienban', 'thongbao']
  .flatMap((kind) => [`${kind}/nd30`, `${kind}/dang`])
  .concat('tinbai/tinbai');

function compiled(template: Uint8Array): Program {
  const program = compileTemplate(template, createHash('sha256').update(template).digest('hex'));
  if (program === null) throw new Error('not compiled');
  return program;
}

/** Texts of all parts, so that a difference can be read. */
function texts(parts: ReadonlyMap<string, string | Uint8Array> | undefined): Record<string, string> {
  const all = [...(parts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = (part: string | Uint8Array) =>
    typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
  return Object.fromEntries(all.map(([name, part]) => [name, text(part)]));
}

const word = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Đối thoại',
    'a & b',
    '<w:p>',
    '{ten}',
    '"',
    "'",
    ']]>',
    '\n',
    photo.tep,
    '🙏',
    '</w:tc>',
    '[cần bổ sung: ngày]',
    '[CẦN BỔ SUNG: TÊN] và',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((text) => !/\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(text)),
);

/** Any data these steps can be given: lists of any length, texts and blocks in their place, nothing at all. */
function dataOf(steps: readonly Step[]): fc.Arbitrary<unknown> {
  const fields = new Map<string, fc.Arbitrary<unknown>>();
  for (const step of steps) {
    if (typeof step === 'string') continue;
    if ('value' in step) fields.set(step.value, word);
    else {
      const item = dataOf(step.steps);
      fields.set(step.loop, fc.oneof(fc.array(item, { maxLength: 3 }), item, fc.constant(null)));
    }
  }
  return fields.has('.') ? word : fc.record(Object.fromEntries(fields));
}

describe.each(templates)('%s as a program', (name) => {
  const template = committed(`${name}.docx`);
  const program = compiled(template);
  const steps = program.filled.get('word/document.xml') ?? [];

  test('prints of any data what the engine prints, or leaves it to the engine', () => {
    let run = 0;
    fc.assert(
      fc.property(dataOf(steps), (view) => {
        const ours = runProgram(program, view as object);
        if (ours === null) return;
        run += 1;
        const { value, findings } = fillPlainly(template, view as object, null);
        expect(findings).toEqual([]);
        expect(texts(ours)).toEqual(texts(value?.parts));
      }),
      { numRuns: 60, seed: 30 },
    );
    expect(run).toBeGreaterThan(10);
  });

  test('is finished block by block to the bytes that reading the whole of it gives', async () => {
    await fc.assert(
      fc.asyncProperty(dataOf(steps), async (view) => {
        const options = { photos: [photo], file: null };
        const quick = await renderDocx(template, view as object, { ...options, program, sound: true });
        const whole = await renderDocx(template, view as object, options);
        expect(quick.findings).toEqual(whole.findings);
        expect(texts(quick.value)).toEqual(texts(whole.value));
      }),
      { numRuns: 40, seed: 30 },
    );
  });

  test('is kept by the build, for these very bytes', () => {
    const path = `dist/templates/${name}.json`;
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(programText(program));
    expect(readProgram(programText(program))).toEqual({
      ...program,
      fixed: new Map([...program.fixed].map(([part, bytes]) => [part, Buffer.from(bytes)])),
    });
  });
});

test.each([
  ['a plan', 'kehoach/nd30', fullPlan('nd30')],
  ['minutes', 'bienban/dang', fullMinutes('dang')],
  ['minutes with every appendix', 'bienban/nd30', everyShape.bienban],
  ['an article', 'tinbai/tinbai', fullArticle('anh.png')],
])('%s of the usual shape is never left to the engine', (_, name, view) => {
  const template = committed(`${name}.docx`);
  const ours = runProgram(compiled(template), view);
  expect(ours).not.toBeNull();
  expect(texts(ours ?? undefined)).toEqual(texts(fillPlainly(template, view, null).value?.parts));
});

test.each<[string, (document: string) => string, object]>([
  ['a tag without a value', (d) => d.replace('{ket_thuc}', '{ket_thuc}{khong_co}'), fullPlan('nd30')],
  ['a value that is null', (d) => d, { ...fullPlan('nd30'), ket_thuc: null }],
  ['a list printed as one text', (d) => d.replace('{ket_thuc}', '{can_cu}'), fullPlan('nd30')],
  [
    'a table left without rows',
    (d) => d.replace('{ket_thuc}', `{ket_thuc}</w:t></w:r></w:p>${emptyTable}<w:p><w:r><w:t>`),
    { ...fullPlan('nd30'), hang_trong: [] },
  ],
  [
    'a cell left without a paragraph',
    (d) => d.replace('{ket_thuc}', `{ket_thuc}</w:t></w:r></w:p>${emptyCell}<w:p><w:r><w:t>`),
    { ...fullPlan('nd30'), hang_trong: [] },
  ],
])('%s is left to the engine', (_, change, view) => {
  const template = withPart(committed('kehoach/nd30.docx'), 'word/document.xml', change);
  expect(runProgram(compiled(template), view)).toBeNull();
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...cells: string[][]) => {
  const filled = cells.map((texts) => `<w:tc><w:tcPr/>${texts.map(paragraph).join('')}</w:tc>`);
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr>${filled.join('')}</w:tr></w:tbl>`;
};
const emptyTable = table(['{#hang_trong}{.}'], ['{/hang_trong}']);
const emptyCell = table(['{#hang_trong}', '{.}', '{/hang_trong}']);

test.each<[string, (document: string) => string]>([
  ['a condition turned round', (d) => d.replaceAll('{#can_cu}', '{^can_cu}')],
  [
    'a page break at the end of a loop',
    (d) => d.replace('{/can_cu}', '{/can_cu}</w:t><w:br w:type="page"/><w:t>'),
  ],
  ['a tag that is not closed', (d) => d.replace('{ket_thuc}', '{ket_thuc')],
  [
    'a shape with a number',
    (d) => d.replace('{ket_thuc}', '{ket_thuc}</w:t><w:drawing><wp:docPr id="1"/></w:drawing><w:t>'),
  ],
])('%s makes no program', (_, change) => {
  const template = withPart(committed('kehoach/nd30.docx'), 'word/document.xml', change);
  expect(compileTemplate(template, '')).toBeNull();
});

test('the engine is the one whose fields were read', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies.docxtemplater).toBe(ENGINE_VERSION);
});

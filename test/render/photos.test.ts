import { expect, test } from 'vitest';
import { attribute, descendants } from '../../src/templates/xml.ts';
import { rendered, renderedBytes } from '../helpers/committed.ts';
import { documentTree, docxPart, zipNames } from '../helpers/docx-parts.ts';
import { photo } from '../helpers/photo.ts';
import { fullArticle } from '../helpers/views.ts';

const view = fullArticle(photo.tep);
const mm = 36_000;

async function sizes(width: number, height: number): Promise<number[]> {
  const bytes = await renderedBytes('tinbai/tinbai.docx', view, { photos: [{ ...photo, width, height }] });
  const extent = descendants(documentTree(bytes), 'wp:extent')[0];
  return ['cx', 'cy'].map((name) => Math.round(Number(attribute(extent, name)) / mm));
}

test.each([
  ['a wide one fills the text', 1600, 900, [165, 93]],
  ['a tall one stops at 120 mm', 900, 1600, [68, 120]],
  ['a small one is not blown up', 320, 240, [85, 64]],
])('%s', async (_, width, height, expected) => {
  expect(await sizes(width, height)).toEqual(expected);
});

test('a photo used twice is stored once, with its own ids and what it shows', async () => {
  const bytes = await renderedBytes('tinbai/tinbai.docx', view, { photos: [photo] });
  expect(zipNames(bytes).filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/anh1.png']);
  const shapes = descendants(documentTree(bytes), 'wp:docPr');
  expect(shapes.map((shape) => attribute(shape, 'id'))).toEqual(['1', '2']);
  expect(attribute(shapes[0], 'descr')).toBe('Quang cảnh &quot;Hội nghị&quot; &amp; đại biểu &lt;dự&gt;');
  expect(docxPart(bytes, '[Content_Types].xml')).toContain(
    '<Default Extension="png" ContentType="image/png"/>',
  );
  expect(docxPart(bytes, 'word/_rels/document.xml.rels').match(/media\/anh1\.png/gu)).toHaveLength(1);
});

test('the name of the file is not printed', async () => {
  const bytes = await renderedBytes('tinbai/tinbai.docx', view, { photos: [photo] });
  expect(docxPart(bytes, 'word/document.xml')).not.toContain(photo.tep);
});

test('JPEG and PNG side by side', async () => {
  const jpeg = { ...photo, tep: 'b.jpg', mime: 'image/jpeg' as const };
  const khoi = [...view.khoi, { doan: null, anh: { tep: 'b.jpg', chu_thich: 'Hai' } }];
  const bytes = await renderedBytes('tinbai/tinbai.docx', { ...view, khoi }, { photos: [photo, jpeg] });
  expect(zipNames(bytes)).toEqual(expect.arrayContaining(['word/media/anh1.png', 'word/media/anh2.jpeg']));
});

test('a photo that was not given is an error', async () => {
  const { value, findings } = await rendered('tinbai/tinbai.docx', view);
  expect(value).toBeUndefined();
  expect(findings.map(({ code, message }) => `${code}: ${message.vi}`)).toContain(
    `template/missing-photo: không có ảnh “${photo.tep}”`,
  );
});

test.each([
  [3, 'rot="10800000"', [1600, 900], [1600, 900]],
  [6, 'rot="5400000"', [900, 1600], [1600, 900]],
  [7, 'rot="5400000" flipH="1"', [900, 1600], [1600, 900]],
  [8, 'rot="16200000"', [1600, 900], [900, 1600]],
])(
  'orientation %i is turned by the drawing, in a box of its upright size',
  async (orientation, turn, upright, stored) => {
    const [width = 0, height = 0] = upright;
    const bytes = await renderedBytes('tinbai/tinbai.docx', view, {
      photos: [{ ...photo, width, height, orientation }],
    });
    const document = documentTree(bytes);
    const box = descendants(document, 'wp:extent')[0];
    const frames = descendants(document, 'a:xfrm').filter((frame) => frame.attributes.includes('rot='));
    const inner = descendants(frames[0] ?? document, 'a:ext')[0];
    const ratio = (e: typeof box) => Number(attribute(e, 'cx')) / Number(attribute(e, 'cy'));
    expect(frames[0]?.attributes.trim()).toBe(turn);
    expect(ratio(box)).toBeCloseTo(width / height, 3);
    expect(ratio(inner)).toBeCloseTo((stored[0] ?? 0) / (stored[1] ?? 1), 3);
  },
);

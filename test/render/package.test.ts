import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readParts } from '../../src/render/package.ts';
import { committed } from '../helpers/committed.ts';
import { docxParts } from '../helpers/docx-parts.ts';

const docx = committed('kehoach/nd30.docx');

/** One part, packed; `change` writes over the entry of the directory at the end. */
function archive(
  content: string,
  compression: 'STORE' | 'DEFLATE',
  change = (_entry: DataView) => {},
): Uint8Array {
  const bytes = new PizZip().file('a.xml', content).generate({ type: 'uint8array', compression });
  const entry = Buffer.from(bytes).lastIndexOf('PK\x01\x02');
  change(new DataView(bytes.buffer, bytes.byteOffset + entry));
  return bytes;
}

function texts(bytes: Uint8Array): Record<string, string> | null {
  const parts = readParts(bytes);
  return (
    parts && Object.fromEntries([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]))
  );
}

test('every part of a .docx, inflated', () => {
  expect(texts(docx)).toEqual(Object.fromEntries(docxParts(docx)));
});

test('a part of a larger buffer', () => {
  const larger = new Uint8Array(docx.length + 7);
  larger.set(docx, 7);
  expect(texts(larger.subarray(7))).toEqual(texts(docx));
});

test('folders are no parts, names may have accents, stored parts are read too', () => {
  const zip = new PizZip().file('ảnh/một.txt', 'một', { createFolders: true });
  expect(texts(zip.generate({ type: 'uint8array', compression: 'STORE' }))).toEqual({ 'ảnh/một.txt': 'một' });
});

const long = 'x'.repeat(5_000_000);
const size = 24;
test.each([
  ['nothing', new Uint8Array()],
  ['no archive', new TextEncoder().encode('PK nhưng không phải')],
  ['an empty archive', new PizZip().generate({ type: 'uint8array' })],
  ['an archive cut short', docx.subarray(0, docx.length - 30)],
  ['a flipped bit', docx.map((byte, at) => (at === 200 ? byte ^ 1 : byte))],
  ['a wrong checksum', archive('a', 'STORE', (entry) => entry.setUint32(16, 7, true))],
  ['an unknown method', archive('a', 'STORE', (entry) => entry.setUint16(10, 12, true))],
  ['a bomb that says so', archive('a', 'DEFLATE', (entry) => entry.setUint32(size, 300 * 1024 * 1024, true))],
  ['a bomb that lies', archive(long, 'DEFLATE', (entry) => entry.setUint32(size, 10, true))],
])('%s gives null', (_, bytes) => {
  expect(readParts(bytes)).toBeNull();
});

import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readArchive } from '../../../src/templates/archive/zip.ts';
import { committed } from '../../helpers/committed.ts';
import { docxParts } from '../../helpers/docx-parts.ts';

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

/** Text by name, or why there is none. */
function texts(bytes: Uint8Array): Record<string, string> | string {
  const archive = readArchive(bytes);
  if ('fault' in archive) return archive.fault;
  return Object.fromEntries([...archive.parts].map(([name, part]) => [name, new TextDecoder().decode(part)]));
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
const field = { flags: 8, method: 10, checksum: 16, size: 24, header: 42 };
test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'cut-short'],
  ['no archive', new TextEncoder().encode('PK nhưng không phải'), 'cut-short'],
  ['an archive cut short', docx.subarray(0, docx.length - 30), 'cut-short'],
  ['a comment cut short', docx.subarray(0, docx.length - 1), 'cut-short'],
  ['bytes behind the end', Buffer.concat([docx, Buffer.from('x')]), 'cut-short'],
  ['a flipped bit', docx.map((byte, at) => (at === 200 ? byte ^ 1 : byte)), 'corrupt'],
  ['a wrong checksum', archive('a', 'STORE', (entry) => entry.setUint32(field.checksum, 7, true)), 'corrupt'],
  ['an unknown method', archive('a', 'STORE', (entry) => entry.setUint16(field.method, 12, true)), 'corrupt'],
  ['a password', archive('a', 'STORE', (entry) => entry.setUint16(field.flags, 1, true)), 'encrypted'],
  ['another name in its place', archive('a', 'STORE', (entry) => entry.setUint8(46, 0x62)), 'corrupt'],
  [
    'an entry in the directory',
    archive('a', 'STORE', (entry) => entry.setUint32(field.header, 40, true)),
    'corrupt',
  ],
  [
    'a bomb that says so',
    archive('a', 'DEFLATE', (entry) => entry.setUint32(field.size, 300 * 1024 * 1024, true)),
    'too-large',
  ],
  ['a bomb that lies', archive(long, 'DEFLATE', (entry) => entry.setUint32(field.size, 10, true)), 'corrupt'],
])('%s is refused', (_, bytes, fault) => {
  expect(texts(bytes)).toBe(fault);
});

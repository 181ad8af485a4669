import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { openOwn } from '../../src/templates/open.ts';
import { newPackage } from '../../src/templates/package.ts';
import { committed } from '../helpers/committed.ts';
import { withPart } from '../helpers/docx-parts.ts';

const good = committed('kehoach/nd30.docx');
const text = (content: string) => new TextEncoder().encode(content);

/** A .docx with one bit of a part flipped, the directory still right. */
function damaged(): Uint8Array {
  const bytes = good.slice();
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
}

function withFile(name: string, content: string | Uint8Array): Uint8Array {
  const zip = new PizZip(good);
  zip.file(name, content, { createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

test.each<[string, Uint8Array, string]>([
  ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'template/not-docx'],
  ['a text file', text('Kế hoạch'), 'template/not-docx'],
  ['an empty file', new Uint8Array(), 'template/not-docx'],
  [
    'an archive of something else',
    newPackage([['mimetype', 'application/vnd.oasis.opendocument.text']]),
    'template/not-docx',
  ],
  ['a file cut short', good.slice(0, 4000), 'template/corrupt'],
  ['a flipped bit', damaged(), 'template/corrupt'],
  ['a bomb', withFile('word/media/x.xml', new Uint8Array(51 * 1024 * 1024)), 'template/too-large'],
  ['macros', withFile('word/vbaProject.bin', 'x'), 'template/unsafe'],
  ['a path out of the package', withFile('../../evil.txt', 'x'), 'template/unsafe'],
  [
    'an attached template on the network',
    withPart(good, 'word/_rels/document.xml.rels', (rels) =>
      rels.replace(
        '</Relationships>',
        '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.com/a.dotm" TargetMode="External"/></Relationships>',
      ),
    ),
    'template/unsafe',
  ],
])('%s is refused', (_, bytes, code) => {
  const { value, findings } = openOwn(bytes, 'mau/kehoach.docx');
  expect(value).toBeUndefined();
  expect(findings.map((f) => [f.code, f.severity, f.file])).toEqual([[code, 'error', 'mau/kehoach.docx']]);
});

test('our templates and a link in the text are accepted', () => {
  const linked = withPart(good, 'word/_rels/document.xml.rels', (rels) =>
    rels.replace(
      '</Relationships>',
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com" TargetMode="External"/></Relationships>',
    ),
  );
  for (const bytes of [good, linked]) expect(openOwn(bytes, null).findings).toEqual([]);
});

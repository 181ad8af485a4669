import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  contentHash,
  hashText,
  inspectDocx,
  readStamp,
  readTextStamp,
  stampDocx,
  stampText,
  textContentHash,
} from '../../src/output/stamp.ts';
import { findOffice } from '../../src/render/office.ts';
import { newPackage } from '../../src/templates/package.ts';
import { committed } from '../helpers/committed.ts';
import { docxPart, docxParts, withPart, zipNames } from '../helpers/docx-parts.ts';
import { freshFolder, get, ioIn, put } from '../helpers/folder.ts';
import { itRenders } from '../helpers/renderers.ts';
import { sdkFaults } from '../helpers/validator.ts';

const plain = committed('kehoach/nd30.docx');
const hashes = { view: 'a'.repeat(64), templates: 'b'.repeat(64) };
const custom = 'docProps/custom.xml';

/** As Word does on saving: the same parts packed another way. */
function repacked(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, 'word/document.xml', (text) => text);
}

test('hashText is SHA-256 of the UTF-8 bytes', () => {
  expect(hashText('đối thoại')).toBe(hashText(new TextEncoder().encode('đối thoại')));
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

describe('content hash', () => {
  test('knows parts by name and content', () => {
    expect(contentHash(plain)).toMatch(/^[0-9a-f]{64}$/u);
    expect(contentHash(withPart(plain, 'word/styles.xml', (t) => t.replace('28', '26')))).not.toBe(
      contentHash(plain),
    );
    expect(contentHash(withPart(plain, 'word/them.xml', () => ''))).not.toBe(contentHash(plain));
    expect(contentHash(newPackage([['a', 'bc']]))).not.toBe(contentHash(newPackage([['ab', 'c']])));
  });

  test('does not know how they are packed, nor the stamp', () => {
    const stamped = stampDocx(plain, hashes);
    expect(repacked(stamped)).not.toEqual(stamped);
    expect(contentHash(repacked(stamped))).toBe(contentHash(stamped));
    expect(contentHash(stampDocx(plain, { view: '', templates: '' }))).toBe(contentHash(stamped));
  });

  test.each([
    ['a text', new TextEncoder().encode('không phải docx')],
    ['nothing', new Uint8Array()],
    ['half a file', plain.subarray(0, plain.length / 2)],
  ])('%s is no .docx', (_, bytes) => {
    expect(() => contentHash(bytes)).toThrow('not a .docx');
    expect(readStamp(bytes)).toBeNull();
    expect(inspectDocx(bytes)).toBeNull();
  });
});

describe('the stamp of a .docx', () => {
  const stamped = stampDocx(plain, hashes);

  test('says what the document was made from and what it held', () => {
    expect(readStamp(stamped)).toEqual({ content: contentHash(stamped), ...hashes });
    expect(inspectDocx(stamped)).toEqual({ content: contentHash(stamped), stamp: readStamp(stamped) });
    expect(readStamp(plain)).toBeNull();
  });

  test('changes no part but those that must name it', () => {
    const [before, after] = [docxParts(plain), docxParts(stamped)];
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(['[Content_Types].xml', '_rels/.rels', custom]);
    expect(zipNames(stamped)[0]).toBe('[Content_Types].xml');
  });

  test('is valid Open XML', async () => {
    expect(await sdkFaults(stamped)).toEqual([]);
  });

  test('is the same each time, also over an older stamp', () => {
    expect(stampDocx(repacked(plain), hashes)).toEqual(stamped);
    expect(stampDocx(stampDocx(plain, { view: '', templates: '' }), hashes)).toEqual(stamped);
  });

  test('stays in an edited file and tells', () => {
    const edited = withPart(stamped, 'word/document.xml', (text) =>
      text.replace('</w:body>', '<w:p/></w:body>'),
    );
    expect(readStamp(edited)).toEqual(readStamp(stamped));
    expect(contentHash(edited)).not.toBe(readStamp(edited)?.content);
  });

  itRenders('stays when LibreOffice saves the file', async () => {
    const folder = freshFolder();
    const io = ioIn(folder);
    const args = [`-env:UserInstallation=${pathToFileURL(`${folder}/profile`).href}`, '--headless'];
    const path = put(folder, 'a.docx', stamped);
    const saved = ['--convert-to', 'docx', '--outdir', `${folder}/saved`, path];
    await io.run(findOffice(io) ?? 'soffice', [...args, ...saved], {
      timeoutMs: 50_000,
      env: { LC_ALL: 'C.UTF-8' },
    });
    const bytes = get(`${folder}/saved/a.docx`) ?? new Uint8Array();
    expect(readStamp(bytes)).toEqual(readStamp(stamped));
    expect(contentHash(bytes)).not.toBe(contentHash(stamped));
  });

  test('leaves the properties of an office’s own template', async () => {
    const own =
      '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="Phòng &amp; ban"><vt:i4>7</vt:i4></property></Properties>';
    const both = stampDocx(
      withPart(stamped, custom, () => own),
      hashes,
    );
    expect(docxPart(both, custom)).toContain('pid="2" name="Phòng &amp; ban"><vt:i4>7</vt:i4>');
    expect(readStamp(both)).toEqual(readStamp(stamped));
    expect(await sdkFaults(both)).toEqual([]);
  });

  test('is absent when its part is damaged', () => {
    expect(readStamp(withPart(stamped, custom, () => '<Properties><property'))).toBeNull();
  });
});

describe.each(['html', 'md'] as const)('the stamp of a text in %s', (format) => {
  const body = 'Đối thoại năm 2026\n\n- một\n- hai';
  const stamped = stampText(`${body}\n`, hashes, format);

  test('is a comment in the last line', () => {
    const content = hashText(body);
    expect(stamped.startsWith(`${body}\n`)).toBe(true);
    expect(stamped.trimEnd().split('\n').at(-1)).toBe(
      `<!-- dialogue content:${content} view:${hashes.view} templates:${hashes.templates} -->`,
    );
    expect(readTextStamp(stamped)).toEqual({ content, ...hashes });
    expect(textContentHash(stamped)).toBe(content);
    expect(stampText(stamped, hashes, format)).toBe(stamped);
  });

  test.each([
    ['line ends of Windows', stamped.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${stamped}`],
    ['blank lines at the end', `${stamped}\n\n`],
  ])('%s are no edit', (_, text) => {
    expect(textContentHash(text)).toBe(readTextStamp(text)?.content);
  });

  test.each([
    ['a changed word', stamped.replace('hai', 'ba')],
    ['a line below the stamp', `${stamped}thêm\n`],
  ])('%s is one', (_, text) => {
    expect(readTextStamp(text)).not.toBeNull();
    expect(textContentHash(text)).not.toBe(readTextStamp(text)?.content);
  });

  test('without hashes, or without a stamp', () => {
    expect(readTextStamp(stampText(body, { view: '', templates: '' }, format))).toMatchObject({
      view: '',
      templates: '',
    });
    expect(readTextStamp(body)).toBeNull();
  });
});

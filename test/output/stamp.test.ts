import { describe, expect, test } from 'vitest';
import {
  contentHash,
  hashText,
  inspectDocx,
  readStamp,
  readTextStamp,
  stampText,
  textContentHash,
} from '../../src/output/stamp.ts';
import { newPackage } from '../../src/templates/archive/write.ts';
import { committed } from '../helpers/committed.ts';
import { docxPart, docxParts, stamped, withPart, zipNames } from '../helpers/docx-parts.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { itRenders } from '../helpers/renderers.ts';
import { resavedByLibreOffice } from '../helpers/resave.ts';
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
    const ours = stamped(plain, hashes);
    expect(repacked(ours)).not.toEqual(ours);
    expect(contentHash(repacked(ours))).toBe(contentHash(ours));
    expect(contentHash(stamped(plain, { view: '', templates: '' }))).toBe(contentHash(ours));
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
  const ours = stamped(plain, hashes);

  test('says what the document was made from and what it held', () => {
    const { content, words } = inspectDocx(ours) ?? {};
    expect(content).toBe(contentHash(ours));
    expect(words).toMatch(/^[0-9a-f]{64}$/u);
    expect(readStamp(ours)).toEqual({ content, words, ...hashes });
    expect(readStamp(plain)).toBeNull();
  });

  test('changes no part but those that must name it', () => {
    const [before, after] = [docxParts(plain), docxParts(ours)];
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed.sort()).toEqual(['[Content_Types].xml', '_rels/.rels', custom]);
    expect(zipNames(ours)[0]).toBe('[Content_Types].xml');
  });

  test('is valid Open XML', async () => {
    expect(await sdkFaults(ours)).toEqual([]);
  });

  test('is the same each time, also over an older stamp', () => {
    expect(stamped(repacked(plain), hashes)).toEqual(ours);
    expect(stamped(stamped(plain, { view: '', templates: '' }), hashes)).toEqual(ours);
  });

  test('stays in an edited file and tells', () => {
    const edited = withPart(ours, 'word/document.xml', (text) =>
      text.replace('</w:body>', '<w:p/></w:body>'),
    );
    expect(readStamp(edited)).toEqual(readStamp(ours));
    expect(contentHash(edited)).not.toBe(readStamp(edited)?.content);
  });

  itRenders('stays when LibreOffice saves the file, whose words it finds unchanged', async () => {
    const folder = freshFolder();
    put(folder, 'a.docx', ours);
    const bytes = (await resavedByLibreOffice(folder, ['a.docx'])).get('a.docx') ?? new Uint8Array();
    expect(readStamp(bytes)).toEqual(readStamp(ours));
    expect(inspectDocx(bytes)?.words).toBe(readStamp(ours)?.words);
    expect(contentHash(bytes)).not.toBe(contentHash(ours));
  });

  test('leaves the properties of an office’s own template', async () => {
    const own =
      '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="5" name="Phòng &amp; ban"><vt:i4>7</vt:i4></property></Properties>';
    const both = stamped(
      withPart(ours, custom, () => own),
      hashes,
    );
    expect(docxPart(both, custom)).toContain('pid="2" name="Phòng &amp; ban"><vt:i4>7</vt:i4>');
    expect(readStamp(both)).toEqual(readStamp(ours));
    expect(await sdkFaults(both)).toEqual([]);
  });

  test('is absent when its part is damaged', () => {
    expect(readStamp(withPart(ours, custom, () => '<Properties><property'))).toBeNull();
  });
});

describe.each(['html', 'md'] as const)('the stamp of a text in %s', (format) => {
  const body = 'Đối thoại năm 2026\n\n- một\n- hai';
  const ours = stampText(`${body}\n`, hashes, format);

  test('is a comment in the last line', () => {
    const content = hashText(body);
    expect(ours.startsWith(`${body}\n`)).toBe(true);
    expect(ours.trimEnd().split('\n').at(-1)).toBe(
      `<!-- dialogue content:${content} view:${hashes.view} templates:${hashes.templates} -->`,
    );
    expect(readTextStamp(ours)).toEqual({ content, words: '', ...hashes });
    expect(textContentHash(ours)).toBe(content);
    expect(stampText(ours, hashes, format)).toBe(ours);
  });

  test.each([
    ['line ends of Windows', ours.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${ours}`],
    ['blank lines at the end', `${ours}\n\n`],
  ])('%s are no edit', (_, text) => {
    expect(textContentHash(text)).toBe(readTextStamp(text)?.content);
  });

  test.each([
    ['a changed word', ours.replace('hai', 'ba')],
    ['a line below the stamp', `${ours}thêm\n`],
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

import { expect, test } from 'vitest';
import { committed } from '../helpers/committed.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { papers } from '../helpers/papers.ts';
import { sdkFaults } from '../helpers/validator.ts';

const main = 'word/document.xml';

test.each([...papers])('%s is sound', (_, bytes) => {
  expect(structureFaults(bytes)).toEqual([]);
});

test.each([...papers])('%s is accepted by the Open XML SDK', async (_, bytes) => {
  expect(await sdkFaults(bytes)).toEqual([]);
});

test.each(['kehoach/nd30', 'bienban/dang', 'thongbao/nd30', 'tinbai/tinbai'])(
  'the template %s is a valid file itself',
  async (path) => {
    expect(await sdkFaults(committed(`${path}.docx`))).toEqual([]);
  },
);

const sound = papers.get('kehoach-nd30') ?? new Uint8Array();

test('the SDK refuses a broken file', async () => {
  const broken = withPart(sound, main, (xml) =>
    xml.replace('<w:tblGrid>', '<w:tblGird>').replace('</w:tblGrid>', '</w:tblGird>'),
  );
  expect(await sdkFaults(broken)).not.toEqual([]);
});

test.each<[string, string, (xml: string) => string]>([
  ['TC_LAST_NOT_P', main, (x) => x.replace(/<w:tc>.*?<\/w:tc>/u, '<w:tc><w:tcPr/></w:tc>')],
  ['TR_NO_CELL', main, (x) => x.replace(/<w:tr>.*?<\/w:tr>/u, '<w:tr/>')],
  ['TBL_NO_ROW', main, (x) => x.replace('<w:body>', '<w:body><w:tbl><w:tblPr/><w:tblGrid/></w:tbl>')],
  ['GRID', main, (x) => x.replace('<w:gridCol w:w="3515"/>', '<w:gridCol w:w="3000"/>')],
  ['NO_SECTPR', main, (x) => x.replace(/<w:sectPr>(?!.*<w:sectPr>).*?<\/w:sectPr>/u, '')],
  [
    'DUP_BOOKMARK 1',
    main,
    (x) =>
      x.replace(
        '<w:body>',
        '<w:body><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
      ),
  ],
  ['CT_MAIN', '[Content_Types].xml', (x) => x.replace('.document.main+xml', '.styles+xml')],
  [
    'CT_MISSING word/document.xml',
    '[Content_Types].xml',
    (x) =>
      x
        .replace(/<Override PartName="\/word\/document.xml"[^>]*>/u, '')
        .replace('Extension="xml"', 'Extension="htm"'),
  ],
  [
    'REL_TARGET word/_rels/document.xml.rels: styles1.xml',
    'word/_rels/document.xml.rels',
    (x) => x.replace('styles.xml', 'styles1.xml'),
  ],
  ['RID word/document.xml: rId99', main, (x) => x.replace('r:id="rId10"', 'r:id="rId99"')],
  ['STYLE KhongCo', main, (x) => x.replace('w:val="QuocHieu"', 'w:val="KhongCo"')],
  ['FIELD word/header1.xml', 'word/header1.xml', (x) => x.replace('<w:t>2</w:t>', '')],
  ['LEFTOVER word/document.xml: undefined', main, (x) => x.replace('KẾ HOẠCH', 'undefined')],
  ['LEFTOVER word/document.xml: {', main, (x) => x.replace('KẾ HOẠCH', '{ten_loai')],
])('%s is found', (fault, part, change) => {
  expect(structureFaults(withPart(sound, part, change)).join('\n')).toContain(fault);
});

test('a name that is twice in the archive is found', () => {
  const twice = sound.slice();
  const from = Buffer.from('word/header2.xml');
  const to = Buffer.from('word/header1.xml');
  for (let at = twice.length - from.length; at >= 0; at--) {
    if (from.equals(twice.subarray(at, at + from.length))) {
      twice.set(to, at);
      break;
    }
  }
  expect(structureFaults(twice)).toContain('ZIP_DUP word/header1.xml');
});

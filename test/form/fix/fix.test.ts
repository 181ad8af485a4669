import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraphElements } from '../../../src/form/fix/elements.ts';
import { fixForm } from '../../../src/form/fix/fix.ts';
import { textOf } from '../../../src/form/fix/letters.ts';
import { readWord } from '../../../src/form/read/read.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { formRules } from '../../../src/form/rules/index.ts';
import { documentTree, docxParts, withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, findingsOf, fixedPaper, type Good, goodPapers } from '../../helpers/form.ts';
import { papers } from '../../helpers/papers.ts';
import { sdkFaults } from '../../helpers/validator.ts';

const good = goodPapers();
const foreign = ['docx-library', 'libreoffice', 'pandoc'].map(
  (name) => [name, new Uint8Array(readFileSync(`test/fixtures/form/foreign/${name}.docx`))] as const,
);
const forms = new Uint8Array(readFileSync('test/fixtures/form/nd30-phu-luc-3.docx'));

/** Everything the program repairs, spoilt at once. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const page = withPart(bytes, 'word/document.xml', (xml) =>
    xml
      .replace(/<w:pgSz[^>]*>/g, '<w:pgSz w:w="12240" w:h="15840" w:code="1"/>')
      .replace(
        /<w:pgMar[^>]*>/g,
        '<w:pgMar w:top="900" w:right="1500" w:bottom="900" w:left="1000" w:header="300" w:footer="708" w:gutter="100"/>',
      )
      .replace(/<w:titlePg\/>/g, '')
      .replace(
        /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t( xml:space="preserve")?>/g,
        (_, look = '', space = '') =>
          `<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>${look}<w:color w:val="1F4E79"/><w:sz w:val="21"/></w:rPr><w:t${space}>`,
      )
      .replace(/(ngày )(\d\d)( tháng )(\d)(?!\d)/, '$1$2$30$4')
      .replace(
        /<w:pStyle w:val="(NoiDung|Diem)"\/>/g,
        '<w:pStyle w:val="$1"/><w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>',
      ),
  );
  return [...docxParts(bytes).keys()]
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .reduce(
      (now, name) =>
        withPart(now, name, (xml) =>
          xml
            .replace(/<w:pPr>/g, '<w:pPr><w:jc w:val="right"/>')
            .replace(/<w:jc w:val="right"\/>(<w:pStyle[^>]*>)/g, '$1<w:jc w:val="right"/>'),
        ),
      page,
    );
}

describe('a paper of ours spoilt in every way', () => {
  test.each<Good>(['nd30-kehoach', 'nd30-thongbao', 'hd05-kehoach', 'hd36-bienban'])(
    '%s comes back right, valid, and stays as it is',
    async (name) => {
      const bytes = spoilt(good(name));
      expect(brokenBy(bytes).length).toBeGreaterThan(9);
      const fixed = fixedPaper(bytes);
      expect(findingsOf(fixed)).toEqual([]);
      expect(await sdkFaults(fixed)).toEqual([]);
      expect(fixedPaper(fixed)).toBe(fixed);
    },
    60_000,
  );

  test('parts that need no repair keep every byte', () => {
    const bytes = spoilt(good('nd30-thongbao'));
    const [before, after] = [docxParts(bytes), docxParts(fixedPaper(bytes))];
    const changed = [...after].filter(([name, xml]) => before.get(name) !== xml).map(([name]) => name);
    expect(changed.filter((name) => !/header|footer|_rels\/document|Content_Types/.test(name))).toEqual([
      'word/document.xml',
    ]);
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  });

  test('a right one is given back as it is', () => {
    const bytes = good('hd05-kehoach');
    expect(fixedPaper(bytes)).toBe(bytes);
  });
});

describe('a paper of another program', () => {
  test.each(foreign)('%s keeps its text and has fewer faults, none of them new', (_, bytes) => {
    const fixed = fixedPaper(bytes);
    const [before, after] = [brokenBy(bytes), brokenBy(fixed)];
    expect(after.filter((id) => !before.includes(id))).toEqual([]);
    expect(fixedPaper(fixed)).toBe(fixed);
  });

  test('padding is the only text changed by it', () => {
    const pandoc = foreign[2]?.[1] ?? new Uint8Array();
    const words = (bytes: Uint8Array) => paragraphElements(documentTree(bytes)).map(textOf);
    const [before, after] = [words(pandoc), words(fixedPaper(pandoc))];
    expect(after.filter((text, i) => text !== before[i])).toEqual([
      'Số: 05/TB-UBND',
      'Mẫu, ngày 09 tháng 3 năm 2026',
    ]);
    expect(after).toHaveLength(before.length);
  });
});

describe('paragraphs', () => {
  test.each([...papers, ...foreign, ['nd30-phu-luc-3', forms] as const])(
    '%s: the elements found are those the reader reads',
    (_, bytes) => {
      const upper = (text: string) => text.toUpperCase();
      const read = readWord(bytes, 'x').value?.paragraphs.map(({ text }) => upper(text));
      expect(paragraphElements(documentTree(bytes)).map((node) => upper(textOf(node)))).toEqual(read);
    },
  );
});

describe('refused', () => {
  const refusal = (bytes: Uint8Array) =>
    fixForm(
      bytes,
      'x.docx',
      formRules,
      (word) => recognise(word, { standard: 'nd30', file: 'x' }).value,
    ).findings.map(({ code }) => code);

  test('tracked changes nobody has accepted', () => {
    const bytes = withPart(good('nd30-kehoach'), 'word/document.xml', (xml) =>
      xml.replace(
        /<w:r>(?=(?:(?!<w:r>).)*Nơi nhận)/,
        '<w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins><w:r>',
      ),
    );
    expect(refusal(bytes)).toEqual(['thethuc/tracked-changes']);
  });

  test('names of elements under another prefix', () => {
    const bytes = withPart(good('nd30-kehoach'), 'word/document.xml', (xml) =>
      xml
        .replace(/(<\/?)w:/g, '$1x:')
        .replace(/ w:(?=\w+=)/g, ' x:')
        .replace('xmlns:w=', 'xmlns:x='),
    );
    expect(brokenBy(bytes)).toEqual([]);
    expect(refusal(bytes)).toEqual(['thethuc/strange-structure']);
  });
});

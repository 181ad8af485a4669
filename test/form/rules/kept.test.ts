import { describe, expect, test } from 'vitest';
import { withPart } from '../../helpers/docx-parts.ts';
import { brokenBy, findingsOf, type Good, goodPapers } from '../../helpers/form.ts';
import { docx, p } from '../../helpers/word-file.ts';

interface Kept {
  what: string;
  good: Good;
  part?: string;
  change: (xml: string) => string;
}

const styles = 'word/styles.xml';
const header = 'word/header1.xml';

/** Changes the last paragraph of running text. */
function closing(from: string | RegExp, to: string): (xml: string) => string {
  return (xml) =>
    xml.replace(
      /(.*)(<w:p><w:pPr><w:pStyle w:val="KetThuc"\/>.*?<\/w:p>)/u,
      (_, before: string, last: string) => before + last.replace(from, to),
    );
}

function everywhere(from: string | RegExp, to: string): (xml: string) => string {
  return (xml) => xml.replaceAll(from, to);
}

/** A line under the number. */
function marked(shape: string, look: string): (xml: string) => string {
  const line = `<w:p><w:pPr>${shape}<w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/>${look}</w:rPr><w:t>THƯỢNG KHẨN</w:t></w:r></w:p>`;
  return (xml) => xml.replace(/<w:pStyle w:val="SoKyHieu"\/>.*?<\/w:p>/u, `$&${line}`);
}

const runFrame = '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="FF0000"/>';
const picture =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId99"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const rows: readonly Kept[] = [
  {
    what: 'the same font by the name of another program',
    good: 'nd30-kehoach',
    part: styles,
    change: everywhere('"Times New Roman"', '"TimesNewRomanPSMT"'),
  },
  {
    what: 'a sign no prescribed font has',
    good: 'nd30-kehoach',
    change: closing(
      '<w:r>',
      '<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>→</w:t></w:r><w:r>',
    ),
  },
  {
    what: 'margins at the other end of their range, rounded by Word',
    good: 'nd30-thongbao',
    change: (xml) =>
      xml.replaceAll('w:top="1134"', 'w:top="1418"').replaceAll('w:header="567"', 'w:header="720"'),
  },
  {
    what: 'a page across with a table on it',
    good: 'nd30-thongbao',
    change: (xml) =>
      xml.replace(
        /(.*)<w:pgSz w:w="11906" w:h="16838"\/>/u,
        '$1<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      ),
  },
  {
    what: 'the page number in a frame of its own, as older Word sets it',
    good: 'nd30-kehoach',
    part: header,
    change: everywhere(
      '<w:pStyle w:val="SoTrang"/>',
      '<w:pStyle w:val="SoTrang"/><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/><w:jc w:val="left"/>',
    ),
  },
  {
    what: 'the page number at a tab in the middle',
    good: 'hd05-kehoach',
    part: header,
    change: everywhere('</w:pPr>', '<w:jc w:val="left"/></w:pPr><w:r><w:tab/></w:r>'),
  },
  {
    what: 'a first line of 0,4 inch',
    good: 'nd30-kehoach',
    part: styles,
    change: everywhere('w:firstLine="567"', 'w:firstLine="576"'),
  },
  {
    what: 'a paragraph pushed in as a whole',
    good: 'nd30-kehoach',
    change: closing('</w:pPr>', '<w:ind w:left="850" w:firstLine="0"/></w:pPr>'),
  },
  {
    what: 'a short line set to the left',
    good: 'hd05-bienban',
    change: closing('</w:pPr>', '<w:jc w:val="left"/></w:pPr>'),
  },
  {
    what: 'the gap below the upper paragraph instead of above the lower',
    good: 'nd30-kehoach',
    part: styles,
    change: everywhere('w:before="120" w:after="0" w:line="264"', 'w:before="0" w:after="120" w:line="264"'),
  },
  {
    what: 'a height of at least less than a line, which prints a whole one',
    good: 'nd30-kehoach',
    part: styles,
    change: everywhere('w:line="264" w:lineRule="auto"', 'w:line="240" w:lineRule="atLeast"'),
  },
  {
    what: 'an exact height of one line',
    good: 'nd30-kehoach',
    part: styles,
    change: everywhere('w:line="264" w:lineRule="auto"', 'w:line="340" w:lineRule="exact"'),
  },
  {
    what: 'a picture in a line that may grow',
    good: 'hd05-kehoach',
    change: closing(/<\/w:pPr>/u, `<w:spacing w:line="240" w:lineRule="auto"/></w:pPr>${picture}`),
  },
  {
    what: 'a mark of haste in red, in a frame of its paragraph',
    good: 'nd30-kehoach',
    change: marked(
      `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="FF0000"/>`).join('')}</w:pBdr>`,
      '<w:color w:val="FF0000"/>',
    ),
  },
  { what: 'a mark of haste in a frame of its letters', good: 'nd30-kehoach', change: marked('', runFrame) },
  { what: 'a mark of haste under the number', good: 'hd05-kehoach', change: marked('', '') },
  {
    what: 'appendices named together',
    good: 'nd30-kehoach',
    change: (xml) =>
      xml.replace(/có Phụ lục I \([^<]*?\) và Phụ lục II \([^<]*?\)\./u, 'có các Phụ lục I, II.'),
  },
  {
    what: 'appendices named with a stroke and a nought',
    good: 'hd05-kehoach',
    change: (xml) => xml.replace(/có Phụ lục 1 \([^<]*?\) và Phụ lục 2 \([^<]*?\)\./u, 'có Phụ lục 01/02.'),
  },
  {
    what: 'an appendix said to stand at the end',
    good: 'hd36-kehoach',
    change: (xml) => xml.replace(/có Phụ lục \([^<]*?\)\./u, 'có Phụ lục ở cuối văn bản.'),
  },
  {
    what: 'a reference with blanks inside the number',
    good: 'nd30-thongbao',
    change: (xml) => xml.replace('số 74/TB-UBND ngày', 'số: 074 /TB-UBND ngày'),
  },
  {
    what: 'a reference to the decision that issues the paper',
    good: 'nd30-thongbao',
    change: (xml) =>
      xml.replace('Kèm theo Thông báo số 74/TB-UBND ngày 15', 'Kèm theo Quyết định số 80/QĐ-UBND ngày 16'),
  },
  {
    what: 'appendices spoken of without numbers',
    good: 'hd05-kehoach',
    change: (xml) => xml.replace(/có Phụ lục 1 \([^<]*?\) và Phụ lục 2 \([^<]*?\)\./u, 'có 02 phụ lục.'),
  },
  {
    what: 'a reference left blank, as in an electronic paper',
    good: 'nd30-thongbao',
    change: (xml) =>
      xml.replace(
        'số 74/TB-UBND ngày 15 tháng 7 năm 2026 của',
        'số      /TB-UBND ngày    tháng    năm 2026 của',
      ),
  },
];

describe('never false', () => {
  const good = goodPapers();
  test.each(rows)('$what', ({ good: name, part, change }) => {
    const changed = withPart(good(name), part ?? 'word/document.xml', (xml) => {
      const after = change(xml);
      expect(after).not.toBe(xml);
      return after;
    });
    expect(brokenBy(changed)).toEqual([]);
  });
});

describe('an article', () => {
  const properties = { 'dialogue-content': 'x' };
  const text = [
    p('Phường Mẫu đối thoại với Nhân dân', { bold: true, align: 'center' }),
    p('Sáng 10/7, hội nghị diễn ra.'),
  ];

  test('follows no standard but on page, font and colour, and these are warnings', () => {
    const bytes = docx([...text, p('Tin: Văn phòng', { font: 'Arial', colour: '0070C0', size: 12 })], {
      page: { left: 1440 },
      properties,
    });
    expect(findingsOf(bytes).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'thethuc/pg-03 warning',
      'thethuc/pg-08 warning',
      'thethuc/pg-09 warning',
    ]);
  });

  test('needs nothing else', () => {
    expect(findingsOf(docx(text, { properties }))).toEqual([]);
  });
});

import { newPackage, type Part } from '../../src/templates/archive/write.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces =
  `${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands inside the root of each part; `body` is that of the main part, others are named as Word names them. */
export interface RawParts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  theme?: string;
  comments?: string;
  header1?: string;
  header2?: string;
  footer1?: string;
  app?: string;
}

const roots: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  comments: 'w:comments',
  header1: 'w:hdr',
  header2: 'w:hdr',
  footer1: 'w:ftr',
};

/** A .docx of raw WordprocessingML: for what only a foreign writer would do. A part is related as `rId_<name>`. */
export function rawDocx({ body, theme, app, ...parts }: RawParts): Uint8Array {
  const named = Object.entries({ ...parts, theme }).flatMap(([name, xml]) =>
    xml === undefined ? [] : [name],
  );
  const relation = (name: string) =>
    `<Relationship Id="rId_${name}" Type="${office}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`;
  const files: Part[] = [
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ],
    ['word/_rels/document.xml.rels', relations(named.map(relation).join(''))],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
  ];
  for (const [name, xml] of Object.entries(parts)) {
    const root = roots[name];
    if (root !== undefined) files.push([`word/${name}.xml`, `<${root} ${namespaces}>${xml}</${root}>`]);
  }
  if (theme !== undefined) {
    const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    files.push([
      'word/theme.xml',
      `<a:theme ${drawing}><a:themeElements>${theme}</a:themeElements></a:theme>`,
    ]);
  }
  if (app !== undefined) files.push(['docProps/app.xml', `<Properties>${app}</Properties>`]);
  return newPackage(files);
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function relations(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

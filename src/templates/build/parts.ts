import type { Page } from '../../standards/standard.ts';
import { newPackage } from '../archive/write.ts';
import { headerIds, sectionProperties } from './section.ts';
import { escapeXml, paragraph, type Xml } from './wml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface TemplateSource {
  title: string;
  body: Xml;
  styles: Xml;
  page: Page;
}

/** A whole .docx of nothing but what it needs; no time, no author, no version of any program. */
export function templatePackage(source: TemplateSource): Uint8Array {
  return newPackage([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/app.xml', app],
    ['docProps/core.xml', core(source.title)],
    ['word/document.xml', documentXml(source)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', source.styles],
    ['word/settings.xml', settings],
    ['word/header1.xml', header(pageNumber)],
    ['word/header2.xml', header(paragraph('SoTrang'))],
  ]);
}

function documentXml({ body, page }: TemplateSource): Xml {
  // The last, unseen paragraph keeps a closing table from opening a blank page.
  return `${declaration}<w:document ${namespaces}><w:body>${body}${paragraph('Ngat')}${sectionProperties(page)}</w:body></w:document>`;
}

/** The cached result is for readers that do not count pages. */
const pageNumber =
  '<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>';

function header(content: Xml): Xml {
  return `${declaration}<w:hdr ${namespaces}>${content}</w:hdr>`;
}

function override(part: string, type: string): Xml {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('word/document.xml', `${officeType}.document.main+xml`) +
  override('word/styles.xml', `${officeType}.styles+xml`) +
  override('word/settings.xml', `${officeType}.settings+xml`) +
  override('word/header1.xml', `${officeType}.header+xml`) +
  override('word/header2.xml', `${officeType}.header+xml`) +
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
  override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
  '</Types>';

function relation(id: string, type: string, target: string): Xml {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

const packageRelations =
  `${declaration}<Relationships xmlns="${relationships}">` +
  relation('rId1', `${officeRelation}/officeDocument`, 'word/document.xml') +
  relation(
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ) +
  relation('rId3', `${officeRelation}/extended-properties`, 'docProps/app.xml') +
  '</Relationships>';

const documentRelations =
  `${declaration}<Relationships xmlns="${relationships}">` +
  relation('rId1', `${officeRelation}/styles`, 'styles.xml') +
  relation('rId2', `${officeRelation}/settings`, 'settings.xml') +
  relation(headerIds.page, `${officeRelation}/header`, 'header1.xml') +
  relation(headerIds.firstPage, `${officeRelation}/header`, 'header2.xml') +
  '</Relationships>';

const app = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`;

function core(title: string): Xml {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

/** Compatibility mode 15 is Word 2013 and later; without it Word opens the file as an old one. */
const settings =
  `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

import type { Component, ComponentId, DrawnLine, LineId, Standard } from '../../standards/standard.ts';
import { ascent, hairline, line, space, tableTop } from './layout.ts';
import { twips, twipsOfMm } from './units.ts';
import { escapeXml, type Xml } from './wml.ts';

/** What a style says beyond the look of its component. */
export interface StyleExtra {
  id: string;
  name: string;
  paragraph: Xml;
  run: Xml;
}

const bodyComponents = new Set<ComponentId>(['CanCu', 'NoiDung', 'Muc', 'Khoan', 'Diem', 'KetThuc']);
const keptWithNext = new Set<ComponentId>([
  'TenLoai',
  'Muc',
  'Khoan',
  'Diem',
  'KetThuc',
  'NoiNhanTieuDe',
  'NoiNhan',
  'QuyenHan',
  'ChucVuKy',
  'PhuLucSo',
  'PhuLucTen',
  'PhuLucKemTheo',
  'BangTen',
  'BangTieuDe',
]);
const keptWhole = new Set<ComponentId>(['KetThuc', 'Muc', 'Khoan', 'Diem']);
const outline: { readonly [id in ComponentId]?: number } = { Muc: 0, Khoan: 1, Diem: 2, PhuLucSo: 0 };

/** `word/styles.xml`: one named style per component of the standard, and nothing a style could not say. */
export function stylesXml(standard: Standard, extras: readonly StyleExtra[] = []): Xml {
  const components = Object.entries(standard.components).map(([id, look]) =>
    // Object.entries forgets the key type of a record.
    componentStyle(id as ComponentId, look, standard),
  );
  const drawn = Object.entries(standard.lines).map(([id, drawnLine]) => lineStyle(id as LineId, drawnLine));
  const own = extras.map((extra) => style(extra.id, extra.name, extra.paragraph, extra.run));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    defaults(standard) +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    [...components, ...drawn, ...own, ...technicalStyles()].join('') +
    '</w:styles>'
  );
}

function defaults(standard: Standard): Xml {
  const font = escapeXml(standard.body.font.value);
  const size = (standard.components.NoiDung?.size.value ?? 14) * 2;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `<w:color w:val="${standard.body.colour.value}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

function componentStyle(id: ComponentId, look: Component, standard: Standard): Xml {
  const keep = keptWithNext.has(id) ? '<w:keepNext/>' : '';
  const whole = keptWhole.has(id) ? '<w:keepLines/>' : '';
  const level = outline[id] === undefined ? '' : `<w:outlineLvl w:val="${outline[id]}"/>`;
  const shape = bodyComponents.has(id) ? bodyShape(standard) : spacing(id, standard);
  return style(id, look.name, `${keep}${whole}${shape}<w:jc w:val="${look.align}"/>${level}`, runLook(look));
}

/** Gap, line spacing and first-line indent of the body. */
function bodyShape(standard: Standard): Xml {
  const { gap, indent, lineSpacing } = standard.body;
  const height =
    lineSpacing.rule === 'exact' ? twips(lineSpacing.value) : Math.round(lineSpacing.value * 240);
  return (
    `<w:spacing w:before="${twips(gap.value)}" w:after="0" w:line="${height}" w:lineRule="${lineSpacing.rule}"/>` +
    `<w:ind w:firstLine="${twipsOfMm(indent.value)}"/>`
  );
}

function spacing(id: ComponentId, standard: Standard): Xml {
  const { before = 0, after = 0 } =
    id === 'NoiNhanTieuDe' ? { before: levelWithAuthority(standard) } : (space[id] ?? {});
  return before === 0 && after === 0
    ? ''
    : `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}"/>`;
}

/** Lowers the smaller `Nơi nhận:` onto the baseline of the authority line beside it. */
function levelWithAuthority({ components }: Standard): number {
  const authority = components.QuyenHan?.size.value ?? 0;
  const heading = components.NoiNhanTieuDe?.size.value ?? authority;
  return Math.max(0, (authority - heading) * ascent);
}

function runLook(look: Component): Xml {
  const size = look.size.value * 2;
  return (
    (look.bold ? '<w:b/><w:bCs/>' : '') +
    (look.italic ? '<w:i/><w:iCs/>' : '') +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` +
    (look.underline ? '<w:u w:val="single"/>' : '')
  );
}

function lineStyle(id: LineId, drawn: DrawnLine): Xml {
  const after = id === 'KeTrichYeu' || id === 'KePhuLuc' ? line.after : 0;
  const paragraph =
    `<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="${line.border}" w:space="0" w:color="000000"/></w:pBdr>` +
    `<w:spacing w:before="${line.before}" w:after="${after}" w:line="${line.height}" w:lineRule="exact"/><w:jc w:val="center"/>`;
  return style(
    id,
    drawn.name,
    paragraph,
    `<w:sz w:val="${line.size * 2}"/><w:szCs w:val="${line.size * 2}"/>`,
  );
}

/** Loop tags, grey so that a clerk sees what will vanish, and paragraphs nobody should see. */
function technicalStyles(): Xml[] {
  const thin = `<w:spacing w:before="0" w:after="0" w:line="${hairline}" w:lineRule="exact"/>`;
  const above = `<w:spacing w:before="0" w:after="${tableTop}" w:line="${hairline}" w:lineRule="exact"/>`;
  return [
    style('TheLap', 'Thẻ lặp', '', '<w:color w:val="808080"/><w:sz w:val="16"/><w:szCs w:val="16"/>'),
    style('Dem', 'Đệm', `<w:keepNext/>${above}`, '<w:sz w:val="2"/><w:szCs w:val="2"/>'),
    style('Ngat', 'Ngắt', thin, '<w:sz w:val="2"/><w:szCs w:val="2"/>'),
  ];
}

export function style(id: string, name: string, paragraph: Xml, run: Xml): Xml {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

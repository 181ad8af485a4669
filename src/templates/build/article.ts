import { ARTICLE_TITLE_PT } from '../../standards/layout.ts';
import { nd30 } from '../../standards/nd30.ts';
import type { Standard } from '../../standards/standard.ts';
import type { StyleExtra } from './styles.ts';
import { twips, twipsOfMm } from './units.ts';
import { lines, loop, paragraph, type Xml } from './wml.ts';

/** No standard rules a news article; it borrows the page and the body text of the decree. */
export const articleStandard: Standard = {
  ...nd30,
  components: { NoiDung: nd30.components.NoiDung, SoTrang: nd30.components.SoTrang },
  lines: {},
};

/** The tags of `ArticleView`. */
export function article(): Xml {
  return [
    lines('chuyen_muc', 'ChuyenMuc'),
    lines('tieu_de', 'TieuDeBai'),
    lines('dong_ngay', 'DongNgay'),
    paragraph('MoDauBai', '{mo_dau}'),
    loop(
      'khoi',
      lines('doan', 'NoiDung'),
      loop('anh', lines('tep', 'Anh'), lines('chu_thich', 'ChuThichAnh')),
    ),
    lines('tac_gia', 'TacGia'),
  ].join('');
}

const indent = `<w:ind w:firstLine="${twipsOfMm(nd30.body.indent.value)}"/>`;
const bodyLine = Math.round(nd30.body.lineSpacing.value * 240);

function gap(before: number, after: number, line = 240): Xml {
  return `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${line}" w:lineRule="auto"/>`;
}

function size(points: number): Xml {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

/** Photos stand on an automatic line: an exact one would cut them to a strip. */
export const articleStyles: readonly StyleExtra[] = [
  { id: 'ChuyenMuc', name: 'Chuyên mục', paragraph: `<w:keepNext/>${gap(0, 6)}`, run: bold + size(12) },
  {
    id: 'TieuDeBai',
    name: 'Tiêu đề bài',
    paragraph: `<w:keepNext/>${gap(0, 0)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
    run: bold + size(ARTICLE_TITLE_PT),
  },
  {
    id: 'DongNgay',
    name: 'Dòng ngày',
    paragraph: `<w:keepNext/>${gap(6, 6)}<w:jc w:val="center"/>`,
    run: italic + size(12),
  },
  {
    id: 'MoDauBai',
    name: 'Mở đầu bài',
    paragraph: `${gap(6, 0, bodyLine)}${indent}<w:jc w:val="both"/>`,
    run: bold + size(14),
  },
  { id: 'Anh', name: 'Ảnh', paragraph: `<w:keepNext/>${gap(9, 0)}<w:jc w:val="center"/>`, run: size(14) },
  {
    id: 'ChuThichAnh',
    name: 'Chú thích ảnh',
    paragraph: `${gap(3, 6)}<w:jc w:val="center"/>`,
    run: italic + size(12),
  },
  { id: 'TacGia', name: 'Tác giả', paragraph: `${gap(12, 0)}<w:jc w:val="right"/>`, run: bold + size(14) },
];

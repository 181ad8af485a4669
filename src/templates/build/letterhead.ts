import { letterheadColumns } from '../../standards/layout.ts';
import type { Standard } from '../../standards/standard.ts';
import { numberTop } from './layout.ts';
import { cell, lines, paragraph, row, table, type Xml } from './wml.ts';

/** Issuer and number on the left, nation or Party and date on the right. */
export function letterhead(standard: Standard): Xml {
  const isState = standard.components.QuocHieu !== undefined;
  const columns = isState ? letterheadColumns.nd30 : letterheadColumns.dang;
  const [left, right] = columns;
  const names = row([
    cell(
      { width: left },
      lines('chu_quan', 'ChuQuan'),
      lines('ten_co_quan', 'TenCoQuan'),
      issuerMark(standard),
    ),
    cell({ width: right }, head(standard)),
  ]);
  const top = standard.forms.issuerMark === null ? numberTop : undefined;
  const numbers = row([
    cell({ width: left, verticalAlign: 'bottom', top }, paragraph('SoKyHieu', '{so_ky_hieu}')),
    cell({ width: right, verticalAlign: 'bottom', top }, paragraph('DiaDanhNgay', '{dia_danh_ngay}')),
  ]);
  return table({ columns, bordered: false, padding: 0 }, names, numbers);
}

function issuerMark({ forms }: Standard): Xml {
  return forms.issuerMark === null ? paragraph('KeCoQuan') : paragraph('DauSao', forms.issuerMark.value);
}

/** What the form itself prints at the right, with its line. */
function head({ forms: { title, motto } }: Standard): Xml {
  return motto === null
    ? paragraph('TieuDeDang', title.value) + paragraph('KeTieuDeDang')
    : paragraph('QuocHieu', title.value) + paragraph('TieuNgu', motto.value.text) + paragraph('KeTieuNgu');
}

/** Kind and subject, with the line or the hyphens below. */
export function title({ forms }: Standard): Xml {
  const mark =
    forms.subjectMark === null ? paragraph('KeTrichYeu') : paragraph('GachTrichYeu', forms.subjectMark.value);
  return paragraph('TenLoai', '{ten_loai}') + lines('trich_yeu', 'TrichYeu') + mark;
}

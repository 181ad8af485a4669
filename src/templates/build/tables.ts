import { cell, lines, loop, paragraph, row, table, type Xml } from './wml.ts';

/** A column: its heading, width in twips and the tag of its cells (`*` in front: a list of texts). */
interface Column {
  heading: string;
  width: number;
  tag: string;
  centred?: boolean;
}

const padding = 80;

/** A table that is there or not as a whole; one row for each item of `hang`. A paragraph keeps two tables from merging. */
function dataTable(
  name: string,
  columns: readonly Column[],
  before: Xml = paragraph('Dem'),
  after: Xml = '',
): Xml {
  const headings = columns.map((c) =>
    cell({ width: c.width, verticalAlign: 'center' }, paragraph('BangTieuDe', c.heading)),
  );
  const cells = columns.map((c, at) => cell({ width: c.width }, cellContent(c, at, columns.length)));
  const widths = columns.map((c) => c.width);
  return loop(
    name,
    before,
    table({ columns: widths, bordered: true, padding }, row(headings, true), row(cells), after),
    paragraph('Ngat'),
  );
}

/** The loop over rows opens in the first cell and closes in the last. */
function cellContent(column: Column, at: number, count: number): Xml {
  const style = column.centred === true ? 'BangOGiua' : 'BangO';
  if (column.tag.startsWith('*')) return lines(column.tag.slice(1), style);
  const open = at === 0 ? '{#hang}' : '';
  const close = at === count - 1 ? '{/hang}' : '';
  return paragraph(style, `${open}{${column.tag}}${close}`);
}

export function distributionTable(): Xml {
  const columns: Column[] = [
    { heading: 'STT', width: 800, tag: 'stt', centred: true },
    { heading: 'Đơn vị', width: 6255, tag: 'don_vi' },
    { heading: 'Số người', width: 2300, tag: 'so_nguoi', centred: true },
  ];
  const total = row([
    cell({ width: 7055, span: 2 }, paragraph('BangTieuDe', 'Tổng cộng')),
    cell({ width: 2300 }, paragraph('BangTieuDe', '{tong}')),
  ]);
  return dataTable('bang_phan_bo', columns, paragraph('BangTen', '{ten_bang}'), total);
}

export function programmeTable(): Xml {
  return dataTable('bang_chuong_trinh', [
    { heading: 'Thời gian', width: 2300, tag: 'thoi_gian', centred: true },
    { heading: 'Nội dung', width: 4455, tag: '*noi_dung' },
    { heading: 'Người thực hiện', width: 2600, tag: 'nguoi' },
  ]);
}

export function scheduleTable(): Xml {
  return dataTable('bang_lich', [
    { heading: 'STT', width: 700, tag: 'stt', centred: true },
    { heading: 'Thời gian', width: 2500, tag: 'thoi_gian' },
    { heading: 'Địa điểm', width: 3155, tag: 'dia_diem' },
    { heading: 'Đơn vị tham gia', width: 3000, tag: 'don_vi' },
  ]);
}

export function assignmentTable(): Xml {
  return dataTable('bang_phan_cong', [
    { heading: 'STT', width: 700, tag: 'stt', centred: true },
    { heading: 'Cơ quan, đơn vị', width: 2500, tag: 'don_vi' },
    { heading: 'Nội dung công việc', width: 4355, tag: '*viec' },
    { heading: 'Thời hạn', width: 1800, tag: 'han', centred: true },
  ]);
}

export function opinionTable(): Xml {
  return dataTable('bang_y_kien', [
    { heading: 'STT', width: 680, tag: 'stt', centred: true },
    { heading: 'Nội dung ý kiến, kiến nghị', width: 3055, tag: '*noi_dung' },
    { heading: 'Người nêu', width: 1100, tag: 'nguoi_neu' },
    { heading: 'Cơ quan chủ trì', width: 1150, tag: 'chu_tri' },
    { heading: 'Cơ quan phối hợp', width: 1050, tag: 'phoi_hop' },
    { heading: 'Thời hạn', width: 1260, tag: 'han', centred: true },
    { heading: 'Kết quả', width: 1060, tag: 'ket_qua' },
  ]);
}

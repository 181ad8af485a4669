import type {
  ConclusionView,
  KhoanView,
  LetterheadView,
  MinutesView,
  MucView,
  PhuLucView,
  SignatureView,
} from '../../src/documents/view.ts';

/** A view as its page reads: one paragraph a line, cells parted by ` | `, an empty line between the parts. */
export function minutesText(view: MinutesView): string {
  return joined([
    letterhead(view),
    section(view.thoi_gian_dia_diem),
    section(view.thanh_phan),
    ...view.noi_dung.map(section),
    view.ket_thuc,
    [...view.chu_ky_thu_ky, ...view.chu_ky_chu_tri].flatMap(signature),
    ['Nơi nhận:', ...view.noi_nhan],
    ...view.phu_luc.map(appendix),
  ]);
}

export function conclusionText(view: ConclusionView): string {
  return joined([
    letterhead(view),
    view.can_cu,
    view.mo_dau,
    ...[view.danh_gia_chung, view.y_kien, view.giao_nhiem_vu, view.theo_doi].map((s) =>
      s === null ? [] : section(s),
    ),
    [view.ket_thuc],
    signature(view.chu_ky),
    ['Nơi nhận:', ...view.noi_nhan],
    ...view.phu_luc.map(appendix),
  ]);
}

function joined(parts: readonly (readonly string[])[]): string {
  const blocks = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Where names and titles are broken into lines is told by the tests of the letterhead. */
function letterhead(view: LetterheadView): string[] {
  const heads = [
    view.chu_quan.join(' '),
    view.ten_co_quan.join(' '),
    view.so_ky_hieu,
    view.dia_danh_ngay,
    view.ten_loai,
    view.trich_yeu.join(' '),
  ];
  return heads.filter((line) => line !== '');
}

function section(muc: MucView): string[] {
  return [muc.tieu_de, ...muc.doan, ...muc.khoan.flatMap(clause)];
}

function clause(khoan: KhoanView): string[] {
  return [
    ...heading(khoan),
    ...khoan.doan,
    ...khoan.diem.flatMap((diem) => [...heading(diem), ...diem.doan]),
  ];
}

function heading({ tieu_de }: { tieu_de: string | null }): string[] {
  return tieu_de === null ? [] : [tieu_de];
}

function signature(view: SignatureView): string[] {
  return [...view.quyen_han, view.chuc_vu, view.ho_ten];
}

function appendix(view: PhuLucView): string[] {
  const rows = (view.bang_y_kien?.hang ?? []).map((row) =>
    [row.stt, row.noi_dung.join(' / '), row.nguoi_neu, row.chu_tri, row.phoi_hop, row.han, row.ket_qua]
      .map((cell) => cell || '-')
      .join(' | '),
  );
  const others: object[] = [view.bang_lich, view.bang_phan_bo, view.bang_phan_cong].flatMap(
    (table): object[] => table?.hang ?? [],
  );
  return [
    view.so,
    ...view.ten,
    view.kem_theo,
    ...view.doan,
    ...rows,
    ...others.map((row) => Object.values(row).join(' | ')),
  ];
}

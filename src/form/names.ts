import type { Component, ComponentId, OtherComponentId } from '../standards/standard.ts';

/**
 * `tên loại`, `tên phụ lục` (of `Phụ lục - tên`): for the middle of a sentence; names that begin with a proper noun
 * keep their capital.
 */
export function nameOf({ name }: Component): string {
  const [whole = '', part] = name.split(' - ');
  const inside = /^(?:Quốc hiệu|Nơi nhận)/u.test(whole)
    ? whole
    : whole.charAt(0).toLowerCase() + whole.slice(1);
  return part === undefined ? inside : `${part} ${inside}`;
}

/** The same in English, after `the`. */
export const englishNames: Readonly<Record<ComponentId | OtherComponentId, string>> = {
  QuocHieu: 'national name',
  TieuNgu: 'motto',
  TieuDeDang: 'title of the Party',
  ChuQuan: 'superior body',
  TenCoQuan: 'issuing body',
  DauSao: 'asterisk',
  SoKyHieu: 'number and symbol',
  DiaDanhNgay: 'place and date',
  TenLoai: 'name of the type',
  TrichYeu: 'subject',
  GachTrichYeu: 'hyphens under the subject',
  CanCu: 'legal basis',
  NoiDung: 'body text',
  Muc: 'section heading',
  Khoan: 'clause heading',
  Diem: 'point',
  KetThuc: 'closing sentence',
  NoiNhanTieuDe: 'heading of the recipients',
  NoiNhan: 'list of recipients',
  QuyenHan: 'line of authority',
  ChucVuKy: "signer's title",
  HoTenKy: "signer's name",
  PhuLucSo: 'number of the appendix',
  PhuLucTen: 'title of the appendix',
  PhuLucKemTheo: 'reference line of the appendix',
  BangTen: 'caption of the table',
  BangTieuDe: 'head of the table',
  BangO: 'cell of the table',
  BangOGiua: 'centred cell of the table',
  SoTrang: 'page number',
  DoKhan: 'mark of urgency',
  DuThao: 'draft mark',
  TrichYeuCongVan: 'subject of the letter',
  KinhGui: 'address line',
  TieuDePhan: 'division heading',
  Dieu: 'article heading',
};

import type { Standard } from '../../standards/standard.ts';
import { appendices } from './appendix.ts';
import { letterhead, title } from './letterhead.ts';
import { section } from './sections.ts';
import { minutesSignature, signature } from './signature.ts';
import { distributionTable, programmeTable } from './tables.ts';
import { lines, paragraph, type Xml } from './wml.ts';

/** Kế hoạch: the tags of `PlanView`, in printed order. */
export function plan(standard: Standard): Xml {
  return [
    letterhead(standard),
    title(standard),
    lines('can_cu', 'CanCu'),
    lines('mo_dau', 'NoiDung'),
    section('muc_dich_yeu_cau'),
    section('noi_dung'),
    section('thoi_gian_dia_diem'),
    section('thanh_phan'),
    distributionTable(),
    section('chuong_trinh'),
    programmeTable(),
    section('to_chuc_thuc_hien'),
    paragraph('KetThuc', '{ket_thuc}'),
    signature(standard),
    appendices(standard),
  ].join('');
}

/** Biên bản: the tags of `MinutesView`. */
export function minutes(standard: Standard): Xml {
  return [
    letterhead(standard),
    title(standard),
    section('thoi_gian_dia_diem'),
    section('thanh_phan'),
    section('noi_dung'),
    lines('ket_thuc', 'KetThuc'),
    minutesSignature(standard),
    appendices(standard),
  ].join('');
}

/** Thông báo kết luận: the tags of `ConclusionView`. */
export function conclusion(standard: Standard): Xml {
  return [
    letterhead(standard),
    title(standard),
    lines('can_cu', 'CanCu'),
    lines('mo_dau', 'NoiDung'),
    section('danh_gia_chung'),
    section('y_kien'),
    section('giao_nhiem_vu'),
    section('theo_doi'),
    paragraph('KetThuc', '{ket_thuc}'),
    signature(standard),
    appendices(standard),
  ].join('');
}

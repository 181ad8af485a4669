import { component } from './component.ts';
import type { Standard } from './standard.ts';

/** A size the guidance gives as 14 to 15. */
const text = [14, 14, 15] as const;

/** Hướng dẫn 05-HD/VPTW (27/5/2026). Clauses: `I.3.2.2` is Phần II, Mục I, điểm 3.2.2; `PL2-6` is row 6 of Phụ lục 2. */
export const hd05: Standard = {
  id: 'hd05',
  name: { vi: 'Hướng dẫn 05-HD/VPTW', en: 'Guidance 05-HD/VPTW' },
  page: {
    width: { value: 210, clause: 'HD05 IV.3' },
    height: { value: 297, clause: 'HD05 IV.3' },
    top: { value: 20, min: 20, max: 20, clause: 'HD05 IV.4.1' },
    bottom: { value: 20, min: 20, max: 20, clause: 'HD05 IV.4.1' },
    left: { value: 30, min: 30, max: 30, clause: 'HD05 IV.4.1' },
    right: { value: 15, min: 15, max: 15, clause: 'HD05 IV.4.1' },
    header: { value: 10, min: 10, max: 10, clause: 'HD05 IV.5.1' },
  },
  body: {
    font: { value: 'Times New Roman', clause: 'HD05 IV.1' },
    colour: { value: '000000', clause: 'HD05 IV.1' },
    indent: { value: 10, min: 9, max: 11, clause: 'HD05 I.6.2.2' },
    gap: { value: 6, min: 6, max: Number.POSITIVE_INFINITY, clause: 'HD05 I.6.2.2' },
    lineSpacing: { rule: 'exact', value: 18, min: 18, max: 22, clause: 'HD05 I.6.2.2' },
  },
  components: {
    TieuDeDang: component('Tiêu đề Đảng', 15, { bold: true, case: 'upper' }, 'HD05 I.1.2; PL2-1'),
    ChuQuan: component('Cơ quan cấp trên', 14, { case: 'upper' }, 'HD05 I.2; PL2-2'),
    TenCoQuan: component('Tên cơ quan', 14, { bold: true, case: 'upper' }, 'HD05 I.2.2; PL2-2'),
    DauSao: component('Dấu sao', 14, {}, 'HD05 I.2.2.1'),
    SoKyHieu: component('Số và ký hiệu', 14, {}, 'HD05 I.3.2; PL2-3'),
    DiaDanhNgay: component('Địa danh và ngày', 14, { italic: true }, 'HD05 I.4; PL2-4'),
    TenLoai: component('Tên loại', [16, 15, 16], { bold: true, case: 'upper' }, 'HD05 I.5.2; PL2-5'),
    TrichYeu: component('Trích yếu', text, { bold: true, case: 'sentence' }, 'HD05 I.5.2; PL2-5'),
    GachTrichYeu: component('Gạch trích yếu', text, {}, 'HD05 I.5.2.1'),
    CanCu: component('Căn cứ', text, { align: 'both' }, 'HD05 I.6.2.3'),
    NoiDung: component('Nội dung', text, { align: 'both' }, 'HD05 I.6.2.2; PL2-6'),
    Muc: component('Mục', text, { bold: true, case: 'upper', align: 'both' }, 'HD05 I.6.2.4; PL2-6'),
    Khoan: component('Khoản', text, { bold: true, align: 'both' }, 'HD05 I.6.2.4.d; PL2-6'),
    Diem: component('Điểm', text, { align: 'both' }, 'HD05 I.6.2.4.đ; PL2-6'),
    KetThuc: component('Kết thúc', text, { align: 'both' }, 'HD05 I.6.2.2; PL2-6'),
    NoiNhanTieuDe: component(
      'Nơi nhận - tiêu đề',
      14,
      { underline: true, align: 'left' },
      'HD05 I.9.2.1; PL2-9',
    ),
    NoiNhan: component('Nơi nhận', 12, { align: 'left' }, 'HD05 I.9.2; PL2-9'),
    QuyenHan: component('Quyền hạn ký', 14, { bold: true, case: 'upper' }, 'HD05 I.7; PL2-7'),
    ChucVuKy: component('Chức vụ người ký', 14, { case: 'upper' }, 'HD05 I.7.1.2; PL2-7'),
    HoTenKy: component('Họ tên người ký', 14, { bold: true }, 'HD05 I.7.1.3; PL2-7'),
    PhuLucSo: component('Phụ lục - số', text, { bold: true }, 'HD05 II.1'),
    PhuLucTen: component('Phụ lục - tên', text, { bold: true, case: 'upper' }, 'HD05 II.1'),
    PhuLucKemTheo: component('Phụ lục - kèm theo', text, { italic: true }, 'HD05 II.1'),
    BangTen: component('Bảng - tên', [13, 12, 15], { bold: true }, 'HD05 I.6.2.2'),
    BangTieuDe: component('Bảng - tiêu đề cột', [12, 11, 15], { bold: true }, 'HD05 I.6.2.2'),
    BangO: component('Bảng - ô', [12, 11, 15], { align: 'left' }, 'HD05 I.6.2.2'),
    BangOGiua: component('Bảng - ô giữa', [12, 11, 15], {}, 'HD05 I.6.2.2'),
    SoTrang: component('Số trang', 14, {}, 'HD05 IV.5.1; PL2-15'),
  },
  lines: {
    KeTieuDeDang: {
      name: 'Kẻ tiêu đề Đảng',
      under: 'TieuDeDang',
      value: 1,
      min: 0.9,
      max: 1.1,
      clause: 'HD05 I.1.2',
    },
  },
  forms: {
    number: {
      value: { word: 'Số ', afterNumber: '-', afterKind: '/', period: 'term' },
      clause: 'HD05 I.3.1.1, I.3.2.2',
    },
    date: { value: { dayPadBelow: 10, monthPadBelow: 3 }, clause: 'HD05 I.4.2.2' },
    subject: { value: 'lower', clause: 'HD05 I.5.1.1' },
    issuerMark: { value: '*', clause: 'HD05 I.2.2.1' },
    subjectMark: { value: '-----', clause: 'HD05 I.5.2.1' },
    basis: { value: { dash: '- ', between: ';', last: '.', law: 'year' }, clause: 'HD05 I.6.2.3' },
    citation: { value: { comma: true, dateForm: 'digits' }, clause: 'HD05 I.6.1.4' },
    endMark: { value: '.', clause: 'HD05 I.6.2.2' },
    recipients: {
      value: { heading: 'Nơi nhận:', dash: '- ', between: ';', last: '.', archive: 'Lưu' },
      clause: 'HD05 I.9.2',
    },
    authority: {
      value: { collective: 'T/M ', deputy: 'K/T ', byOrder: 'T/L ', byAuthorisation: null, acting: 'Q. ' },
      clause: 'HD05 I.7.1.1',
    },
    appendix: { value: 'arabic', clause: 'HD05 II.1.1' },
    minutes: {
      value: { secretary: 'NGƯỜI GHI BIÊN BẢN', chair: 'CHỦ TRÌ HỘI NGHỊ', dateLine: true },
      clause: 'HD05 I.7.1.4.e; I.4',
    },
  },
};

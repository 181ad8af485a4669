import { component } from './component.ts';
import type { Standard } from './standard.ts';

/** A size the decree gives as 13 to 14. */
const text = [14, 13, 14] as const;
/** The decree gives 12 to 13; 13 goes with 14 in the rest (PL I.V, note 1). */
const head = [13, 12, 13] as const;

/** Nghị định 30/2020/NĐ-CP. Clauses: `PL I.II.3.c` is Phụ lục I, Phần I, Mục II, khoản 3, điểm c. */
export const nd30: Standard = {
  id: 'nd30',
  name: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' },
  page: {
    width: { value: 210, clause: 'PL I.I.1' },
    height: { value: 297, clause: 'PL I.I.1' },
    top: { value: 20, min: 20, max: 25, clause: 'PL I.I.3' },
    bottom: { value: 20, min: 20, max: 25, clause: 'PL I.I.3' },
    left: { value: 30, min: 30, max: 35, clause: 'PL I.I.3' },
    right: { value: 15, min: 15, max: 20, clause: 'PL I.I.3' },
    header: { value: 10, min: 0, max: 20, clause: 'PL I.I.7; PL III' },
  },
  body: {
    font: { value: 'Times New Roman', clause: 'PL I.I.4' },
    colour: { value: '000000', clause: 'PL I.I.4' },
    indent: { value: 10, min: 10, max: 12.7, allowed: [10, 12.7], clause: 'PL I.II.6.e' },
    gap: { value: 6, min: 6, max: Number.POSITIVE_INFINITY, clause: 'PL I.II.6.e' },
    lineSpacing: { rule: 'auto', value: 1.1, min: 1, max: 1.5, clause: 'PL I.II.6.e' },
  },
  components: {
    QuocHieu: component('Quốc hiệu', head, { bold: true, case: 'upper' }, 'PL I.II.1.a'),
    TieuNgu: component('Tiêu ngữ', text, { bold: true }, 'PL I.II.1.b'),
    ChuQuan: component('Cơ quan chủ quản', head, { case: 'upper' }, 'PL I.II.2.b'),
    TenCoQuan: component('Tên cơ quan', head, { bold: true, case: 'upper' }, 'PL I.II.2.b'),
    SoKyHieu: component('Số và ký hiệu', 13, {}, 'PL I.II.3.c'),
    DiaDanhNgay: component('Địa danh và ngày', text, { italic: true }, 'PL I.II.4.c'),
    TenLoai: component('Tên loại', text, { bold: true, case: 'upper' }, 'PL I.II.5.b'),
    TrichYeu: component('Trích yếu', text, { bold: true, case: 'sentence' }, 'PL I.II.5.b'),
    CanCu: component('Căn cứ', text, { italic: true, align: 'both' }, 'PL I.II.6.a'),
    NoiDung: component('Nội dung', text, { align: 'both' }, 'PL I.II.6.e'),
    Muc: component('Mục', text, { bold: true, case: 'upper', align: 'both' }, 'PL I.II.6.đ; PL I.V ô 6b'),
    Khoan: component('Khoản', text, { bold: true, align: 'both' }, 'PL I.II.6.đ; PL I.V ô 6b'),
    Diem: component('Điểm', text, { align: 'both' }, 'PL I.II.6.đ'),
    KetThuc: component('Kết thúc', text, { align: 'both' }, 'PL I.II.6.e'),
    NoiNhanTieuDe: component(
      'Nơi nhận - tiêu đề',
      12,
      { bold: true, italic: true, align: 'left' },
      'PL I.II.9.d',
    ),
    NoiNhan: component('Nơi nhận', 11, { align: 'left' }, 'PL I.II.9.d'),
    QuyenHan: component('Quyền hạn ký', text, { bold: true, case: 'upper' }, 'PL I.II.7.đ'),
    ChucVuKy: component('Chức vụ người ký', text, { bold: true, case: 'upper' }, 'PL I.II.7.đ'),
    HoTenKy: component('Họ tên người ký', text, { bold: true }, 'PL I.II.7.đ'),
    PhuLucSo: component('Phụ lục - số', 14, { bold: true, case: 'sentence' }, 'PL I.III.1.b'),
    PhuLucTen: component('Phụ lục - tên', text, { bold: true, case: 'upper' }, 'PL I.III.1.b'),
    PhuLucKemTheo: component('Phụ lục - kèm theo', text, { italic: true }, 'PL I.III.1.c'),
    BangTen: component('Bảng - tên', [13, 12, 14], { bold: true }, 'PL I.II.6.e'),
    BangTieuDe: component('Bảng - tiêu đề cột', [12, 11, 14], { bold: true }, 'PL I.II.6.e'),
    BangO: component('Bảng - ô', [12, 11, 14], { align: 'left' }, 'PL I.II.6.e'),
    BangOGiua: component('Bảng - ô giữa', [12, 11, 14], {}, 'PL I.II.6.e'),
    SoTrang: component('Số trang', text, {}, 'PL I.I.7'),
  },
  others: {
    DoKhan: component('Độ khẩn', text, { bold: true, case: 'upper' }, 'PL I.III.2.b; PL I.V ô 10b'),
    TrichYeuCongVan: component('Trích yếu công văn', head, { case: 'sentence' }, 'PL I.II.5.b'),
    KinhGui: component('Kính gửi', text, { align: 'left' }, 'PL I.II.9.d'),
    TieuDePhan: component('Phần, chương, mục', text, { bold: true }, 'PL I.II.6.đ'),
    Dieu: component('Điều', text, { bold: true, align: 'both' }, 'PL I.II.6.đ'),
  },
  lines: {
    KeTieuNgu: {
      name: 'Kẻ tiêu ngữ',
      under: 'TieuNgu',
      value: 1,
      min: 0.9,
      max: 1.1,
      clause: 'PL I.II.1.b',
    },
    KeCoQuan: {
      name: 'Kẻ cơ quan',
      under: 'TenCoQuan',
      value: 0.4,
      min: 1 / 3,
      max: 1 / 2,
      clause: 'PL I.II.2.b',
    },
    KeTrichYeu: {
      name: 'Kẻ trích yếu',
      under: 'TrichYeu',
      value: 0.4,
      min: 1 / 3,
      max: 1 / 2,
      clause: 'PL I.II.5.b',
    },
    KePhuLuc: {
      name: 'Kẻ phụ lục',
      under: 'PhuLucKemTheo',
      value: 0.4,
      min: 1 / 3,
      max: 1 / 2,
      clause: 'PL III, mẫu 2.1',
    },
  },
  forms: {
    title: { value: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', clause: 'PL I.II.1.a' },
    motto: {
      value: { text: 'Độc lập - Tự do - Hạnh phúc', larger: 1 },
      clause: 'PL I.II.1.b; PL I.V chú thích 1',
    },
    number: {
      value: { word: 'Số: ', afterNumber: '/', afterKind: '-', period: 'year' },
      clause: 'PL I.II.3.c; Điều 15',
    },
    date: { value: { dayPadBelow: 10, monthPadBelow: 3 }, clause: 'PL I.II.4.b' },
    subject: { value: 'upper', clause: 'PL I.V ô 5a' },
    letter: { value: { opening: 'V/v', gap: 6 }, clause: 'PL I.II.5.b; PL I.V ô 5b' },
    issuerMark: null,
    subjectMark: null,
    basis: { value: { dash: '', between: ';', last: '.', law: 'date' }, clause: 'PL I.II.6.a' },
    citation: { value: { comma: false, dateForm: 'words' }, clause: 'PL I.II.6.b' },
    endMark: { value: './.', clause: 'PL III, mẫu 1.4' },
    recipients: {
      value: { heading: 'Nơi nhận:', dash: '- ', between: ';', last: '.', archive: 'Lưu: VT' },
      clause: 'PL I.II.9.d',
    },
    addressee: { value: { letter: 'Kính gửi:', submission: 'Kính gửi:' }, clause: 'PL I.II.9.d' },
    authority: {
      value: { collective: 'TM. ', deputy: 'KT. ', byOrder: 'TL. ', byAuthorisation: 'TUQ. ', acting: 'Q. ' },
      clause: 'PL I.II.7.b',
    },
    appendix: { value: 'roman', clause: 'PL I.III.1.a' },
    urgency: { value: ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'], clause: 'PL I.III.2.b' },
    draftMark: null,
    minutes: {
      value: { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA', dateLine: false },
      clause: 'PL III, mẫu 1.9',
    },
  },
};

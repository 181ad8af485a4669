/**
 * What a template receives: finished strings only, under the names its tags use.
 * Lists are loops, absent things are `null` (a loop that prints nothing); no template decides anything.
 */

/** One line of text is one paragraph: `{#doan}` `{.}` `{/doan}`. */
export type Lines = string[];

/** Lowest heading level of the body: a speaker, a field, a unit (`a) …`). */
export interface DiemView {
  tieu_de: string | null;
  doan: Lines;
}

/** `1. …` */
export interface KhoanView {
  tieu_de: string | null;
  doan: Lines;
  diem: DiemView[];
}

/** `I. …`; the number is inside `tieu_de`, so that a dropped section renumbers the rest. */
export interface MucView {
  tieu_de: string;
  doan: Lines;
  khoan: KhoanView[];
}

export interface PhanBoTable {
  ten_bang: string;
  hang: { stt: string; don_vi: string; so_nguoi: string }[];
  tong: string;
}

export interface ChuongTrinhTable {
  hang: { thoi_gian: string; noi_dung: Lines; nguoi: string }[];
}

export interface LichTable {
  hang: { stt: string; thoi_gian: string; dia_diem: string; don_vi: string }[];
}

export interface PhanCongTable {
  hang: { stt: string; don_vi: string; viec: Lines; han: string }[];
}

export interface YKienTable {
  hang: {
    stt: string;
    noi_dung: Lines;
    nguoi_neu: string;
    chu_tri: string;
    phoi_hop: string;
    han: string;
    ket_qua: string;
  }[];
}

/** One appendix, on its own page and in its own section. At most one of the tables is there. */
export interface PhuLucView {
  /** `Phụ lục`, `Phụ lục I` (ND30) or `Phụ lục 1` (Party). */
  so: string;
  /** Upper-case title, broken into balanced lines. */
  ten: Lines;
  /** `(Kèm theo Kế hoạch số … của …)` */
  kem_theo: string;
  doan: Lines;
  bang_phan_bo: PhanBoTable | null;
  bang_lich: LichTable | null;
  bang_phan_cong: PhanCongTable | null;
  bang_y_kien: YKienTable | null;
}

/** Letterhead and title, the same tags in every official paper. */
export interface LetterheadView {
  /** Superior body, not bold; empty when there is none. */
  chu_quan: Lines;
  /** Issuing body, bold. */
  ten_co_quan: Lines;
  /** `Số: 342/KH-UBND` · `Số 26-KH/ĐU`. */
  so_ky_hieu: string;
  /** `Phường 7, ngày 24 tháng 4 năm 2023`; empty in state minutes, which have no such line. */
  dia_danh_ngay: string;
  ten_loai: string;
  /** Balanced lines, never a last line of one word. */
  trich_yeu: Lines;
}

/** One signature: authority lines, title line, name. */
export interface SignatureView {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; empty when the head signs in his own name. */
  quyen_han: Lines;
  chuc_vu: string;
  ho_ten: string;
}

export interface PlanView extends LetterheadView {
  can_cu: Lines;
  mo_dau: Lines;
  muc_dich_yeu_cau: MucView | null;
  noi_dung: MucView | null;
  thoi_gian_dia_diem: MucView | null;
  thanh_phan: MucView | null;
  /** Printed after `thanh_phan`. */
  bang_phan_bo: PhanBoTable | null;
  chuong_trinh: MucView | null;
  /** Printed after `chuong_trinh`. */
  bang_chuong_trinh: ChuongTrinhTable | null;
  to_chuc_thuc_hien: MucView | null;
  ket_thuc: string;
  noi_nhan: Lines;
  chu_ky: SignatureView;
  phu_luc: PhuLucView[];
}

export interface MinutesView extends LetterheadView {
  /** Always at least two sections: time and place, participants; then the course (one per session). */
  thoi_gian_dia_diem: MucView;
  thanh_phan: MucView;
  noi_dung: MucView[];
  /** Read back, adopted, closing time. */
  ket_thuc: Lines;
  /** Left: the secretary (title line in `chuc_vu`: THƯ KÝ · NGƯỜI GHI BIÊN BẢN). */
  chu_ky_thu_ky: SignatureView[];
  /** Right: the chair (CHỦ TỌA · CHỦ TRÌ HỘI NGHỊ); several when all co-chairs sign. */
  chu_ky_chu_tri: SignatureView[];
  noi_nhan: Lines;
  phu_luc: PhuLucView[];
}

export interface ConclusionView extends LetterheadView {
  can_cu: Lines;
  mo_dau: Lines;
  danh_gia_chung: MucView | null;
  y_kien: MucView | null;
  giao_nhiem_vu: MucView | null;
  theo_doi: MucView | null;
  ket_thuc: string;
  noi_nhan: Lines;
  chu_ky: SignatureView;
  phu_luc: PhuLucView[];
}

/** A photo of the article; `tep` is its key in the photos given to `render/`. Either may be empty: no file, no caption. */
export interface PhotoView {
  tep: string;
  chu_thich: string;
}

/** One block of the article, in reading order: exactly one of the two is there. */
export interface ArticleBlock {
  doan: string | null;
  anh: PhotoView | null;
}

export interface ArticleView {
  chuyen_muc: string | null;
  /** Balanced lines; html and md join them. */
  tieu_de: Lines;
  /** `Ngày đăng 16/9/2019`, reads, source; one line, null when nothing of it is known. */
  dong_ngay: string | null;
  /** The dated lead, set off from the rest. */
  mo_dau: string;
  khoi: ArticleBlock[];
  tac_gia: string | null;
}

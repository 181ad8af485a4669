/**
 * What becomes of a field of last year's file:
 * `keep` it · `blank` it if it was given · `recall` it in a comment beside the blank · `ask` for it always, blank ·
 * `want` it: keep, or ask when it was not given · `drop` it. Keys of a list hold for each of its items.
 */
export type Fate = 'keep' | 'blank' | 'recall' | 'ask' | 'want' | 'drop' | FateMap;

export interface FateMap {
  readonly [key: string]: Fate;
}

const paper: FateMap = {
  ben_ban_hanh: 'keep',
  so: 'blank',
  ky_hieu: 'keep',
  ngay: 'blank',
  dia_danh: 'keep',
  trich_yeu: 'recall',
  can_cu: 'keep',
  mo_dau: 'keep',
  nhan_danh: 'keep',
  nguoi_ky: 'keep',
  quyen_han: 'keep',
  chuc_vu_ky: 'keep',
  noi_nhan: 'keep',
  luu: 'keep',
  phu_luc: 'keep',
};

const numbered: FateMap = { ...paper, so: 'ask', ngay: 'ask' };

const session: FateMap = {
  ten: 'keep',
  ngay: 'ask',
  thu: 'drop',
  buoi: 'drop',
  bat_dau: 'ask',
  ket_thuc: 'ask',
  dia_diem: 'want',
  don_vi: 'keep',
  so_co_mat: 'blank',
};

const conference: FateMap = {
  ten: 'recall',
  loai: 'keep',
  tiep_xuc: 'keep',
  ben_lanh_dao: 'keep',
  ben_doi_thoai: 'keep',
  nam: 'ask',
  lan: 'blank',
  ky: 'recall',
  chuyen_de: 'keep',
  pham_vi: 'keep',
  hinh_thuc: 'keep',
  diem_cau: { ten: 'keep', so_nguoi: 'blank' },
  dia_chi_truc_tuyen: 'keep',
  phien: session,
  to_chuc: 'keep',
  phoi_hop: 'keep',
  muc_dich: 'keep',
  noi_dung: 'recall',
  so_phut_phat_bieu: 'keep',
  noi_quy: 'keep',
};

const attendance: FateMap = {
  chu_tri: 'want',
  thu_ky: 'want',
  dieu_hanh: 'keep',
  khach_moi: 'recall',
  dai_bieu: 'keep',
  nhom: { ten: 'keep', so_luong: 'blank', cap: 'keep' },
  nhan_dan: 'keep',
  so_nhan_dan: 'blank',
  so_ho: 'blank',
  so_trieu_tap: 'ask',
  so_moi_them: 'drop',
  so_co_mat: 'ask',
  so_vang: 'drop',
  phan_bo: { don_vi: 'keep', so_nguoi: 'blank' },
  bao_chi: 'keep',
};

const plan: FateMap = {
  ...numbered,
  ca_nam: 'keep',
  yeu_cau: 'keep',
  chuong_trinh: { tu: 'blank', den: 'blank', noi_dung: 'keep', nguoi: 'keep' },
  phan_cong: { don_vi: 'keep', viec: 'keep', han: 'blank' },
  phan_cong_tra_loi: { linh_vuc: 'keep', don_vi: 'keep', han: 'blank' },
  kinh_phi: 'keep',
};

const minutes: FateMap = {
  ben_ban_hanh: 'keep',
  so: 'ask',
  ky_hieu: 'keep',
  ngay: 'ask',
  dia_danh: 'keep',
  trich_yeu: 'recall',
  noi_nhan: 'keep',
  luu: 'keep',
  phu_luc: 'keep',
  trinh_bay: 'keep',
  dien_bien: 'drop',
  y_kien_sau_doc: 'drop',
  thong_qua: 'blank',
  tat_ca_chu_tri_ky: 'keep',
};

/** The fate of every field of the schema. `ky_truoc`, chairs, year, number in a series and bases are settled in `last-year.ts`. */
export const fates: FateMap = {
  phien_ban: 'keep',
  kieu_dau: 'keep',
  co_quan: 'keep',
  nguoi: 'keep',
  hoi_nghi: conference,
  thanh_phan: attendance,
  can_cu: 'keep',
  ke_hoach: plan,
  thong_bao_truoc: {
    ...paper,
    kenh: 'keep',
    tiep_nhan_y_kien: { tu: 'blank', den: 'blank', noi: 'keep', kenh: 'keep' },
  },
  giay_moi: paper,
  khai_mac: { nguoi: 'keep', noi_dung: 'drop' },
  bao_cao: { nguoi: 'keep', don_vi: 'keep', noi_dung: 'keep', ky: 'recall', phan_con_lai: 'recall' },
  tong_hop_truoc: {
    don_vi: 'keep',
    nguoi: 'keep',
    tu: 'blank',
    den: 'blank',
    tong_so: 'blank',
    sau_phan_loai: 'blank',
    so_chon_tra_loi: 'blank',
    phan_loai: 'drop',
    ghi_chu: 'drop',
  },
  linh_vuc: 'drop',
  trong_tam: 'drop',
  so_y_kien: 'drop',
  y_kien: 'ask',
  phat_bieu: 'drop',
  ket_luan: {
    nguoi: 'keep',
    danh_gia: 'ask',
    y_chinh: 'ask',
    giao_nhiem_vu: 'drop',
    chi_dao: 'drop',
    giam_sat: 'keep',
    theo_doi: 'keep',
  },
  khao_sat: {
    phat_ra: 'blank',
    thu_ve: 'blank',
    hop_le: 'blank',
    thang_do: { muc: 'keep', so_phieu: 'blank' },
    tieu_chi: 'keep',
    cong_bo: 'drop',
  },
  ky_truoc: 'drop',
  bien_ban: minutes,
  thong_bao: numbered,
  tin_bai: {
    tieu_de: 'recall',
    chuyen_muc: 'keep',
    tac_gia: 'keep',
    nguon: 'keep',
    ngay_dang: 'blank',
    gio_dang: 'blank',
    luot_xem: 'drop',
    xung_ho: 'keep',
    boi_canh: 'drop',
    y_nghia: 'drop',
    anh: 'drop',
  },
  tiep_theo: 'drop',
  ke_hoach_giai_quyet: paper,
  bao_cao_ket_qua: paper,
  khong_lam: 'keep',
};

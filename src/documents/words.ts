import type { Outcome } from '../model/derive.ts';
import type { HoiNghi, YKienMuc } from '../model/generated/types.ts';

/** The words of each choice of the schema, as papers print them. */

type Others = NonNullable<HoiNghi['ben_doi_thoai']>[number];

export const OTHER_SIDE: Record<Others, string> = {
  nhan_dan: 'Nhân dân',
  mttq: 'Mặt trận Tổ quốc Việt Nam',
  ct_xh: 'các tổ chức chính trị - xã hội',
  phu_nu: 'phụ nữ',
  nong_dan: 'nông dân',
  thanh_nien: 'thanh niên',
  doanh_nghiep: 'doanh nghiệp',
  ho_kinh_doanh: 'hộ kinh doanh',
  cnvc_ld: 'cán bộ, công nhân, viên chức, lao động',
  cuu_chien_binh: 'cựu chiến binh',
  cu_tri: 'cử tri',
  to_chuc_ca_nhan_tthc: 'tổ chức, cá nhân về giải quyết thủ tục hành chính',
  ho_dan_du_an: 'hộ dân trong vùng dự án',
};

export const DAY_PART = { sang: 'sáng', chieu: 'chiều', toi: 'tối' } as const;

export const MODE: Record<NonNullable<HoiNghi['hinh_thuc']>, string> = {
  truc_tiep: 'trực tiếp',
  truc_tuyen: 'trực tuyến',
  ket_hop: 'trực tiếp kết hợp trực tuyến',
  mang_xa_hoi: 'qua mạng xã hội',
};

export const SPEAKER_ROLE = {
  cong_dan: 'công dân',
  to_truong: 'tổ trưởng',
  truong_thon: 'trưởng thôn',
  dai_dien_chi_bo: 'đại diện chi bộ',
  doan_vien: 'đoàn viên, hội viên',
  doanh_nghiep: 'đại diện doanh nghiệp',
  truong_ban_ctmt: 'trưởng ban công tác Mặt trận',
} as const;

export const OUTCOME: Record<Outcome, string> = {
  tra_loi_tai_cho: 'đã trả lời tại Hội nghị',
  giao_don_vi: 'giao đơn vị giải quyết',
  chuyen_cap_tren: 'kiến nghị cấp có thẩm quyền',
  tiep_thu_ghi_nhan: 'tiếp thu, ghi nhận',
  chua_tra_loi: 'chưa trả lời',
};

export const SOURCE: Record<NonNullable<YKienMuc['nguon']>, string> = {
  phat_bieu_truc_tiep: 'phát biểu trực tiếp',
  truoc_hoi_nghi: 'gửi trước Hội nghị',
  van_ban: 'gửi bằng văn bản',
  truc_tuyen: 'gửi trực tuyến',
  phieu: 'gửi bằng phiếu',
};

/** `gan_dung` in front of a number; `nhieu` stands alone. */
export const APPROXIMATELY = { gan: 'gần', hon: 'hơn', khoang: 'khoảng', nhieu: 'nhiều' } as const;

/** What became of last time's petitions. */
export const PREVIOUS = {
  xong: 'đã giải quyết xong',
  dang: 'đang giải quyết',
  chua: 'chưa giải quyết',
} as const;

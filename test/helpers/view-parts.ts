import type {
  LetterheadView,
  MucView,
  PhuLucView,
  SignatureView,
  YKienTable,
} from '../../src/documents/view.ts';

/** Parts of made-up views; the people have the names of form books. */
export type Side = 'nd30' | 'dang';

export const blank = '[cần bổ sung: địa điểm]';

export function letterheadView(side: Side, kind: 'KH' | 'BB' | 'TB'): LetterheadView {
  const title = { KH: 'KẾ HOẠCH', BB: 'BIÊN BẢN', TB: 'THÔNG BÁO' }[kind];
  if (side === 'nd30') {
    return {
      chu_quan: [],
      ten_co_quan: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU'],
      so_ky_hieu: `Số: 45/${kind}-UBND`,
      dia_danh_ngay: kind === 'BB' ? '' : 'Phường Mẫu, ngày 25 tháng 5 năm 2026',
      ten_loai: title,
      trich_yeu: [
        'Kết luận của Chủ tịch Ủy ban nhân dân phường',
        'tại Hội nghị đối thoại trực tiếp với Nhân dân năm 2026',
      ],
    };
  }
  return {
    chu_quan: ['ĐẢNG BỘ TỈNH MẪU'],
    ten_co_quan: ['ĐẢNG UỶ PHƯỜNG MẪU'],
    so_ky_hieu: `Số 26-${kind}/ĐU`,
    dia_danh_ngay: 'Phường Mẫu, ngày 08 tháng 6 năm 2026',
    ten_loai: title,
    trich_yeu: [
      'tổ chức hội nghị đối thoại giữa người đứng đầu cấp uỷ,',
      'chính quyền với Nhân dân năm 2026',
    ],
  };
}

export function signatureView(side: Side): SignatureView {
  return side === 'nd30'
    ? { quyen_han: ['TM. ỦY BAN NHÂN DÂN'], chuc_vu: 'CHỦ TỊCH', ho_ten: 'Nguyễn Văn A' }
    : { quyen_han: ['T/M BAN THƯỜNG VỤ'], chuc_vu: 'BÍ THƯ', ho_ten: 'Nguyễn Văn A' };
}

export function recipients(side: Side): string[] {
  return side === 'nd30'
    ? [
        '- Thường trực Đảng ủy (báo cáo);',
        '- Thường trực Hội đồng nhân dân phường;',
        '- Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường;',
        '- Các tổ trưởng tổ dân phố;',
        '- Lưu: VT, VP.',
      ]
    : [
        '- Ban Thường vụ Tỉnh uỷ (báo cáo);',
        '- Các chi bộ trực thuộc;',
        '- Các đồng chí đảng uỷ viên;',
        '- Lưu Văn phòng Đảng uỷ.',
      ];
}

export const sentence =
  'Lắng nghe tâm tư, nguyện vọng, ý kiến đóng góp của Nhân dân; kịp thời tiếp nhận, xử lý những phản ánh, kiến nghị chính đáng, tạo sự đồng thuận trong thực hiện nhiệm vụ của địa phương.';

export function section(tieu_de: string): MucView {
  return {
    tieu_de,
    doan: [],
    khoan: [
      { tieu_de: '1. Mục đích', doan: [`a) ${sentence}`, `b) ${sentence}`], diem: [] },
      {
        tieu_de: '2. Yêu cầu',
        doan: [],
        diem: [
          { tieu_de: 'a) Đối với các cơ quan chuyên môn', doan: [`- ${sentence}`] },
          { tieu_de: null, doan: [`b) ${sentence}`] },
        ],
      },
      { tieu_de: null, doan: [`3. Địa điểm: ${blank}.`], diem: [] },
    ],
  };
}

export function opinionTable(rows = 6): YKienTable {
  return {
    hang: Array.from({ length: rows }, (_, at) => ({
      stt: String(at + 1),
      noi_dung: [
        'Đề nghị sửa chữa hệ thống thoát nước đường số 3, nơi thường ngập khi mưa lớn.',
        'Đề nghị bố trí thêm đèn chiếu sáng.',
      ],
      nguoi_neu: 'Ông Trần Văn B, Tổ dân phố số 3',
      chu_tri: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      phoi_hop: 'Tổ dân phố số 3',
      han: '15/6/2026',
      ket_qua: 'Đang giải quyết',
    })),
  };
}

export function appendix(so: string, part: Partial<PhuLucView>): PhuLucView {
  return {
    so,
    ten: ['TỔNG HỢP Ý KIẾN, KIẾN NGHỊ', 'CỦA NHÂN DÂN VÀ KẾT QUẢ GIẢI QUYẾT'],
    kem_theo: '(Kèm theo Kế hoạch số 45/KH-UBND ngày 25 tháng 5 năm 2026 của Ủy ban nhân dân phường Mẫu)',
    doan: [],
    bang_phan_bo: null,
    bang_lich: null,
    bang_phan_cong: null,
    bang_y_kien: null,
    ...part,
  };
}

export const distribution = {
  ten_bang: 'Phân bổ đại biểu Nhân dân',
  hang: [
    { stt: '1', don_vi: 'Tổ dân phố số 1', so_nguoi: '30' },
    { stt: '2', don_vi: 'Tổ dân phố số 2', so_nguoi: '40' },
  ],
  tong: '70',
};

export const schedule = {
  hang: [
    {
      stt: '1',
      thoi_gian: '19 giờ 30 phút, ngày 22/5/2026',
      dia_diem: 'Nhà văn hóa tổ dân phố số 1',
      don_vi: 'Tổ dân phố số 1 và số 2',
    },
  ],
};

export const assignments = {
  hang: [
    {
      stt: '1',
      don_vi: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
      viec: ['Chuẩn bị hội trường, trang thiết bị.', 'Tổng hợp ý kiến của Nhân dân.'],
      han: 'Trước ngày 15/5/2026',
    },
  ],
};

export const programme = {
  hang: [
    { thoi_gian: '07 giờ 30 - 08 giờ 00', noi_dung: ['Đón tiếp đại biểu'], nguoi: 'Ban Tổ chức' },
    {
      thoi_gian: '08 giờ 00 - 08 giờ 15',
      noi_dung: ['Tuyên bố lý do, giới thiệu đại biểu', 'Phát biểu khai mạc'],
      nguoi: 'Đồng chí Trần Thị B',
    },
  ],
};

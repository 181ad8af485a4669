import type {
  ArticleView,
  ConclusionView,
  LetterheadView,
  MinutesView,
  MucView,
  PhuLucView,
  PlanView,
  SignatureView,
  YKienTable,
} from '../../src/documents/view.ts';

/** Made-up views of every shape; the people have the names of form books. */
export type Side = 'nd30' | 'dang';

const blank = '[cần bổ sung: địa điểm]';

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

const sentence =
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

const programme = {
  hang: [
    { thoi_gian: '07 giờ 30 - 08 giờ 00', noi_dung: ['Đón tiếp đại biểu'], nguoi: 'Ban Tổ chức' },
    {
      thoi_gian: '08 giờ 00 - 08 giờ 15',
      noi_dung: ['Tuyên bố lý do, giới thiệu đại biểu', 'Phát biểu khai mạc'],
      nguoi: 'Đồng chí Trần Thị B',
    },
  ],
};

/** Everything a plan can have. */
export function fullPlan(side: Side): PlanView {
  const isState = side === 'nd30';
  return {
    ...letterheadView(side, 'KH'),
    can_cu: isState
      ? [
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
          'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
        ]
      : [
          '- Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;',
          '- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022.',
        ],
    mo_dau: ['Ủy ban nhân dân phường Mẫu ban hành Kế hoạch tổ chức Hội nghị như sau:'],
    muc_dich_yeu_cau: section('I. MỤC ĐÍCH, YÊU CẦU'),
    noi_dung: section('II. NỘI DUNG'),
    thoi_gian_dia_diem: section('III. THỜI GIAN, ĐỊA ĐIỂM'),
    thanh_phan: section('IV. THÀNH PHẦN'),
    bang_phan_bo: distribution,
    chuong_trinh: { tieu_de: 'V. CHƯƠNG TRÌNH', doan: [], khoan: [] },
    bang_chuong_trinh: programme,
    to_chuc_thuc_hien: section('VI. TỔ CHỨC THỰC HIỆN'),
    ket_thuc: `Trên đây là Kế hoạch tổ chức Hội nghị đối thoại, đề nghị các cơ quan, đơn vị triển khai thực hiện${isState ? './.' : '.'}`,
    noi_nhan: recipients(side),
    chu_ky: signatureView(side),
    phu_luc: [
      appendix(isState ? 'Phụ lục I' : 'Phụ lục 1', { bang_lich: schedule, doan: [sentence] }),
      appendix(isState ? 'Phụ lục II' : 'Phụ lục 2', {
        bang_phan_cong: assignments,
        bang_phan_bo: distribution,
      }),
    ],
  };
}

/** The least a plan can have. */
export function barePlan(side: Side): PlanView {
  return {
    ...fullPlan(side),
    chu_quan: [],
    trich_yeu: [blank],
    can_cu: [],
    mo_dau: [],
    muc_dich_yeu_cau: null,
    noi_dung: null,
    thoi_gian_dia_diem: null,
    thanh_phan: null,
    bang_phan_bo: null,
    chuong_trinh: null,
    bang_chuong_trinh: null,
    to_chuc_thuc_hien: null,
    chu_ky: { quyen_han: [], chuc_vu: '[CẦN BỔ SUNG: CHỨC VỤ]', ho_ten: '[cần bổ sung: người ký]' },
    phu_luc: [],
  };
}

/** Names that do not fit their lines. */
export function longPlan(side: Side): PlanView {
  return {
    ...fullPlan(side),
    chu_quan: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THÀNH PHỐ HỒ CHÍ MINH'],
    ten_co_quan: ['BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM PHƯỜNG ĐIỆN BIÊN PHỦ'],
    trich_yeu: [
      'Tổ chức Hội nghị tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân',
    ],
    phu_luc: [],
  };
}

export function fullMinutes(side: Side): MinutesView {
  const isState = side === 'nd30';
  const sign = (chuc_vu: string, ho_ten: string): SignatureView => ({ quyen_han: [], chuc_vu, ho_ten });
  return {
    ...letterheadView(side, 'BB'),
    thoi_gian_dia_diem: section('I. THỜI GIAN, ĐỊA ĐIỂM'),
    thanh_phan: section('II. THÀNH PHẦN'),
    noi_dung: [section('III. NỘI DUNG')],
    ket_thuc: [
      'Biên bản đã được đọc lại cho các đại biểu cùng nghe và nhất trí thông qua.',
      `Hội nghị kết thúc vào 11 giờ 30 phút, ngày 22 tháng 5 năm 2026${isState ? './.' : '.'}`,
    ],
    chu_ky_thu_ky: [sign(isState ? 'THƯ KÝ' : 'NGƯỜI GHI BIÊN BẢN', 'Lê Thị C')],
    chu_ky_chu_tri: [sign(isState ? 'CHỦ TỌA' : 'CHỦ TRÌ HỘI NGHỊ', 'Nguyễn Văn A')],
    noi_nhan: isState ? ['- Như thành phần tham dự;', '- Lưu: VT, Hồ sơ.'] : ['- Lưu Văn phòng Đảng uỷ.'],
    phu_luc: [],
  };
}

export function fullConclusion(side: Side): ConclusionView {
  const plan = fullPlan(side);
  return {
    ...letterheadView(side, 'TB'),
    can_cu: plan.can_cu,
    mo_dau: [sentence],
    danh_gia_chung: { tieu_de: 'I. ĐÁNH GIÁ CHUNG', doan: [sentence], khoan: [] },
    y_kien: section('II. VỀ CÁC Ý KIẾN, KIẾN NGHỊ CỦA NHÂN DÂN'),
    giao_nhiem_vu: section('III. GIAO NHIỆM VỤ'),
    theo_doi: { tieu_de: 'IV. THEO DÕI, GIÁM SÁT', doan: [sentence], khoan: [] },
    ket_thuc: plan.ket_thuc,
    noi_nhan: plan.noi_nhan,
    chu_ky: plan.chu_ky,
    phu_luc: [appendix('Phụ lục', { bang_y_kien: opinionTable() })],
  };
}

export function fullArticle(photo: string): ArticleView {
  return {
    chuyen_muc: 'Hoạt động của phường',
    tieu_de: 'Phường Mẫu tổ chức Hội nghị đối thoại với Nhân dân năm 2026',
    dong_ngay: 'Ngày đăng 23/5/2026',
    mo_dau: `Sáng ngày 22/5/2026, tại Hội trường Ủy ban nhân dân phường. ${sentence}`,
    khoi: [
      { doan: sentence, anh: null },
      { doan: null, anh: { tep: photo, chu_thich: 'Quang cảnh Hội nghị' } },
      { doan: `Đã có 07 lượt ý kiến. ${sentence}`, anh: null },
      { doan: null, anh: { tep: photo, chu_thich: 'Đồng chí Nguyễn Văn A phát biểu' } },
    ],
    tac_gia: 'Lê Thị C',
  };
}

import type {
  ArticleView,
  ConclusionView,
  MinutesView,
  PlanView,
  SignatureView,
} from '../../src/documents/view.ts';
import {
  appendix,
  assignments,
  blank,
  distribution,
  letterheadView,
  opinionTable,
  programme,
  recipients,
  type Side,
  schedule,
  section,
  sentence,
  signatureView,
} from './view-parts.ts';

/** Made-up views of every shape. */

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
    tieu_de: ['Phường Mẫu tổ chức Hội nghị đối thoại với Nhân dân năm 2026'],
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

import type { Tag } from '../tag.ts';

/** Rows of the manifests; the shapes are those of `documents/view.ts`. */

function chu(ten: string, mo_ta: string, bat_buoc = true): Tag {
  return { ten, kieu: 'chu', bat_buoc, mo_ta, trong: [] };
}

function dong(ten: string, mo_ta: string, bat_buoc = true): Tag {
  return { ten, kieu: 'dong', bat_buoc, mo_ta, trong: [] };
}

function lap(ten: string, mo_ta: string, trong: readonly Tag[], bat_buoc = true): Tag {
  return { ten, kieu: 'lap', bat_buoc, mo_ta, trong };
}

const letterhead: readonly Tag[] = [
  dong('chu_quan', 'Cơ quan chủ quản, cấp trên (không đậm)', false),
  dong('ten_co_quan', 'Cơ quan ban hành (đậm)'),
  chu('so_ky_hieu', 'Số và ký hiệu, cả chữ “Số”'),
  chu('dia_danh_ngay', 'Địa danh và ngày; trống trong biên bản của cơ quan nhà nước', false),
  chu('ten_loai', 'Tên loại văn bản, chữ in hoa'),
  dong('trich_yeu', 'Trích yếu, đã ngắt dòng cho cân'),
];

function muc(ten: string, mo_ta: string): Tag {
  const diem = lap('diem', 'Các điểm', [
    dong('tieu_de', 'Tiêu đề điểm, cả chữ cái: “a) …”', false),
    dong('doan', 'Các đoạn của điểm'),
  ]);
  const khoan = lap('khoan', 'Các khoản', [
    dong('tieu_de', 'Tiêu đề khoản, cả số: “1. …”', false),
    dong('doan', 'Các đoạn của khoản'),
    diem,
  ]);
  return lap(ten, mo_ta, [
    chu('tieu_de', 'Tiêu đề mục, cả số La Mã'),
    dong('doan', 'Các đoạn của mục'),
    khoan,
  ]);
}

function signature(ten: string, mo_ta: string): Tag {
  return lap(ten, mo_ta, [
    dong('quyen_han', 'Quyền hạn ký: TM., KT., TL. (Đảng: T/M, K/T, T/L)'),
    chu('chuc_vu', 'Chức vụ người ký, chữ in hoa'),
    chu('ho_ten', 'Họ và tên người ký'),
  ]);
}

const distribution = lap('bang_phan_bo', 'Bảng phân bổ đại biểu', [
  chu('ten_bang', 'Tên bảng'),
  lap('hang', 'Các hàng', [chu('stt', 'Số thứ tự'), chu('don_vi', 'Đơn vị'), chu('so_nguoi', 'Số người')]),
  chu('tong', 'Tổng số người'),
]);

const programme = lap('bang_chuong_trinh', 'Bảng chương trình', [
  lap('hang', 'Các hàng', [
    chu('thoi_gian', 'Thời gian'),
    dong('noi_dung', 'Nội dung'),
    chu('nguoi', 'Người thực hiện'),
  ]),
]);

const schedule = lap('bang_lich', 'Bảng lịch đối thoại', [
  lap('hang', 'Các hàng', [
    chu('stt', 'Số thứ tự'),
    chu('thoi_gian', 'Thời gian'),
    chu('dia_diem', 'Địa điểm'),
    chu('don_vi', 'Đơn vị tham gia'),
  ]),
]);

const assignments = lap('bang_phan_cong', 'Bảng phân công', [
  lap('hang', 'Các hàng', [
    chu('stt', 'Số thứ tự'),
    chu('don_vi', 'Cơ quan, đơn vị'),
    dong('viec', 'Nội dung công việc'),
    chu('han', 'Thời hạn'),
  ]),
]);

const opinions = lap('bang_y_kien', 'Bảng ý kiến, kiến nghị', [
  lap('hang', 'Các hàng', [
    chu('stt', 'Số thứ tự'),
    dong('noi_dung', 'Nội dung ý kiến, kiến nghị'),
    chu('nguoi_neu', 'Người nêu'),
    chu('chu_tri', 'Cơ quan chủ trì'),
    chu('phoi_hop', 'Cơ quan phối hợp'),
    chu('han', 'Thời hạn'),
    chu('ket_qua', 'Kết quả'),
  ]),
]);

const appendices = lap('phu_luc', 'Các phụ lục, mỗi phụ lục một trang mới', [
  chu('so', 'Số phụ lục'),
  dong('ten', 'Tên phụ lục, chữ in hoa'),
  chu('kem_theo', '“(Kèm theo …)”'),
  dong('doan', 'Các đoạn của phụ lục'),
  distribution,
  schedule,
  assignments,
  opinions,
]);

const ending: readonly Tag[] = [
  chu('ket_thuc', 'Câu kết, cả dấu kết thúc'),
  dong('noi_nhan', 'Nơi nhận, mỗi dòng cả gạch đầu dòng'),
  signature('chu_ky', 'Người ký'),
  appendices,
];

const basis: readonly Tag[] = [dong('can_cu', 'Các căn cứ, cả dấu câu'), dong('mo_dau', 'Đoạn mở đầu')];

/** Tags by the folder of the template. */
export const vocabulary = {
  kehoach: [
    ...letterhead,
    ...basis,
    muc('muc_dich_yeu_cau', 'Mục đích, yêu cầu'),
    muc('noi_dung', 'Nội dung đối thoại'),
    muc('thoi_gian_dia_diem', 'Thời gian, địa điểm, hình thức'),
    muc('thanh_phan', 'Thành phần'),
    distribution,
    muc('chuong_trinh', 'Chương trình'),
    programme,
    muc('to_chuc_thuc_hien', 'Tổ chức thực hiện'),
    ...ending,
  ],
  bienban: [
    ...letterhead,
    muc('thoi_gian_dia_diem', 'Thời gian, địa điểm'),
    muc('thanh_phan', 'Thành phần tham dự'),
    muc('noi_dung', 'Diễn biến, mỗi phiên một mục'),
    dong('ket_thuc', 'Đọc lại, thông qua và giờ kết thúc'),
    signature('chu_ky_thu_ky', 'Thư ký, người ghi biên bản (bên trái)'),
    signature('chu_ky_chu_tri', 'Chủ tọa, chủ trì (bên phải)'),
    dong('noi_nhan', 'Nơi nhận, mỗi dòng cả gạch đầu dòng'),
    appendices,
  ],
  thongbao: [
    ...letterhead,
    ...basis,
    muc('danh_gia_chung', 'Đánh giá chung'),
    muc('y_kien', 'Về các ý kiến, kiến nghị'),
    muc('giao_nhiem_vu', 'Giao nhiệm vụ'),
    muc('theo_doi', 'Theo dõi, giám sát'),
    ...ending,
  ],
  tinbai: [
    dong('chuyen_muc', 'Chuyên mục', false),
    dong('tieu_de', 'Tiêu đề bài, đã ngắt dòng cho cân'),
    dong('dong_ngay', 'Dòng ngày đăng, lượt xem, nguồn', false),
    chu('mo_dau', 'Đoạn mở đầu'),
    lap('khoi', 'Các khối của bài, theo thứ tự', [
      dong('doan', 'Một đoạn văn'),
      lap('anh', 'Một ảnh', [
        dong('tep', 'Tệp ảnh, đoạn phải có kiểu “Ảnh”; ảnh không có tệp thì không in gì'),
        dong('chu_thich', 'Chú thích ảnh'),
      ]),
    ]),
    dong('tac_gia', 'Tác giả', false),
  ],
} as const satisfies Record<string, readonly Tag[]>;

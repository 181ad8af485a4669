import { type LegalBasis, on } from './entry.ts';

const CHINH_PHU = 'Chính phủ';

/** Decrees of the Government. Those of a city's pilot government bind dialogues of that city alone. */
export const decrees: readonly LegalBasis[] = [
  {
    ma: 'nd-59-2023',
    loai: 'Nghị định',
    so: '59/2023/NĐ-CP',
    co_quan: CHINH_PHU,
    ngay: on(14, 8, 2023),
    ten: 'quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    hieu_luc_tu: on(15, 8, 2023),
    // Its standing after the changes of 2025 was not checked.
    chac_chan: false,
    nguon: 'vinanet.vn (toàn văn, hiệu lực từ 15/8/2023)',
  },
  {
    ma: 'nd-32-2021',
    loai: 'Nghị định',
    so: '32/2021/NĐ-CP',
    co_quan: CHINH_PHU,
    ngay: on(29, 3, 2021),
    ten: 'quy định chi tiết và biện pháp thi hành Nghị quyết số 97/2019/QH14 ngày 27 tháng 11 năm 2019 của Quốc hội về thí điểm tổ chức mô hình chính quyền đô thị tại thành phố Hà Nội',
    dia_phuong: 'Hà Nội',
    chac_chan: false,
    nguon: 'portal.longbien.gov.vn; một bài báo khoa học dẫn đủ số, ngày, tên',
  },
  {
    // Number and place from memory only: enough to remind, not to print.
    ma: 'nd-33-2021',
    loai: 'Nghị định',
    so: '33/2021/NĐ-CP',
    co_quan: CHINH_PHU,
    dia_phuong: 'Hồ Chí Minh',
    chac_chan: false,
    nguon: 'chưa kiểm chứng',
  },
  {
    // The place is confirmed by a ward of the city; date and subject are from memory only and are not printed.
    ma: 'nd-34-2021',
    loai: 'Nghị định',
    so: '34/2021/NĐ-CP',
    co_quan: CHINH_PHU,
    dia_phuong: 'Đà Nẵng',
    chac_chan: false,
    nguon: 'haichau1.danang.gov.vn (đối thoại theo Nghị định 34/2021/NĐ-CP trên địa bàn thành phố)',
  },
  {
    ma: 'nd-30-2020',
    loai: 'Nghị định',
    so: '30/2020/NĐ-CP',
    co_quan: CHINH_PHU,
    ngay: on(5, 3, 2020),
    ten: 'về công tác văn thư',
    hieu_luc_tu: on(5, 3, 2020),
    chac_chan: true,
    nguon: 'Nghị định 30/2020/NĐ-CP, Điều 37',
  },
];

import { type LegalBasis, on } from './entry.ts';

const BO_CHINH_TRI = 'Bộ Chính trị';
const BAN_BI_THU = 'Ban Bí thư';
const VAN_PHONG = 'Văn phòng Trung ương Đảng';

const TIEP_DAN =
  'về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân';
const THE_LOAI = 'về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng';
const THE_THUC = 'về thể thức và kỹ thuật trình bày văn bản của Đảng';

/** Documents of the Party's central bodies. */
export const partyDocuments: readonly LegalBasis[] = [
  {
    ma: 'qdi-11-2019',
    loai: 'Quy định',
    so: '11-QĐi/TW',
    co_quan: BO_CHINH_TRI,
    ngay: on(18, 2, 2019),
    ten: TIEP_DAN,
    sua_doi: [{ ma: 'kl-215-2025', tu: on(23, 11, 2025) }],
    chac_chan: true,
    nguon: 'luatvietnam.vn; baothanhhoa.vn, nld.com.vn, laodong.vn (Kết luận 215-KL/TW)',
  },
  {
    ma: 'kl-215-2025',
    loai: 'Kết luận',
    so: '215-KL/TW',
    co_quan: BO_CHINH_TRI,
    ngay: on(23, 11, 2025),
    ten: `về sửa đổi, bổ sung Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị ${TIEP_DAN}`,
    chac_chan: true,
    nguon: 'baothanhhoa.vn, nld.com.vn, plo.vn, laodong.vn',
  },
  {
    ma: 'qd-217-2013',
    loai: 'Quyết định',
    so: '217-QĐ/TW',
    co_quan: BO_CHINH_TRI,
    ngay: on(12, 12, 2013),
    ten: 'ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội',
    // Whether it was replaced in 2025–2026 is not confirmed either way.
    chac_chan: false,
    nguon: 'Công văn 22/TTg-V.III của Thủ tướng Chính phủ; ldld.quangbinh.gov.vn',
  },
  {
    ma: 'qd-218-2013',
    loai: 'Quyết định',
    so: '218-QĐ/TW',
    co_quan: BO_CHINH_TRI,
    ngay: on(12, 12, 2013),
    ten: 'ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền',
    chac_chan: false,
    nguon: 'Quyết định 218-QĐ/TW, Điều 3; Công văn 22/TTg-V.III của Thủ tướng Chính phủ',
  },
  {
    ma: 'qd-399-2026',
    loai: 'Quy định',
    so: '399-QĐ/TW',
    co_quan: BAN_BI_THU,
    ngay: on(9, 1, 2026),
    ten: THE_LOAI,
    chac_chan: true,
    nguon: 'Quy định 399-QĐ/TW (nhansu.vn); Hướng dẫn 05-HD/VPTW, phần mở đầu',
  },
  {
    ma: 'qd-66-2017',
    loai: 'Quy định',
    so: '66-QĐ/TW',
    co_quan: BAN_BI_THU,
    ngay: on(6, 2, 2017),
    ten: THE_LOAI,
    het_hieu_luc: on(9, 1, 2026),
    thay_boi: 'qd-399-2026',
    // That 399 takes its place rests on one digest.
    chac_chan: false,
    nguon: 'Quy định 66-QĐ/TW (thuvienphapluat.vn)',
  },
  {
    ma: 'hd-05-2026',
    loai: 'Hướng dẫn',
    so: '05-HD/VPTW',
    co_quan: VAN_PHONG,
    ngay: on(27, 5, 2026),
    ten: THE_THUC,
    chac_chan: true,
    nguon: 'Hướng dẫn 05-HD/VPTW, toàn văn',
  },
  {
    ma: 'hd-36-2018',
    loai: 'Hướng dẫn',
    so: '36-HD/VPTW',
    co_quan: VAN_PHONG,
    ngay: on(3, 4, 2018),
    ten: THE_THUC,
    het_hieu_luc: on(27, 5, 2026),
    thay_boi: 'hd-05-2026',
    chac_chan: true,
    nguon: 'Hướng dẫn 05-HD/VPTW, phần III (thay Hướng dẫn 36)',
  },
];

import type { CodeMeta } from '../findings/catalogue.ts';

/** A date that no calendar has; data rather than form, so it is explained among the rules (C17). */
export const IMPOSSIBLE_DATE = 'dulieu/impossible-date';

/** Every code of this folder, for the catalogue. */
export const schemaCodes: readonly CodeMeta[] = [
  {
    code: 'schema/unknown-key',
    severity: 'error',
    title: { vi: 'khóa không có trong mẫu', en: 'a key the schema does not know' },
    why: 'Khóa gõ sai tên hoặc đặt sai nhóm thì dữ kiện không vào được văn bản nào. Tên khóa là tiếng Việt không dấu; gõ có dấu, có dấu cách cũng được hiểu.',
    bad: `
hoi_nghi:
  hinh_thucc: truc_tiep`,
    good: `
hoi_nghi:
  hinh_thuc: truc_tiep`,
  },
  {
    code: 'schema/need-list',
    severity: 'error',
    title: { vi: 'cần một danh sách', en: 'a list is wanted' },
    why: 'Khóa này có thể có nhiều mục, nên một mục cũng ghi ở dòng dưới, bắt đầu bằng gạch và dấu cách.',
    bad: `
hoi_nghi:
  ben_lanh_dao: chinh_quyen`,
    good: `
hoi_nghi:
  ben_lanh_dao:
    - chinh_quyen`,
  },
  {
    code: 'schema/need-text',
    severity: 'error',
    title: { vi: 'cần chữ, không phải danh sách hay nhóm khóa', en: 'a text is wanted' },
    why: 'Khóa này chỉ có một giá trị. Câu có dấu hai chấm rồi dấu cách bị hiểu thành khóa: đặt cả câu trong ngoặc kép.',
    bad: `
hoi_nghi:
  noi_dung:
    - Đất đai: cấp giấy chứng nhận`,
    good: `
hoi_nghi:
  noi_dung:
    - "Đất đai: cấp giấy chứng nhận"`,
  },
  {
    code: 'schema/need-map',
    severity: 'error',
    title: { vi: 'cần các khóa bên dưới', en: 'keys are wanted' },
    why: 'Chỗ này gồm nhiều dữ kiện, mỗi dữ kiện một khóa; một câu chữ thì không rõ là ngày, giờ hay địa điểm.',
    bad: `
hoi_nghi:
  phien:
    - 22/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
  },
  {
    code: 'schema/choice',
    severity: 'error',
    title: { vi: 'không phải một lựa chọn có sẵn', en: 'not one of the choices' },
    why: 'Câu chữ của văn bản soạn sẵn cho từng lựa chọn; giá trị khác thì không có câu nào đúng với nó.',
    bad: `
hoi_nghi:
  hinh_thuc: zoom`,
    good: `
hoi_nghi:
  hinh_thuc: truc_tuyen`,
  },
  {
    code: 'schema/required',
    severity: 'error',
    title: { vi: 'thiếu khóa bắt buộc', en: 'a required key is missing' },
    why: 'Không có khóa này thì cả nhóm không dùng được, ví dụ một người không có họ tên.',
    bad: `
thanh_phan:
  chu_tri:
    - chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
  },
  {
    code: 'schema/empty-item',
    severity: 'error',
    title: { vi: 'mục trống trong danh sách', en: 'an empty list item' },
    why: 'Một gạch đầu dòng không có gì sau nó sẽ thành một dòng trống trong văn bản.',
    bad: `
hoi_nghi:
  noi_dung:
    - Quản lý đất đai
    -`,
    good: `
hoi_nghi:
  noi_dung:
    - Quản lý đất đai`,
  },
  {
    code: 'schema/version',
    severity: 'error',
    title: { vi: 'tệp của phiên bản mới hơn chương trình', en: 'a file newer than the program' },
    why: 'Tệp viết cho bản sau có thể dùng khóa mà bản này hiểu khác. Cài bản dialogue mới hơn, hoặc sửa số nếu ghi nhầm.',
    bad: `
phien_ban: 2`,
    good: `
phien_ban: 1`,
  },
  {
    code: 'schema/number',
    severity: 'error',
    title: { vi: 'không phải số nguyên', en: 'not a whole number' },
    why: 'Số người, số ý kiến, số phiếu được cộng và đối chiếu với nhau nên phải ghi bằng chữ số. Số chưa rõ thì bỏ trống.',
    bad: `
thanh_phan:
  so_co_mat: hơn 120 người`,
    good: `
thanh_phan:
  so_co_mat: 120`,
  },
  {
    code: 'schema/switch',
    severity: 'error',
    title: { vi: 'không phải có hoặc không', en: 'neither yes nor no' },
    why: 'Khóa này bật hoặc tắt một câu trong văn bản, nên chỉ nhận “có” hoặc “không”.',
    bad: `
bien_ban:
  thong_qua: nhất trí`,
    good: `
bien_ban:
  thong_qua: có`,
  },
  {
    code: 'schema/date',
    severity: 'error',
    title: { vi: 'không phải một ngày', en: 'not a date' },
    why: 'Ngày được so với nhau và in theo thể thức, nên phải ghi ngày/tháng/năm bằng chữ số, ngày trước tháng sau.',
    bad: `
hoi_nghi:
  phien:
    - ngay: 22 tháng Năm`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
  },
  {
    code: 'schema/time',
    severity: 'error',
    title: { vi: 'không phải giờ trong ngày', en: 'not a time of day' },
    why: 'Giờ khai mạc, bế mạc in trong biên bản phải là giờ có thật, ghi giờ và phút.',
    bad: `
hoi_nghi:
  phien:
    - bat_dau: 25:00`,
    good: `
hoi_nghi:
  phien:
    - bat_dau: 19h30`,
  },
];

import type { CodeMeta } from '../findings/catalogue.ts';

/** Codes of findings that only the whole run can make, for the catalogue. */
export const pipelineCodes: readonly CodeMeta[] = [
  {
    code: 'thieu/<khoa>',
    severity: 'info',
    title: { vi: 'còn thiếu thông tin của văn bản', en: 'a fact of the paper is missing' },
    why: 'Chỗ thiếu in trong văn bản thành [cần bổ sung: …] tô vàng; chương trình không tự bịa. Trước hội nghị thiếu là bình thường. Khi ra bản để ký (gen --final), mỗi chỗ thiếu là một lỗi và không văn bản nào được ghi. Số và ngày của văn bản để trống được, vì cấp sau khi ký. Phần sau dấu / là khóa cần điền; ghi cả mã, như thieu/hoi_nghi.phien.ket_thuc, để xem khóa ấy ghi gì.',
  },
  {
    code: 'dulieu/standard',
    severity: 'info',
    title: { vi: 'thể thức được chọn theo quy định gần nhất', en: 'the form is the nearest there is' },
    why: 'Thể thức chọn theo cơ quan ban hành và ngày văn bản. Mặt trận, đoàn thể chưa có bảng thể thức riêng trong chương trình, và văn bản nhà nước trước ngày 05/3/2020 theo quy định cũ; các trường hợp ấy dùng Nghị định 30/2020/NĐ-CP và nói rõ ở đây.',
  },
  {
    code: 'schema/not-a-conference',
    severity: 'error',
    title: { vi: 'tệp không mô tả hội nghị', en: 'the file describes no conference' },
    why: 'Văn bản nào cũng nói về một hội nghị, nên tệp phải có mục hoi_nghi. Tệp cơ quan dùng chung thì chỉ kiểm tra được, không ra văn bản.',
    bad: `
co_quan:
  loai: phuong
  ten: Mẫu
  tinh: tỉnh Mẫu`,
    good: `
co_quan:
  loai: phuong
  ten: Mẫu
  tinh: tỉnh Mẫu
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
  },
  {
    code: 'schema/no-office-file',
    severity: 'error',
    title: { vi: 'không tìm thấy tệp cơ quan', en: 'the office file is not there' },
    why: 'Khóa co_quan ghi đường dẫn thì tên cơ quan, người và nơi nhận lấy từ tệp ấy; đường dẫn tính từ thư mục chứa tệp hội nghị.',
    bad: `
co_quan: co-quan/phuong-mauu.yaml`,
    good: `
co_quan: co-quan/phuong-mau.yaml`,
  },
  {
    code: 'schema/office-unreadable',
    severity: 'error',
    title: { vi: 'không đọc được tệp cơ quan', en: 'the office file cannot be read' },
    why: 'Tệp cơ quan có đó mà máy không cho đọc, hoặc lớn quá 20 MB nên không thể là tệp cơ quan. Mở thử tệp ấy xem có đúng tệp cần dùng không.',
  },
  {
    code: 'schema/outside-root',
    severity: 'error',
    title: { vi: 'tệp cơ quan nằm ngoài thư mục được đọc', en: 'the office file lies outside the root' },
    why: 'Chương trình chỉ đọc tệp trong thư mục đang làm việc, để một tệp nhận từ nơi khác không lấy được dữ liệu ở chỗ khác trên máy. Cho phép bằng --root.',
    bad: `
co_quan: ../../nguoi-khac/co-quan.yaml`,
    good: `
co_quan: co-quan/phuong-mau.yaml`,
  },
  {
    code: 'output/photo-absent',
    severity: 'error',
    title: { vi: 'không tìm thấy ảnh', en: 'a photo is not there' },
    why: 'Bài sẽ có chú thích mà không có ảnh. Đường dẫn tính từ thư mục chứa tệp YAML; chưa có ảnh thì bỏ trống tep.',
    bad: `
tin_bai:
  anh:
    - tep: anh/khai-mac.jpgg`,
    good: `
tin_bai:
  anh:
    - tep: anh/khai-mac.jpg`,
  },
  {
    code: 'output/photo-unreadable',
    severity: 'error',
    title: { vi: 'không đọc được ảnh', en: 'a photo cannot be read' },
    why: 'Máy không cho đọc tệp ảnh, thường vì chương trình khác đang giữ hoặc tệp chép từ nơi khác chưa được cấp quyền. Mở thử tệp ấy; mở được rồi thì chạy lại.',
  },
  {
    code: 'output/photo-outside-root',
    severity: 'error',
    title: { vi: 'ảnh nằm ngoài thư mục được đọc', en: 'a photo lies outside the root' },
    why: 'Chương trình chỉ đọc tệp trong thư mục đang làm việc. Chép ảnh vào cạnh tệp YAML, hoặc cho phép bằng --root.',
    bad: `
tin_bai:
  anh:
    - tep: ../../anh/khai-mac.jpg`,
    good: `
tin_bai:
  anh:
    - tep: anh/khai-mac.jpg`,
  },
];

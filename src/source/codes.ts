import type { CodeMeta } from '../findings/catalogue.ts';
import { syntaxCodes } from './syntax-codes.ts';

/** The file as a whole, its keys, and features of YAML that are not used here. */
const fileCodes: readonly CodeMeta[] = [
  {
    code: 'yaml/encoding',
    severity: 'error',
    title: { vi: 'tệp không phải mã UTF-8', en: 'the file is not UTF-8' },
    why: 'Chữ Việt ghi bằng mã khác (bảng mã 1258, TCVN3, UTF-16 thiếu dấu nhận biết) sẽ thành chữ sai trong văn bản ký. Trong Notepad: Save As (Lưu thành) → Encoding (Mã hóa): UTF-8.',
  },
  {
    code: 'yaml/nfd',
    severity: 'info',
    title: { vi: 'tệp dùng chữ Việt tổ hợp', en: 'the file holds decomposed letters' },
    why: 'Máy Mac và một số bộ gõ ghi chữ và dấu thành hai ký tự rời. Nhìn giống nhau nhưng máy so không thấy giống, nên chương trình đổi sang Unicode dựng sẵn khi đọc; không phải sửa gì.',
  },
  {
    code: 'yaml/control-char',
    severity: 'error',
    title: { vi: 'có ký tự điều khiển không nhìn thấy', en: 'an invisible control character' },
    why: 'Ký tự điều khiển thường lẫn vào khi chép từ phần mềm khác. Tệp Word không chứa được ký tự ấy, văn bản sẽ không mở được.',
    bad: `
ghi_chu: "hội trường\\x07 tầng 2"`,
    good: `
ghi_chu: hội trường tầng 2`,
  },
  {
    code: 'yaml/lost-letter',
    severity: 'error',
    title: { vi: 'chữ đã mất, chỉ còn dấu “�”', en: 'a lost letter, shown as “�”' },
    why: 'Một chương trình đã mở tệp bằng sai mã rồi lưu lại: chữ nào không đọc được thành “�”, đổi mã về cũng không lấy lại được. Văn bản ký không được in dấu ấy.',
    bad: `
ghi_chu: H�i trường tầng 2`,
    good: `
ghi_chu: Hội trường tầng 2`,
  },
  {
    code: 'yaml/empty',
    severity: 'error',
    title: { vi: 'tệp không có dữ liệu nào', en: 'the file holds no data' },
    why: 'Mọi dòng đều trống hoặc là ghi chú sau dấu #, nên không có gì để viết thành văn bản.',
    bad: `
# co_quan:
#   ten: Mẫu`,
    good: `
co_quan:
  ten: Mẫu`,
  },
  {
    code: 'yaml/root',
    severity: 'error',
    title: { vi: 'tệp không gồm các dòng “khóa: giá trị”', en: 'the file is no list of keys and values' },
    why: 'Mỗi dữ kiện phải có khóa của nó thì chương trình mới biết đặt vào đâu trong văn bản.',
    bad: `
Hội nghị đối thoại ngày 22/5/2026`,
    good: `
hoi_nghi:
  phien:
    - ngay: 22/5/2026`,
  },
  {
    code: 'yaml/blank',
    severity: 'error',
    title: { vi: 'đầu dòng có dấu cách đặc biệt', en: 'a line begins with a special blank' },
    why: 'Chép từ Word hoặc trang web thường kèm dấu cách không ngắt. Nhìn như dấu cách thường, nhưng YAML coi là chữ, nên khóa lặng lẽ rời khỏi nhóm. Xóa khoảng trống đầu dòng rồi gõ lại bằng phím cách.',
  },
  {
    code: 'yaml/syntax',
    severity: 'error',
    title: { vi: 'chỗ này không đúng cách viết YAML', en: 'this is not valid YAML' },
    why: 'Lỗi viết ít gặp, không xếp được vào loại nào. So với mẫu “khóa: giá trị”, mỗi mục danh sách một dòng “- ”; giá trị có ký tự lạ thì đặt trong ngoặc kép.',
  },
  {
    code: 'yaml/many-documents',
    severity: 'error',
    title: { vi: 'một tệp chứa hai tài liệu YAML', en: 'two YAML documents in one file' },
    why: 'Mỗi tệp tả một hội nghị. Dấu --- ở giữa tệp mở đầu một tài liệu khác, nên không rõ phần nào là của hội nghị.',
    bad: `
hoi_nghi:
  lan: 1
---
hoi_nghi:
  lan: 2`,
    good: `
hoi_nghi:
  lan: 1`,
  },
  {
    code: 'yaml/depth',
    severity: 'error',
    title: { vi: 'các mục lồng nhau quá sâu', en: 'lists and groups nest too deep' },
    why: 'Dữ liệu của một hội nghị không quá mười cấp. Sâu hơn nhiều là do gõ thừa dấu ngoặc hoặc thụt đầu dòng lệch dần.',
  },
  {
    code: 'yaml/too-long',
    severity: 'error',
    title: {
      vi: 'tệp quá nhiều khóa, giá trị và dòng',
      en: 'the file holds too many keys, values and lines',
    },
    why: 'Một tệp tả một hội nghị, vài nghìn dòng là nhiều. Tệp dài gấp nghìn lần là tệp khác hoặc bị hỏng khi chép; đọc cả tệp ấy sẽ hết bộ nhớ của máy.',
  },
  {
    code: 'yaml/long-text',
    severity: 'error',
    title: { vi: 'một đoạn chữ quá dài', en: 'a text is too long' },
    why: 'Một khóa hoặc giá trị dài hơn bốn mươi trang thường là chép nhầm cả một tệp khác vào; văn bản không chứa và máy kiểm tra không xuể.',
  },
  {
    code: 'yaml/anchor',
    severity: 'error',
    title: { vi: 'giá trị mở đầu bằng dấu &', en: 'a value begins with &' },
    why: 'Với YAML, dấu & ở đầu giá trị đặt tên cho một đoạn để dùng lại. Tệp của dialogue không dùng cách ấy, để ai mở ra cũng đọc được ngay từng chỗ.',
    bad: `
ghi_chu: &Co ý kiến`,
    good: `
ghi_chu: "&Co ý kiến"`,
  },
  {
    code: 'yaml/alias',
    severity: 'error',
    title: { vi: 'giá trị mở đầu bằng dấu *', en: 'a value begins with *' },
    why: 'Với YAML, dấu * ở đầu giá trị gọi lại một đoạn đã đặt tên. Tệp của dialogue không dùng cách ấy; nếu dấu * là chữ thì đặt cả giá trị trong ngoặc kép.',
    bad: `
ghi_chu: *Co ý kiến`,
    good: `
ghi_chu: "*Co ý kiến"`,
  },
  {
    code: 'yaml/tag',
    severity: 'error',
    title: { vi: 'giá trị mở đầu bằng dấu !', en: 'a value begins with !' },
    why: 'Với YAML, dấu ! ở đầu giá trị khai kiểu dữ liệu. Ở đây mọi giá trị đều đọc là chữ, kiểu do khóa quy định.',
    bad: `
ghi_chu: !gap xử lý trong tuần`,
    good: `
ghi_chu: "!gap xử lý trong tuần"`,
  },
  {
    code: 'yaml/directive',
    severity: 'error',
    title: { vi: 'dòng chỉ thị %… của YAML', en: 'a YAML directive %…' },
    why: 'Dòng mở đầu bằng % ra lệnh cho bộ đọc YAML; tệp của dialogue không cần và không dùng.',
    bad: `
%YAML 1.2
---
hoi_nghi:
  lan: 1`,
    good: `
hoi_nghi:
  lan: 1`,
  },
  {
    code: 'yaml/key',
    severity: 'error',
    title: { vi: 'thiếu tên khóa trước dấu hai chấm', en: 'nothing that can be a key before the colon' },
    why: 'Giá trị không có tên khóa thì không đặt được vào chỗ nào của văn bản.',
    bad: `
hoi_nghi:
  : 22/5/2026`,
    good: `
hoi_nghi:
  nam: 2026`,
  },
  {
    code: 'yaml/duplicate-key',
    severity: 'error',
    title: { vi: 'một khóa ghi hai lần trong một nhóm', en: 'a key stands twice in one group' },
    why: 'Hai giá trị cho một khóa thì không rõ giá trị nào đúng. Khóa có dấu và không dấu là một: “Chủ trì” trùng với “chu_tri”.',
    bad: `
ke_hoach:
  so: 12
  ngay: 22/5/2026
  so: 21`,
    good: `
ke_hoach:
  so: 21
  ngay: 22/5/2026`,
  },
  {
    code: 'yaml/merge-key',
    severity: 'error',
    title: { vi: 'khóa << trộn một đoạn khác', en: 'the key << merges other data' },
    why: 'Khóa << chép ngầm các dòng ở chỗ khác vào đây, người đọc tệp không thấy. Hãy chép thẳng các dòng cần dùng.',
    bad: `
chu_tri:
  <<: Nguyễn Văn A`,
    good: `
chu_tri:
  - Nguyễn Văn A`,
  },
  {
    code: 'yaml/forbidden-key',
    severity: 'error',
    title: { vi: 'tên khóa không được dùng', en: 'a key that may not be used' },
    why: 'Các tên __proto__, constructor, prototype có nghĩa riêng với máy, không khóa nào của hội nghị mang tên ấy.',
    bad: `
constructor: Công ty A`,
    good: `
nha_thau: Công ty A`,
  },
];

/** Every code of this folder, for the catalogue. */
export const yamlCodes: readonly CodeMeta[] = [...fileCodes, ...syntaxCodes];

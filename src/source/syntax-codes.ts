import type { CodeMeta } from '../findings/catalogue.ts';

/** Slips of writing: layout, colons, quotes, dashes. */
export const syntaxCodes: readonly CodeMeta[] = [
  {
    code: 'yaml/tab',
    severity: 'error',
    title: { vi: 'đầu dòng thụt bằng phím Tab', en: 'a line is indented with a tab' },
    why: 'Độ rộng của Tab mỗi máy một khác, nên YAML chỉ nhận dấu cách ở đầu dòng.',
    bad: `
hoi_nghi:
\tlan: 1`,
    good: `
hoi_nghi:
  lan: 1`,
  },
  {
    code: 'yaml/indent',
    severity: 'error',
    title: {
      vi: 'dòng thụt không thẳng với các dòng cùng cấp',
      en: 'a line is out of the column of its siblings',
    },
    why: 'Chỗ thụt đầu dòng cho biết khóa nào thuộc nhóm nào; lệch một dấu cách là thành nhóm khác hoặc không thuộc nhóm nào.',
    bad: `
ke_hoach:
  so: 12
 ngay: 22/5/2026`,
    good: `
ke_hoach:
  so: 12
  ngay: 22/5/2026`,
  },
  {
    code: 'yaml/colon-space',
    severity: 'error',
    title: { vi: 'thiếu dấu cách sau dấu hai chấm', en: 'no space after the colon' },
    why: 'Không có dấu cách thì cả dòng là một đoạn chữ, không phải khóa và giá trị.',
    bad: `
hoi_nghi:
  lan:1
  nam: 2026`,
    good: `
hoi_nghi:
  lan: 1
  nam: 2026`,
  },
  {
    code: 'yaml/key-colon',
    severity: 'error',
    title: { vi: 'dòng không có dạng “khóa: giá trị”', en: 'a line is not of the form “key: value”' },
    why: 'Dòng không có khóa thì không rõ thuộc về đâu; thường là phần tiếp của giá trị dài ở dòng trên, cần đặt sau dấu |.',
    bad: `
noi_dung: Đề nghị sửa đường.
Đề nghị lắp đèn.
linh_vuc: giao thông`,
    good: `
noi_dung: |
  Đề nghị sửa đường.
  Đề nghị lắp đèn.
linh_vuc: giao thông`,
  },
  {
    code: 'yaml/colon-in-value',
    severity: 'error',
    title: { vi: 'giá trị có dấu hai chấm rồi dấu cách', en: 'a value holds a colon and a space' },
    why: 'Dấu hai chấm rồi dấu cách mở đầu giá trị của một khóa, nên phần trước nó bị hiểu là khóa. Đặt cả giá trị trong ngoặc kép.',
    bad: `
noi_dung: Bà H hỏi: bao giờ có giấy`,
    good: `
noi_dung: "Bà H hỏi: bao giờ có giấy"`,
  },
  {
    code: 'yaml/lost-after-hash',
    severity: 'warning',
    title: { vi: 'chữ sau dấu # bị bỏ', en: 'text behind # is dropped' },
    why: 'Dấu cách rồi # mở đầu lời ghi chú đến hết dòng. Nếu đó là chữ của giá trị thì văn bản sẽ mất chữ mà không ai hay.',
    bad: `
dia_diem: Nhà văn hóa #3 khu phố 5`,
    good: `
dia_diem: "Nhà văn hóa #3 khu phố 5"`,
  },
  {
    code: 'yaml/comment-space',
    severity: 'error',
    title: { vi: 'thiếu dấu cách trước # của ghi chú', en: 'no space before the # of a comment' },
    why: 'Dấu # sát ngay sau dấu đóng ngoặc không phải ghi chú mà cũng không thuộc giá trị.',
    bad: `
ghi_chu: "Nhà văn hóa"#3`,
    good: `
ghi_chu: "Nhà văn hóa #3"`,
  },
  {
    code: 'yaml/quote',
    severity: 'error',
    title: { vi: 'còn chữ sau dấu đóng ngoặc', en: 'text follows the closing quote' },
    why: 'Dấu ngoặc kép thẳng bên trong một giá trị đặt trong ngoặc kép đóng giá trị ấy sớm. Bên trong hãy dùng “ ”.',
    bad: `
noi_dung: "Ông nói "sửa ngay""`,
    good: `
noi_dung: "Ông nói “sửa ngay”"`,
  },
  {
    code: 'yaml/quote-open',
    severity: 'error',
    title: { vi: 'dấu ngoặc mở mà không đóng', en: 'a quote is opened and not closed' },
    why: 'Thiếu dấu đóng thì mọi dòng sau đều bị hiểu là chữ của giá trị này.',
    bad: `
noi_dung: "Bà hỏi bao giờ xong
linh_vuc: đất đai`,
    good: `
noi_dung: "Bà hỏi bao giờ xong"
linh_vuc: đất đai`,
  },
  {
    code: 'yaml/escape',
    severity: 'error',
    title: { vi: 'dấu \\ trong ngoặc kép mở đầu một mã không có', en: 'an unknown escape in double quotes' },
    why: 'Trong ngoặc kép, dấu \\ có nghĩa riêng. Đường dẫn Windows thì ghi không có ngoặc, hoặc dùng dấu /.',
    bad: `
tep: "anh\\khai-mac.jpg"`,
    good: `
tep: anh\\khai-mac.jpg`,
  },
  {
    code: 'yaml/bracket',
    severity: 'error',
    title: { vi: 'dấu [ ] hoặc { } không đủ cặp', en: 'a bracket without its pair' },
    why: 'Dấu [ hoặc { ở đầu giá trị mở một danh sách hay nhóm khóa. Nếu là chữ thì đặt cả giá trị trong ngoặc kép.',
    bad: `
ghi_chu: [đã xử lý] ngày 22/5/2026`,
    good: `
ghi_chu: "[đã xử lý] ngày 22/5/2026"`,
  },
  {
    code: 'yaml/reserved-char',
    severity: 'error',
    title: { vi: 'giá trị mở đầu bằng ký tự dành riêng', en: 'a value begins with a reserved character' },
    why: 'Các ký tự @ ` và % ở đầu giá trị YAML để dành cho việc khác. Đặt cả giá trị trong ngoặc kép.',
    bad: `
ghi_chu: @phuongmau`,
    good: `
ghi_chu: "@phuongmau"`,
  },
  {
    code: 'yaml/dash-space',
    severity: 'error',
    title: { vi: 'thiếu dấu cách sau gạch đầu dòng', en: 'no space after the dash of an item' },
    why: 'Gạch đầu dòng dính liền chữ thì là chữ, không phải mục của danh sách, nên hai mục nhập làm một.',
    bad: `
noi_nhan:
  -Đảng ủy phường
  -Lưu: VT`,
    good: `
noi_nhan:
  - Đảng ủy phường
  - "Lưu: VT"`,
  },
  {
    code: 'yaml/bullet',
    severity: 'error',
    title: { vi: 'mục của danh sách mở đầu bằng dấu khác dấu trừ', en: 'an item begins with no hyphen' },
    why: 'Word tự đổi gạch đầu dòng thành –, • hay +. Với YAML chỉ dấu trừ rồi dấu cách mở đầu một mục; dấu khác là chữ của dòng trên.',
    bad: `
noi_nhan:
  • Đảng ủy phường
  • Ủy ban nhân dân phường`,
    good: `
noi_nhan:
  - Đảng ủy phường
  - Ủy ban nhân dân phường`,
  },
  {
    code: 'yaml/dash-inline',
    severity: 'error',
    title: { vi: 'gạch đầu dòng nằm cùng dòng với khóa', en: 'a list item stands on the line of its key' },
    why: 'Danh sách bắt đầu ở dòng dưới khóa, mỗi mục một dòng.',
    bad: `
noi_nhan: - Đảng ủy phường`,
    good: `
noi_nhan:
  - Đảng ủy phường`,
  },
  {
    code: 'yaml/block-header',
    severity: 'error',
    title: { vi: 'có chữ cùng dòng với dấu | hoặc >', en: 'text on the line of | or >' },
    why: 'Dấu | mở một đoạn nhiều dòng; đoạn ấy phải bắt đầu ở dòng dưới, thụt vào.',
    bad: `
noi_dung: | Đề nghị sửa đường.
  Đề nghị lắp đèn.`,
    good: `
noi_dung: |
  Đề nghị sửa đường.
  Đề nghị lắp đèn.`,
  },
];

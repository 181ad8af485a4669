import type { CodeMeta } from '../findings/catalogue.ts';
import type { Severity } from '../findings/finding.ts';
import type { TemplateCode } from './faults.ts';

/** Everything that can be wrong with a template, a sentence or with filling them in, for the catalogue. */
export const templateCodes: readonly CodeMeta[] = [
  code(
    'template/unreadable',
    'không đọc được tệp mẫu',
    'a file of the templates cannot be read',
    'Tệp trong thư mục mẫu là liên kết ra ngoài, không phải tệp, hoặc máy không cho đọc. Bỏ qua thì văn bản lại theo mẫu gốc mà không ai hay.',
  ),
  code(
    'template/not-docx',
    'mẫu không phải tệp .docx',
    'the template is not a .docx file',
    'Chỉ tệp Word dạng .docx mới điền được. Tệp .doc kiểu cũ thì mở bằng Word rồi lưu lại thành Word Document (*.docx).',
  ),
  code(
    'template/too-large',
    'mẫu quá lớn khi giải nén',
    'the template is too large when inflated',
    'Mẫu một văn bản chỉ vài chục KB. Tệp nén phình quá 50 MB thường là tệp hỏng hoặc cố ý làm treo máy.',
  ),
  code(
    'template/corrupt',
    'mẫu bị hỏng',
    'the template is damaged',
    'Tệp chép dở hoặc hỏng thì văn bản làm từ nó cũng không mở được. Lấy lại mẫu gốc bằng dialogue new --templates.',
  ),
  code(
    'template/unsafe',
    'mẫu có macro, đối tượng nhúng hoặc dẫn ra tệp bên ngoài',
    'the template holds macros, embedded objects or links to the outside',
    'Macro, đối tượng nhúng, trường gọi chương trình và liên kết ra ngoài đi theo mẫu vào mọi văn bản phát hành, có thể chạy hoặc tải tệp lạ về máy người nhận.',
  ),
  code(
    'template/signed',
    'mẫu có chữ ký số',
    'the template is digitally signed',
    'Chữ ký số chỉ đúng với tệp đã ký. Điền vào mẫu thì chữ ký thành sai, người nhận mở văn bản sẽ thấy báo chữ ký không hợp lệ.',
  ),
  code(
    'template/tracked-changes',
    'mẫu còn thay đổi đang theo dõi',
    'the template holds tracked changes',
    'Chữ đã xóa, chữ mới thêm mà chưa ai duyệt (Track Changes) đi theo mẫu vào mọi văn bản; người nhận bật lên là thấy.',
    'warning',
  ),
  code(
    'template/syntax',
    'thẻ hoặc khối lặp của mẫu viết sai',
    'a tag or a loop of the template is badly written',
    'Mỗi dấu { phải có dấu }, mỗi thẻ mở {#tên} phải có thẻ đóng {/tên}; thiếu một thì không biết phần nào lặp lại.',
    'error',
    '{#noi_nhan}\n{.}',
    '{#noi_nhan}\n{.}\n{/noi_nhan}',
  ),
  code(
    'template/raw-tag',
    'mẫu dùng loại thẻ không được phép',
    'the template uses a kind of tag that is not allowed',
    'Thẻ {@…} đặt thẳng mã của Word vào văn bản, sai một chữ là tệp hỏng. Ở đây chỉ dùng {tên} và {#tên} … {/tên}.',
    'error',
    '{@trich_yeu}',
    '{trich_yeu}',
  ),
  code(
    'template/unknown-tag',
    'mẫu dùng thẻ không có',
    'the template uses a tag that does not exist',
    'Thẻ gõ sai tên thì chỗ ấy không có gì để điền. Mọi thẻ dùng được ghi ở template.yaml cạnh mẫu.',
    'error',
    '{so_ki_hieu}',
    '{so_ky_hieu}',
  ),
  code(
    'template/unused-tag',
    'mẫu thiếu thẻ bắt buộc',
    'the template lacks a required tag',
    'Thiếu thẻ này thì văn bản thiếu một thành phần thể thức, ví dụ số và ký hiệu.',
    'warning',
  ),
  code(
    'template/wrong-kind',
    'thẻ của mẫu dùng sai kiểu',
    'a tag is used as the wrong kind',
    'Thẻ gồm nhiều dòng phải viết thành khối lặp, thẻ một dòng thì không lặp được.',
    'error',
    '{noi_nhan}',
    '{#noi_nhan}\n{.}\n{/noi_nhan}',
  ),
  code(
    'template/loose-loop',
    'thẻ khối lặp không đứng một mình trong đoạn',
    'a loop tag is not alone in its paragraph',
    'Có chữ hay dấu cách cùng đoạn với {#tên} hoặc {/tên} thì văn bản thừa đoạn trống, hoặc chữ ấy bị lặp theo.',
    'warning',
    'Nơi nhận: {#noi_nhan}\n{.}\n{/noi_nhan}',
    'Nơi nhận:\n{#noi_nhan}\n{.}\n{/noi_nhan}',
  ),
  code(
    'template/manifest',
    'bảng thẻ template.yaml sai',
    'the manifest template.yaml is wrong',
    'Bảng này cho biết mẫu được dùng những thẻ nào; sai thì không kiểm tra được mẫu. Lấy lại bản gốc bằng dialogue new --templates.',
  ),
  code(
    'template/missing-value',
    'mẫu dùng thẻ mà dữ liệu không có',
    'the template uses a tag without a value',
    'Chỗ ấy trong văn bản sẽ trống mà không ai hay. Bỏ thẻ khỏi mẫu hoặc sửa tên thẻ cho đúng.',
  ),
  code(
    'template/not-text',
    'giá trị không phải là chữ',
    'a value is not a text',
    'Mỗi thẻ nhận một câu đã viết xong. Lỗi này là của chương trình: gửi tệp dữ liệu cho người phụ trách.',
  ),
  code(
    'template/illegal-character',
    'giá trị có ký tự không in được',
    'a value holds a character that cannot be printed',
    'Tệp Word không chứa được ký tự điều khiển, văn bản sẽ không mở được.',
  ),
  code(
    'template/missing-photo',
    'không có ảnh mà bài nhắc tới',
    'a photo the article names is not there',
    'Bài sẽ có chú thích mà không có ảnh. Kiểm tra đường dẫn ở khóa tep.',
  ),
  code(
    'template/sentence',
    'không dùng được một câu mẫu',
    'a sentence file cannot be used',
    'Câu mẫu sửa sai thì mọi văn bản dùng câu ấy đều sai, nên chương trình dừng lại. So với câu gốc (dialogue new --templates chép ra một bản) hoặc xóa tệp để dùng câu gốc.',
  ),
];

function code(
  name: TemplateCode,
  vi: string,
  en: string,
  why: string,
  severity: Severity = 'error',
  bad?: string,
  good?: string,
): CodeMeta {
  const examples = bad === undefined ? {} : { bad, good };
  return { code: name, severity, title: { vi, en }, why, ...examples };
}

import type { CodeMeta } from '../../findings/catalogue.ts';
import type { Finding, Text } from '../../findings/finding.ts';
import type { PackageFault } from '../../templates/inspect.ts';

type Reason = Exclude<PackageFault, 'outside' | 'climbing'>;

const saveAs: Text = {
  vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx)',
  en: 'open it in Word and save it again: File → Save As → Word Document (*.docx)',
};
const copyAgain: Text = {
  vi: 'chép lại tệp từ nơi gửi, hoặc mở bằng Word (Word tự sửa được thì hỏi) rồi lưu lại',
  en: 'copy the file again, or open it in Word (which offers to repair it) and save it',
};

/** What stands in the way of reading a .docx: code after `thethuc/`, message, cure, and why it matters. */
const reasons: Readonly<Record<Reason, { code: string; message: Text; hint: Text; why: string }>> = {
  empty: {
    code: 'empty-file',
    message: { vi: 'tệp trống, không có byte nào', en: 'the file is empty' },
    hint: copyAgain,
    why: 'Tệp chép dở hoặc tải dở có thể còn 0 byte; không có gì để kiểm tra.',
  },
  'old-doc': {
    code: 'old-doc',
    message: { vi: 'đây là tệp .doc kiểu cũ, không phải .docx', en: 'this is an old .doc file, not a .docx' },
    hint: saveAs,
    why: 'Định dạng .doc (Word 97 - 2003) không đọc được ngoài Word. Đổi đuôi tên tệp thành .docx không làm nó thành .docx.',
  },
  encrypted: {
    code: 'encrypted',
    message: { vi: 'tệp đặt mật khẩu, không đọc được', en: 'the file is protected by a password' },
    hint: {
      vi: 'trong Word: Tệp → Thông tin → Bảo vệ tài liệu → Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại',
      en: 'in Word: File → Info → Protect Document → Encrypt with Password, clear it and save',
    },
    why: 'Tệp mã hóa bằng mật khẩu chỉ mở được trong Word. Chương trình không hỏi và không thử mật khẩu.',
  },
  'not-zip': {
    code: 'not-docx',
    message: { vi: 'tệp không phải văn bản Word .docx', en: 'the file is not a Word .docx' },
    hint: saveAs,
    why: 'Chỉ kiểm tra được thể thức của tệp .docx. Tệp PDF, .odt, .rtf thì mở bằng Word rồi lưu lại thành .docx.',
  },
  'not-word': {
    code: 'not-word',
    message: {
      vi: 'tệp nén này không chứa văn bản Word (có thể là Excel, PowerPoint, .odt hay .zip)',
      en: 'this archive holds no Word document (Excel, PowerPoint, .odt or a .zip, perhaps)',
    },
    hint: saveAs,
    why: 'Tệp .docx là một tệp nén có phần word/document.xml; tệp này không có.',
  },
  'too-large': {
    code: 'too-large',
    message: {
      vi: 'tệp quá lớn khi giải nén (trên 50 MB)',
      en: 'the file is too large when inflated (over 50 MB)',
    },
    hint: {
      vi: 'nén ảnh trong Word (chọn ảnh → Nén ảnh) rồi lưu lại; tệp nhận từ nơi lạ thì đừng mở',
      en: 'compress the pictures in Word and save it again; do not open one from an unknown sender',
    },
    why: 'Văn bản hành chính chỉ vài trăm KB. Tệp nén phình quá 50 MB thường do ảnh chụp nguyên cỡ, hoặc là tệp cố ý làm treo máy.',
  },
  corrupt: {
    code: 'corrupt',
    message: { vi: 'tệp bị hỏng, không đọc được', en: 'the file is damaged and cannot be read' },
    hint: copyAgain,
    why: 'Tệp chép dở, tải dở hoặc hỏng một byte trên đĩa. Nội dung đọc được từ tệp hỏng không tin được nên chương trình không đoán.',
  },
  macros: {
    code: 'macros',
    message: { vi: 'tệp có macro', en: 'the file holds macros' },
    hint: {
      vi: 'lưu lại thành Word Document (*.docx), không phải .docm',
      en: 'save it as Word Document (*.docx), not .docm',
    },
    why: 'Macro là chương trình chạy trên máy người nhận; văn bản phát hành không được kèm macro.',
  },
};

/** A finding that stops the reading of `file`. */
export function unreadable(reason: Reason, file: string): Finding {
  const { code, message, hint } = reasons[reason];
  return {
    code: `thethuc/${code}`,
    severity: 'error',
    message,
    hint,
    file,
    span: null,
    path: null,
    source: null,
  };
}

/** Rows of the catalogue for these. */
export const readCodes: readonly CodeMeta[] = Object.values(reasons).map(({ code, message, why }) => ({
  code: `thethuc/${code}`,
  severity: 'error',
  title: message,
  why,
}));

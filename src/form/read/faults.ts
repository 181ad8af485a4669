import type { CodeMeta } from '../../findings/catalogue.ts';
import type { Finding, Text } from '../../findings/finding.ts';
import type { PackageFault } from '../../templates/archive/inspect.ts';
import {
  MAX_ELEMENTS,
  MAX_INFLATED_BYTES,
  MAX_PARAGRAPH,
  MAX_PARTS,
} from '../../templates/archive/limits.ts';

type Reason = PackageFault | 'macros' | 'long-paragraph';

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
  'open-document': {
    code: 'open-document',
    message: {
      vi: 'đây là tệp OpenDocument (.odt), không phải .docx',
      en: 'this is an OpenDocument file (.odt), not a .docx',
    },
    hint: {
      vi: 'mở bằng LibreOffice hoặc Word rồi lưu lại thành Word (.docx)',
      en: 'open it in LibreOffice or Word and save it as Word (.docx)',
    },
    why: 'Chỉ kiểm tra được thể thức của tệp .docx. Đổi đuôi tên tệp .odt thành .docx không làm nó thành .docx.',
  },
  'other-office': {
    code: 'other-office',
    message: {
      vi: 'đây là tệp Excel hoặc PowerPoint, không phải văn bản Word',
      en: 'this is a file of Excel or PowerPoint, not a Word document',
    },
    hint: {
      vi: 'kiểm tra lại tên tệp; thể thức chỉ có ở văn bản Word (.docx)',
      en: 'check the name of the file; only a Word document (.docx) has a form to judge',
    },
    why: 'Bảng tính và trang trình chiếu không theo thể thức văn bản hành chính nên không có gì để chấm.',
  },
  'not-word': {
    code: 'not-word',
    message: {
      vi: 'tệp nén này không chứa văn bản Word',
      en: 'this archive holds no Word document',
    },
    hint: saveAs,
    why: 'Tệp .docx là một tệp nén có phần word/document.xml; tệp này không có.',
  },
  'cut-short': {
    code: 'cut-short',
    message: {
      vi: 'tệp bị cụt: chép hoặc tải chưa xong',
      en: 'the file is cut short: it was not copied or downloaded to its end',
    },
    hint: copyAgain,
    why: 'Cuối tệp .docx là bảng kê các phần của nó. Tệp chép dở không có bảng ấy nên không đọc được phần nào.',
  },
  'too-large': {
    code: 'too-large',
    message: {
      vi: `tệp quá lớn khi giải nén (trên ${MAX_INFLATED_BYTES / 1024 / 1024} MB, hoặc dài trên 700 trang)`,
      en: `the file is too large when inflated (over ${MAX_INFLATED_BYTES / 1024 / 1024} MB, or longer than 700 pages)`,
    },
    hint: {
      vi: 'nén ảnh trong Word (chọn ảnh → Nén ảnh) rồi lưu lại; tệp nhận từ nơi lạ thì đừng mở',
      en: 'compress the pictures in Word and save it again; do not open one from an unknown sender',
    },
    why: `Văn bản hành chính chỉ vài trăm KB. Tệp nén phình quá ${MAX_INFLATED_BYTES / 1024 / 1024} MB thường do ảnh chụp nguyên cỡ, hoặc là tệp cố ý làm treo máy; một phần có trên ${MAX_ELEMENTS / 1e6} triệu thẻ cũng vậy.`,
  },
  'too-many': {
    code: 'too-many-parts',
    message: {
      vi: `tệp có quá nhiều phần bên trong (trên ${MAX_PARTS})`,
      en: `the file has too many parts (over ${MAX_PARTS})`,
    },
    hint: saveAs,
    why: 'Một văn bản Word có khoảng mười lăm phần, thêm mỗi ảnh một phần. Tệp có hàng nghìn phần không do Word lưu ra.',
  },
  'bad-name': {
    code: 'strange-path',
    message: {
      vi: 'bên trong tệp có phần mang đường dẫn lạ',
      en: 'a part of the file has a strange path',
    },
    hint: saveAs,
    why: 'Tên như ../ hay C:\\ trong tệp nén là cách ghi đè tệp khác trên máy khi giải nén. Word không bao giờ lưu như thế.',
  },
  'same-name': {
    code: 'same-part',
    message: {
      vi: 'bên trong tệp có hai phần cùng tên',
      en: 'two parts of the file have the same name',
    },
    hint: saveAs,
    why: 'Không biết Word sẽ mở phần nào, nên không biết chấm phần nào.',
  },
  'document-type': {
    code: 'document-type',
    message: {
      vi: 'bên trong tệp có khai báo DOCTYPE, tệp Word không bao giờ có',
      en: 'the file declares a DOCTYPE, which no file of Word does',
    },
    hint: saveAs,
    why: 'DOCTYPE cho phép tài liệu tự phình ra hoặc đọc tệp khác trên máy; chuẩn của tệp .docx cấm dùng.',
  },
  'long-paragraph': {
    code: 'long-paragraph',
    message: {
      vi: `có một đoạn dài trên ${MAX_PARAGRAPH / 1000} nghìn chữ`,
      en: `a paragraph is longer than ${MAX_PARAGRAPH / 1000} thousand letters`,
    },
    hint: {
      vi: 'tách đoạn bằng phím Enter (không phải Shift+Enter) rồi chạy lại',
      en: 'part it with Enter (not Shift+Enter), then run again',
    },
    why: 'Một đoạn dài bảy trang không ngắt là tệp chép từ nơi khác mất dấu xuống đoạn, hoặc tệp cố ý làm treo máy. Không tách thì không biết đâu là căn cứ, đâu là mục, đâu là nơi nhận.',
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

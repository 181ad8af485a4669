import type { ContentFault } from './archive/contents.ts';
import type { Danger } from './archive/dangers.ts';
import type { PackageFault } from './archive/inspect.ts';
import { MAX_BRACES, MAX_TEMPLATE_XML } from './archive/limits.ts';
import { megabytes, saveAs, type Told, takeOriginal } from './told.ts';

/** What is told of a template that holds what no paper may carry along, or what cannot be filled in. */
export const refusedContents: Readonly<Record<Exclude<Danger | ContentFault, PackageFault>, Told>> = {
  dotx: {
    code: 'template/not-docx',
    message: {
      vi: 'là tệp .dotx (Word Template), không phải .docx',
      en: 'is a .dotx (Word Template), not a .docx',
    },
    hint: saveAs,
  },
  'utf-16': {
    code: 'template/not-docx',
    message: (part) => ({
      vi: `có phần “${part}” ghi bằng mã UTF-16, không điền được`,
      en: `has its part “${part}” in UTF-16, which cannot be filled in`,
    }),
    hint: saveAs,
  },
  strict: {
    code: 'template/not-docx',
    message: {
      vi: 'lưu ở dạng Strict Open XML, không điền được',
      en: 'is in the form Strict Open XML, which cannot be filled in',
    },
    hint: {
      vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx), không chọn Strict Open XML Document',
      en: 'open it in Word: File → Save As → Word Document (*.docx), not Strict Open XML Document',
    },
  },
  untyped: {
    code: 'template/corrupt',
    message: (part) => ({
      vi: `có phần “${part}” không khai báo kiểu, Word sẽ báo tệp hỏng`,
      en: `has a part “${part}” of no declared type, for which Word calls it damaged`,
    }),
    hint: saveAs,
  },
  'too-much-xml': {
    code: 'template/too-large',
    message: {
      vi: `quá dài (trên ${megabytes(MAX_TEMPLATE_XML)} MB chữ và định dạng)`,
      en: `is too long (over ${megabytes(MAX_TEMPLATE_XML)} MB of text and formatting)`,
    },
    hint: takeOriginal,
  },
  'too-many-braces': {
    code: 'template/too-large',
    message: {
      vi: `có quá nhiều dấu { } (trên ${MAX_BRACES})`,
      en: `has too many braces (over ${MAX_BRACES})`,
    },
    hint: takeOriginal,
  },
  macros: {
    code: 'template/unsafe',
    message: { vi: 'có macro', en: 'holds macros' },
    hint: {
      vi: 'lưu lại thành Word Document (*.docx), không phải .docm',
      en: 'save it as Word Document (*.docx), not .docm',
    },
  },
  embedded: {
    code: 'template/unsafe',
    message: (what) => ({
      vi: `có đối tượng nhúng hoặc tài liệu lồng vào (${what})`,
      en: `holds an embedded object or document (${what})`,
    }),
    hint: {
      vi: 'trong Word, xóa đối tượng ấy; cần hình thì chép rồi dán thành ảnh (Dán đặc biệt → Ảnh)',
      en: 'in Word, delete the object; where its look is wanted paste it as a picture (Paste Special → Picture)',
    },
  },
  outside: {
    code: 'template/unsafe',
    message: (target) => ({
      vi: `dẫn tới tệp bên ngoài (${target})`,
      en: `links to a file outside (${target})`,
    }),
    hint: {
      vi: 'trong Word: ảnh liên kết thì chèn hẳn ảnh vào; mẫu đính kèm thì gỡ ở Nhà phát triển → Mẫu tài liệu; liên kết khác thì gỡ ở Tệp → Thông tin → Sửa liên kết',
      en: 'in Word: insert a linked picture itself; detach a template under Developer → Document Template; break others under File → Info → Edit Links',
    },
  },
  field: {
    code: 'template/unsafe',
    message: (name) => ({
      vi: `có trường Word “${name}”, loại trường lấy dữ liệu từ ngoài hoặc gọi chương trình`,
      en: `holds the field “${name}” of Word, a kind that fetches data or starts programs`,
    }),
    hint: {
      vi: 'trong Word, chọn chỗ ấy (Alt+F9 cho thấy các trường), bấm Ctrl+Shift+F9 để đổi thành chữ thường rồi lưu lại',
      en: 'in Word, select it (Alt+F9 shows fields), press Ctrl+Shift+F9 to turn it into plain text and save',
    },
  },
  signed: {
    code: 'template/signed',
    message: {
      vi: 'có chữ ký số, điền vào là chữ ký thành sai',
      en: 'is digitally signed, and filling it in breaks the signature',
    },
    hint: {
      vi: 'trong Word, gỡ chữ ký ở Tệp → Thông tin → Xem chữ ký, hoặc dùng bản chưa ký',
      en: 'in Word, remove the signature under File → Info → View Signatures, or use the unsigned one',
    },
  },
};

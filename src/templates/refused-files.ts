import type { PackageFault } from './archive/inspect.ts';
import { MAX_INFLATED_BYTES, MAX_PARTS } from './archive/limits.ts';
import { megabytes, saveAs, type Told, takeOriginal } from './told.ts';

/** What is told of a template that is no whole .docx. */
export const refusedFiles: Readonly<Record<PackageFault, Told>> = {
  empty: {
    code: 'template/not-docx',
    message: { vi: 'là tệp trống, không có byte nào', en: 'is an empty file' },
    hint: takeOriginal,
  },
  'not-zip': {
    code: 'template/not-docx',
    message: { vi: 'không phải tệp .docx', en: 'is not a .docx file' },
    hint: saveAs,
  },
  'old-doc': {
    code: 'template/not-docx',
    message: { vi: 'là tệp .doc kiểu cũ, không phải .docx', en: 'is an old .doc file, not a .docx' },
    hint: saveAs,
  },
  encrypted: {
    code: 'template/not-docx',
    message: { vi: 'đặt mật khẩu, không đọc được', en: 'is protected by a password' },
    hint: {
      vi: 'trong Word, bỏ mật khẩu ở Tệp → Thông tin → Bảo vệ tài liệu rồi lưu lại',
      en: 'in Word, remove the password under File → Info → Protect Document and save it',
    },
  },
  'open-document': {
    code: 'template/not-docx',
    message: {
      vi: 'là tệp OpenDocument (.odt), không phải .docx',
      en: 'is an OpenDocument file (.odt), not a .docx',
    },
    hint: {
      vi: 'mở bằng LibreOffice hoặc Word rồi lưu lại thành Word (.docx)',
      en: 'open it in LibreOffice or Word and save it as Word (.docx)',
    },
  },
  'other-office': {
    code: 'template/not-docx',
    message: (program) => ({
      vi: `là tệp ${program}, không phải văn bản Word`,
      en: `is made by ${program} and holds no text of Word`,
    }),
    hint: takeOriginal,
  },
  'not-word': {
    code: 'template/not-docx',
    message: { vi: 'là tệp nén không chứa văn bản Word', en: 'is an archive that holds no Word document' },
    hint: saveAs,
  },
  'cut-short': {
    code: 'template/corrupt',
    message: {
      vi: 'bị cụt: tệp chép hoặc tải chưa xong',
      en: 'is cut short: it was not copied or downloaded to its end',
    },
    hint: {
      vi: 'chép lại tệp từ nơi có bản đủ, hoặc lấy lại mẫu gốc bằng `dialogue new --templates`',
      en: 'copy the file again, or take the original one with `dialogue new --templates`',
    },
  },
  corrupt: {
    code: 'template/corrupt',
    message: (part) => ({
      vi: part === '' ? 'bị hỏng, không mở được' : `bị hỏng ở phần “${part}”, không mở được`,
      en:
        part === ''
          ? 'is damaged and cannot be opened'
          : `is damaged in its part “${part}” and cannot be opened`,
    }),
    hint: takeOriginal,
  },
  'same-name': {
    code: 'template/corrupt',
    message: (name) => ({ vi: `có hai phần cùng tên “${name}”`, en: `has two parts of the name “${name}”` }),
    hint: takeOriginal,
  },
  'document-type': {
    code: 'template/corrupt',
    message: (part) => ({
      vi: `có khai báo DOCTYPE trong phần “${part}”, tệp Word không bao giờ có`,
      en: `declares a DOCTYPE in its part “${part}”, which no file of Word does`,
    }),
    hint: takeOriginal,
  },
  'too-large': {
    code: 'template/too-large',
    message: {
      vi: `quá lớn khi giải nén (trên ${megabytes(MAX_INFLATED_BYTES)} MB)`,
      en: `is too large when inflated (over ${megabytes(MAX_INFLATED_BYTES)} MB)`,
    },
    hint: takeOriginal,
  },
  'too-many': {
    code: 'template/too-large',
    message: {
      vi: `có quá nhiều phần bên trong (trên ${MAX_PARTS})`,
      en: `has too many parts (over ${MAX_PARTS})`,
    },
    hint: takeOriginal,
  },
  'bad-name': {
    code: 'template/unsafe',
    message: (name) => ({
      vi: `là tệp nén có đường dẫn lạ “${name}”`,
      en: `is an archive with a strange path “${name}”`,
    }),
    hint: takeOriginal,
  },
};

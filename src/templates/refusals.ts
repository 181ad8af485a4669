import type { Finding, Text } from '../findings/finding.ts';
import type { ContentFault } from './archive/contents.ts';
import type { Danger } from './archive/dangers.ts';
import type { PackageFault } from './archive/inspect.ts';
import { MAX_BRACES, MAX_INFLATED_BYTES, MAX_PARTS, MAX_TEMPLATE_XML } from './archive/limits.ts';
import { type TemplateCode, templateFinding } from './faults.ts';

/** Why a template is not filled in. */
export type Reason = PackageFault | Danger | ContentFault;

/** @param detail the part, link or field it is about; '' when there is none */
export function refusal(reason: Reason, detail: string, file: string | null): Finding {
  const { code, message, hint } = told[reason];
  const about = readable(detail);
  const { vi, en } = typeof message === 'function' ? message(about) : message;
  return templateFinding(code, file, { vi: `mẫu ${vi}`, en: `the template ${en}` }, hint);
}

/** A name somebody else chose, without letters that would move the cursor or turn the line. */
function readable(detail: string): string {
  const plain = detail.replace(/\p{C}/gu, '\uFFFD');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

interface Told {
  code: TemplateCode;
  /** Goes on after “mẫu”. */
  message: Text | ((detail: string) => Text);
  hint: Text;
}

const saveAs: Text = {
  vi: 'mở bằng Word rồi lưu lại: Tệp → Lưu thành → Word Document (*.docx)',
  en: 'open it in Word and save it again: File → Save As → Word Document (*.docx)',
};
const takeOriginal: Text = {
  vi: 'lấy lại mẫu gốc bằng `dialogue new --templates`',
  en: 'take the original template again with `dialogue new --templates`',
};

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

const told: Readonly<Record<Reason, Told>> = {
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
  untyped: {
    code: 'template/corrupt',
    message: (part) => ({
      vi: `có phần “${part}” không khai báo kiểu, Word sẽ báo tệp hỏng`,
      en: `has a part “${part}” of no declared type, for which Word calls it damaged`,
    }),
    hint: saveAs,
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
  'bad-name': {
    code: 'template/unsafe',
    message: (name) => ({
      vi: `là tệp nén có đường dẫn lạ “${name}”`,
      en: `is an archive with a strange path “${name}”`,
    }),
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

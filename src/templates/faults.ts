import type { CodeMeta } from '../findings/catalogue.ts';
import type { Finding, Severity, Text } from '../findings/finding.ts';

export type TemplateCode =
  | 'template/not-docx'
  | 'template/too-large'
  | 'template/corrupt'
  | 'template/unsafe'
  | 'template/syntax'
  | 'template/raw-tag'
  | 'template/unknown-tag'
  | 'template/unused-tag'
  | 'template/wrong-kind'
  | 'template/loose-loop'
  | 'template/manifest'
  | 'template/missing-value'
  | 'template/not-text'
  | 'template/illegal-character'
  | 'template/missing-photo';

/** Everything that can be wrong with a template or with filling it in, for the catalogue. */
export const templateCodes: readonly CodeMeta[] = [
  code('template/not-docx', 'mẫu không phải tệp .docx', 'the template is not a .docx file'),
  code('template/too-large', 'mẫu quá lớn khi giải nén', 'the template is too large when inflated'),
  code('template/corrupt', 'mẫu bị hỏng', 'the template is damaged'),
  code(
    'template/unsafe',
    'mẫu có macro hoặc dẫn ra tệp bên ngoài',
    'the template holds macros or links to the outside',
  ),
  code(
    'template/syntax',
    'thẻ hoặc khối lặp của mẫu viết sai',
    'a tag or a loop of the template is badly written',
  ),
  code(
    'template/raw-tag',
    'mẫu dùng loại thẻ không được phép',
    'the template uses a kind of tag that is not allowed',
  ),
  code('template/unknown-tag', 'mẫu dùng thẻ không có', 'the template uses a tag that does not exist'),
  code('template/unused-tag', 'mẫu thiếu thẻ bắt buộc', 'the template lacks a required tag', 'warning'),
  code('template/wrong-kind', 'thẻ của mẫu dùng sai kiểu', 'a tag is used as the wrong kind'),
  code(
    'template/loose-loop',
    'thẻ khối lặp không đứng một mình trong đoạn',
    'a loop tag is not alone in its paragraph',
    'warning',
  ),
  code('template/manifest', 'bảng thẻ template.yaml sai', 'the manifest template.yaml is wrong'),
  code(
    'template/missing-value',
    'mẫu dùng thẻ mà dữ liệu không có',
    'the template uses a tag without a value',
  ),
  code('template/not-text', 'giá trị không phải là chữ', 'a value is not a text'),
  code(
    'template/illegal-character',
    'giá trị có ký tự không in được',
    'a value holds a character that cannot be printed',
  ),
  code('template/missing-photo', 'không có ảnh mà bài nhắc tới', 'a photo the article names is not there'),
];

function code(name: TemplateCode, vi: string, en: string, severity: Severity = 'error'): CodeMeta {
  return { code: name, severity, title: { vi, en } };
}

/** A finding about the template `file`; these have no place in any YAML. */
export function templateFinding(
  code: TemplateCode,
  file: string | null,
  message: Text,
  hint: Text | null,
  severity: Severity = 'error',
): Finding {
  return { code, severity, message, hint, file, span: null, path: null, source: null };
}

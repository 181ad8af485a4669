import type { Finding, Severity, Text } from '../findings/finding.ts';

/** Every code of templates and sentences; `codes.ts` tells about each. */
export type TemplateCode =
  | 'template/unreadable'
  | 'template/not-docx'
  | 'template/too-large'
  | 'template/corrupt'
  | 'template/unsafe'
  | 'template/signed'
  | 'template/tracked-changes'
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
  | 'template/missing-photo'
  | 'template/sentence';

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

/** A template whose tags stand so oddly that filling them in breaks the file. */
export function brokenWhenFilled(file: string | null): Finding {
  return templateFinding(
    'template/syntax',
    file,
    {
      vi: 'điền thẻ vào thì tệp hỏng: có thẻ hoặc khối lặp đặt ở chỗ lạ',
      en: 'filling in the tags breaks the file: a tag or loop stands in a strange place',
    },
    {
      vi: 'lấy lại mẫu gốc bằng `dialogue new --templates` rồi sửa lại từ đó',
      en: 'take the original template again with `dialogue new --templates` and start from it',
    },
  );
}

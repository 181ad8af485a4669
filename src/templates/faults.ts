import type { Finding, Severity, Text } from '../findings/finding.ts';

/** Everything that can be wrong with a template, or with filling it in. */
export const templateCodes = {
  notDocx: 'template/not-docx',
  tooLarge: 'template/too-large',
  corrupt: 'template/corrupt',
  unsafe: 'template/unsafe',
  syntax: 'template/syntax',
  rawTag: 'template/raw-tag',
  unknownTag: 'template/unknown-tag',
  unusedTag: 'template/unused-tag',
  wrongKind: 'template/wrong-kind',
  looseLoop: 'template/loose-loop',
  manifest: 'template/manifest',
  missingValue: 'template/missing-value',
  notText: 'template/not-text',
  illegalCharacter: 'template/illegal-character',
  missingPhoto: 'template/missing-photo',
} as const;

export type TemplateCode = (typeof templateCodes)[keyof typeof templateCodes];

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

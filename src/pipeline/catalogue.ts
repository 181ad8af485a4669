import type { CodeMeta } from '../findings/catalogue.ts';
import type { Text } from '../findings/finding.ts';
import { formCodes } from '../form/codes.ts';
import { outputCodes } from '../output/codes.ts';
import { pdfCodes } from '../render/pdf.ts';
import { photoCodes } from '../render/photo-file.ts';
import { acrossRules } from '../rules/across/index.ts';
import { rules } from '../rules/index.ts';
import { schemaCodes } from '../schema/codes.ts';
import { yamlCodes } from '../source/codes.ts';
import { templateCodes } from '../templates/codes.ts';
import { pipelineCodes } from './codes.ts';

/** What the first part of a code says, in the order in which a file meets them. */
export const families: Readonly<Record<string, Text>> = {
  yaml: { vi: 'cách viết tệp', en: 'how the file is written' },
  schema: { vi: 'khóa và giá trị', en: 'keys and values' },
  dulieu: { vi: 'nội dung: ngày, số, người, quy định', en: 'content: dates, numbers, people, law' },
  thieu: { vi: 'thông tin còn thiếu', en: 'missing facts' },
  template: { vi: 'mẫu Word và câu mẫu', en: 'Word templates and sentences' },
  thethuc: { vi: 'thể thức của tệp Word', en: 'form of a Word file' },
  output: { vi: 'ghi tệp, ảnh, PDF', en: 'writing, photos, PDF' },
};

/** Every code of the program, once, family by family, rules in the order of their clauses. */
export const catalogue: readonly CodeMeta[] = inOrder([
  ...yamlCodes,
  ...schemaCodes,
  ...pipelineCodes,
  ...rules.map(({ meta }) => meta),
  ...acrossRules.map(({ meta }) => meta),
  ...formCodes,
  ...templateCodes,
  ...outputCodes,
  ...pdfCodes,
  ...photoCodes,
]);

function inOrder(metas: readonly CodeMeta[]): CodeMeta[] {
  return Object.keys(families).flatMap((family) => metas.filter(({ code }) => familyOf(code) === family));
}

export function familyOf(code: string): string {
  return code.split('/')[0] ?? code;
}

const byCode = new Map(catalogue.map((meta) => [meta.code, meta]));

/** What is known about a code of a finding; a family with a row for all its codes (`thieu/…`) answers for each of them. */
export function metaOf(code: string): CodeMeta | null {
  return byCode.get(code) ?? byCode.get(`${familyOf(code)}/<khoa>`) ?? null;
}

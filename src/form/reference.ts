import type { Severity } from '../findings/finding.ts';
import type { StandardId } from '../standards/standard.ts';
import { sourcesOf } from './clause.ts';
import type { FormRule } from './rule.ts';
import { formGroups } from './rules/index.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'nhắc' };

const standards: readonly (readonly [StandardId, string])[] = [
  ['nd30', 'NĐ 30'],
  ['hd05', 'HD 05'],
  ['hd36', 'HD 36'],
];

/** The manual's tables of criteria, in Markdown, one a group: clause, severity, and whether `lint --fix` repairs it. */
export function ruleReference(): string {
  const tables = formGroups.map(({ name, rules }) =>
    [
      `### ${name.vi}`,
      '',
      '| Mã | Thể thức | Tiêu chí | Mức | Điều khoản | Tự sửa |',
      '|---|---|---|---|---|---|',
      ...rules.map(row),
      '',
    ].join('\n'),
  );
  return tables.join('\n');
}

function row(rule: FormRule): string {
  const known = standards.flatMap(([id, name]) => (rule.clause[id] === undefined ? [] : [name]));
  const cells = [
    rule.id,
    known.join(', '),
    rule.title.vi,
    severity(rule),
    sourcesOf(rule) ?? 'thông lệ',
    fixable(rule),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function severity({ severity: usual, severityOf = {} }: FormRule): string {
  const others = standards.flatMap(([id, name]) => {
    const own = severityOf[id];
    return own === undefined || own === usual ? [] : [`${name}: ${severities[own]}`];
  });
  return [severities[usual], ...others].join('; ');
}

function fixable({ fixable: fixed }: FormRule): string {
  if (fixed === 'look') return 'phần trình bày';
  return fixed === true ? 'có' : '';
}

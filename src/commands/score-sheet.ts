import type { Lang } from '../findings/finding.ts';
import type { Score } from '../form/lint.ts';
import { formGroups } from '../form/rules/index.ts';
import type { LintedFile } from '../pipeline/lint.ts';

/** What stands in the columns of a score sheet. */
interface Row {
  name: string;
  kept: number;
  broken: number;
  absent: number;
}

/** A sheet a clerk can attach: by group how many criteria are kept, broken, or do not apply, and which are broken. */
export function scoreSheet({ file, findings, judged }: LintedFile, lang: Lang): string {
  const t = (vi: string, en: string): string => (lang === 'vi' ? vi : en);
  const title = t('PHIẾU KIỂM TRA THỂ THỨC', 'SCORE SHEET OF FORM');
  if (judged === null) {
    const said = findings.map(({ message }) => message[lang]).join('; ');
    return `${title}\n${t('Tệp', 'File')}: ${file}\n${t('Không kiểm tra được', 'Not judged')}: ${said}\n`;
  }
  const { standard, article, scores } = judged;
  const rows = formGroups.flatMap(({ name, rules }) => {
    const own = scores.filter(({ rule }) => rules.includes(rule));
    return own.length === 0 ? [] : [rowOf(name[lang], own)];
  });
  const total = rowOf(t('Cộng', 'Total'), scores);
  const by = article
    ? t('tin bài (chỉ xét chữ và trang)', 'article (text and page only)')
    : standard.name[lang];
  const heads = [
    t('Nhóm', 'Group'),
    t('Đạt', 'Kept'),
    t('Chưa đạt', 'Broken'),
    t('Không áp dụng', 'Not applicable'),
  ];
  const broken = scores.filter(({ outcome }) => outcome === 'broken');
  const list = broken.map(
    ({ rule, places }) =>
      `- ${rule.id}: ${rule.title[lang]}${places > 1 ? ` (${places} ${t('chỗ', 'places')})` : ''}`,
  );
  return [
    title,
    `${t('Tệp', 'File')}: ${file}`,
    `${t('Theo', 'By')}: ${by}`,
    '',
    ...table(heads, [...rows, total]),
    '',
    broken.length === 0
      ? t('Không có tiêu chí nào chưa đạt.', 'No criterion is broken.')
      : t('Chưa đạt:', 'Broken:'),
    ...list,
    '',
  ].join('\n');
}

function rowOf(name: string, scores: readonly Score[]): Row {
  const count = (outcome: Score['outcome']) => scores.filter((score) => score.outcome === outcome).length;
  return { name, kept: count('kept'), broken: count('broken'), absent: count('absent') };
}

function table(heads: readonly string[], rows: readonly Row[]): string[] {
  const cells = [heads, ...rows.map((r) => [r.name, String(r.kept), String(r.broken), String(r.absent)])];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

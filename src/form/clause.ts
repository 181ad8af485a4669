import type { StandardId } from '../standards/standard.ts';
import type { FormRule } from './rule.ts';

const names: Readonly<Record<StandardId, string>> = {
  nd30: 'Nghị định 30/2020/NĐ-CP',
  hd05: 'Hướng dẫn 05-HD/VPTW',
  hd36: 'Hướng dẫn 36-HD/VPTW',
};

/**
 * What a finding cites: `Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.c`; null for what is good practice and in no clause.
 * @param clause when it differs from that of the rule
 */
export function sourceOf(
  rule: FormRule,
  standard: StandardId,
  clause = rule.clause[standard],
): string | null {
  if (rule.law !== undefined) return rule.law;
  if (clause) return `${names[standard]}, ${spelled(clause)}`;
  // The guidance of 2018 is known in outline only: it has the rule, its clause is not known.
  const outline = standard === 'hd36' && clause !== undefined && rule.clause.hd05 !== '';
  return outline ? names.hd36 : null;
}

/** The clauses of all standards that know the rule; null for good practice. */
export function sourcesOf(rule: FormRule): string | null {
  const ids: readonly StandardId[] = ['nd30', 'hd05', 'hd36'];
  const found = ids.flatMap((id) => sourceOf(rule, id) ?? []);
  return found.length === 0 ? null : [...new Set(found)].join('; ');
}

/** `PL I.II.3.c` → `Phụ lục I, mục II.3.c`; `IV.4.1` → `mục IV.4.1`; `PL2-5` → `Phụ lục 2, dòng 5`. */
function spelled(clause: string): string {
  return clause
    .replace(/(?<=^|[;,] )(?=[IVX]+(?:\.|$))/gu, 'mục ')
    .replace(/PL2-(\d+)/gu, 'Phụ lục 2, dòng $1')
    .replace(/PL ([IVX]+)\.(?=[IVX])/gu, 'Phụ lục $1, mục ')
    .replace(/PL (?=[IVX]+,)/gu, 'Phụ lục ');
}

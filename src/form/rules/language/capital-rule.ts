import { everywhere, type FormRule } from '../../rule.ts';
import { isCited, type SlipRow, slipRule, wordsOf } from '../../text-slips.ts';

type Row = Omit<SlipRow, 'clause' | 'law' | 'explainedBy' | 'lines'> & {
  lines?: SlipRow['lines'];
  /** Of the decree. */
  clause: string;
  /** No criterion for papers of the Party. */
  stateOnly?: boolean;
};

/**
 * A criterion on capitals, in words that are nobody else's. The guidance of the Party has no chapter on them, so the
 * decree is named in its papers too; an article follows neither and is only warned.
 */
export function capitalRule({ clause, stateOnly = false, judge = () => ({}), ...row }: Row): FormRule {
  const rule = slipRule({
    lines: wordsOf,
    ...row,
    clause: stateOnly ? { nd30: clause } : everywhere(clause, ''),
    law: `Nghị định 30/2020/NĐ-CP, ${clause}`,
    explainedBy: ['UNI-01', 'UNI-02'],
    judge: (slip, text) => (isCited(text, slip) ? null : judge(slip, text)),
  });
  return {
    ...rule,
    check: (paper, report) =>
      rule.check(paper, (found) => report(paper.article ? { ...found, severity: 'warning' } : found)),
  };
}

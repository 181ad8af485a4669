import type { Text } from '../../../findings/finding.ts';
import type { Paper } from '../../paper.ts';
import type { ReportForm } from '../../rule.ts';

/** What a law or a sample wants said, and the words that say it. */
export interface Wanted {
  name: Text;
  said: RegExp;
  hint: Text;
}

/** Reports each thing that `text`, in lower case, does not say. */
export function checkSaid(paper: Paper, text: string, wanted: readonly Wanted[], report: ReportForm): void {
  for (const { name, said, hint } of wanted) {
    if (said.test(text)) continue;
    const kind = (paper.type?.name ?? '').toLowerCase();
    report({
      at: paper.pieces.get('TenLoai')?.[0] ?? null,
      message: { vi: `${kind} chưa nêu ${name.vi}`, en: `the paper does not tell ${name.en}` },
      hint,
    });
  }
}

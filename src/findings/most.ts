import type { Finding, Text } from './finding.ts';

/** So many findings of one code are told of one file by whoever could find millions; once they are corrected the next are seen. */
export const MOST_TOLD = 1000;

type Told = Pick<Finding, 'code' | 'message' | 'hint'>;

/** The findings, of each code no more than the limit; one more, where the first of those left out stands, says how many they are. */
export function atMost<F extends Told>(findings: readonly F[]): F[] {
  const number = new Map<string, number>();
  for (const { code } of findings) number.set(code, (number.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  return findings.flatMap((finding) => {
    const before = told.get(finding.code) ?? 0;
    told.set(finding.code, before + 1);
    const left = (number.get(finding.code) ?? 0) - MOST_TOLD;
    if (before < MOST_TOLD || left === 1) return [finding];
    return before === MOST_TOLD ? [counted(finding, left)] : [];
  });
}

/** A finding in the place of so many. */
export function counted<F extends Told>(finding: F, number: number): F {
  return {
    ...finding,
    message: {
      vi: `còn ${number} chỗ như vậy từ đây trở đi`,
      en: `${number} more like these from here on`,
    },
    hint: { vi: 'sửa các chỗ đã nêu rồi chạy lại', en: 'correct those above, then run again' },
  };
}

/** Letters of a message or hint that anyone would read. */
const LONGEST = 1000;

/** The finding with what it quotes cut short: a value may be as long as the file. */
export function readable(finding: Finding): Finding {
  const { message, hint } = finding;
  const isLong = [message, hint].some((text) => text !== null && isTooLong(text));
  return isLong ? { ...finding, message: cut(message), hint: hint === null ? null : cut(hint) } : finding;
}

function isTooLong({ vi, en }: Text): boolean {
  return Math.max(vi.length, en.length) > LONGEST;
}

function cut({ vi, en }: Text): Text {
  const short = (text: string) =>
    text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 4)}`;
  return { vi: short(vi), en: short(en) };
}

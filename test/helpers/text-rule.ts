import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/model/conference.ts';
import { runRules } from '../../src/rules/rule.ts';
import type { TextRule } from '../../src/rules/text/text-rule.ts';
import { locate } from '../../src/source/locate.ts';
import { readText } from './conference.ts';

/** What the clerk typed, and how it should read; `⟦…⟧` marks what the rule finds without knowing better. */
export type TextCase = readonly [typed: string, right: string];

/** Runs a rule over sentences, each the only text of a file; `around` is the rest of the file, `key` what they stand under. */
export function testTextRule(
  rule: TextRule,
  cases: readonly TextCase[],
  { around = '', list = 'hoi_nghi:\n  muc_dich' }: { around?: string; list?: string } = {},
): void {
  describe(`${rule.meta.code} ${around.trim().split('\n')[0]}`, () => {
    test.each(cases)('%j → %j', (typed, right) => {
      const { tree, data, findings } = readText(`${around}\n${list}:\n    - ${JSON.stringify(typed)}\n`);
      expect(findings).toEqual([]);
      const conference = normalize(data);
      expect(corrected(rule, typed, conference)).toBe(right);
      const found = runRules([rule], conference).filter(({ path }) => path.at(-1) === 0);
      expect(found.length > 0).toBe(typed !== right);
      for (const { path, within } of found) {
        const { exact } = locate(tree, path);
        expect(exact).toBe(true);
        expect(within).toBeDefined();
      }
    });
  });
}

function corrected(rule: TextRule, typed: string, conference: ReturnType<typeof normalize>): string {
  const slips = rule
    .slips(conference)
    .filter(({ text }) => text.text === typed)
    .flatMap((found) => found.slips)
    .sort((a, b) => b.start - a.start);
  return slips.reduce((text, { start, end, to }) => {
    const right = to ?? `⟦${text.slice(start, end)}⟧`;
    return text.slice(0, start) + right + text.slice(end);
  }, typed);
}

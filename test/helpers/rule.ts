import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { normalize } from '../../src/model/conference.ts';
import { type Rule, type RuleContext, runRules } from '../../src/rules/rule.ts';
import { locate } from '../../src/source/locate.ts';
import { readText } from './conference.ts';

export interface RuleCase {
  name: string;
  /** An excerpt; `hoi_nghi` may be left out. */
  yaml: string;
  /** Paths the rule points at, or `severity path` where it differs from the rule's own. */
  paths: string[];
}

/** Runs one rule over excerpts; wording is reviewed in the goldens, place here. */
export function testRule(rule: Rule, cases: readonly RuleCase[], context?: RuleContext): void {
  describe(rule.meta.code, () => {
    test.each(cases)('$name', ({ yaml, paths }) => {
      expect(pathsOf(rule, yaml, context)).toEqual(paths);
    });
  });
}

function pathsOf(rule: Rule, yaml: string, context: RuleContext | undefined): string[] {
  const { tree, data, findings } = readText(yaml);
  expect(findings).toEqual([]);
  return runRules([rule], normalize(data), context).map(({ code, severity, path, at }) => {
    expect(code).toBe(rule.meta.code);
    expect(locate(tree, path, at).exact, formatPath(path)).toBe(true);
    return severity === rule.meta.severity ? formatPath(path) : `${severity} ${formatPath(path)}`;
  });
}

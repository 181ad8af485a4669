import type { CodeMeta } from '../findings/catalogue.ts';
import type { DataPath, Severity, Span, Text, Unplaced } from '../findings/finding.ts';
import type { Conference } from '../model/conference.ts';
import type { CalendarDate } from '../vi/calendar.ts';

/** What `explain` tells about a rule. */
export interface RuleMeta extends CodeMeta {
  /** Number of the clause: of consistency `C01`, of legal bases `CC-09`, of process `PR-03`, of letters `UNI-02`, `CAP-01`; rules that share one are its clauses; none where no list has it. */
  criterion?: `${'C' | 'CC-' | 'PR-' | 'UNI-' | 'CAP-'}${number}`;
  /** Clause of the law or standard behind it; null when it is plain sense. */
  source: string | null;
  /** Why it matters, in Vietnamese, for the clerk. */
  why: string;
  /** A YAML excerpt that breaks it, and one that does not. */
  bad: string;
  good: string;
}

/** What a rule says of one place of the data. */
export interface Found {
  path: DataPath;
  /** Point at the key rather than the value. */
  at?: 'key' | 'value';
  /** Point at a part of the value: offsets in its text (UTF-16 units). */
  within?: Span;
  /** When it differs from the severity of the rule. */
  severity?: Severity;
  /** When it differs from the clause of the rule, as on a day when that law was not yet in force. */
  source?: string | null;
  message: Text;
  hint: Text | null;
}

export type Report = (found: Found) => void;

/** What a rule may know beside the data. */
export interface RuleContext {
  /** Null where nothing may depend on the day: a paper made twice is the same paper. */
  today: CalendarDate | null;
}

/** One consistency rule. It gives data paths, never lines, and says nothing about what is absent. */
export interface Rule {
  meta: RuleMeta;
  check(conference: Conference, report: Report, context: RuleContext): void;
}

/** All that the rules, in their order, find in a conference. */
export function runRules(
  rules: readonly Rule[],
  conference: Conference,
  context: RuleContext = { today: null },
): Unplaced[] {
  const findings: Unplaced[] = [];
  for (const { meta, check } of rules) {
    const { code, severity, source } = meta;
    check(conference, (found) => findings.push({ code, severity, source, ...found }), context);
  }
  return findings;
}

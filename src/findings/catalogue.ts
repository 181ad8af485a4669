import type { Severity, Text } from './finding.ts';

/** What is known about a code apart from any one finding: the row of `explain` and of the machine formats. */
export interface CodeMeta {
  code: string;
  severity: Severity;
  /** Lower case first, no full stop. */
  title: Text;
  /** Why it matters, in Vietnamese, for the clerk. */
  why: string;
  /** Number of the criterion it holds the data to: `C01`. */
  criterion?: string;
  /** Numbers of criteria that say the same. */
  sameAs?: readonly string[];
  /** Clause of the law or standard behind it; null when it is plain sense. */
  source?: string | null;
  /** An excerpt that shows it, and one that does not; absent where nothing can be shown in text. */
  bad?: string;
  good?: string;
}

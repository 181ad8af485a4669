import type { Severity, Text } from './finding.ts';

/** What is known about a code apart from any one finding: the row of `explain` and of the manual. */
export interface CodeMeta {
  code: string;
  severity: Severity;
  title: Text;
}

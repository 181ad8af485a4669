import type { Finding } from '../findings/finding.ts';
import { rules } from '../rules/index.ts';
import { type RuleContext, runRules } from '../rules/rule.ts';
import { place } from '../schema/load.ts';
import type { Dialogue } from './read.ts';

/** Step 2, check: every rule over what could be read, each finding with its place; what is overdue only when `today` is told. */
export function checkDialogue(dialogue: Dialogue, context?: RuleContext): Finding[] {
  const { tree } = dialogue;
  const conference = dialogue.conference ?? dialogue.office;
  if (conference === null || tree === null) return dialogue.findings;
  const found = runRules(rules, conference, context).map((finding) => place(finding, tree));
  return [...dialogue.findings, ...found];
}

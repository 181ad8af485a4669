import type { Finding } from '../findings/finding.ts';
import { rules } from '../rules/index.ts';
import { runRules } from '../rules/rule.ts';
import { place } from '../schema/load.ts';
import type { Dialogue } from './read.ts';

/** Step 2, check: every rule over what could be read, each finding with its place. */
export function checkDialogue(dialogue: Dialogue): Finding[] {
  const { conference, tree } = dialogue;
  if (conference === null || tree === null) return dialogue.findings;
  return [...dialogue.findings, ...runRules(rules, conference).map((finding) => place(finding, tree))];
}

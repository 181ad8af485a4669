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

/** Nothing can be written for an office file alone. */
export function notAConference(dialogue: Dialogue): Finding {
  return {
    code: 'schema/not-a-conference',
    severity: 'error',
    message: {
      vi: 'đây là tệp cơ quan dùng chung, không mô tả hội nghị nào',
      en: 'this is a shared office file and describes no conference',
    },
    hint: {
      vi: 'ghi tên tệp hội nghị; trong tệp ấy tệp cơ quan được gọi bằng `co_quan: đường-dẫn`. Chưa có thì tạo bằng: dialogue new hoi-nghi.yaml',
      en: 'name the conference file, which refers to this one by `co_quan: path`; start one with: dialogue new hoi-nghi.yaml',
    },
    file: dialogue.file,
    span: null,
    path: null,
    source: null,
  };
}

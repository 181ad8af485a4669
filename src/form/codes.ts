import type { CodeMeta } from '../findings/catalogue.ts';
import { sourcesOf } from './clause.ts';
import { fixCodes } from './fix/faults.ts';
import { codeOf } from './lint.ts';
import { readCodes } from './read/faults.ts';
import { recogniseCodes } from './recognise/said.ts';
import type { FormRule } from './rule.ts';
import { formRules } from './rules/index.ts';

/** Every code of `lint`, for the catalogue: what stops the reading or the repair, then the criteria. */
export const formCodes: readonly CodeMeta[] = [
  ...readCodes,
  ...recogniseCodes,
  ...fixCodes,
  ...formRules.map(metaOf),
];

function metaOf(rule: FormRule): CodeMeta {
  const { id, severity, title, why, bad, good } = rule;
  const examples = bad === undefined ? {} : { bad, good };
  return { code: codeOf(rule), criterion: id, severity, title, why, source: sourcesOf(rule), ...examples };
}

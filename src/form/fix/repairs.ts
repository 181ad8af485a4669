import type { FormRule } from '../rule.ts';
import { fixBodySize, fixGap, fixIndent, fixLines, fixPushed, fixSingle } from './body.ts';
import { fixColour, fixFont } from './letters-look.ts';
import { fixLook } from './looks.ts';
import { padDate, padDates, padNumber } from './padding.ts';
import { fixMargins, fixPaper } from './page.ts';
import { addNumbers, fixFirstPage, fixNumberLook, fixNumberPlace } from './page-number.ts';
import type { Repair } from './repair.ts';
import { fixHeadSizes } from './sizes.ts';
import { compose, fixText, hyphenate } from './text.ts';

/** Repairs of criteria that judge more than the look of a component, or a text they know to be right. */
const repairs: Readonly<Record<string, Repair>> = {
  'PG-01': fixPaper,
  'PG-02': fixMargins,
  'PG-03': fixMargins,
  'PG-04': fixMargins,
  'PG-05': fixMargins,
  'PG-08': fixFont,
  'PG-09': fixColour,
  'PG-10': fixNumberPlace,
  'PG-11': fixFirstPage,
  'PG-12': fixNumberLook,
  'PG-13': fixNumberLook,
  'PG-15': addNumbers,
  'UNI-01': compose,
  'UNI-04': hyphenate,
  'HD-06': fixHeadSizes,
  'HD-11': fixSingle,
  'NO-05': padNumber,
  'DT-02': padDate,
  'DT-08': padDates,
  'BD-01': fixBodySize,
  'BD-02': fixBodySize,
  'BD-04': fixIndent,
  'BD-05': fixIndent,
  'BD-06': fixGap,
  'BD-07': fixLines,
  'BD-08': fixLines,
  'BD-09': fixLines,
  'BD-10': fixPushed,
};

const fixLookOrText: Repair = (paper, found) => [...fixLook(paper, found), ...fixText(paper, found)];

/** What cures a thing a criterion has said; none where a person has to do it. */
export function repairOf({ id, fixable }: FormRule): Repair | null {
  return fixable ? (repairs[id] ?? fixLookOrText) : null;
}

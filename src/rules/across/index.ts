import type { AcrossRule } from './across-rule.ts';
import { numberInTwoFiles } from './number-in-two-files.ts';
import { previousFigures } from './previous-figures.ts';
import { previousFile } from './previous-file.ts';
import { timeOrder } from './time-order.ts';
import { timeTwice } from './time-twice.ts';

/** Every rule that holds several files against each other, in the order of the clauses. */
export const acrossRules: readonly AcrossRule[] = [
  numberInTwoFiles, // C20
  timeOrder, // C70
  timeTwice, // C70
  previousFile, // C70
  previousFigures, // C70
];

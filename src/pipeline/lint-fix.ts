import type { Finding } from '../findings/finding.ts';
import type { LineChange } from '../findings/unified.ts';
import { fixForm } from '../form/fix/fix.ts';
import type { Score } from '../form/lint.ts';
import { recognise } from '../form/recognise/recognise.ts';
import type { FormRule } from '../form/rule.ts';
import { formRules } from '../form/rules/index.ts';
import type { Io } from '../io.ts';
import { shown } from '../paths.ts';
import type { StandardId } from '../standards/standard.ts';
import { readInput } from './input.ts';
import { type LintedFile, lintBytes } from './lint.ts';

/** What repairing one paper comes to, in memory. */
export interface Repaired {
  bytes: Uint8Array;
  /** Every paragraph, before and after. */
  lines: LineChange[];
  /** Criteria that are broken at fewer places now, and at how many fewer. */
  mended: { rule: FormRule; places: number }[];
  /** What is left, under the name of the new file. */
  left: LintedFile;
}

/**
 * Repairs the safe faults of form of a .docx and judges the result; nothing is written.
 * @param path absolute @param name of the new file for findings
 * @returns findings alone when the paper cannot be read, recognised or repaired
 */
export function repairFile(
  io: Io,
  path: string,
  name: string,
  standard: StandardId | null,
): Repaired | { findings: Finding[] } {
  const bytes = readInput(io, path);
  const file = shown(io.cwd, path);
  const before = lintBytes(bytes, file, standard);
  if (before.judged === null) return { findings: before.findings };
  const fixed = fixForm(bytes, file, formRules, (word) => recognise(word, { standard, file }).value);
  if (fixed.value === undefined) return { findings: [...fixed.findings, ...before.findings] };
  const left = lintBytes(fixed.value.bytes, name, standard);
  return {
    bytes: fixed.value.bytes,
    lines: fixed.value.texts.map((text) => ({ before: oneLine(text.before), after: oneLine(text.after) })),
    mended: mendedIn(before.judged.scores, left.judged?.scores ?? []),
    left,
  };
}

/** A line break inside a paragraph, as Word shows it. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]/gu, '↵');
}

function mendedIn(before: readonly Score[], after: readonly Score[]): Repaired['mended'] {
  const now = new Map(after.map(({ rule, places }) => [rule, places]));
  return before.flatMap(({ rule, places }) => {
    const fewer = places - (now.get(rule) ?? 0);
    return fewer > 0 ? [{ rule, places: fewer }] : [];
  });
}

import type { Severity, Span, Text } from '../findings/finding.ts';
import type { Component, StandardId } from '../standards/standard.ts';
import type { Paper, Piece } from './paper.ts';
import type { Paragraph, Section } from './read/word.ts';

/** Where a finding points: letters, a paragraph, a section (its first paragraph), or the paper as a whole (its first). */
export type At = Piece | Paragraph | Section | null;

/** What a rule says of one place of the paper. */
export interface FormFound {
  at: At;
  /** A part of the piece or paragraph: offsets in the text of the paragraph. */
  within?: Span;
  /** When it differs from the severity of the rule. */
  severity?: Severity;
  /** When it differs from the clause of the rule. */
  source?: string;
  /** What of the look is wrong, and how the component is printed: for whoever repairs it. */
  aspect?: 'size' | 'bold' | 'italic' | 'underline' | 'case' | 'align';
  component?: Component;
  /** What may safely be written in place of `within`: for whoever repairs it. */
  to?: string;
  message: Text;
  hint: Text | null;
}

export type ReportForm = (found: FormFound) => void;

/** One row of the table of criteria of form. */
export interface FormRule {
  /** `PG-01`; the code is `thethuc/pg-01`. */
  id: string;
  /** What is behind it when that is not the standard: another act, or null when it is plain logic. */
  law?: string | null;
  /** The clause behind it, without the name of the standard (`PL I.I.1`, `IV.3`); only these standards know the rule. */
  clause: Partial<Record<StandardId, string>>;
  severity: Severity;
  /** Severity under one standard, when it differs. */
  severityOf?: Partial<Record<StandardId, Severity>>;
  /** What is wrong; lower case first, no full stop. */
  title: Text;
  /** Why it matters, in Vietnamese, for the clerk. */
  why: string;
  /** `lint --fix` repairs it; `look`: only size, weight, slant and alignment of the component. */
  fixable?: boolean | 'look';
  /** Lines of a paper that show it, and that do not; absent where text cannot show it. */
  bad?: string;
  good?: string;
  /** It judges an article too, which follows no standard. */
  article?: boolean;
  /** Narrower rules: where one of them speaks of the same place, this one is silent. */
  explainedBy?: readonly string[];
  /** Reports what is wrong. @returns whether the paper has what it judges: without it the criterion does not apply */
  check(paper: Paper, report: ReportForm): boolean;
}

/** The criteria of one component, in the order of their numbers. */
export type FormRules = readonly FormRule[];

/** Both standards of the Party, whose guidance of 2018 is known only in outline. */
export function party(clause: string): Partial<Record<StandardId, string>> {
  return { hd05: clause, hd36: '' };
}

/** A rule of all standards. */
export function everywhere(decree: string, guidance: string): Partial<Record<StandardId, string>> {
  return { nd30: decree, ...party(guidance) };
}

import type { Finding, Text } from '../findings/finding.ts';
import type { Standard } from '../standards/standard.ts';
import { sourceOf } from './clause.ts';
import type { Paper } from './paper.ts';
import { linesOf, placeOf } from './place.ts';
import type { FormFound, FormRule } from './rule.ts';

/** How one criterion came out. */
export interface Score {
  rule: FormRule;
  /** `absent`: the paper has nothing it judges. */
  outcome: 'kept' | 'broken' | 'absent';
  /** Places where it is broken. */
  places: number;
}

export interface Linted {
  findings: Finding[];
  scores: Score[];
  /** What was said of each place, one by one: for whoever repairs it. */
  told: readonly { rule: FormRule; found: FormFound }[];
}

interface Said {
  rule: FormRule;
  found: FormFound;
  finding: Finding & { path: [string, number] };
}

/**
 * Holds a paper to the criteria of its standard. What one criterion says alike of several places is one finding, at the
 * first of them. @param file the name of the paper for findings
 */
export function lint(rules: readonly FormRule[], paper: Paper, file: string): Linted {
  const lines = linesOf(paper.word);
  const said: Said[] = [];
  const judged = rules.filter((rule) => applies(rule, paper));
  const present = new Map(
    judged.map((rule) => {
      const seen = rule.check(paper, (found) => {
        const place = placeOf(paper.word, lines, found.at, found.within);
        said.push({ rule, found, finding: { ...findingOf(rule, found, paper.standard), file, ...place } });
      });
      return [rule, seen] as const;
    }),
  );
  const spoken = placesOf(said);
  const told = said.filter((one) => !isExplained(one, spoken));
  return {
    findings: together(told),
    told,
    scores: judged.map((rule) => {
      const places = told.filter((one) => one.rule === rule).length;
      const outcome = places > 0 ? 'broken' : present.get(rule) === true ? 'kept' : 'absent';
      return { rule, outcome, places };
    }),
  };
}

export function codeOf({ id }: FormRule): string {
  return `thethuc/${id.toLowerCase()}`;
}

function applies(rule: FormRule, { standard, article }: Paper): boolean {
  return article ? rule.article === true : rule.clause[standard.id] !== undefined;
}

function findingOf(
  rule: FormRule,
  found: FormFound,
  { id }: Standard,
): Omit<Finding, 'file' | 'span' | 'path'> {
  return {
    code: codeOf(rule),
    severity: found.severity ?? rule.severityOf?.[id] ?? rule.severity,
    message: found.message,
    hint: found.hint,
    source: sourceOf(rule, id, found.source),
  };
}

/** Paragraphs each criterion spoke of. */
function placesOf(said: readonly Said[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { rule, finding } of said) {
    const known = places.get(rule.id) ?? new Set();
    places.set(rule.id, known.add(finding.path.join(' ')));
  }
  return places;
}

function isExplained({ rule, finding }: Said, spoken: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const place = finding.path.join(' ');
  return (rule.explainedBy ?? []).some((id) => spoken.get(id)?.has(place) === true);
}

/** A paper set in one wrong size would else say so of every paragraph. */
function together(said: readonly Said[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const { finding } of said) {
    const key = JSON.stringify([finding.code, finding.severity, finding.message.vi]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, message: also(first.message, others.length) }];
  });
}

function also({ vi, en }: Text, others: number): Text {
  if (others === 0) return { vi, en };
  return { vi: `${vi} (và ${others} chỗ nữa như vậy)`, en: `${en} (and ${others} more places)` };
}

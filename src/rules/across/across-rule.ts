import type { DataPath, Finding, Severity, Span, Text } from '../../findings/finding.ts';
import type { Conference } from '../../model/conference.ts';
import type { RuleMeta } from '../rule.ts';

/** Where a fact stands, known without the file. `line` from 1. */
export interface Place {
  file: string;
  line: number;
  span: Span;
  path: DataPath;
}

/** Finds a data path of the file that is being read. */
export type Locate = (path: DataPath) => Place;

/** What a rule says of one place of one file. */
export interface FoundAcross {
  at: Place;
  /** When it differs from the severity of the rule. */
  severity?: Severity;
  message: Text;
  hint: Text;
}

export interface AcrossSpec<Fact> {
  meta: RuleMeta;
  /** The little that has to be remembered of one file; the file itself is forgotten. */
  facts(conference: Conference, locate: Locate): Fact[];
  /** Facts of every file, in the order of the names of the files. */
  compare(facts: readonly Fact[], report: (found: FoundAcross) => void): void;
}

/** One run of a rule over many files. */
export interface Comparison {
  /** Reads a file; `id` tells files apart, whatever name they are given by: of two names the first in order is kept. */
  add(id: string, file: string, conference: Conference, locate: Locate): void;
  /** What the files say against each other, the same whatever the order in which they were added. */
  findings(): Finding[];
}

/** A rule that holds files of several conferences against each other. */
export interface AcrossRule {
  meta: RuleMeta;
  start(): Comparison;
}

/** Makes a rule out of what it remembers of a file and how it compares that. */
export function acrossRule<Fact>({ meta, facts, compare }: AcrossSpec<Fact>): AcrossRule {
  return {
    meta,
    start: () => {
      const known = new Map<string, { file: string; facts: Fact[] }>();
      return {
        add: (id, file, conference, locate) => {
          const before = known.get(id);
          if (before !== undefined && before.file <= file) return;
          known.set(id, { file, facts: facts(conference, locate) });
        },
        findings: () => {
          const found: Finding[] = [];
          const files = [...known.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
          compare(
            files.flatMap((file) => file.facts),
            (one) => found.push(finding(meta, one)),
          );
          return found;
        },
      };
    },
  };
}

function finding(
  { code, severity, source }: RuleMeta,
  { at: { file, span, path }, ...told }: FoundAcross,
): Finding {
  return { code, severity, source, ...told, file, span, path };
}

/** A place as a person looks it up: `lan-1.yaml:12`. */
export function spot({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** Facts by a key, each list in the order in which they came. */
export function groupBy<Fact>(facts: readonly Fact[], key: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(key(fact));
    if (group === undefined) groups.set(key(fact), [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

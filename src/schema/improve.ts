import type { Unplaced } from '../findings/finding.ts';
import { counted, MOST_TOLD } from '../findings/most.ts';
import { choice } from './choice.ts';
import { colonMadeKey, needList, needMap, needText } from './kinds.ts';
import { type Problem, placeOf } from './problem.ts';
import { branch, property } from './shape.ts';
import { meantKey, unknownKey } from './unknown.ts';
import { exampleOf, keyWords, placeWords } from './words.ts';

/** Explains one common mistake; null when the problem is another one. */
export type Improver = (problem: Problem) => Unplaced | null;

/** In order: the first that knows the mistake explains it. */
const IMPROVERS: readonly Improver[] = [
  emptyItem,
  needList,
  needMap,
  needText,
  colonMadeKey,
  unknownKey,
  choice,
  required,
];

/**
 * Every problem in a clerk's words; one that another already explains (a missing key that is there, misspelt) is left out,
 * and of very many the last are counted.
 */
export function improve(problems: readonly Problem[]): Unplaced[] {
  const misspelt = unknownKeys(problems);
  const own = problems.filter((problem) => !isConsequence(problem, misspelt.get(placeOf(problem)) ?? []));
  const left = own.length - MOST_TOLD;
  return own
    .slice(0, MOST_TOLD + 1)
    .map((problem, i) => (i === MOST_TOLD ? counted(explained(problem), left) : explained(problem)));
}

function explained(problem: Problem): Unplaced {
  for (const improver of IMPROVERS) {
    const finding = improver(problem);
    if (finding !== null) return finding;
  }
  throw new Error(`schema: nobody explains ${problem.keyword} at ${problem.path.join('.')}`);
}

/** Problems of unknown keys by the place of their group, of each not more than can be told. */
function unknownKeys(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.keyword !== 'additionalProperties') continue;
    const group = groups.get(placeOf(problem));
    if (group === undefined) groups.set(placeOf(problem), [problem]);
    else if (group.length < MOST_TOLD) group.push(problem);
  }
  return groups;
}

function isConsequence({ keyword, key }: Problem, unknown: readonly Problem[]): boolean {
  return (
    keyword === 'required' && unknown.some((other) => meantKey(other) === key || colonMadeKey(other) !== null)
  );
}

/** `- ` with nothing behind it. */
function emptyItem({ path, value, schema }: Problem): Unplaced | null {
  if (value !== '' || typeof path.at(-1) !== 'number') return null;
  const place = placeWords(path);
  const example = exampleOf(schema);
  const as = example === null ? '' : `: \`- ${example}\``;
  return {
    code: 'schema/empty-item',
    severity: 'error',
    message: { vi: `${place.vi} trống, chỉ có dấu \`-\``, en: `${place.en} is empty, there is only a \`-\`` },
    hint: {
      vi: `ghi nội dung sau dấu \`- \`${as}, hoặc xóa dòng này`,
      en: `write something after \`- \`${as}, or delete the line`,
    },
    path,
    source: null,
  };
}

/** A key the group cannot do without; points at the key of the group. */
export function required({ keyword, path, schema, key }: Problem): Unplaced | null {
  if (keyword !== 'required') return null;
  const place = placeWords(path);
  const missing = property(branch(schema, 'map'), key);
  const words = keyWords(key, missing);
  const example = missing === null ? null : exampleOf(missing);
  return {
    code: 'schema/required',
    severity: 'error',
    message: { vi: `${place.vi} thiếu khóa ${words.vi}`, en: `${place.en} has no key ${words.en}` },
    hint:
      example === null
        ? {
            vi: `thêm \`${key}:\` rồi ghi các khóa của nó ở dưới, thụt vào`,
            en: `add \`${key}:\` with its keys below, indented`,
          }
        : { vi: `thêm \`${key}: ${example}\``, en: `add \`${key}: ${example}\`` },
    path,
    at: 'key',
    source: null,
  };
}

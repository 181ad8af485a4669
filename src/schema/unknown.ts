import type { Text, Unplaced } from '../findings/finding.ts';
import { short } from './entries.ts';
import { type Home, homesOf } from './homes.ts';
import type { Problem } from './problem.ts';
import { branch, property, type SchemaNode } from './shape.ts';
import { isEnglish, nearest, otherNames } from './suggest.ts';
import { keyWords, placeWords } from './words.ts';

/** A key the schema does not know in this place; points at the key. */
export function unknownKey(problem: Problem): Unplaced | null {
  if (problem.keyword !== 'additionalProperties') return null;
  const { path, key } = problem;
  const place = placeWords(path);
  const english = isEnglish(key);
  return {
    code: 'schema/unknown-key',
    severity: 'error',
    message: {
      vi: `không có khóa \`${short(key)}\` trong ${place.vi}${english ? '; tên khóa viết bằng tiếng Việt không dấu' : ''}`,
      en: `there is no key \`${short(key)}\` in ${place.en}${english ? '; keys are Vietnamese without accents' : ''}`,
    },
    hint: rename(problem) ?? move(problem) ?? repeated(problem) ?? choose(problem),
    path: [...path, key],
    at: 'key',
    source: null,
  };
}

/** The key of the same group that the clerk must have meant; null when it belongs elsewhere or resembles none. */
export function meantKey(problem: Problem): string | null {
  const free = freeKeys(problem);
  const other = otherNames(problem.key).find((word) => free.includes(word));
  if (other !== undefined) return other;
  const homes = homesOf(problem.key, problem.path);
  return homes.some(({ where }) => where !== 'beside') ? null : nearest(problem.key, free);
}

function rename(problem: Problem): Text | null {
  const meant = meantKey(problem);
  if (meant === null) return null;
  const words = keyWords(meant, property(groupOf(problem), meant));
  return { vi: `đổi thành ${words.vi}`, en: `write ${words.en}` };
}

/** The key, or the one it stands for, belongs to another group. */
function move(problem: Problem): Text | null {
  for (const word of [problem.key, ...otherNames(problem.key)]) {
    const homes = homesOf(word, problem.path);
    if (homes.length > 0) return withName(word, problem.key, movedTo(homes, problem));
  }
  return null;
}

function withName(word: string, typed: string, text: Text): Text {
  if (word === typed || !isEnglish(typed)) return text;
  return { vi: `tên khóa là \`${word}\`; ${text.vi}`, en: `the key is \`${word}\`; ${text.en}` };
}

function movedTo(homes: readonly Home[], problem: Problem): Text {
  const [first] = homes;
  if (first === undefined || homes.length > 1) return oneOf(homes);
  const here = problem.path.filter((part) => typeof part === 'string');
  if (first.where === 'above') return outdent(first.group, here[first.group.length] ?? '');
  const group = first.where === 'below' ? first.group.slice(here.length) : first.group;
  const name = group.join('.');
  if (first.inList) {
    return {
      vi: `khóa này thuộc từng mục của \`${name}\`: chuyển vào mục của nó, sau dấu \`- \``,
      en: `it belongs to an item of \`${name}\`: move it into its item, after the \`- \``,
    };
  }
  return {
    vi: `khóa này thuộc \`${name}\`: chuyển xuống dưới \`${group.at(-1)}:\` và thụt vào`,
    en: `it belongs to \`${name}\`: move it below \`${group.at(-1)}:\` and indent it`,
  };
}

/** `sibling` is the key the group is known by where the clerk typed. */
function outdent(group: readonly string[], sibling: string): Text {
  const of = group.at(-1);
  return {
    vi: `khóa này ${of === undefined ? 'ở ngoài cùng của tệp' : `thuộc \`${of}\``}, ngang với \`${sibling}\`: bớt thụt đầu dòng cho thẳng cột với \`${sibling}:\``,
    en: `it belongs ${of === undefined ? 'to the top level' : `to \`${of}\``}, beside \`${sibling}\`: indent it like \`${sibling}:\``,
  };
}

function oneOf(homes: readonly Home[]): Text {
  const groups = homes.map(({ group }) => `\`${group.join('.')}\``).join(', ');
  return {
    vi: `khóa này có ở ${groups}; chuyển về đúng chỗ`,
    en: `it belongs to one of ${groups}; move it there`,
  };
}

/** A misspelt second writing of a key that is already there. */
function repeated(problem: Problem): Text | null {
  const first = nearest(
    problem.key,
    knownKeys(problem).filter((key) => isUsed(problem, key)),
  );
  if (first === null) return null;
  return {
    vi: `gần giống \`${first}\` đã có trong nhóm này: giữ một dòng, xóa dòng kia`,
    en: `it resembles \`${first}\`, which is already there: keep one of them`,
  };
}

function choose(problem: Problem): Text {
  const free = freeKeys(problem).map((key) => `\`${key}\``);
  if (free.length === 0) return { vi: 'xóa dòng này', en: 'delete this line' };
  const keys = `${free.slice(0, MOST_KEYS).join(', ')}${free.length > MOST_KEYS ? '…' : ''}`;
  const rest = free.length > MOST_KEYS;
  return {
    vi: `xóa dòng này, hoặc dùng một trong các khóa: ${keys}${rest ? ' (đủ ở HUONG-DAN.md, mục 11)' : ''}`,
    en: `delete this line or use one of ${keys}${rest ? ' (all in HUONG-DAN.md, section 11)' : ''}`,
  };
}

const MOST_KEYS = 12;

/** Keys of the group that are not there yet. */
function freeKeys(problem: Problem): string[] {
  return knownKeys(problem).filter((key) => !isUsed(problem, key));
}

function knownKeys(problem: Problem): string[] {
  return Object.keys(groupOf(problem)?.properties ?? {});
}

/** The group may hold a million keys, so it is asked for each rather than for all. */
function isUsed({ value }: Problem, key: string): boolean {
  return typeof value === 'object' && Object.hasOwn(value, key);
}

function groupOf({ schema }: Problem): SchemaNode | null {
  return branch(schema, 'map');
}

import type { Text, Unplaced } from '../findings/finding.ts';
import { choicesUnless, entryFor, itemsFor, short } from './entries.ts';
import type { Raw } from './fold.ts';
import type { Problem } from './problem.ts';
import { branch, type SchemaNode } from './shape.ts';
import { meantKey } from './unknown.ts';
import { exampleOf, foundWords, placeWords, typeWords } from './words.ts';

/** A list wanted where text or keys stand. */
export function needList(problem: Problem): Unplaced | null {
  const items = branch(problem.schema, 'list')?.items;
  if (problem.keyword !== 'type' || items === undefined) return null;
  return wrongKind('schema/need-list', problem, listHint(problem.value, items));
}

function listHint(value: Raw, items: SchemaNode): Text {
  if (typeof value === 'string') {
    const found = itemsFor(value, items);
    const lines = found.map((item) => `\`- ${item}\``).join(', ');
    const choices = choicesUnless(found, items);
    return {
      vi: `xuống dòng, mỗi mục một dòng bắt đầu bằng \`- \`${choices === null ? `: ${lines}` : `; chọn trong: ${choices.vi}`}`,
      en: `begin a new line, each item on its own line after \`- \`${choices === null ? `: ${lines}` : `; choose from ${choices.en}`}`,
    };
  }
  const key = firstKey(value);
  if (branch(items, 'map') === null) {
    return {
      vi: `mỗi mục ghi một dòng bắt đầu bằng \`- \`; mục có dấu hai chấm thì đặt trong ngoặc kép: \`- "${key}: …"\``,
      en: `write each item on a line after \`- \`; quote an item that holds a colon: \`- "${key}: …"\``,
    };
  }
  return {
    vi: `thêm \`- \` trước khóa đầu của mỗi mục (\`- ${key}: …\`), các khóa sau của mục thụt thẳng với nó`,
    en: `put \`- \` before the first key of each item (\`- ${key}: …\`) and indent its other keys to match`,
  };
}

/** Keys wanted where text or a list stands. */
export function needMap(problem: Problem): Unplaced | null {
  const { keyword, schema, value } = problem;
  if (keyword !== 'type' || branch(schema, 'map') === null || branch(schema, 'scalar') !== null) return null;
  return wrongKind(
    'schema/need-map',
    problem,
    typeof value === 'string' ? keysHint(value, problem) : WITHOUT_DASH,
  );
}

function keysHint(value: string, { schema, path }: Problem): Text {
  const keys = Object.keys(branch(schema, 'map')?.properties ?? {}).map((key) => `\`${key}\``);
  const some = keys.length > MOST_KEYS ? `${keys.slice(0, MOST_KEYS).join(', ')}…` : keys.join(', ');
  const entry = entryFor(value, schema);
  if (typeof path.at(-1) === 'number') {
    return {
      vi: `ghi khóa sau dấu \`- \`, như \`- ${entry}\`; các khóa: ${some}`,
      en: `write the key after the \`- \`, as \`- ${entry}\`; keys: ${some}`,
    };
  }
  return {
    vi: `xuống dòng, thụt vào rồi ghi từng khóa, như \`${entry}\`; các khóa: ${some}`,
    en: `begin a new line, indent it and write each key, as \`${entry}\`; keys: ${some}`,
  };
}

const MOST_KEYS = 8;

const WITHOUT_DASH: Text = {
  vi: 'chỗ này chỉ có một nhóm: bỏ dấu `- ` ở đầu, ghi thẳng các khóa',
  en: 'there is only one group here: remove the `- ` and write the keys',
};

/** Text wanted where a list or keys stand. */
export function needText(problem: Problem): Unplaced | null {
  if (problem.keyword !== 'type' || branch(problem.schema, 'scalar') === null) return null;
  const { value, schema, path } = problem;
  if (!Array.isArray(value))
    return colon(problem) ?? wrongKind('schema/need-text', problem, flatHint(schema));
  const key = String(path.at(-1));
  const one = typeof value[0] === 'string' && value.length === 1 ? short(value[0]) : '…';
  const line = typeof path.at(-1) === 'number' ? `- ${one}` : `${key}: ${one}`;
  const long = branch(schema, 'scalar')?.kieu === undefined && value.length > 1;
  return wrongKind('schema/need-text', problem, {
    vi: `chỗ này không phải danh sách, ghi một giá trị trên một dòng: \`${line}\`${long ? `; nhiều dòng thì ghi \`${key}: |\` rồi xuống dòng, thụt vào` : ''}`,
    en: `this is no list, write one value on one line: \`${line}\`${long ? `; for several lines write \`${key}: |\` and indent what follows` : ''}`,
  });
}

/** `- Đề nghị: sửa đường` where keys may stand too, but none of theirs is there. */
export function colonMadeKey(problem: Problem): Unplaced | null {
  const { keyword, schema, key } = problem;
  if (keyword !== 'additionalProperties' || branch(schema, 'scalar') === null) return null;
  return isLikeText(key.trim()) && meantKey(problem) === null ? colon(problem) : null;
}

/** Several words, or one that begins like a sentence. */
const isLikeText = (key: string) => /\s|^\p{Lu}\p{Ll}/u.test(key);

/** The colon in a text made a key of its first words. */
function colon({ value, path }: Problem): Unplaced | null {
  if (typeof value === 'string' || Array.isArray(value)) return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0 || typeof entry[1] !== 'string') return null;
  const place = placeWords(path);
  const text = short(`${entry[0]}: ${entry[1]}`);
  const quoted = text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return {
    code: 'schema/need-text',
    severity: 'error',
    message: {
      vi: `${place.vi} cần chữ, nhưng dấu hai chấm làm “${short(entry[0])}” thành một khóa`,
      en: `${place.en} takes text, but the colon made a key of “${short(entry[0])}”`,
    },
    hint: {
      vi: `đặt cả câu trong ngoặc kép: \`${quoted}\``,
      en: `put the whole text in quotes: \`${quoted}\``,
    },
    path,
    source: null,
  };
}

function flatHint(schema: SchemaNode): Text {
  const example = exampleOf(schema);
  const like =
    example === null ? { vi: '', en: '' } : { vi: `, như \`${example}\``, en: `, as \`${example}\`` };
  return {
    vi: `bỏ các khóa bên trong, ghi thẳng giá trị sau dấu hai chấm${like.vi}`,
    en: `remove the keys inside and write the value after the colon${like.en}`,
  };
}

function wrongKind(code: string, { path, schema, value }: Problem, hint: Text): Unplaced {
  const place = placeWords(path);
  const [wanted, found] = [typeWords(schema), foundWords(value)];
  return {
    code,
    severity: 'error',
    message: {
      vi: `${place.vi} cần ${wanted.vi}, nhưng ở đây là ${found.vi}`,
      en: `${place.en} takes ${wanted.en}, but here is ${found.en}`,
    },
    hint,
    path,
    source: null,
  };
}

function firstKey(value: Raw): string {
  return typeof value === 'object' && !Array.isArray(value) ? (Object.keys(value)[0] ?? '') : '';
}

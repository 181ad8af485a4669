import type { Text, Unplaced } from '../findings/finding.ts';
import { parseDate } from '../vi/calendar.ts';
import type { Raw } from './fold.ts';
import type { Problem } from './problem.ts';
import { branch, property, type SchemaNode } from './shape.ts';
import { exampleOf, foundWords, keyWords, placeWords, typeWords } from './words.ts';

/** A list wanted where text or keys stand. */
export function needList(problem: Problem): Unplaced | null {
  const items = branch(problem.schema, 'list')?.items;
  if (problem.keyword !== 'type' || items === undefined) return null;
  return wrongKind('schema/need-list', problem, listHint(problem.value, items));
}

function listHint(value: Raw, items: SchemaNode): Text {
  if (typeof value === 'string') {
    const item = branch(items, 'scalar') === null ? entryFor(value, items) : short(value);
    return {
      vi: `xuống dòng, mỗi mục một dòng bắt đầu bằng \`- \`: \`- ${item}\``,
      en: `begin a new line, each item on its own line after \`- \`: \`- ${item}\``,
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
    typeof value === 'string' ? keysHint(value, schema) : WITHOUT_DASH,
  );
}

function keysHint(value: string, schema: SchemaNode): Text {
  const keys = Object.keys(branch(schema, 'map')?.properties ?? {});
  const others = keys
    .slice(0, 8)
    .map((key) => `\`${key}\``)
    .join(', ');
  const more = keys.length > 8 ? '…' : '';
  return {
    vi: `xuống dòng, thụt vào rồi ghi từng khóa, như \`${entryFor(value, schema)}\`; các khóa: ${others}${more}`,
    en: `begin a new line, indent it and write each key, as \`${entryFor(value, schema)}\`; keys: ${others}${more}`,
  };
}

const WITHOUT_DASH: Text = {
  vi: 'chỗ này chỉ có một nhóm: bỏ dấu `- ` ở đầu, ghi thẳng các khóa',
  en: 'there is only one group here: remove the `- ` and write the keys',
};

/** Text wanted where a list or keys stand. */
export function needText(problem: Problem): Unplaced | null {
  if (problem.keyword !== 'type' || branch(problem.schema, 'scalar') === null) return null;
  const { value, schema, path } = problem;
  if (!Array.isArray(value))
    return wrongKind('schema/need-text', problem, colonHint(value) ?? flatHint(schema));
  const key = String(path.at(-1));
  const one = typeof value[0] === 'string' && value.length === 1 ? short(value[0]) : '…';
  const line = typeof path.at(-1) === 'number' ? `- ${one}` : `${key}: ${one}`;
  const long = branch(schema, 'scalar')?.kieu === undefined && value.length > 1;
  return wrongKind('schema/need-text', problem, {
    vi: `bỏ dấu \`- \` và ghi trên một dòng: \`${line}\`${long ? `; nhiều dòng thì ghi \`${key}: |\` rồi xuống dòng, thụt vào` : ''}`,
    en: `remove the \`- \` and write one line: \`${line}\`${long ? `; for several lines write \`${key}: |\` and indent what follows` : ''}`,
  });
}

/** `- Đề nghị: sửa đường`: the colon made a key of the first words; where keys may stand too, none of theirs is there. */
export function colonMadeKey(problem: Problem): Unplaced | null {
  const { keyword, schema, value, key } = problem;
  if (keyword !== 'additionalProperties' || branch(schema, 'scalar') === null) return null;
  const hint = /\s/.test(key.trim()) ? colonHint(value) : null;
  return hint === null ? null : wrongKind('schema/need-text', problem, hint);
}

function colonHint(value: Raw): Text | null {
  if (typeof value === 'string' || Array.isArray(value)) return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0 || typeof entry[1] !== 'string') return null;
  const text = short(`${entry[0]}: ${entry[1]}`);
  const quoted = text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return {
    vi: `dấu hai chấm trong câu làm phần đầu thành một khóa; đặt cả câu trong ngoặc kép: \`${quoted}\``,
    en: `the colon made a key of the first words; put the whole text in quotes: \`${quoted}\``,
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
      en: `${place.en} takes a ${wanted.en}, but here is a ${found.en}`,
    },
    hint,
    path,
    source: null,
  };
}

/** The text as the value of the key it most likely belongs to: a date to the date, anything else to the first free text. */
function entryFor(text: string, schema: SchemaNode): string {
  const map = branch(schema, 'map');
  const keys = Object.keys(map?.properties ?? {});
  const scalar = (key: string) => branch(property(map, key) ?? {}, 'scalar');
  const isDate = parseDate(text).ok;
  const key =
    keys.find((name) => isDate && scalar(name)?.kieu === 'ngay') ??
    keys.find((name) => scalar(name)?.kieu === undefined && scalar(name)?.enum === undefined);
  return `${key ?? keys[0] ?? ''}: ${short(text)}`;
}

function firstKey(value: Raw): string {
  return typeof value === 'object' && !Array.isArray(value) ? (Object.keys(value)[0] ?? '') : '';
}

/** Enough of a long text to know it again, on one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= 60 ? line : `${letters.slice(0, 59).join('').trimEnd()}…`;
}

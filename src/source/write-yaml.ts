import { Document, Pair, Scalar, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml';

/** What stands under a key: a text, nothing yet (null), a list, or keys of its own. Empty lists and groups are written as nothing. */
export type Written = string | null | readonly Written[] | WrittenMap;

export interface WrittenMap {
  fields: readonly WrittenField[];
}

export interface WrittenField {
  key: string;
  value: Written;
  /** Comment beside the key; null when there is none. */
  note: string | null;
  /** Comment lines above the key, after a blank line; empty when there are none. */
  above: readonly string[];
}

/** Comments beside keys begin in this column (from 0) or, after a longer line, two blanks on: one types before them. */
const NOTE_COLUMN = 34;

/** Marks the beginning of such a comment until it is moved; no text of a file can hold it. */
const MARK = '\u0000';

/** The reader takes every scalar as text, so only what has a meaning of its own in YAML is quoted, and nothing is folded. */
const OPTIONS = { lineWidth: 0, indentSeq: true, commentString: (text: string) => text } as const;

/** Failsafe has no word for “nothing”: the key stands alone. */
const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  identify: (value) => value === null,
  default: true,
  resolve: (text) => text,
  stringify: () => '',
};

/**
 * A YAML text in block style, ending with a line feed, that reads back as the same data, but for tabs (spaces) and odd line
 * breaks (line feeds); `head` are its first comment lines.
 */
export function writeYaml(head: readonly string[], root: WrittenMap): string {
  const document = new Document(null, { schema: 'failsafe', customTags: (tags) => [...tags, nothing] });
  document.contents = mapNode(root);
  const body = document.toString(OPTIONS).replace(/^(.*?) ?\0(.*)$/gm, besides);
  return `${head.map(comment).join('\n')}\n\n${body.trimStart()}`;
}

function besides(_line: string, text: string, note: string): string {
  return `${text.padEnd(NOTE_COLUMN - 2)}  ${comment(note)}`;
}

function comment(text: string): string {
  return text === '' ? '#' : `# ${text}`;
}

function mapNode({ fields }: WrittenMap): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, note, above } of fields) {
    const name = new Scalar(key);
    const node = valueNode(value);
    if (above.length > 0) {
      name.spaceBefore = true;
      name.commentBefore = above.map(comment).join('\n');
    }
    // Beside a text the comment ends the line; beside a list or group it must follow the key.
    if (note !== null) (node instanceof Scalar ? node : name).comment = MARK + oneLine(note);
    map.items.push(new Pair(name, node));
  }
  return map;
}

function valueNode(value: Written): Scalar | YAMLMap | YAMLSeq {
  if (value === null || typeof value === 'string') return textNode(value);
  if ('fields' in value) return value.fields.length === 0 ? textNode(null) : mapNode(value);
  if (value.length === 0) return textNode(null);
  const list = new YAMLSeq();
  list.items = value.map(valueNode);
  return list;
}

/** Several lines become a block that keeps them; the line feed at its end saves the mark `-` after the `|`. */
function textNode(typed: string | null): Scalar {
  const text = typed === null ? null : plainBlanks(typed);
  return new Scalar(text?.includes('\n') ? `${text}\n` : text);
}

/** Line feeds and spaces for all that would be written as an escape, which a mark behind it would change on reading. */
function plainBlanks(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\t\v\f]/g, ' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { DXT } from 'docxtemplater';
import type { Finding, Text } from '../findings/finding.ts';
import { templateFinding } from './faults.ts';
import { readTag } from './tag.ts';

/**
 * How the engine reads every template: plain tags and loops and nothing else of what it knows, for the delimiters it lets a
 * template change can hang it, and a loop widened by hand (`{-w:body x}`) breaks the file.
 */
export function engineOptions(...modules: DXT.Module[]): DXT.ConstructorOptions {
  return {
    paragraphLoop: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    modules: [tagReader(), ...modules],
  };
}

/** Reads each tag by `readTag`; a raw one keeps its `@` and is no tag of the engine. */
function tagReader(): DXT.Module {
  const every = (written: string): string => written || ' ';
  // The types of the engine leave out that a condition may be a function.
  const matchers = (() => [[every, '', partOf]]) as unknown as NonNullable<DXT.Module['matchers']>;
  return { name: 'Tags', matchers };
}

function partOf([written = '']: readonly string[]): object {
  const { sign, name } = readTag(written);
  const first = { priority: 1, value: name };
  if (sign === '/') return { ...first, module: 'loop', location: 'end' };
  if (sign === '#' || sign === '^')
    return { ...first, module: 'loop', location: 'start', expandTo: 'auto', inverted: sign === '^' };
  return { ...first, module: undefined, value: `${sign}${name}` };
}

/** What docxtemplater throws, as far as it is read here. */
interface EngineError {
  id: string;
  tag: string;
  context: string;
  part: string;
}

const closeIt: Text = {
  vi: 'mở mẫu bằng Word, sửa cho mỗi thẻ có đúng một dấu { và một dấu }',
  en: 'open the template in Word and give each tag exactly one { and one }',
};
const pairIt: Text = {
  vi: 'mỗi {#tên} phải có {/tên} cùng tên ở sau, mỗi thẻ một đoạn riêng',
  en: 'each {#name} needs a {/name} of the same name after it, each in a paragraph of its own',
};
const askHelp: Text = {
  vi: 'lấy lại mẫu gốc bằng `dialogue new --templates` rồi sửa lại từ đó',
  en: 'take the original template again with `dialogue new --templates` and start from it',
};

/** Engine error id → what to tell the clerk. */
const explained: Readonly<Record<string, readonly [what: Text, hint: Text]>> = {
  unclosed_tag: [
    { vi: 'thẻ mở bằng { mà không đóng bằng }', en: 'a tag is opened with { and never closed with }' },
    closeIt,
  ],
  unopened_tag: [
    { vi: 'có dấu } mà không có dấu { trước đó', en: 'there is a } without a { before it' },
    closeIt,
  ],
  duplicate_open_tag: [{ vi: 'có hai dấu { liền nhau', en: 'there are two { in a row' }, closeIt],
  duplicate_close_tag: [{ vi: 'có hai dấu } liền nhau', en: 'there are two } in a row' }, closeIt],
  unclosed_loop: [{ vi: 'khối lặp mở mà không đóng', en: 'a loop is opened and never closed' }, pairIt],
  unopened_loop: [{ vi: 'khối lặp đóng mà chưa mở', en: 'a loop is closed and was never opened' }, pairIt],
  closing_tag_does_not_match_opening_tag: [
    {
      vi: 'thẻ đóng khối lặp không khớp với thẻ mở',
      en: 'the closing tag of a loop does not match the opening one',
    },
    pairIt,
  ],
  unbalanced_loop_tags: [
    {
      vi: 'khối lặp mở và đóng ở hai chỗ không cùng bậc (ô này sang ô khác, trong bảng ra ngoài bảng)',
      en: 'a loop opens and closes at different levels (from one cell to another, into or out of a table)',
    },
    pairIt,
  ],
  loop_position_invalid: [
    {
      vi: 'khối lặp mở và đóng ở hai chỗ không cùng bậc (ô này sang ô khác, trong bảng ra ngoài bảng)',
      en: 'a loop opens and closes at different levels (from one cell to another, into or out of a table)',
    },
    pairIt,
  ],
  file_has_invalid_xml: [{ vi: 'mẫu bị hỏng bên trong', en: 'the template is damaged inside' }, askHelp],
  malformed_xml: [{ vi: 'mẫu bị hỏng bên trong', en: 'the template is damaged inside' }, askHelp],
  filetype_not_identified: [
    { vi: 'mẫu không phải tệp .docx', en: 'the template is not a .docx file' },
    askHelp,
  ],
  filetype_not_handled: [{ vi: 'mẫu không phải tệp .docx', en: 'the template is not a .docx file' }, askHelp],
};

const unexplained: readonly [Text, Text] = [
  { vi: 'không đọc được thẻ của mẫu', en: 'the tags of the template cannot be read' },
  askHelp,
];

/** A loop that the engine lets through and that would break the file. */
export function unbalancedLoop(name: string, file: string | null): Finding {
  return explain({ id: 'unbalanced_loop_tags', tag: name, context: '', part: '' }, file);
}

/**
 * The faults behind an error of the template engine, with the words around each.
 * Rethrows what does not come from the engine.
 */
export function engineFindings(error: unknown, file: string | null): Finding[] {
  const errors = engineErrors(error);
  if (errors === null) throw error;
  return errors.map((e) => explain(e, file));
}

function explain(error: EngineError, file: string | null): Finding {
  const [what, hint] = explained[error.id] ?? unexplained;
  const place = { vi: placeOf(error, 'vi'), en: placeOf(error, 'en') };
  const message = { vi: `${what.vi}${place.vi}`, en: `${what.en}${place.en}` };
  return templateFinding('template/syntax', file, message, hint);
}

function placeOf({ tag, context, part }: EngineError, lang: 'vi' | 'en'): string {
  // The engine puts a stray } in front of the words it follows.
  const words = (context !== '' ? context : tag).replace(/^(\}+)(.+)$/su, '$2$1');
  const near = words === '' ? '' : `${lang === 'vi' ? ', gần' : ', near'} “${shorten(words)}”`;
  if (!/header|footer/u.test(part)) return near;
  return `${near}${lang === 'vi' ? ' (đầu hoặc chân trang)' : ' (header or footer)'}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function engineErrors(error: unknown): EngineError[] | null {
  const properties = propertiesOf(error);
  if (properties === null) return null;
  if (Array.isArray(properties.errors))
    return properties.errors.flatMap((e: unknown) => engineErrors(e) ?? []);
  return [
    {
      id: String(properties.id),
      tag: text(properties.xtag) || pairOf(properties),
      context: text(properties.context),
      part: text(properties.file),
    },
  ];
}

/** The two tags of a loop that do not belong together. */
function pairOf({ openingtag, closingtag }: Record<string, unknown>): string {
  return typeof openingtag === 'string' ? `{#${openingtag}} … {/${text(closingtag)}}` : '';
}

function propertiesOf(error: unknown): Record<string, unknown> | null {
  if (!(error instanceof Error) || !('properties' in error)) return null;
  const { properties } = error;
  // Any object may be read by key; each value is checked where it is used.
  return typeof properties === 'object' && properties !== null
    ? (properties as Record<string, unknown>)
    : null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import type { CodeMeta } from './catalogue.ts';
import type { Lang, Text } from './finding.ts';
import type { Paint } from './formats/paint.ts';
import { countGraphemes } from './grapheme.ts';
import { severityLabel } from './summary.ts';

/** Columns a page takes; the Command Prompt of Windows has 120, a narrow window breaks lines by itself. */
const WIDTH = 96;

const HEADINGS = {
  why: { vi: 'Vì sao', en: 'Why' },
  bad: { vi: 'Sai', en: 'Wrong' },
  good: { vi: 'Đúng', en: 'Right' },
  source: { vi: 'Căn cứ', en: 'Source' },
} satisfies Record<string, Text>;

/** A titled piece of a page. */
export interface Section {
  heading: Text;
  /** Paragraphs, broken into lines here. */
  text: readonly string[];
}

/** All that is known about a code, for people; `more` stands before the source. Why and examples are Vietnamese. */
export function page(meta: CodeMeta, more: readonly Section[], lang: Lang, paint: Paint): string {
  const { code, criterion, severity, title, why, bad, good, source } = meta;
  const head = [code, criterion, severityLabel(severity, lang)].filter((part) => part !== undefined);
  const blocks = [
    `${paint.severity(head.join(' · '), severity)}\n${title[lang]}`,
    block(HEADINGS.why[lang], wrapped(why)),
    ...(bad === undefined ? [] : [block(HEADINGS.bad[lang], example(bad))]),
    ...(good === undefined ? [] : [block(HEADINGS.good[lang], example(good))]),
    ...more.map(({ heading, text }) => block(heading[lang], text.flatMap(wrapped))),
    ...(source ? [block(HEADINGS.source[lang], wrapped(source))] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Rows of one family under its name: code, criterion, severity, title. */
export function table(heading: string, metas: readonly CodeMeta[], lang: Lang): string {
  const cells = metas.map(({ code, criterion = '', severity, title }) => [
    code,
    criterion,
    severityLabel(severity, lang),
    title[lang],
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => countGraphemes(row[column] ?? ''))),
  );
  const rows = cells.map((row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0)).join('  ')}`);
  return `${[heading, ...rows.map((row) => row.trimEnd())].join('\n')}\n`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - countGraphemes(text)));
}

function block(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** A tab would look like the blanks that are right. */
function example(text: string): string[] {
  return text
    .replace(/^\n|\n$/g, '')
    .replaceAll('\t', '<Tab>')
    .split('\n');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && countGraphemes(longer) <= WIDTH - 2) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

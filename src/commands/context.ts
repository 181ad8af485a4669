import type { Finding, Lang } from '../findings/finding.ts';
import type { FormatContext, Formatter } from '../findings/formats/format.ts';
import { github } from '../findings/formats/github.ts';
import { gitlab } from '../findings/formats/gitlab.ts';
import { json } from '../findings/formats/json.ts';
import { pretty } from '../findings/formats/pretty.ts';
import { sarif } from '../findings/formats/sarif.ts';
import { short } from '../findings/formats/short.ts';
import { readable } from '../findings/most.ts';
import { sortFindings } from '../findings/order.ts';
import { type Io, UsageError } from '../io.ts';
import type { SourceText } from '../source/text.ts';
import type { CalendarDate } from '../vi/calendar.ts';
import { versionOf } from './version.ts';

/** What every command is told, whatever it does. */
export interface Context {
  io: Io;
  lang: Lang;
  color: boolean;
  quiet: boolean;
  /** Only what a command says about deadlines depends on it. */
  today: CalendarDate;
  /** What is known about a code; asked by SARIF alone. */
  metaOf: FormatContext['metaOf'];
}

const formats: ReadonlyMap<string, Formatter> = new Map(
  Object.entries({ pretty, short, json, sarif, github, gitlab }),
);

/** Refuses an unknown format before any work is done. */
export function formatter(name: string): Formatter {
  const format = formats.get(name);
  if (format !== undefined) return format;
  const known = [...formats.keys()].join(', ');
  throw new UsageError({
    vi: `không có dạng báo cáo “${name}”; chọn một trong: ${known}`,
    en: `no such report format “${name}”; choose one of: ${known}`,
  });
}

/** Findings as text in the named format. */
export function report(
  context: Context,
  name: string,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, SourceText>,
  files: FormatContext['files'] = [],
): string {
  const { io, lang } = context;
  const color = context.color && name === 'pretty';
  return formatter(name)(sortFindings(findings).map(readable), {
    lang,
    color,
    text: (file) => texts.get(file)?.text ?? null,
    written: (file) => texts.get(file)?.written ?? null,
    metaOf: context.metaOf,
    version: versionOf(io),
    files,
  });
}

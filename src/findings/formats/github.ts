import type { Finding, Severity } from '../finding.ts';
import { steady } from '../steady.ts';
import { type FormatContext, type Formatter, type Place, placer } from './format.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, one line a finding, which become annotations on the files of a pull request. */
export const github: Formatter = (findings, context) => {
  const placeOf = placer(context);
  return findings.map((finding) => `${command(finding, placeOf(finding), context)}\n`).join('');
};

function command(finding: Finding, place: Place | null, { lang }: FormatContext): string {
  const { code, severity, message, hint, file } = finding;
  const properties = Object.entries({ ...where(file, place), title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const said = hint === null ? message[lang] : `${message[lang]}\n${hint[lang]}`;
  return `::${COMMANDS[severity]} ${properties}::${escapeData(said)}`;
}

function where(file: string | null, place: Place | null): Record<string, string | number> {
  if (file === null) return {};
  if (place === null) return { file };
  const { start, end } = place;
  const lines = { file, line: start.line, endLine: end.line };
  // GitHub refuses columns of a place over several lines.
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

/** As `@actions/toolkit` escapes what follows `::`. */
function escapeData(text: string): string {
  const lines = text.replaceAll('%', '%25').replaceAll('\r', '%0D').split('\n');
  return lines.map(steady).join('%0A');
}

/** As `@actions/toolkit` escapes the value of a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

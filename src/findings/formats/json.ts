import { type Finding, formatPath } from '../finding.ts';
import { type FormatContext, type Formatter, type Place, placer } from './format.ts';
import { jsonLine } from './json-line.ts';

/** The machine format, one line: `formatVersion` changes when a reader of it would break. */
export const json: Formatter = (findings, context) => {
  const placeOf = placer(context);
  const report = {
    formatVersion: 1,
    findings: findings.map((finding) => jsonFinding(finding, placeOf(finding), context)),
    files: context.files ?? [],
  };
  return jsonLine(report);
};

/** Lines and columns from 1, columns in characters, end exclusive; null where there is none. */
function jsonFinding(finding: Finding, place: Place | null, { lang }: FormatContext) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message[lang],
    hint: finding.hint?.[lang] ?? null,
    file: finding.file,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    endLine: place?.end.line ?? null,
    endColumn: place?.end.column ?? null,
    path: finding.path === null ? null : formatPath(finding.path),
    source: finding.source,
  };
}

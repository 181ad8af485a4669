import type { Finding, Severity } from '../finding.ts';
import { fingerprints } from './fingerprint.ts';
import { type FormatContext, type Formatter, type Place, placer } from './format.ts';
import { jsonLine } from './json-line.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report: an array of findings, each with a mark that stays the same between runs. */
export const gitlab: Formatter = (findings, context) => {
  const placeOf = placer(context);
  const prints = fingerprints(findings, placeOf);
  const issues = findings.map((finding, i) => issue(finding, placeOf(finding), prints[i] ?? '', context));
  return jsonLine(issues);
};

/** GitLab drops an issue without path and line, so a whole file is line 1 and a finding of no file the folder. */
function issue(finding: Finding, place: Place | null, fingerprint: string, { lang }: FormatContext) {
  const { code, severity, message, hint, file } = finding;
  return {
    description: hint === null ? message[lang] : `${message[lang]}; ${hint[lang]}`,
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: {
      path: file ?? '.',
      lines: { begin: place?.start.line ?? 1, end: place?.end.line ?? 1 },
    },
  };
}

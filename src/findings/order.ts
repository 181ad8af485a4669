import { type Finding, formatPath } from './finding.ts';

/**
 * The one order in which findings are shown: by file, place and code, compared by code unit so that no locale changes it.
 * Findings about no file come first, findings about a whole file before those inside it; equal ones keep their order, doubles go.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = identity(finding);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function identity({ code, file, path, span, message }: Finding): string {
  return JSON.stringify([
    code,
    file,
    path === null ? null : formatPath(path),
    span === null ? null : [span.start, span.end],
    message.vi,
  ]);
}

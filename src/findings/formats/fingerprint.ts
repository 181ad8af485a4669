import { createHash } from 'node:crypto';
import { type Finding, formatPath } from '../finding.ts';
import type { Place } from './format.ts';

/**
 * A mark for each finding that stays while lines and list items move about: of code, file, key and the text of the line,
 * without numbers of lines and items. Equal findings are told apart by their order.
 */
export function fingerprints(
  findings: readonly Finding[],
  placeOf: (finding: Finding) => Place | null,
): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, file, path } = finding;
    const key = path === null ? null : formatPath(path.filter((part) => typeof part === 'string'));
    const same = JSON.stringify([code, file, key, lineText(placeOf(finding))]);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return createHash('sha256').update(`${same}${nth}`).digest('hex');
  });
}

/** So much of a line makes it known; a line may be the whole file. */
const LINE = 1000;

function lineText(place: Place | null): string | null {
  if (place === null) return null;
  const { start, end } = place.index.lineSpan(place.start.line);
  return place.text.slice(start, Math.min(end, start + LINE)).trim();
}

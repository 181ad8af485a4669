import { filesIn } from './stage.js';

const TEMPORARY = /(^|\/)\.dialogue-[^/]*\.tmp$/;
export const BACKUP = /\.\d{4}-\d\d-\d\d(\.\d+)?\.bak\.\w+$/;

/**
 * What a run has lost or left in a folder, one sentence each; none when every file is whole: byte for byte the old or the
 * new one, everything a person has made still there, and no temporary file where the program could have removed it.
 * @param folder what to look at, or its files
 * @param task `before` and `after`: name → bytes; `handmade`: bytes that must still be somewhere
 * @param ended `code`, null when killed; `codes` that are right; `mayLeave` a temporary file
 */
export function lossesIn(folder, { before, after, handmade = [] }, { code, codes, mayLeave = false }) {
  const found = folder instanceof Map ? folder : filesIn(folder);
  const lost = [...before.keys()].filter((name) => !found.has(name)).map((name) => `${name} is gone`);
  for (const [name, bytes] of found) {
    if (TEMPORARY.test(name)) {
      if (!mayLeave) lost.push(`${name} is left behind`);
    } else if (!wholes(name).some((whole) => whole.equals(bytes))) {
      lost.push(`${name} is torn: ${bytes.length} bytes, neither old nor new`);
    }
  }
  const kept = [...found.values()];
  if (!handmade.every((bytes) => kept.some((one) => one.equals(bytes)))) lost.push('an edit by hand is lost');
  if (code !== null && !codes.includes(code)) lost.push(`exit code ${code}`);
  if (code === 0) lost.push(...unfinished(found, after));
  return lost;

  function wholes(name) {
    if (BACKUP.test(name)) return handmade;
    return [before.get(name), after.get(name), ...handmade].filter((bytes) => bytes !== undefined);
  }
}

/** A run that says it has done its work must have done it. */
function unfinished(found, after) {
  return [...after]
    .filter(([name, bytes]) => !found.get(name)?.equals(bytes))
    .map(([name]) => `${name} is not new, in spite of exit code 0`);
}

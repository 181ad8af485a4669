import { join } from 'node:path';
import { hasErrors } from '../../src/findings/finding.ts';
import { checkDialogue } from '../../src/pipeline/check.ts';
import { readDialogue } from '../../src/pipeline/read.ts';
import { desk } from './desk.ts';
import { at, type Path, type Value, withAt } from './value.ts';
import { writeYaml } from './write.ts';

const table = desk();

/** More rounds than this a conference seldom needs. */
const MOST_ROUNDS = 8;

/** The data without what the check calls an error, so that papers can be made of it; after some rounds as it is then. */
export function settled(drawn: Value): Value {
  let value = drawn;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const wrong = wrongPaths(value);
    if (wrong.length === 0) break;
    // From the end, so that the places of list items before stay.
    for (const path of wrong.toReversed()) value = without(value, path);
  }
  return value;
}

function wrongPaths(value: Value): Path[] {
  table.put('x.yaml', writeYaml(value));
  try {
    const dialogue = readDialogue(table.io, join(table.io.cwd, 'x.yaml'), { root: null, templates: null });
    const errors = checkDialogue(dialogue).filter((finding) => hasErrors([finding]));
    return errors.flatMap(({ path }) => (path === null ? [] : [path]));
  } catch {
    // A fault of the program is for the property to find, which can tell the value.
    return [];
  }
}

/** Without what stands at the path, or at the nearest place above it that exists; the conference itself stays. */
function without(value: Value, path: Path): Value {
  if (path.length < 2) return path[0] === 'hoi_nghi' ? value : (withAt(value, path, undefined) ?? value);
  return at(value, path) === undefined
    ? without(value, path.slice(0, -1))
    : (withAt(value, path, undefined) ?? value);
}

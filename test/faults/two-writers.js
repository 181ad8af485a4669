import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lossesIn } from './judge.js';
import { ROOT } from './programs.js';
import { holding, run } from './stage.js';
import { changed, PLAN } from './tasks.js';

/** Two programs write one paper from two files of data at once, over and over, and a reader looks all the time. */
export const title = 'two writers of one paper, and a reader';
export const needs = [];

const WRITER = join(ROOT, 'test/faults/over-and-over.js');

export async function play({ naive, quick }) {
  const { old, after } = await changed(['gen', 'kehoach', 'a.yaml']);
  const wholes = [old.get(PLAN), after.get(PLAN)];
  const shared = holding(new Map([[PLAN, wholes[0]]]));
  const rounds = quick || naive ? 30 : 100;
  const writers = [old, after].map((files) => {
    const cwd = holding(new Map([['a.yaml', files.get('a.yaml')]]));
    const args = ['gen', 'kehoach', 'a.yaml', '--out', join(shared, 'van-ban'), '--quiet'];
    const command = [process.execPath, WRITER, String(rounds), naive ? 'naive' : 'ours', ...args];
    return run(command, { cwd });
  });
  const { reads, losses } = await reading(join(shared, PLAN), wholes, Promise.all(writers));
  for (const { code, stderr } of await Promise.all(writers))
    if (code !== 0) losses.push(`a writer ended with ${code}: ${stderr}`);
  const papers = { before: new Map([[PLAN, wholes[0]]]), after: new Map([[PLAN, wholes[1]]]) };
  losses.push(...lossesIn(shared, papers, { code: null }));
  return { runs: 2 * rounds, losses, note: `${reads} reads` };
}

/** Reads a file all the time until `end`; each read must give one of `wholes`. */
async function reading(path, wholes, end) {
  const losses = [];
  let [reads, working] = [0, true];
  end.finally(() => {
    working = false;
  });
  for (; working; reads += 1) {
    const bytes = readIfThere(path);
    if (!wholes.some((whole) => bytes?.equals(whole)))
      losses.push(`read ${reads} gave ${bytes?.length ?? 'no'} bytes`);
    if (reads % 50 === 0) await new Promise(setImmediate);
  }
  return { reads, losses };
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

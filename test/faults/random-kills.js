import { rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { BACKUP, lossesIn } from './judge.js';
import { each, filesIn, holding, run, seeded } from './stage.js';
import { papers } from './tasks.js';

/**
 * `gen all --force` is killed at moments by chance. Each run finds what the one before has left;
 * between them the data changes, and somebody edits a paper.
 */
export const title = 'killed by chance while papers change, and run again';
export const needs = [];

/** Folders in which one run follows the other. */
const LINES = 2;

export async function play({ program, quick, seed, enough }) {
  const scene = await papers();
  const command = [...program, ...scene.args];
  const took = await timesOf(command, scene);
  const random = seeded(seed);
  const moments = Array.from({ length: quick ? 24 : 200 }, (_, n) => moment(took, random, n));
  const done = { runs: 0, midway: 0, losses: [] };
  const lines = Array.from({ length: LINES }, (_, line) => moments.filter((_, n) => n % LINES === line));
  await each(lines, (own) => oneAfterAnother(command, scene, own, done, enough));
  return { ...done, note: `${done.midway} times with some papers new and some old` };
}

/** How long the program takes, and when it first touches the papers and last does, in ms. */
async function timesOf(command, { sides: [was, is] }) {
  const folder = holding([...was.files, ...is.sources]);
  const touched = [];
  const start = performance.now();
  const watcher = watch(join(folder, 'van-ban'), () => touched.push(performance.now() - start));
  await run(command, { cwd: folder });
  const all = performance.now() - start;
  watcher.close();
  return { all, first: touched[0] ?? 0, last: touched.at(-1) ?? all };
}

/** Of four, one is killed anywhere in the run and three while it writes. */
function moment({ all, first, last }, random, n) {
  return n % 4 === 0 ? { after: random() * all } : { after: random() * (last - first), writing: true };
}

/** The last run is left to end: what the killed ones have begun must be done then, and nothing be left of them. */
async function oneAfterAnother(command, { sides, edited }, moments, done, enough) {
  const folder = holding(sides[0].files);
  for (const [n, at] of [...moments, null].entries()) {
    if (enough(done.losses)) return;
    const [was, is] = [sides[n % 2], sides[(n + 1) % 2]];
    for (const name of filesIn(folder).keys()) if (BACKUP.test(name)) rmSync(join(folder, name));
    holding([...is.sources, ...edited], folder);
    const kill = at && { after: at.after, touched: at.writing ? join(folder, 'van-ban') : undefined };
    const { code } = await run(command, { cwd: folder, kill });
    const files = filesIn(folder);
    const task = { before: was.files, after: is.files, handmade: [...edited.values()] };
    const lost = lossesIn(files, task, { code, codes: [0], mayLeave: code === null });
    done.losses.push(...lost.map((loss) => `run ${n}: ${loss}`));
    done.runs += 1;
    if (code === null && isMidway(files, is)) done.midway += 1;
  }
}

function isMidway(files, { sources, files: fresh }) {
  const names = [...fresh.keys()].filter((name) => !sources.has(name));
  const done = names.filter((name) => files.get(name)?.equals(fresh.get(name))).length;
  return done > 0 && done < names.length;
}

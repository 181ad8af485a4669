import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { lossesIn } from './judge.js';
import { ROOT } from './programs.js';
import { each, freshFolder, holding, run } from './stage.js';
import { tasks } from './tasks.js';

/** What Windows and Word do to a file, shown where there is neither. */
export const title = 'held by Word, saved meanwhile, read-only, a drive without links (simulated)';
export const needs = [];

const LOCK = join(ROOT, 'test/faults/windows-lock.cjs');
const BUSY = ['EPERM', 'EBUSY', 'EACCES'];
const SAVED = Buffer.from('lưu từ Word trong lúc chờ');

export async function play({ program, quick, enough }) {
  const saved = join(holding(new Map([['saved', SAVED]])), 'saved');
  const plays = (await tasks()).flatMap((task) => playsOf(task, saved).map((one) => ({ task, ...one })));
  const chosen = plays.filter((_, n) => !quick || n % 3 === 0);
  const losses = [];
  let runs = 0;
  const work = async (one) => {
    const lost = await lossesOf(program, one);
    losses.push(...lost.map((loss) => `${one.task.name}, ${one.what}: ${loss}`));
    runs += 1;
  };
  await each(chosen, work, () => enough(losses));
  return { runs, losses };
}

/** @returns for each: what happens, by which settings and files, and which exit code is right; 3 leaves all as it was */
function playsOf({ target }, saved) {
  const noLinks = { what: 'no links', more: { FAULTS_NO_LINKS: '1', FAULTS_LOCK: 'EPERM:3' }, code: 0 };
  if (target === undefined) return [noLinks];
  const [folder, name] = /^(.*\/)?([^/]+)$/.exec(target).slice(1);
  const locks = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return [
    noLinks,
    ...BUSY.map((code) => ({ what: `${code} thrice`, more: { FAULTS_LOCK: `${code}:3` }, code: 0 })),
    ...BUSY.map((code) => ({ what: `${code} for ever`, more: { FAULTS_LOCK: `${code}:999` }, code: 3 })),
    ...locks.map((lock) => ({ what: lock, files: [[`${folder ?? ''}${lock}`, Buffer.from('')]], code: 3 })),
    { what: 'read-only', readOnly: target, code: 3 },
    { what: 'saved meanwhile', more: { FAULTS_LOCK: 'EPERM:2', FAULTS_SAVED: saved }, saves: true },
  ];
}

async function lossesOf(program, { task, more = {}, files = [], readOnly, saves = false, code }) {
  const before = new Map([...task.before, ...files]);
  const folder = holding(before, freshFolder());
  if (readOnly !== undefined) chmodSync(join(folder, readOnly), 0o444);
  const [node, ...rest] = [...program, ...task.args];
  const env = { FAULTS_NAIVE: 'remove', ...more };
  const ended = await run([node, '-r', LOCK, ...rest], { cwd: folder, more: env });
  const after = code === 3 ? before : task.after;
  const handmade = saves ? [SAVED] : (task.handmade ?? []);
  const codes = saves ? [0, 1, 3] : [code];
  return lossesIn(folder, { before, after, handmade }, { code: ended.code ?? 'none', codes });
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { lossesIn } from './judge.js';
import { each, freshFolder, holding, run } from './stage.js';
import { album, changed } from './tasks.js';

/** A disk of 12 KB, and larger ones, have room for more and more of what is to be written, page by page. */
export const title = 'the disk is full (tmpfs from 12 KB on)';
export const needs = ['root'];

const PAGE = 4096;

export async function play({ program, quick, enough }) {
  const losses = [];
  let runs = 0;
  for (const make of [plan, album]) {
    if (enough(losses)) break;
    const task = await make();
    const rooms = roomsOf(task).filter((_, n) => !quick || n % 4 === 1);
    const work = async (pages) => {
      const lost = await onSmallDisk(task, pages, program);
      losses.push(...lost.map((loss) => `${task.name}, ${pages * 4} KB free: ${loss}`));
      runs += 1;
    };
    await each(rooms, work, () => enough(losses));
  }
  return { runs, losses };
}

async function plan() {
  return { name: 'a paper', ...(await changed(['gen', 'kehoach', 'a.yaml'])) };
}

/** From no page free to all that is needed, in finer steps at first. */
function roomsOf({ after }) {
  const most = [...after.values()].reduce((sum, bytes) => sum + Math.ceil(bytes.length / PAGE), 0);
  return Array.from({ length: most + 1 }, (_, n) => n).filter((n) => n < 10 || n % 5 === 0 || n === most);
}

/** The papers lie on a disk of their own with so many pages free; what they are made from does not. */
async function onSmallDisk(task, pages, program) {
  const folder = freshFolder();
  const disk = join(folder, 'van-ban');
  mkdirSync(disk);
  const mount = (options) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
  mount('size=4m');
  try {
    holding(task.before, folder);
    const { blocks, bfree, bsize } = statfsSync(disk);
    mount(`remount,size=${(blocks - bfree) * bsize + pages * PAGE}`);
    const { code } = await run([...program, ...task.args], { cwd: folder, more: task.more });
    return lossesIn(folder, task, { code: code ?? 'none', codes: [0, 3] });
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

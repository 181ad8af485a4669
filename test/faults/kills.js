import { lossesIn } from './judge.js';
import { each, run } from './stage.js';
import { callsOn, withFault } from './strace.js';
import { tasks } from './tasks.js';

/** The program is killed at each call of a task; then it runs again, undisturbed, and has to end what it began. */
export const title = 'killed at each call (SIGKILL), then run again';
export const needs = ['strace'];

export async function play({ program, quick, enough }) {
  const losses = [];
  let runs = 0;
  for (const task of await tasks()) {
    if (enough(losses)) break;
    const command = [...program, ...task.args];
    const calls = (await callsOn(task.before, command)).filter(changes).reverse();
    const work = async (at) => {
      const lost = await killedAndAgain(task, command, at);
      losses.push(...lost.map((loss) => `${task.name}, ${at.call} ${at.nth}: ${loss}`));
      runs += 1;
    };
    await each(quick ? calls.filter((_, n) => n % 7 === 0) : calls, work, () => enough(losses));
  }
  return { runs, losses };
}

/** A read leaves things as they are for the next call. */
const changes = ({ call }) => call !== 'read';

async function killedAndAgain(task, command, at) {
  const { folder, code } = await withFault(task.before, command, { ...at, fault: 'signal=KILL' });
  if (code !== null)
    throw new Error(`${task.name}: ${at.call} ${at.nth} was to kill, and it ended with ${code}`);
  const killed = lossesIn(folder, task, { code, mayLeave: true });
  const again = await run(command, { cwd: folder });
  return [...killed, ...lossesIn(folder, task, { code: again.code ?? 'none', codes: [0] })];
}

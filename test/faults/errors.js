import { lossesIn } from './judge.js';
import { each } from './stage.js';
import { callsOn, withFault } from './strace.js';
import { tasks } from './tasks.js';

/** Each call of a task fails once, in every way a disk can; a rename fails for ever; nothing can be removed after a fault. */
export const title = 'a call fails (EIO, ENOSPC, EPERM, EBUSY, EACCES, EDQUOT, EROFS)';
export const needs = ['strace'];

const ALL = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EACCES'];
const CODES = [0, 1, 2, 3];

export async function play({ program, quick, enough }) {
  const losses = [];
  let runs = 0;
  for (const [i, task] of (await tasks()).entries()) {
    if (enough(losses)) break;
    const command = [...program, ...task.args];
    const calls = (await callsOn(task.before, command)).reverse();
    const errors = i === 0 ? ALL : ['EIO'];
    const faults = [...once(calls, errors), ...lasting(calls, errors)];
    const chosen = quick ? faults.filter((_, n) => n % 12 === 0) : faults;
    const work = async (fault) => {
      const { folder, code } = await withFault(task.before, command, fault);
      runs += 1;
      const mayLeave = fault.call === 'unlink' || fault.also !== undefined;
      const lost = lossesIn(folder, task, { code: code ?? 'none', codes: CODES, mayLeave });
      losses.push(...lost.map((loss) => `${task.name}, ${told(fault)}: ${loss}`));
    };
    await each(chosen, work, () => enough(losses));
  }
  return { runs, losses };
}

/** A read fails in one way only. */
function once(calls, errors) {
  return calls.flatMap(({ call, nth }) =>
    (call === 'read' ? ['EIO'] : errors).map((error) => ({ call, nth, fault: `error=${error}` })),
  );
}

/** From some call on it fails each time: a full or locked disk, a held file, and a temporary file that cannot go either. */
function lasting(calls, errors) {
  const last = (...names) => calls.filter(({ call }) => names.includes(call)).slice(0, 1);
  const from = (chosen, error, also) =>
    chosen.map((call) => ({ ...call, fault: `error=${error}`, on: '+', also }));
  const moved = last('rename', 'link');
  return [
    ...['ENOSPC', 'EDQUOT', 'EROFS'].flatMap((error) => from(last('fsync'), error)),
    ...errors.flatMap((error) => from(moved, error)),
    ...from(moved, 'EIO', ['unlink:error=EACCES']),
  ];
}

const told = ({ call, nth, fault, on = '' }) => `${call} ${nth}${on} ${fault}`;

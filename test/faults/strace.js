import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, holding, run } from './stage.js';

/** What writing is made of, and reading what is there. */
const CALLS = ['openat', 'read', 'write', 'fsync', 'close', 'rename', 'link', 'unlink'];

/** Runs a program and writes its calls down; `inject` is strace's own word for a fault. */
async function traced(command, cwd, inject = []) {
  const log = join(freshFolder(), 'log');
  const faults = inject.flatMap((word) => ['-e', `inject=${word}`]);
  // Stopping at these calls alone is quicker, and sends no signals (strace 6.1).
  const quick = inject.some((word) => word.includes('signal')) ? [] : ['--seccomp-bpf'];
  const trace = ['strace', '-f', '-qq', '-y', ...quick, '-o', log, '-e', `trace=${CALLS.join()}`];
  const { code, stderr } = await run([...trace, ...faults, ...command], { cwd });
  const lines = readFileSync(log, 'latin1').split('\n');
  const main = /^\d+/.exec(lines[0])?.[0];
  return { code, stderr, lines: lines.filter((line) => line.startsWith(`${main} `)) };
}

/** The calls among lines of a log, as strace counts them; a call that another thread interrupts is told on two lines. */
function callsIn(lines) {
  const counts = new Map();
  return lines.flatMap((line) => {
    const call = /^\d+ +(\w+)\(/.exec(line)?.[1];
    if (call === undefined) return [];
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    return [{ call, nth, line }];
  });
}

/**
 * Every call of the program that touches what is in a folder that holds `files`: its name, and the how many-th of that name
 * it is. One start in a hundred is not like the others, so it is what two of them have in common.
 */
export async function callsOn(files, command) {
  const seen = new Set();
  for (;;) {
    const calls = await callsOnce(files, command);
    const key = JSON.stringify(calls);
    if (seen.has(key)) return calls;
    seen.add(key);
  }
}

async function callsOnce(files, command) {
  const cwd = holding(files);
  const { code, lines, stderr } = await traced(command, cwd);
  if (code !== 0) throw new Error(`${command.join(' ')}: ${code}\n${stderr}`);
  const here = callsIn(lines).filter(({ line }) => line.includes(`${cwd}/`));
  return here.map(({ call, nth }) => ({ call, nth }));
}

/** Starts that were not like the others. */
const MOST_TRIES = 10;

/**
 * Runs the program in a folder that holds `files`, with a fault at one of the calls that were found, or with `on` from it on.
 * @returns the folder, and the exit code, null when the program was killed
 */
export async function withFault(files, command, { call, nth, fault, on = '', also = [] }) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const folder = holding(files);
    const { code, lines } = await traced(command, folder, [`${call}:${fault}:when=${nth}${on}`, ...also]);
    const met = callsIn(lines).find((one) => one.call === call && one.nth === nth);
    if (met?.line.includes(`${folder}/`)) return { folder, code };
  }
  throw new Error(`${call} ${nth} is never the call that was to fail`);
}

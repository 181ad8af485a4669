import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freshFolder } from './folder.ts';

export const bin = resolve('bin/dialogue.js');

const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

/** The program as it is started, to its end; `before` are words in front of it, `node` options of node itself. */
export function dialogue(
  args: readonly string[],
  cwd: string,
  {
    env = {},
    before = [],
    node = [],
  }: { env?: Record<string, string>; before?: string[]; node?: string[] } = {},
) {
  const [program = '', ...rest] = [...before, process.execPath, ...node, bin, ...args];
  return spawnSync(program, rest, {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

/** A line of bash in which `dialogue` is the program. */
export function shell(line: string, cwd: string, env: Record<string, string> = {}) {
  const programs = freshFolder();
  symlinkSync(bin, join(programs, 'dialogue'));
  return spawnSync('bash', ['-c', line], {
    cwd,
    env: { ...inherited, PATH: `${programs}:${process.env.PATH}`, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

/** Starts the program, sends a signal once `seen` says so, and waits for the end. */
export async function interrupt(
  args: readonly string[],
  cwd: string,
  {
    signal = 'SIGINT',
    env = {},
    node = [],
    seen,
  }: {
    signal?: NodeJS.Signals;
    env?: Record<string, string>;
    node?: string[];
    seen: () => boolean;
  },
) {
  const child = spawn(process.execPath, [...node, bin, ...args], { cwd, env: { ...inherited, ...env } });
  const ended = once(child, 'exit');
  while (!(listens(child.pid ?? 0) && seen()) && child.exitCode === null) await pause(5);
  child.kill(signal);
  const [code, by] = await ended;
  return { code, signal: by };
}

/** Whether a process has begun to handle SIGHUP, as ours does before it does anything else. */
function listens(pid: number): boolean {
  const path = `/proc/${pid}/status`;
  if (!existsSync('/proc/self/status')) return true;
  const caught = existsSync(path)
    ? /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
    : undefined;
  return caught !== undefined && (BigInt(`0x${caught}`) & 1n) === 1n;
}

/** Whether a process is at work; one that was killed stays listed until its parent asks for it. */
export function isAlive(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) && !/\) [ZX] /.test(readFileSync(path, 'utf8'));
}

/** The processes that work in a folder, by their id. */
export function processesIn(folder: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((pid) => folderOf(pid) === folder);
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // it has ended
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

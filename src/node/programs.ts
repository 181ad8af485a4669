import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ifPossible } from '../fault.ts';
import { ProgramFailed } from '../io.ts';
import { onInterrupt } from './interrupt.ts';

export async function runProgram(
  program: string,
  args: readonly string[],
  options: { timeoutMs: number; env?: Record<string, string> },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...options.env }, detached: hasGroups });
    let output = '';
    const settle = (code: number | null): void => {
      clearTimeout(limit);
      forget();
      resolve({ code, output });
    };
    // Not spawn's own timeout, which waits for grandchildren that keep the pipes open.
    const limit = setTimeout(() => {
      stop(child);
      settle(null);
    }, options.timeoutMs);
    const forget = onInterrupt(() => stop(child));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    child.on('error', () => settle(null));
    child.on('close', settle);
  });
}

export async function* linesOf(
  program: string,
  args: readonly string[],
  cwd: string,
): AsyncGenerator<string> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const forget = onInterrupt(() => void child.kill());
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  yield* createInterface({ input: child.stdout });
  const code = await ended;
  forget();
  if (code !== 0) throw new ProgramFailed(code, said);
}

/** Windows has no process groups, and would open a window for a detached program. */
const hasGroups = process.platform !== 'win32';

/** Ends a program and what it has started: `soffice` is a script that starts the real one. */
function stop({ pid }: ChildProcess): void {
  // It may have ended by itself just now.
  if (pid !== undefined) ifPossible(() => void process.kill(hasGroups ? -pid : pid, 'SIGKILL'));
}

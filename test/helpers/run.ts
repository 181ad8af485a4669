import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/io.ts';
import { main, nodeIo } from '../../src/main.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

// Once: it listens to the streams of the process.
const node = nodeIo(resolve('.'));

/** One command line of the program in this process, in a real folder; the clock stands at 21/11/2026, nothing is coloured. */
export async function run(argv: readonly string[], options: Partial<Io> & { cwd: string }): Promise<Ran> {
  const ran: Ran = { code: 0, stdout: '', stderr: '' };
  const io: Io = {
    ...node,
    env: { NO_COLOR: '1' },
    tty: { stdout: false, stderr: false },
    endOnInterrupt: () => undefined,
    now: () => new Date('2026-11-21T03:00:00Z'),
    stdout: (text) => {
      ran.stdout += text;
    },
    stderr: (text) => {
      ran.stderr += text;
    },
    ...options,
  };
  ran.code = await main(argv, io);
  return ran;
}

/** An empty folder that goes when the test ends. */
export function freshFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dialogue-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

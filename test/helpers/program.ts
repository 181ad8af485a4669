import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PATH = process.env.PATH ?? '';

/** A machine of which little is known. */
export const PLAIN = { PATH, TZ: 'UTC', LANG: 'C' } as const;

export interface Start {
  cwd?: string;
  /** All of the environment. */
  env?: Record<string, string>;
  node?: string;
  /** Folder of the program; default: this one. */
  program?: string;
  /** What starts it: `unshare -rn`, a shell. */
  through?: readonly string[];
  /** Another user, where root may choose one. */
  user?: number;
}

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** One command line of the program as a process of its own, which has fifty seconds. */
export function start(args: readonly string[], options: Start = {}): Ended {
  const { cwd = resolve('.'), env = PLAIN, node = process.execPath, through = [], user } = options;
  const bin = join(options.program ?? resolve('.'), 'bin/dialogue.js');
  const [first = node, ...rest] = [...through, node, bin, ...args];
  const asUser = user === undefined || process.getuid?.() !== 0 ? {} : { uid: user, gid: user };
  const { status, stdout, stderr, error } = spawnSync(first, rest, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 64 * 1024 * 1024,
    ...asUser,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** SHA-256 of every file below a folder, by its path from there. */
export function hashesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

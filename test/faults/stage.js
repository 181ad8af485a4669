import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing of the machine's own settings reaches the program; certificates alone make node start three times as slowly. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...inherited } = process.env;
const env = { ...inherited, LANG: 'C', TZ: 'UTC', NO_COLOR: '1' };

/** Where everything of one run of this script lies; ASCII, for strace shows paths as bytes. */
const base = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')));
process.once('exit', () => rmSync(base, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/** An empty folder. */
export function freshFolder() {
  const folder = join(base, randomUUID());
  mkdirSync(folder);
  return folder;
}

/** A fresh folder that holds these files: name → bytes. */
export function holding(files, folder = freshFolder()) {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** Every file below a folder: name → bytes. */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/**
 * Runs a program to its end.
 * @param kill `after` so many milliseconds; with `touched` they count from when it first changes something in that folder
 * @returns its exit code, null when it was killed, and what it wrote to stderr
 */
export function run(command, { cwd, more = {}, kill = null }) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      cwd,
      env: { ...env, ...more },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const forget = kill === null ? () => undefined : killing(child, kill);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      forget();
      resolve({ code, stderr });
    });
  });
}

function killing(child, { after, touched }) {
  let timer;
  const start = () => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  };
  const watcher = touched === undefined ? null : watch(touched, start);
  if (watcher === null) start();
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}

/** Does `work` with each item, as many at once as there are cores, until there are enough. */
export async function each(items, work, enough = () => false) {
  const queue = [...items];
  const worker = async () => {
    while (queue.length > 0 && !enough()) await work(queue.shift());
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
}

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

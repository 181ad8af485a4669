import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { EXIT } from './exit.ts';
import { faultCode, unlessNowhere, wait } from './fault.ts';
import type { Text } from './findings/finding.ts';

/** Everything the program may touch outside itself; tests pass their own streams, clock and folders. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of package.json: templates, schema and examples lie below it. */
  packageRoot: string;
  platform: string;
  /** Which streams a person is looking at: only those are coloured. */
  tty: { stdout: boolean; stderr: boolean };
  stdout(text: string): void;
  stderr(text: string): void;
  now(): Date;
  files: Files;
  /** Runs a program without a shell; never throws. `code` is null when it could not start or was stopped. */
  run(
    program: string,
    args: readonly string[],
    options: { timeoutMs: number; env?: Record<string, string> },
  ): Promise<{ code: number | null; output: string }>;
  /** How this very program is started: node and its script, or one file that holds both. */
  self: readonly [program: string, ...args: string[]];
  /** The lines a program prints that works in a folder, as they come. Throws ProgramFailed when it does not end well. */
  lines(program: string, args: readonly string[], cwd: string): AsyncGenerator<string>;
  /** From now on Ctrl+C, or a polite kill, undoes what is half done and ends the process with `code`. */
  endOnInterrupt(code: number): void;
  /** Does `undo` when the user interrupts before the returned function is called. */
  onInterrupt(undo: () => void): () => void;
  /** Stands between two steps of long work: an interrupt takes effect here and never inside a step. */
  breathe(): Promise<void>;
}

/** File access, synchronous and by absolute path. Errors are node's own (`code`: ENOENT, EPERM…). */
export interface Files {
  /** What lies at a path without following a link; null when nothing does. */
  look(path: string): { kind: 'file' | 'folder' | 'link' | 'other'; size: number } | null;
  read(path: string): Uint8Array;
  list(folder: string): string[];
  /** The path with links resolved. */
  real(path: string): string;
  makeFolder(path: string): void;
  /** Creates a new file, writes all bytes and flushes them to the disk; fails when it exists. */
  writeNew(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** Removes a file or a folder with all in it; nothing there is fine. */
  remove(path: string): void;
  temporaryFolder(): string;
}

/** The call is wrong (exit 2): unknown file, clashing names. The clerk's data being wrong is a finding, never this. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.vi);
    this.name = 'UsageError';
    this.text = text;
  }
}

/** The environment does not let us (exit 3): no permission, locked file, LibreOffice absent. */
export class EnvironmentError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.vi);
    this.name = 'EnvironmentError';
    this.text = text;
  }
}

/** A program that was started did not come to its end; `said` are its words to people. */
export class ProgramFailed extends Error {
  readonly code: number | null;
  readonly said: string;
  constructor(code: number | null, said: string) {
    super(`ended with ${code}: ${said}`);
    this.code = code;
    this.said = said;
  }
}

export function nodeIo(packageRoot: string): Io {
  const [out, err] = [output(1), output(2)];
  return {
    get cwd() {
      return currentFolder();
    },
    env: process.env,
    packageRoot,
    platform: process.platform,
    tty: { stdout: out.tty, stderr: err.tty },
    stdout: out.write,
    stderr: err.write,
    now: () => new Date(),
    files: nodeFiles,
    run: runProgram,
    self: [process.execPath, join(packageRoot, 'bin/dialogue.js')],
    lines: linesOf,
    endOnInterrupt,
    onInterrupt,
    breathe: () => setImmediate(),
  };
}

/** Asked only when needed: help, version and schema are told without it. @throws EnvironmentError when that folder is gone */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new EnvironmentError({
      vi: 'thư mục đang đứng không còn nữa; hãy chuyển sang thư mục khác rồi chạy lại',
      en: 'the current folder is gone; change to another one and run again',
    });
  }
}

const undos = new Set<() => void>();

function endOnInterrupt(code: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const undo of undos) undo();
      process.exit(code);
    });
  }
}

function onInterrupt(undo: () => void): () => void {
  undos.add(undo);
  return () => void undos.delete(undo);
}

/**
 * Where text goes. Bytes at once into a file or a pipe, for node's streams are slow to set up; through the stream to a
 * terminal, and on Windows, whose console takes no bytes.
 */
function output(fd: 1 | 2): { tty: boolean; write(text: string): void } {
  if (process.platform !== 'win32' && !isTerminal(fd))
    return { tty: false, write: (text) => print(fd, text) };
  const stream = fd === 1 ? process.stdout : process.stderr;
  stream.once('error', outputFailed);
  return { tty: stream.isTTY === true, write: (text) => void stream.write(text) };
}

function isTerminal(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev && isatty(fd);
}

function print(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = faultCode(error);
      if (code !== 'EAGAIN') {
        outputFailed(code);
        return;
      }
      wait(5); // the reader of the pipe is slow
    }
  }
}

/** A reader that has seen enough (`… | head`) is no fault of ours; a full disk behind `> file` ends the run. */
function outputFailed(fault: NodeJS.ErrnoException | string): void {
  const code = typeof fault === 'string' ? fault : fault.code;
  if (code === 'EPIPE') return;
  process.stderr.write(`lỗi: không in được kết quả, cannot print the result (${code})\n`);
  process.exit(EXIT.environment);
}

export const nodeFiles: Files = {
  look(path) {
    const stat = unlessNowhere(() => lstatSync(path, { throwIfNoEntry: false }));
    if (!stat) return null;
    const { size } = stat;
    if (stat.isFile()) return { kind: 'file', size };
    if (stat.isDirectory()) return { kind: 'folder', size };
    return { kind: stat.isSymbolicLink() ? 'link' : 'other', size };
  },
  read: (path) => readFileSync(path),
  list: (folder) => readdirSync(folder).sort(),
  real: (path) => (existsSync(path) ? realpathSync(path) : path),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeNew(path, bytes) {
    const file = openSync(path, 'wx');
    try {
      writeFileSync(file, bytes); // not writeSync, which may write a part on a full disk without an error
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  temporaryFolder: tmpdir,
};

async function runProgram(
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

async function* linesOf(program: string, args: readonly string[], cwd: string): AsyncGenerator<string> {
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
  if (pid === undefined) return;
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

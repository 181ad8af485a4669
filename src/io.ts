import type { Text } from './findings/finding.ts';

/** Everything the program may touch outside itself; tests pass their own streams, clock and folders. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder of package.json: templates, schema and examples lie below it. */
  packageRoot: string;
  /** Whether other programs can read what lies there, too; not when one file holds it all. */
  packageOnDisk: boolean;
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
  /** From now on Ctrl+C, a polite kill or a closed window undoes what is half done and ends the process with `code`. */
  endOnInterrupt(code: number): void;
  /** Does `undo` when the user interrupts before the returned function is called. */
  onInterrupt(undo: () => void): () => void;
  /** Does work that waits for the disk and must not stop half way: an interrupt comes when it is done, or before it has begun. */
  keepWhole<T>(work: () => Promise<T>): Promise<T>;
  /** Stands between two steps of long work: an interrupt takes effect here and never inside a step. */
  breathe(): Promise<void>;
}

/** File access by absolute path; only what waits for the disk is asynchronous. Errors are node's own (`code`: ENOENT, EPERM…). */
export interface Files {
  /** Names this run among all that may write to one folder: computer and process. */
  readonly run: string;
  /** Whether the run of that name was one of this computer and is over. */
  isOver(run: string): boolean;
  /** What lies at a path without following a link; null when nothing does or can. */
  look(path: string): { kind: 'file' | 'folder' | 'link' | 'other'; size: number; readOnly?: boolean } | null;
  /**
   * The bytes of a regular file, through links. It is judged once it is open, so nothing can take its place between: a
   * folder is EISDIR, a pipe or device ENXIO, more than `limit` bytes EFBIG. What grows meanwhile is not read.
   */
  read(path: string, limit?: number): Uint8Array;
  list(folder: string): string[];
  /** The path with links resolved. */
  real(path: string): string;
  makeFolder(path: string): void;
  /** Creates a file, writes all bytes and flushes them; fails when it exists. It gets owner and permissions of `like`. */
  writeNew(path: string, bytes: Uint8Array, like?: string): Promise<void>;
  /** Gives a file a second name; fails when something has that name, or where there are no links. */
  link(from: string, to: string): void;
  /** Moves a file to a path, over what is there. */
  rename(from: string, to: string): void;
  /** Brings the names in a folder to the disk, so that they outlive a power cut. A file is whole either way, so nothing is thrown. */
  flushFolder(path: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing there is fine. */
  remove(path: string): void;
  temporaryFolder(): string;
}

class ToldError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.vi);
    this.text = text;
  }
}

/** The call is wrong (exit 2): unknown file, clashing names. The clerk's data being wrong is a finding, never this. */
export class UsageError extends ToldError {}

/** The environment does not let us (exit 3): no permission, locked file, LibreOffice absent. */
export class EnvironmentError extends ToldError {}

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

import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFile,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { faultCode, fileError, ifPossible, orNothing } from '../fault.ts';
import type { Files } from '../io.ts';

export const nodeFiles: Files = {
  get run() {
    return `${computer()}-${process.pid}`;
  },
  isOver(run) {
    const [on, pid] = run.split('-');
    try {
      return on === computer() && !process.kill(Number(pid), 0);
    } catch (error) {
      return faultCode(error) === 'ESRCH';
    }
  },
  look(path) {
    const s = orNothing(() => lstatSync(path, { throwIfNoEntry: false }));
    if (s == null) return null;
    const kind = s.isFile() ? 'file' : s.isDirectory() ? 'folder' : s.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: s.size, readOnly: (s.mode & 0o222) === 0 };
  },
  // A pipe in the place of a file would otherwise keep us waiting for ever.
  read: (path, limit = Number.MAX_SAFE_INTEGER) =>
    opened(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0), (file) => {
      const stat = fstatSync(file);
      if (!stat.isFile()) throw fileError(stat.isDirectory() ? 'EISDIR' : 'ENXIO', path);
      if (stat.size > limit) throw fileError('EFBIG', path);
      // Never more than was measured; some files of /proc have no size and no end.
      return stat.size === 0 ? new Uint8Array() : readFileSync(file);
    }),
  list: (folder) => readdirSync(folder).sort(),
  real: (path) => orNothing(() => realpath(path)) ?? path,
  makeFolder(path) {
    if (!isFolder(path)) mkdirSync(path, { recursive: true });
  },
  async writeNew(path, bytes, like) {
    if (like === undefined) return write(path, bytes, { flag: 'wx', flush: true });
    const file = openSync(path, 'wx');
    try {
      dress(file, like);
      await write(file, bytes, { flush: true });
    } finally {
      closeSync(file);
    }
  },
  link: linkSync,
  rename: renameSync,
  flushFolder(path) {
    const next = waiting.get(path) ?? afterThat(path);
    waiting.set(path, next);
    return next;
  },
  remove(path) {
    // Nearly always one file: asked of the system itself, which is several times faster than rmSync.
    if (ifPossible(() => unlinkSync(path)) === null) rmSync(path, { recursive: true, force: true });
  },
  temporaryFolder: tmpdir,
};

/** Not fs.write, which may write a part on a full disk without an error. */
const write = promisify(writeFile);
const flush = promisify(fsync);

/** The flush of a folder under way, and the one behind it for all names that came meanwhile. */
const running = new Map<string, Promise<void>>();
const waiting = new Map<string, Promise<void>>();

async function afterThat(path: string): Promise<void> {
  await running.get(path);
  waiting.delete(path);
  const now = flushNames(path);
  running.set(path, now);
  await now;
}

/** Windows has no such thing, and some drives refuse. */
async function flushNames(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = ifPossible(() => openSync(path, 'r'));
  if (folder === null) return;
  await flush(folder).catch(faultCode);
  ifPossible(() => closeSync(folder));
}

/** On Windows the system's own would make another path of a drive letter that stands for a share. */
const realpath = process.platform === 'win32' ? realpathSync : realpathSync.native;

function isFolder(path: string): boolean {
  return orNothing(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true;
}

const computer = (): string => hostname().replace(/[^a-z0-9]/gi, '');

function opened<T>(path: string, flags: string | number, use: (file: number) => T): T {
  const file = openSync(path, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a new file owner and permissions of another, before anything is in it; some drives have neither. */
function dress(file: number, like: string): void {
  const { mode, uid, gid } = lstatSync(like);
  ifPossible(() => fchownSync(file, uid, gid));
  ifPossible(() => fchmodSync(file, mode & 0o777));
}

const fs = require('node:fs');
const { isAbsolute, join } = require('node:path');

/** Nothing of ours is larger. */
const MOST_BYTES = 2 ** 24;
/** What no run has needed for so long is of a program or a node that is gone. */
const FORGOTTEN_AFTER = 30 * 24 * 3_600_000;

/**
 * A file of the program's own in the folder that the system has for what can be made anew; the only one it writes besides
 * documents. Nothing is thrown: without that folder, or where it cannot be used, nothing is found and nothing kept.
 * @param key by which it is found again, in letters, digits, dots, dashes and spaces
 */
exports.keptFile = (key) => {
  const folder = cacheFolder();
  const file = folder && join(folder, `${key.replaceAll(' ', '-')}.cache`);
  return {
    read: () => file && ifPossible(() => readOwn(file)),
    write: (bytes) => file && ifPossible(() => writeOwn(folder, file, bytes)),
  };
};

/** By the words of the system itself; undefined when it says nothing. */
function cacheFolder() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const [home, below] =
    process.platform === 'win32'
      ? [LOCALAPPDATA, 'dialogue/cache']
      : isAbsolute(XDG_CACHE_HOME ?? '')
        ? [XDG_CACHE_HOME, 'dialogue']
        : [HOME, '.cache/dialogue'];
  return isAbsolute(home ?? '') ? join(home, below) : undefined;
}

/** What another user could have put there or changed is not ours. */
function readOwn(file) {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const fd = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fs.fstatSync(fd);
    const { getuid } = process; // Windows has none: there the folder is closed to others
    const own = getuid === undefined || (stat.uid === getuid() && (stat.mode & 0o077) === 0);
    return own && stat.isFile() && stat.size <= MOST_BYTES ? fs.readFileSync(fd) : undefined;
  } finally {
    fs.closeSync(fd);
  }
}

/** Whole or not at all: another run may read it now. */
function writeOwn(folder, file, bytes) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  tidy(folder);
  const temporary = `${file}.${process.pid}`;
  fs.rmSync(temporary, { force: true });
  try {
    fs.writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function tidy(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - fs.lstatSync(file).mtimeMs > FORGOTTEN_AFTER) fs.rmSync(file, { force: true });
  }
}

function ifPossible(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

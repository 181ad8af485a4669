const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/** Commands that have a compiled form of their own: of what they use and no more, for all of it is read at each start. */
const OWN = ['check', 'gen', 'lint'];

/** The first line of the bundle names its content. */
const MARK = /^\/\/(\w{64})\n/;

/**
 * Loads the bundle with the compiled form for that command which the build left beside it. Without one, with one that is damaged or of another
 * bundle, node or machine, or when DIALOGUE_NO_CACHE is set, it is compiled as it runs: slower, and the same.
 * `read` gives the bytes of a file or throws: of the disk, or of an executable that carries both.
 */
exports.load = (path, command, read = readFile) => {
  const source = read(path).toString('latin1'); // esbuild writes ASCII
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: path,
    cachedData: process.env.DIALOGUE_NO_CACHE
      ? undefined
      : compiled(bytesOf(cacheOf(path, command), read), source),
  });
  const module = { exports: {} };
  compilePatternsOnce(true);
  script.runInThisContext()(module.exports, requireLate, module);
  return { ...module.exports, script };
};

/** Writes the compiled form of all that has run by now, for that command. */
exports.keep = (path, script, command) => {
  const source = readFileSync(path, 'latin1');
  compilePatternsOnce(false);
  const bytes = script.createCachedData();
  writeFileSync(cacheOf(path, command), Buffer.concat([bytes, Buffer.from(seal(source, bytes))]));
};

/** Our own code takes functions from modules of node by name: each is loaded when the first is called, for few commands need them all. */
function requireLate(name) {
  if (!name.startsWith('node:')) return require(name);
  let loaded = null;
  const get = (_, key) => {
    if (loaded === null) loaded = loadPlainly(name);
    return loaded[key];
  };
  return new Proxy({}, { get });
}

/** The compiled forms of node's own modules fit its own settings alone. */
function loadPlainly(name) {
  compilePatternsOnce(false);
  const loaded = require(name);
  compilePatternsOnce(true);
  return loaded;
}

/** A pattern is compiled for an interpreter when it is first used, and for the machine when it is used again, as nearly all of ours are: so at once for the machine. */
function compilePatternsOnce(once) {
  setFlagsFromString(once ? '--no-regexp-tier-up' : '--regexp-tier-up');
}

/** V8 hangs or dies of a damaged compiled form, so it gets none whose seal does not fit. */
function compiled(all, source) {
  if (all === undefined) return undefined;
  const end = all.lastIndexOf('\n');
  const bytes = all.subarray(0, Math.max(end, 0));
  return all.toString('latin1', bytes.length) === seal(source, bytes) ? bytes : undefined;
}

/** A file that is absent, of another user or no file at all costs time and nothing else. */
function bytesOf(file, read) {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}

/** Nothing but a file: a pipe would wait for who writes to it. */
function readFile(path) {
  if (!statSync(path).isFile()) throw new Error(`${path} is no file`);
  return readFileSync(path);
}

/** The last line behind a compiled form: of what it was made, by which node, and what its bytes sum up to. */
function seal(source, bytes) {
  const [, mark] = MARK.exec(source) ?? [];
  return `\n${mark} ${process.version} ${process.platform} ${process.arch} ${bytes.length} ${crc32(bytes)}`;
}

function cacheOf(path, command) {
  return path.replace(/cjs$/, `${OWN.includes(command) ? command : 'help'}.cache`);
}

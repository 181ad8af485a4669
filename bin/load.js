const { readFileSync, statSync } = require('node:fs');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/** Commands with a part of the program of their own: of what they use and no more, for all of it is read at each start. */
const OWN = ['check', 'gen', 'lint'];

/** The first line of a part names its content. */
const MARK = /^\/\/(\w{64})\n/;

/**
 * Loads the program, which is in pieces: those that a command uses lie in a part of their own beside the whole.
 * @param path of the whole; a part that is not there is done without
 * @param words of the command line: which part, no more
 * @param read gives the bytes of a file or throws: of the disk, or of an executable that carries them
 * @returns what the main piece exports, the names of the pieces in `used`, and how its part was compiled (see `compiled`)
 */
exports.load = (path, words, read = readFile) => {
  const { script, keep } = compiled(partOf(path, words), path, read);
  let pieces = script.runInThisContext();
  const used = new Map();
  const requirePiece = (name) => {
    if (!name.startsWith('./')) return requireLate(name);
    if (used.has(name)) return used.get(name);
    if (!(name in pieces))
      pieces = new Script(read(path).toString('latin1'), { filename: path }).runInThisContext();
    const module = { exports: {} };
    used.set(name, module.exports);
    pieces[name](module.exports, requirePiece, module);
    return module.exports;
  };
  return { ...requirePiece('./main.js'), used: () => [...used.keys()], script, keep };
};

/** The file of the part that is for these words; its compiled form from the build lies beside it. */
function partOf(path, words) {
  return path.replace(/cjs$/, `${words.find((word) => OWN.includes(word)) ?? 'help'}.cjs`);
}
exports.partOf = partOf;

const cacheOf = (part) => part.replace(/cjs$/, 'cache');
exports.cacheOf = cacheOf;

/**
 * Compiles a part, or takes the compiled form that the build left beside it, or an earlier run in the user's own folder.
 * Where there is none, one that is damaged or of another part, node or machine, or when DIALOGUE_NO_CACHE is set, the part
 * is compiled as it runs: slower, and the same.
 * @returns `keep`, to be called when the command has run: it leaves a compiled form in that folder if none was found
 */
function compiled(part, whole, read) {
  const there = bytesOf(part, read);
  const source = (there ?? read(whole)).toString('latin1'); // esbuild writes ASCII
  const filename = there === undefined ? whole : part;
  const plain = () => new Script(source, { filename });
  if (process.env.DIALOGUE_NO_CACHE) return { script: plain(), keep: () => undefined };
  const from = (all) => {
    const cachedData = unsealed(all, source);
    const script = cachedData && new Script(source, { filename, cachedData });
    return script?.cachedDataRejected === false ? { script, keep: () => undefined } : undefined;
  };
  const shipped = from(bytesOf(cacheOf(part), read));
  if (shipped !== undefined) return shipped;
  const kept = require('./kept.js').keptFile(keyOf(source));
  const found = from(kept.read());
  if (found !== undefined) return found;
  const script = plain();
  return { script, keep: () => kept.write(compiledForm(source, script)) };
}

/** The compiled form of all that has run by now, sealed. */
function compiledForm(source, script) {
  const bytes = script.createCachedData();
  return Buffer.concat([bytes, Buffer.from(sealOf(source, bytes))]);
}
exports.compiledForm = compiledForm;

/** Our own code takes functions from modules of node by name: each is loaded when the first is called, for few commands need them all. */
function requireLate(name) {
  if (!name.startsWith('node:')) return require(name);
  let loaded = null;
  const get = (_, key) => {
    if (loaded === null) loaded = require(name);
    return loaded[key];
  };
  return new Proxy({}, { get });
}

/** V8 hangs or dies of a damaged compiled form, so it gets none whose seal does not fit. */
function unsealed(all, source) {
  if (all === undefined) return undefined;
  const end = all.lastIndexOf('\n');
  const bytes = all.subarray(0, Math.max(end, 0));
  return all.toString('latin1', bytes.length) === sealOf(source, bytes) ? bytes : undefined;
}

/** The last line behind a compiled form: of what it was made, by which node, and what its bytes sum up to. */
function sealOf(source, bytes) {
  return `\n${keyOf(source)} ${bytes.length} ${crc32(bytes)}`;
}

function keyOf(source) {
  const [, mark] = MARK.exec(source) ?? [];
  return `${mark} ${process.version} ${process.platform} ${process.arch}`;
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

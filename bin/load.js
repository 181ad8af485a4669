const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** The first line of the bundle names its content; the compiled form made from it ends with the same line. */
const MARK = /^\/\/\w{64}\n/;

/**
 * Loads the bundle with the compiled form that the build left beside it. Without one, or with one of another bundle or of
 * another node, it is compiled as it runs: slower, and the same.
 */
exports.load = (path) => {
  const source = readFileSync(path, 'latin1'); // esbuild writes ASCII
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: path,
    cachedData: compiled(path, source),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireLate, module);
  return { ...module.exports, script };
};

/** Writes the compiled form of all that has run by now. */
exports.keep = (path, script) => {
  const mark = MARK.exec(readFileSync(path, 'latin1'))?.[0];
  if (mark !== undefined)
    writeFileSync(cacheOf(path), Buffer.concat([script.createCachedData(), Buffer.from(mark)]));
};

/** Our own code takes functions from modules of node by name: each is loaded when the first is called, for few commands need them all. */
function requireLate(name) {
  return name.startsWith('node:') ? new Proxy({}, { get: (_, key) => require(name)[key] }) : require(name);
}

function compiled(path, source) {
  const file = cacheOf(path);
  const mark = MARK.exec(source)?.[0];
  if (mark === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const end = bytes.length - mark.length;
  return bytes.toString('latin1', end) === mark ? bytes.subarray(0, end) : undefined;
}

function cacheOf(path) {
  return path.replace(/cjs$/, 'cache');
}

// What the executables run: the program and the files of its package lie in them as assets.
import { getRawAsset } from 'node:sea';
import { withAssets } from './assets.ts';
import { genDropped } from './dropped.ts';

type Program = typeof import('../src/main.ts') & { keep(): void };
const { load } = require('../bin/load.js') as {
  load(path: string, words: readonly string[], read: (name: string) => Uint8Array): Program;
};

const read = (name: string): Uint8Array => Buffer.from(getRawAsset(name) as ArrayBuffer);
const words = process.argv.slice(2);
/** Set by keo-tha-vao-day.cmd. */
const { DIALOGUE_CMD: script, DIALOGUE_DROPPED: line = '' } = process.env;

const { main, nodeIo, keep } = load('dist/dialogue.cjs', script === undefined ? words : ['gen'], read);
// Nothing can lie below a file, so no path of the disk is hidden.
const io = nodeIo(process.execPath);
io.files = withAssets(io.files, io.packageRoot, { names: String(read('names')).split('\n'), read });
io.self = [process.execPath];
io.packageOnDisk = false;
const ended = script === undefined ? main(words, io) : genDropped({ script, line, words }, io, main);
ended.then((code) => {
  process.exitCode = code;
  if (code <= 1) keep();
});

import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const here = fileURLToPath(new URL('.', import.meta.url));
/** The words that start the program, and the same program with a naive writer in the place of ours. */
export const OURS = [process.execPath, join(ROOT, 'bin/dialogue.js')];
export const NAIVE = [process.execPath, join(here, 'naive.js')];

/** The program in this process, which `command` starts first. @returns a function that runs one command line and gives its exit code */
export function loaded(command, { naive = false, ...changes } = {}) {
  const { load } = createRequire(import.meta.url)('../../bin/load.js');
  const { main, nodeIo } = load(join(ROOT, 'dist/dialogue.cjs'), [command]);
  const io = { ...nodeIo(ROOT), ...changes };
  return (args) => main(args, { ...io, files: naive ? naiveFiles(io.files) : io.files });
}

/** As most programs write: straight into the old file, or over its removal (FAULTS_NAIVE=remove). The disk is a slow one. */
function naiveFiles(files) {
  const waiting = new Map();
  const put = (from, to) => {
    const bytes = waiting.get(from);
    if (process.env.FAULTS_NAIVE === 'remove') removeFirst(bytes, from, to);
    else inPlace(bytes, to);
  };
  return {
    ...files,
    writeNew: (path, bytes) =>
      path.endsWith('.tmp') ? void waiting.set(path, bytes) : files.writeNew(path, bytes),
    rename: put,
    link: put,
  };
}

function inPlace(bytes, path) {
  const file = openSync(path, 'w');
  const half = bytes.length >> 1;
  writeFileSync(file, bytes.subarray(0, half));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  writeFileSync(file, bytes.subarray(half));
  closeSync(file);
}

function removeFirst(bytes, from, to) {
  rmSync(to, { force: true });
  writeFileSync(from, bytes);
  renameSync(from, to);
}

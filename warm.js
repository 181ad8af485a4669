// A program that has run once starts faster the next time: what a command uses, and what running it compiles, is kept.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableOf } from './pieces.js';

const root = dirname(fileURLToPath(import.meta.url));

/** Each has a part of the program: of what it uses when it is run on these files. */
const RUNS = {
  help: () => ['--help'],
  check: ({ examples }) => ['check', ...examples],
  gen: ({ examples, papers }) => [
    'gen',
    'all',
    ...examples.filter((name) => /phuong-mau/.test(name)),
    '--out',
    papers,
  ],
  lint: ({ papers }) => ['lint', ...readdirSync(papers).map((name) => join(papers, name))],
};
export const COMMANDS = Object.keys(RUNS);

/** Runs the program silently; `then` sees it as it was loaded, with \`words\` and \`path\`. */
const running = (then) => `
  const [loader, ...words] = process.argv.slice(1);
  const { cacheOf, compiledForm, load, partOf } = require(loader);
  const { readFileSync, writeFileSync, writeSync } = require('node:fs');
  const path = 'dist/dialogue.cjs';
  const { main, nodeIo, used, script } = load(path, words);
  const io = { ...nodeIo(process.cwd()), stdout: () => undefined, stderr: () => undefined };
  main(words, io).then(() => { ${then} });`;

const USED = running(`writeSync(1, JSON.stringify([partOf(path, words), used()]));`);

/** It fits node's own settings alone and notes the way to it. */
const COMPILED = running(`
  for (const flag of ['--hash-seed=0', '--flush-bytecode']) require('node:v8').setFlagsFromString(flag);
  const part = partOf(path, words);
  writeFileSync(cacheOf(part), compiledForm(readFileSync(part, 'latin1'), script));`);

/** The same bytes each time: the order of names is not left to chance, nor what is thrown away to the clock. */
const STEADY = ['--hash-seed=1', '--no-flush-bytecode'];

/**
 * Writes beside the whole program the part of each command: the pieces that it uses.
 * @param folder of a package
 * @param pieces of which the whole is made
 */
export function divide(folder, pieces) {
  for (const file of readdirSync(join(folder, 'dist')))
    if (/^dialogue\..+\./.test(file)) rmSync(join(folder, 'dist', file));
  for (const said of run(process.execPath, folder, USED)) {
    const [part, used] = JSON.parse(said);
    writeFileSync(join(folder, part), tableOf(pieces, used));
  }
}

/**
 * Leaves beside each part its compiled form.
 * @param node the very program that is to read it
 * @param folder of a package, with its bundle and templates
 */
export function keepCompiled(node, folder) {
  run(node, folder, COMPILED);
}

/** Runs each command that has a part in a process of its own. @returns what each has said, in their order */
function run(node, folder, script) {
  const papers = mkdtempSync(join(tmpdir(), 'dialogue-'));
  const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yaml'));
  const examples = names.map((name) => join(root, 'examples', name));
  try {
    return Object.values(RUNS).map((words) =>
      execFileSync(
        node,
        [...STEADY, '-e', script, join(root, 'bin/load.js'), ...words({ examples, papers })],
        {
          cwd: folder,
          env: { ...process.env, DIALOGUE_NO_CACHE: '1' },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      ),
    );
  } finally {
    rmSync(papers, { recursive: true, force: true });
  }
}

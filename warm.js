// A program that has run once starts faster the next time: what running compiles is kept beside it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Runs the program silently and keeps its compiled form, which fits node's own settings alone and notes the way to it. */
const RUN = `
  const [loader, ...args] = process.argv.slice(1);
  const { load, keep } = require(loader);
  const path = 'dist/dialogue.cjs';
  const { main, nodeIo, script } = load(path, args[0]);
  const io = { ...nodeIo(process.cwd()), stdout: () => undefined, stderr: () => undefined };
  main(args, io).then(() => {
    for (const flag of ['--hash-seed=0', '--flush-bytecode']) require('node:v8').setFlagsFromString(flag);
    keep(path, script, args[0]);
  });`;

/** The same bytes each time: the order of names is not left to chance, nor what is thrown away to the clock. */
const STEADY = ['--hash-seed=1', '--no-flush-bytecode'];

/**
 * Runs each command in a process of its own and leaves its compiled form beside the bundle.
 * @param node the very program that is to read it
 * @param folder of a package, with its bundle and templates
 */
export function keepCompiled(node, folder) {
  const papers = mkdtempSync(join(tmpdir(), 'dialogue-'));
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yaml'));
  const example = (name) => join(root, 'examples', name);
  const paper = (kind) => join(papers, `phuong-mau-2026-${kind}.docx`);
  try {
    for (const args of [
      ['--help'],
      ['check', ...examples.map(example)],
      ['gen', 'all', example('phuong-mau-2026.yaml'), '--out', papers],
      ['lint', ...['bienban', 'thongbao'].map(paper)],
    ]) {
      execFileSync(node, [...STEADY, '-e', RUN, join(root, 'bin/load.js'), ...args], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
  } finally {
    rmSync(papers, { recursive: true, force: true });
  }
}

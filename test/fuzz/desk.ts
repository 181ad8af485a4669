import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../src/io.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { ioIn } from '../helpers/folder.ts';
import { type Ran, run } from '../helpers/run.ts';

/** A folder to run the program in, with the photos and the office file of the examples. */
export interface Desk {
  io: Io;
  put(name: string, content: string | Uint8Array): void;
  get(name: string): Uint8Array;
  /** One command line in this process. */
  run(...words: string[]): Promise<Ran>;
  /** Every paper of `x.yaml` in every format but pdf, reported as JSON. */
  gen(...options: string[]): Promise<Ran>;
  /** The papers written, by name. */
  papers(): [name: string, bytes: Uint8Array][];
  /** Every file below `van-ban`, by its path from there. */
  written(): Map<string, Uint8Array>;
  /** Takes away what runs have written, and what they have corrected in the office file. */
  clear(): void;
}

const OFFICE = 'co-quan/phuong-mau.yaml';

/** One folder for thousands of runs; it goes when the tests of the file end. */
export function desk(): Desk {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'Đối thoại ')));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  for (const folder of ['co-quan', 'anh'])
    cpSync(join('examples', folder), join(cwd, folder), { recursive: true });
  const out = join(cwd, 'van-ban');
  const call = (...words: string[]) => run(words, { cwd, files });
  const written = () => new Map(filesBelow(out).map((name) => [name, readFileSync(join(out, name))]));
  return {
    io: ioIn(cwd),
    put: (name, content) => writeFileSync(join(cwd, name), content),
    get: (name) => readFileSync(join(cwd, name)),
    run: call,
    gen: (...options) => call('gen', 'all', 'x.yaml', '--format', 'docx,html,md', '--json', ...options),
    papers: () => [...written()].filter(([name]) => /\.(?:docx|html|md)$/.test(name)),
    written,
    clear() {
      rmSync(out, { recursive: true, force: true });
      writeFileSync(join(cwd, OFFICE), readFileSync(join('examples', OFFICE)));
    },
  };
}

/** The disk without waiting for it: what happens when it fails is told by the tests of `output/`. */
const files = {
  ...nodeFiles,
  writeNew: async (path: string, bytes: Uint8Array) => writeFileSync(path, bytes, { flag: 'wx' }),
  flushFolder: async () => undefined,
};

function filesBelow(folder: string): string[] {
  if (nodeFiles.look(folder) === null) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
    .sort();
}

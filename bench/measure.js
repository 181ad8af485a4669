import { spawnSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';

/** Without what would change the start of node itself: certificates alone make it take three times as long. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env;

/** The unit of all ratios: a node that starts and does nothing. */
export const BARE = { name: 'node -e 0', args: ['-e', '0'] };

/**
 * Runs programs in turn, A B C A B C …, so that a busy machine is equally busy for all, after one round that does not count.
 * @param programs each a name and the arguments of node; the first is what the others are held against
 * @returns per program the median, in milliseconds of wall clock, and the median of its ratio to the first in the same round
 */
export function interleaved(programs, rounds) {
  for (const program of programs) run(program);
  const times = Array.from({ length: rounds }, () => programs.map(run));
  return programs.map(({ name, limit }, i) => ({
    name,
    limit,
    ms: median(times.map((round) => round[i])),
    ratio: median(times.map((round) => round[i] / round[0])),
  }));
}

function run({ args }) {
  const start = process.hrtime.bigint();
  const { error, signal } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (error !== undefined || signal !== null) throw error ?? new Error(`${args.join(' ')}: ${signal}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Where it was measured, in one line. */
export function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${cpus().length} × ${model.trim()}, ${memory} GiB, ${platform()} ${release()}`;
}

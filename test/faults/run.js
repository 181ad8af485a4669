// `npm run faults [-- --only NAME] [--quick] [--seed N] [--self-test]`: breaks the disk, the process and the neighbours of the
// program for real, and counts what is lost. Build first. With --self-test a naive writer is in the place of ours, and has to
// lose something in every scenario: who never finds a loss proves nothing.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import * as errors from './errors.js';
import * as disk from './full-disk.js';
import * as kills from './kills.js';
import { NAIVE, OURS } from './programs.js';
import * as chance from './random-kills.js';
import * as writers from './two-writers.js';
import * as windows from './windows.js';

const scenarios = { errors, kills, disk, chance, writers, windows };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261121' },
    'self-test': { type: 'boolean', default: false },
  },
});
const naive = values['self-test'];
const options = {
  naive,
  program: naive ? NAIVE : OURS,
  quick: values.quick,
  seed: Number(values.seed),
  // One loss of the naive writer is as good as a thousand.
  enough: (losses) => naive && losses.length > 0,
};

const lacks = {
  strace: () => spawnSync('strace', ['-V']).error !== undefined,
  root: () => process.getuid?.() !== 0,
};

const names = Object.keys(scenarios).filter((name) => (values.only ?? name) === name);
print('scenario   runs  losses');
const good = [];
for (const name of names) good.push(await play(name, scenarios[name]));
process.exitCode = good.length > 0 && good.every(Boolean) ? 0 : 1;

/** @returns whether the scenario went as it should; one that cannot be played here is told, and good enough elsewhere than in CI */
async function play(name, scenario) {
  const lacking = scenario.needs.filter((need) => lacks[need]());
  if (lacking.length > 0) {
    print(`${name.padEnd(8)} left out, there is no ${lacking.join(' and no ')} here: ${scenario.title}`);
    return process.env.REQUIRE_RENDERERS !== '1';
  }
  const start = performance.now();
  const { runs, losses, note } = await scenario.play(options);
  const seconds = Math.round((performance.now() - start) / 1000);
  const counts = `${name.padEnd(8)} ${String(runs).padStart(6)} ${String(losses.length).padStart(7)}`;
  print(`${counts}   ${scenario.title}${note === undefined ? '' : `; ${note}`} (${seconds} s)`);
  for (const loss of losses.slice(0, naive ? 1 : 10)) print(`           ${loss}`);
  return runs > 0 && losses.length > 0 === naive;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

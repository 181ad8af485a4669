import { readdirSync } from 'node:fs';
import { BARE, DIALOGUE, interleaved } from './measure.js';

/** What a person waits for who checks one file, or all. */
export const title = 'check';
export const note = 'All rules over files that have been opened for the first time, in a fresh process.';
export const columns = ['ms', 'ratio'];

export function measure(rounds) {
  const names = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
  const examples = names.map((name) => `examples/${name}`);
  return interleaved(
    [
      BARE,
      {
        name: 'dialogue check, smallest example',
        args: [DIALOGUE, 'check', 'examples/xa-mau-toi-thieu.yaml'],
      },
      {
        name: `dialogue check, ${examples.length} examples in one process`,
        args: [DIALOGUE, 'check', ...examples],
        limits: [{ of: 'ratio', atMost: 5.5 }],
      },
    ],
    rounds,
  );
}

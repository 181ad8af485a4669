import { readdirSync } from 'node:fs';
import { BARE, interleaved } from './measure.js';

const DIALOGUE = 'bin/dialogue.js';
const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `examples/${name}`);

/** What a person waits for who checks one file, or all, or asks for help. */
export const title = 'check';
export const rows = (rounds) =>
  interleaved(
    [
      BARE,
      { name: 'dialogue --help', args: [DIALOGUE, '--help'] },
      {
        name: 'dialogue check, smallest example',
        args: [DIALOGUE, 'check', 'examples/xa-mau-toi-thieu.yaml'],
      },
      {
        name: `dialogue check, ${examples.length} examples in one process`,
        args: [DIALOGUE, 'check', ...examples],
        limit: 7,
      },
    ],
    rounds,
  );

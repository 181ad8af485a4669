import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE } from './inputs.js';
import { BARE, DIALOGUE, inFolder, interleaved } from './measure.js';
import { PEERS, templateFor } from './peers/minutes.js';
import { mustSayTheSame } from './same.js';

/** What a person waits for who makes one paper: a process that starts, one file in, one .docx out. */
export const title = 'cold';
export const note =
  'One YAML file to one .docx in a fresh process. `dialogue` checks the file, composes every sentence, and writes safely; the others read the same file and fill in minutes of twelve facts, the programme and the opinions, all with the same text, and check nothing.';
export const columns = ['ms', 'ratio'];

export function measure(rounds) {
  return inFolder((folder) => {
    const rows = interleaved(
      [
        BARE,
        { name: 'dialogue --help', args: [DIALOGUE, '--help'], limits: [{ of: 'ratio', atMost: 1.8 }] },
        {
          name: 'dialogue gen bienban, all checks',
          args: [DIALOGUE, 'gen', 'bienban', EXAMPLE, '--out', join(folder, 'van-ban')],
          before: () => rmSync(join(folder, 'van-ban'), { recursive: true, force: true }),
          limits: [{ of: 'ratio', atMost: 4 }],
        },
        ...PEERS.map((engine) => peer(engine, folder)),
      ],
      rounds,
    );
    mustSayTheSame(PEERS.map((engine) => join(folder, engine)));
    return rows;
  });
}

/** An engine alone, loaded as its documentation shows. */
function peer(engine, folder) {
  const template = join(folder, `${engine}-mau.docx`);
  writeFileSync(template, templateFor(engine));
  const out = join(folder, engine);
  mkdirSync(out);
  return {
    name: engine,
    args: [`bench/peers/${engine}.cjs`, template, out, EXAMPLE],
  };
}

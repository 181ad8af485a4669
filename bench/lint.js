import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BARE, DIALOGUE, inFolder, interleaved } from './measure.js';

/** What a person waits for who has the form of a paper of four pages judged. */
export const title = 'lint';
export const note = 'The form of a finished paper against the standard, in a fresh process.';
export const columns = ['ms', 'ratio'];

export function measure(rounds) {
  return inFolder((folder) => {
    const args = ['gen', 'kehoach', 'examples/gia-thuy-2019.yaml', '--out', folder];
    spawnSync(process.execPath, [DIALOGUE, ...args], { stdio: 'ignore' });
    const paper = join(folder, 'gia-thuy-2019-kehoach.docx');
    const limits = [{ of: 'ratio', atMost: 6 }];
    return interleaved(
      [BARE, { name: 'dialogue lint, a paper of 4 pages', args: [DIALOGUE, 'lint', paper], limits }],
      rounds,
    );
  });
}

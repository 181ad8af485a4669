import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BARE, interleaved } from './measure.js';

const DIALOGUE = 'bin/dialogue.js';

/** What a person waits for who has the form of a paper of four pages judged. */
export const title = 'lint';
export const rows = (rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'dialogue-'));
  const paper = join(folder, 'gia-thuy-2019-kehoach.docx');
  const args = ['gen', 'kehoach', 'examples/gia-thuy-2019.yaml', '--out', folder];
  try {
    spawnSync(process.execPath, [DIALOGUE, ...args], { stdio: 'ignore' });
    return interleaved(
      [BARE, { name: 'dialogue lint, a paper of 4 pages', args: [DIALOGUE, 'lint', paper], limit: 6 }],
      rounds,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

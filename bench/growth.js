import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conferences, withOpinions } from './inputs.js';
import { DIALOGUE, inFolder, interleaved } from './measure.js';
import { plot } from './plot.js';

const OPINIONS = [1, 10, 100, 1000, 10_000];
const FILES = [1, 10, 100, 500, 2000];

/** Whether twice as much takes twice as long. */
export const title = 'growth';
export const note =
  'The minutes of one file with ever more opinions, and all papers of ever more files. The last column says how the time of a row compares with the row above it: 1 is linear, less is better.';
export const columns = ['ms', 'peak', 'growth'];

export function measure(rounds) {
  return inFolder((folder) => {
    const some = Math.min(rounds, 3);
    const opinions = interleaved(
      OPINIONS.map((count) => {
        const file = join(folder, `y-kien-${count}.yaml`);
        withOpinions(file, count);
        return writing(folder, `${spaced(count)} opinions`, count, ['gen', 'bienban', file]);
      }),
      some,
    );
    const office = join(folder, 'tinh');
    mkdirSync(office);
    const paths = conferences(office, FILES.at(-1));
    const files = interleaved(
      FILES.map((count) =>
        writing(folder, `${spaced(count)} files`, count, ['gen', 'all', ...paths.slice(0, count)]),
      ),
      some,
    );
    writeFileSync(
      'bench/growth.svg',
      plot([growing('opinions in one file', opinions), growing('files', files)]),
    );
    return [...withGrowth(opinions), ...withGrowth(files)];
  });
}

function writing(folder, name, count, words) {
  const out = join(folder, 'van-ban');
  const before = () => rmSync(out, { recursive: true, force: true });
  return { name, count, args: [DIALOGUE, ...words, '--quiet', '--out', out], before, peak: true };
}

/** The exponent of time between a row and the one above it. Only the last may not be more than linear: the start counts in the others. */
function withGrowth(rows) {
  return rows.map((row, i) => {
    const above = rows[i - 1];
    if (above === undefined) return row;
    const growth = Math.log(row.ms / above.ms) / Math.log(row.count / above.count);
    return { ...row, growth, ...(i === rows.length - 1 && { limits: [{ of: 'growth', atMost: 1.1 }] }) };
  });
}

function growing(name, rows) {
  return { name, points: rows.map(({ count, ms, peak }) => ({ count, seconds: ms / 1000, peak })) };
}

function spaced(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { conferences, prepareViews, withOpinions } from './inputs.js';
import { DIALOGUE, inFolder, interleavedLong } from './measure.js';
import { plot } from './plot.js';
import { mustSayTheSame } from './same.js';

const OPINIONS = [1, 10, 100, 1000, 10_000];
const FILES = [1, 10, 100, 500, 2000];

/** Whether twice as much takes twice as long. */
export const title = 'growth';
export const note =
  'The minutes of one file with ever more opinions, beside docxtemplater with what is to be printed worked out before; and all papers of ever more files. An exponent compares a row with the one above it: 1 is linear, less is better.';
export const columns = ['ms', 'growth', 'peak', 'swelling'];

export function measure(rounds) {
  return inFolder(async (folder) => [
    ...(await ofOpinions(folder, rounds)),
    ...ofFiles(join(folder, 'tinh'), rounds),
  ]);
}

/** @param rows what `measure` gave @returns the text of an SVG */
export function picture(rows) {
  const lineOf = (engine, by) => ({
    name: engine,
    points: rows
      .filter((row) => row.engine === engine && row.by === by)
      .map(({ count, ms, peak }) => ({ count, seconds: ms / 1000, peak })),
  });
  return plot([
    {
      by: 'opinions in one file',
      lines: [lineOf('docxtemplater', 'opinions'), lineOf('dialogue', 'opinions')],
    },
    { by: 'files', lines: [lineOf('dialogue', 'files')] },
  ]);
}

async function ofOpinions(folder, rounds) {
  const files = OPINIONS.map((count) => join(folder, `y-kien-${count}.yaml`));
  for (const [i, file] of files.entries()) withOpinions(file, OPINIONS[i]);
  const views = join(folder, 'views');
  await prepareViews(views, files, ['bien_ban']);
  const programs = files.flatMap((file, i) => [
    writing('dialogue', OPINIONS[i], 'opinions', join(folder, `dialogue-${i}`), (out) => [
      DIALOGUE,
      'gen',
      'bienban',
      file,
      '--quiet',
      '--out',
      out,
    ]),
    writing('docxtemplater', OPINIONS[i], 'opinions', join(folder, `docxtemplater-${i}`), (out) => [
      'bench/peers/papers.cjs',
      views,
      out,
      file,
    ]),
  ]);
  const rows = interleavedLong(programs, rounds);
  for (const i of files.keys())
    mustSayTheSame(['dialogue', 'docxtemplater'].map((engine) => join(folder, `${engine}-${i}`)));
  const of = (name) => rows.filter(({ engine }) => engine === name);
  return [...wanted(withGrowth(of('dialogue'))), ...withGrowth(of('docxtemplater'))];
}

function ofFiles(folder, rounds) {
  mkdirSync(folder);
  const paths = conferences(folder, FILES.at(-1));
  const programs = FILES.map((count) =>
    writing('dialogue', count, 'files', join(folder, 'van-ban'), (out) => [
      DIALOGUE,
      'gen',
      'all',
      ...paths.slice(0, count),
      '--quiet',
      '--out',
      out,
    ]),
  );
  return wanted(withGrowth(interleavedLong(programs, rounds)), { of: 'peak', atMost: 200 });
}

function writing(engine, count, by, out, args) {
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
  };
  return {
    name: `${engine}, ${by}: ${spaced(count)}`,
    engine,
    count,
    by,
    args: args(out),
    before,
    peak: true,
  };
}

/** The exponents of time and memory between a row and the one above it. */
function withGrowth(rows) {
  return rows.map((row, i) => {
    const above = rows[i - 1];
    if (above === undefined) return row;
    const exponent = (of) => Math.log(row[of] / above[of]) / Math.log(row.count / above.count);
    return { ...row, growth: exponent('ms'), swelling: exponent('peak') };
  });
}

/** What is wanted stands in the last row: in those before it the start of the program counts. */
function wanted(rows, ...more) {
  const limits = [{ of: 'growth', atMost: 1.1 }, { of: 'swelling', atMost: 1.1 }, ...more];
  return rows.map((row, i) => (i === rows.length - 1 ? { ...row, limits } : row));
}

function spaced(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

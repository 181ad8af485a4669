import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conferences, viewsOf } from './inputs.js';
import { DIALOGUE, inFolder, interleaved } from './measure.js';
import { PEERS, templateFor } from './peers/minutes.js';

const FILES = 500;

/** What a province waits for that makes the papers of all its conferences. */
export const title = 'batch';
export const note = `${FILES} YAML files in one process. The first two make the same four papers of each; what docxtemplater is to print was worked out before its clock started. The others fill in the minutes of “cold” for each file.`;
export const columns = ['ms', 'papers', 'speed', 'faster', 'peak'];

export function measure(rounds) {
  return inFolder(async (folder) => {
    const files = conferences(folder, FILES);
    const views = await viewsOf(files);
    writeFileSync(join(folder, 'views.json'), JSON.stringify(views));
    const papers = views.reduce((sum, file) => sum + file.papers.length, 0);
    const gen = (name, ...more) => ({
      ...inOwnFolder(folder, name, (out) => [
        DIALOGUE,
        'gen',
        'all',
        'h*.yaml',
        '--quiet',
        ...more,
        '--out',
        out,
      ]),
      cwd: folder,
      papers,
    });
    const rows = interleaved(
      [
        {
          ...inOwnFolder(folder, 'docxtemplater, four papers', (out) => [
            'bench/peers/papers.cjs',
            join(folder, 'views.json'),
            out,
          ]),
          papers,
        },
        {
          ...gen('dialogue gen all'),
          limits: [
            { of: 'faster', atLeast: 4 },
            { of: 'peak', atMost: 200 },
          ],
        },
        gen('dialogue gen all --jobs 2', '--jobs', '2'),
        ...PEERS.map((engine) => minutes(engine, folder, files)),
      ],
      Math.min(rounds, 3),
    );
    const speed = ({ papers, ms }) => (papers / ms) * 1000;
    return rows.map((row) => ({ ...row, speed: speed(row), faster: speed(row) / speed(rows[0]) }));
  });
}

function minutes(engine, folder, files) {
  const template = join(folder, `${engine}.docx`);
  writeFileSync(template, templateFor(engine));
  const program = inOwnFolder(folder, `${engine}, minutes`, (out) => [
    `bench/peers/${engine}.cjs`,
    template,
    out,
    ...files,
  ]);
  return { ...program, papers: files.length };
}

/** A program that writes into a folder which is empty each time. */
function inOwnFolder(folder, name, args) {
  const out = join(folder, 'out', name);
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
  };
  return { name, args: args(out), before, peak: true };
}

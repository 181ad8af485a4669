import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conferences, prepareViews } from './inputs.js';
import { DIALOGUE, inFolder, interleavedLong } from './measure.js';
import { PEERS, templateFor } from './peers/minutes.js';
import { mustSayTheSame } from './same.js';

const FILES = 500;

/** What a province waits for that makes the papers of all its conferences. */
export const title = 'batch';
export const note = `${FILES} YAML files in one process, with \`--jobs 2\` in three. The first three rows make the same four papers of each file, with the same text; what docxtemplater is to print was worked out before its clock started, and it only parses the file, reads that as JSON, and fills the templates, without the pictures that dialogue puts into the news. The others fill in the minutes of “cold” for each file. Memory is that of all processes of a run together.`;
export const columns = ['ms', 'papers', 'speed', 'faster', 'peak'];

export function measure(rounds) {
  return inFolder(async (folder) => {
    const files = conferences(folder, FILES);
    const views = join(folder, 'views');
    const papers = await prepareViews(views, files);
    const alike = [
      {
        ...inOwnFolder(folder, 'docxtemplater, four papers', (out) => [
          'bench/peers/papers.cjs',
          views,
          out,
          ...files,
        ]),
        papers,
      },
      {
        ...gen(folder, 'dialogue gen all'),
        papers,
        limits: [
          { of: 'faster', atLeast: 4 },
          { of: 'peak', atMost: 200 },
        ],
      },
      { ...gen(folder, 'dialogue gen all --jobs 2', '--jobs', '2'), papers },
    ];
    const minutes = PEERS.map((engine) => ({ ...filling(engine, folder, files), papers: files.length }));
    const rows = interleavedLong([...alike, ...minutes], rounds);
    for (const some of [alike, minutes]) mustSayTheSame(some.map(({ out }) => out));
    return rows.map((row) => ({
      ...row,
      speed: (row.papers / row.ms) * 1000,
      faster: row.papers / papers / row.ratio,
    }));
  });
}

function gen(folder, name, ...more) {
  const words = (out) => [DIALOGUE, 'gen', 'all', 'h*.yaml', '--quiet', ...more, '--out', out];
  return { ...inOwnFolder(folder, name, words), cwd: folder };
}

function filling(engine, folder, files) {
  const template = join(folder, `${engine}.docx`);
  writeFileSync(template, templateFor(engine));
  return inOwnFolder(folder, `${engine}, minutes`, (out) => [
    `bench/peers/${engine}.cjs`,
    template,
    out,
    ...files,
  ]);
}

/** A program that writes into a folder which is empty each time. */
function inOwnFolder(folder, name, args) {
  const out = join(folder, 'out', name);
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
  };
  return { name, out, args: args(out), before, peak: true };
}

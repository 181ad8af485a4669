// `npm run bench [rounds]`: every measurement, a file each, into RESULTS.md and growth.svg; `-- --only cold,check` prints some
// and writes nothing. Build first, and bring the others with `npm ci --prefix bench`; nothing here is part of `npm test`.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, '..'));
for (const [path, command] of [
  ['dist/dialogue.cjs', 'npm run build'],
  ['bench/node_modules', 'npm ci --prefix bench'],
])
  if (!existsSync(path)) stop(`${path} is missing: run ${command}`);

const ALL = ['cold', 'check', 'lint', 'batch', 'growth'];
const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const rounds = Number(positionals[0] ?? 21);
if (!(Number.isInteger(rounds) && rounds > 0)) stop(`not a number of rounds: ${positionals[0]}`);
const names = values.only?.split(',') ?? ALL;
for (const name of names)
  if (!ALL.includes(name)) stop(`no measurement ${name}: there are ${ALL.join(', ')}`);
const { machine } = await import('./measure.js');

const COLUMNS = {
  ms: ['ms', (row) => row.ms.toFixed(row.ms < 1000 ? 1 : 0)],
  ratio: ['× node', (row) => row.ratio.toFixed(2)],
  papers: ['papers', (row) => String(row.papers)],
  speed: ['papers/s', (row) => row.speed.toFixed(0)],
  faster: ['× docxtemplater', (row) => row.faster.toFixed(2)],
  peak: ['MB at most held', (row) => row.peak.toFixed(0)],
  growth: ['exponent of ms', (row) => row.growth?.toFixed(2) ?? ''],
  swelling: ['exponent of MB', (row) => row.swelling?.toFixed(2) ?? ''],
};
const UNITS = {
  ratio: ' × node',
  faster: ' × docxtemplater',
  peak: ' MB',
  growth: ' for ms',
  swelling: ' for MB',
};

const sections = [];
for (const name of names) {
  process.stderr.write(`${name}…\n`);
  const section = await import(`./${name}.js`);
  sections.push({ ...section, name, rows: await section.measure(rounds) });
}
const limits = sections.flatMap(({ rows }) =>
  rows.flatMap((row) => limitsOf(row).map((limit) => ({ ...limit, said: `${row.name} ${limit.said}` }))),
);
const broken = limits.filter(({ kept }) => !kept);

const text = `# How fast

Written by \`npm ci --prefix bench && npm run bench\`, in one run. Programs are run in turn, ${rounds} times each after one that
does not count (once in “batch” and “growth”, where they take seconds); a ratio is the median over the rounds of the
time of a program by that of the first row in the same round. Measure on a quiet machine: node compiles and collects on
other cores, so a busy one slows the long programs more than the short.

${machine()}, ${new Date().toISOString().slice(0, 10)}

${sections.map(table).join('\n')}
${said('Kept', (limit) => limit.kept)}

${said('Not kept', (limit) => !limit.kept)}
`;
process.stdout.write(text);
if (values.only === undefined) {
  writeFileSync(join(here, 'RESULTS.md'), text);
  for (const { name, picture, rows } of sections)
    if (picture !== undefined) writeFileSync(join(here, `${name}.svg`), picture(rows));
}
for (const limit of broken) process.stderr.write(`not kept: ${limit.said}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

function table({ title, note, columns, rows }) {
  const lines = rows.map((row) => [
    row.name,
    ...columns.map((column) => COLUMNS[column][1](row)),
    limitsOf(row)
      .map(({ said }) => said)
      .join(', '),
  ]);
  const head = ['program', ...columns.map((column) => COLUMNS[column][0]), 'wanted'];
  const rule = head.map((_, i) => (i === 0 || i === head.length - 1 ? '---' : '---:'));
  return [
    `## ${title}`,
    '',
    note,
    '',
    ...[head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

/** What is wanted of a row, in words, and whether it is so. */
function limitsOf(row) {
  return (row.limits ?? []).map(({ of, atMost = Infinity, atLeast = 0 }) => ({
    said: `${atLeast > 0 ? `at least ${atLeast}` : `at most ${atMost}`}${UNITS[of]}`,
    kept: row[of] <= atMost && row[of] >= atLeast,
  }));
}

function said(title, which) {
  const some = limits.filter(which);
  return `${title} (${some.length} of ${limits.length}): ${some.map((limit) => limit.said).join(' · ') || '–'}`;
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

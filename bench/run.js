// `npm run bench [rounds]`: every measurement, a file each, into RESULTS.md; `-- --only cold,check` prints some and writes
// nothing. Build first, and bring the others with `npm ci --prefix bench`; nothing here is part of `npm test`.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, '..'));
for (const [path, command] of [
  ['dist/dialogue.cjs', 'npm run build'],
  ['bench/node_modules', 'npm ci --prefix bench'],
]) {
  if (existsSync(path)) continue;
  process.stderr.write(`${path} is missing: run ${command}\n`);
  process.exit(2);
}

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const rounds = Number(positionals[0] ?? 21);
const wanted = (values.only ?? 'cold,check,lint,batch,growth').split(',');
const { machine } = await import('./measure.js');

const COLUMNS = {
  ms: ['ms', (row) => row.ms.toFixed(row.ms < 1000 ? 1 : 0)],
  ratio: ['× node', (row) => row.ratio.toFixed(2)],
  papers: ['papers', (row) => String(row.papers)],
  speed: ['papers/s', (row) => row.speed.toFixed(0)],
  faster: ['× docxtemplater', (row) => row.faster.toFixed(2)],
  peak: ['MB at most held', (row) => row.peak.toFixed(0)],
  growth: ['growth', (row) => row.growth?.toFixed(2) ?? ''],
};

const broken = [];
const sections = [];
for (const name of wanted) {
  process.stderr.write(`${name}…\n`);
  const section = await import(`./${name}.js`);
  const rows = await section.measure(rounds);
  broken.push(
    ...rows.flatMap((row) =>
      limitsOf(row)
        .filter(({ kept }) => !kept)
        .map(({ said }) => `${row.name}: ${said}`),
    ),
  );
  sections.push(table(section, rows));
}

const text = `# How fast

Written by \`npm ci --prefix bench && npm run bench\`, in one run. Programs are run in turn, ${rounds} times each (3 where they
take seconds); a ratio is the median over the rounds of the time of a program by that of \`node -e 0\` in the same round.
Measure on a quiet machine: node compiles and collects on other cores, so a busy one slows the long programs more than the short.

${machine()}, ${new Date().toISOString().slice(0, 10)}

${sections.join('\n')}
${broken.length === 0 ? 'Every limit is kept.' : `Not kept: ${broken.join('; ')}.`}
`;
if (values.only === undefined) writeFileSync(join(here, 'RESULTS.md'), text);
process.stdout.write(text);
process.exitCode = broken.length === 0 ? 0 : 1;

function table({ title, note, columns }, rows) {
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
  return (row.limits ?? []).map(({ of, atMost = Infinity, atLeast = 0 }) => {
    const unit = of === 'peak' ? ' MB' : of === 'growth' ? '' : ' ×';
    const said = atLeast > 0 ? `at least ${atLeast}${unit}` : `at most ${atMost}${unit}`;
    return { said, kept: row[of] <= atMost && row[of] >= atLeast };
  });
}

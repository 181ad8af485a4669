// `npm run bench [rounds]`: every measurement, a file each, into RESULTS.md. Build first; nothing here is part of `npm test`.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as check from './check.js';
import * as lint from './lint.js';
import { machine } from './measure.js';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(join(here, '..'));
const rounds = Number(process.argv[2] ?? 21);

const sections = [check, lint].map(({ title, rows }) => table(title, rows(rounds)));
const text = `# How fast

Written by \`npm run bench\`. Programs are run in turn, ${rounds} times each; a ratio is the median over the rounds of the time of
a program by that of the first row in the same round. Measure on a quiet machine: node compiles and collects on other
cores, so a busy one slows the long programs more than the short.

${machine()}, ${new Date().toISOString().slice(0, 10)}

${sections.join('\n')}`;
writeFileSync(join(here, 'RESULTS.md'), text);
process.stdout.write(text);

function table(title, rows) {
  const lines = rows.map(({ name, ms, ratio, limit }) => {
    const allowed = limit === undefined ? '' : `${limit} ×`;
    return `| ${name} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} × | ${allowed} |`;
  });
  return [
    `## ${title}`,
    '',
    '| program | ms | ratio | at most |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

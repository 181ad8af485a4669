// node docx-templates.cjs TEMPLATE FOLDER FILE…: one paper for each file, as its documentation shows.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { createReport } = require('docx-templates');
const { parse } = require('yaml');
const { dataOf } = require('./data.cjs');

const [template, folder, ...files] = process.argv.slice(2);

async function fillAll() {
  for (const file of files) {
    const data = dataOf(parse(readFileSync(file, 'utf8')));
    // Without its sandbox it is several times faster, and the template is ours.
    const doc = await createReport({ template: readFileSync(template), data, noSandbox: true });
    writeFileSync(join(folder, `${basename(file)}.docx`), doc);
  }
}

fillAll();

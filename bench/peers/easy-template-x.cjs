// node easy-template-x.cjs TEMPLATE FOLDER FILE…: one paper for each file, as its documentation shows.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { TemplateHandler } = require('easy-template-x');
const { parse } = require('yaml');
const { dataOf } = require('./data.cjs');

const [template, folder, ...files] = process.argv.slice(2);

async function fillAll() {
  for (const file of files) {
    const data = dataOf(parse(readFileSync(file, 'utf8')));
    const doc = await new TemplateHandler().process(readFileSync(template), data);
    writeFileSync(join(folder, `${basename(file)}.docx`), doc);
  }
}

fillAll();

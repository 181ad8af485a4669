// node carbone.cjs TEMPLATE FOLDER FILE…: one paper for each file, as its documentation shows.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { promisify } = require('node:util');
const carbone = require('carbone');
const { parse } = require('yaml');
const { dataOf } = require('./data.cjs');

const [template, folder, ...files] = process.argv.slice(2);
const render = promisify(carbone.render);

async function fillAll() {
  for (const file of files) {
    const data = dataOf(parse(readFileSync(file, 'utf8')));
    writeFileSync(join(folder, `${basename(file)}.docx`), await render(template, data));
  }
  process.exit(); // it keeps timers
}

fillAll();

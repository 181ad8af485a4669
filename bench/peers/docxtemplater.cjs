// node docxtemplater.cjs TEMPLATE FOLDER FILE…: one paper for each file, as its documentation shows.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const { parse } = require('yaml');
const { dataOf } = require('./data.cjs');

const [template, folder, ...files] = process.argv.slice(2);
for (const file of files) {
  const data = dataOf(parse(readFileSync(file, 'utf8')));
  const doc = new Docxtemplater(new PizZip(readFileSync(template)), {
    paragraphLoop: true,
    linebreaks: true,
  });
  doc.render(data);
  writeFileSync(join(folder, `${basename(file)}.docx`), doc.toBuffer());
}

// node papers.cjs VIEWS FOLDER: every paper of every file by docxtemplater, as its documentation shows. What each paper says was
// worked out before the clock started: here the file is parsed, and its templates are filled.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const { parse } = require('yaml');

const [views, folder] = process.argv.slice(2);
let number = 0;
for (const { file, papers } of JSON.parse(readFileSync(views, 'utf8'))) {
  parse(readFileSync(file, 'utf8'));
  for (const { template, view } of papers) {
    const doc = new Docxtemplater(new PizZip(readFileSync(template)), {
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: () => '',
    });
    doc.render(view);
    writeFileSync(join(folder, `${number++}.docx`), doc.toBuffer());
  }
}

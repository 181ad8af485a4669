// node papers.cjs VIEWS FOLDER FILE…: every paper of every file by docxtemplater, as its documentation shows. What each paper
// says was worked out before the clock started and lies in VIEWS: here the file is parsed, and its templates are filled.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const { parse } = require('yaml');

/** What our templates are written for: a tag means its own scope only, and a loop over one text is a list of one. */
function parser(name, { tag }) {
  return {
    get(scope, { num, scopePath }) {
      if (num < scopePath.length) return undefined;
      const value = name === '.' ? scope : scope[name];
      return tag.module === 'loop' && typeof value === 'string' && value !== '' ? [value] : value;
    },
  };
}

const [views, folder, ...files] = process.argv.slice(2);
for (const file of files) {
  const name = basename(file, '.yaml');
  parse(readFileSync(file, 'utf8'));
  for (const { template, view } of JSON.parse(readFileSync(join(views, `${name}.json`), 'utf8'))) {
    const doc = new Docxtemplater(new PizZip(readFileSync(template)), {
      paragraphLoop: true,
      linebreaks: true,
      parser,
      nullGetter: () => '',
    });
    doc.render(view);
    writeFileSync(join(folder, `${name}-${basename(dirname(template))}.docx`), doc.toBuffer());
  }
}

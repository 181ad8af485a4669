#!/usr/bin/env node
// CommonJS: node starts it without loading what it needs for modules.
const { join } = require('node:path');
const { load } = require('./load.js');

const words = process.argv.slice(2);
const packageRoot = join(__dirname, '..');
const { main, nodeIo, keep } = load(join(packageRoot, 'dist/dialogue.cjs'), words);
main(words, nodeIo(packageRoot)).then((code) => {
  process.exitCode = code;
  if (code <= 1) keep(); // not of a run that came to nothing
});

#!/usr/bin/env node
// CommonJS: node starts it without loading what it needs for modules.
const { join } = require('node:path');
const { load } = require('./load.js');

const packageRoot = join(__dirname, '..');
const { main, nodeIo } = load(join(packageRoot, 'dist/dialogue.cjs'), process.argv[2]);
main(process.argv.slice(2), nodeIo(packageRoot)).then((code) => {
  process.exitCode = code;
});

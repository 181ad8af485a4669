#!/usr/bin/env node
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// require, not import: node would first read the whole bundle for the names it exports.
const { main, nodeIo } = createRequire(import.meta.url)('../dist/dialogue.cjs');

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await main(process.argv.slice(2), nodeIo(packageRoot));

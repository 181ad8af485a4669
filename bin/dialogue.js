#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import program from '../dist/dialogue.cjs';

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await program.main(process.argv.slice(2), program.nodeIo(packageRoot));

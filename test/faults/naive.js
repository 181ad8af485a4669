// The program with a naive writer: what --self-test runs in the place of ours.
import { loaded } from './programs.js';

const args = process.argv.slice(2);
process.exitCode = await loaded(args[0], { naive: true })(args);

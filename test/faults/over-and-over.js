// `over-and-over.js N ours|naive ARGS…`: one command line many times in one process, so that most of what it does is writing.
import { loaded } from './programs.js';

const [rounds, writer, ...args] = process.argv.slice(2);
const nothing = () => undefined;
const start = loaded(args[0], { naive: writer === 'naive', stdout: nothing, endOnInterrupt: nothing });
for (let n = 0; n < Number(rounds) && !process.exitCode; n += 1) process.exitCode = await start(args);

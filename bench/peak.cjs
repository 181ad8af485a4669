// Required by every node of a run: adds the most memory that this process has held, in MB, to the file PEAK_FILE.
const { appendFileSync } = require('node:fs');

process.on('exit', () => appendFileSync(process.env.PEAK_FILE, `${process.resourceUsage().maxRSS / 1024}\n`));

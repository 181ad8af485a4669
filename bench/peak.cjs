// Preloaded by `node -r`: leaves the most memory the process has held, in MB, in the file PEAK_FILE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)));

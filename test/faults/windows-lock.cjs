// `node -r windows-lock.cjs`: Word holds a paper as it does on Windows. FAULTS_LOCK=CODE:N makes the first N renames over it
// fail so; FAULTS_SAVED=FILE saves that file over it, as a person does, and closes it, at the second; FAULTS_NO_LINKS is a USB stick.
const fs = require('node:fs');

const { renameSync, linkSync } = fs;
const [code, times] = (process.env.FAULTS_LOCK ?? ':0').split(':');
let tries = 0;

fs.renameSync = (from, to) => {
  tries += 1;
  if (tries === 2 && process.env.FAULTS_SAVED) fs.copyFileSync(process.env.FAULTS_SAVED, to);
  if (tries <= Number(times)) throw fault(code, 'rename', from);
  renameSync(from, to);
};

fs.linkSync = (from, to) => {
  if (process.env.FAULTS_NO_LINKS) throw fault('EPERM', 'link', from);
  linkSync(from, to);
};

function fault(name, syscall, path) {
  return Object.assign(new Error(`${name}: ${syscall} '${path}'`), { code: name, syscall, path });
}

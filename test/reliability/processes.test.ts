import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, get, namesIn, put } from '../helpers/folder.ts';
import { dialogue, interrupt, isAlive, processesIn, shell } from '../helpers/process.ts';
import { itRenders } from '../helpers/renderers.ts';
import { run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder with so many conferences in it: `h100.yaml`, `h101.yaml`… */
function conferences(count: number): string {
  const cwd = freshFolder();
  for (let n = 0; n < count; n += 1) put(cwd, `h${100 + n}.yaml`, small);
  return cwd;
}

const outputs = (cwd: string): string[] =>
  existsSync(join(cwd, 'van-ban')) ? namesIn(join(cwd, 'van-ban')) : [];

const papersIn = (cwd: string) => outputs(cwd).map((name) => [name, get(join(cwd, 'van-ban', name))]);

describe('#64 interrupted', () => {
  const ended = { code: 130, signal: null };

  test.each(SIGNALS)('#64 %s while files are read: 130, nothing is written', async (signal) => {
    const cwd = conferences(1500);
    expect(await interrupt(['gen', 'all', '*.yaml'], cwd, { signal, seen: () => true })).toEqual(ended);
    expect(outputs(cwd)).toEqual([]);
  });

  test('#64 while data is checked: 130', async () => {
    const cwd = conferences(1500);
    expect(await interrupt(['check', '*.yaml'], cwd, { seen: () => true })).toEqual(ended);
  });

  test('#64 while papers are judged: 130', async () => {
    const cwd = conferences(1);
    await run(['gen', 'kehoach', '--quiet'], { cwd });
    const paper = get(join(cwd, 'van-ban/h100-kehoach.docx')) ?? '';
    for (let n = 0; n < 300; n += 1) put(cwd, `p${n}.docx`, paper);
    expect(await interrupt(['lint', '*.docx'], cwd, { seen: () => true })).toEqual(ended);
  });

  test.each(SIGNALS)(
    '#64 %s between two files: 130, the papers of a file are all there or none',
    async (signal) => {
      const cwd = conferences(200);
      const seen = () => outputs(cwd).length > 0;
      expect(await interrupt(['gen', 'all', '*.yaml'], cwd, { signal, seen })).toEqual(ended);
      expect(outputs(cwd).length).toBeLessThan(800);
      expect(outputs(cwd).filter((name) => !/^h\d+-\w+\.docx$/.test(name))).toEqual([]);
      expect(outputs(cwd).length % 4).toBe(0);
    },
  );

  test('#64 while copies of the program share the work: 130, they end too, nothing half written', async () => {
    const cwd = conferences(200);
    const seen = () => outputs(cwd).length > 0;
    expect(await interrupt(['gen', 'all', '*.yaml', '--jobs', '2'], cwd, { seen })).toEqual(ended);
    // Each ends when it is done with the file it is at.
    await expect.poll(() => processesIn(cwd), { timeout: 20_000 }).toEqual([]);
    expect(outputs(cwd).length).toBeLessThan(800);
    expect(outputs(cwd).length % 4).toBe(0);
    expect(outputs(cwd).filter((name) => !/^h\d+-\w+\.docx$/.test(name))).toEqual([]);
  });

  test('#64 while the program waits for a paper that Word holds: 130, it is whole, no temporary file stays', async () => {
    const cwd = conferences(2);
    await run(['gen', 'kehoach', '*.yaml', '--quiet'], { cwd });
    const old = papersIn(cwd);
    for (const name of ['h100.yaml', 'h101.yaml']) put(cwd, name, small.replace('8h00', '9h15'));
    const waiting = await interrupt(['gen', 'kehoach', '*.yaml'], cwd, {
      node: ['-r', resolve('test/faults/windows-lock.cjs')],
      env: { FAULTS_LOCK: 'EBUSY:999' },
      seen: () => outputs(cwd).some((name) => name.endsWith('.tmp')),
    });
    expect([waiting, papersIn(cwd)]).toEqual([ended, old]);
  });

  test.each(SIGNALS)(
    '#64 %s while pages are made: 130, the program that makes them and its children are gone',
    async (signal) => {
      const cwd = conferences(1);
      const pids = join(cwd, 'pids');
      const soffice = put(
        cwd,
        'soffice',
        `#!/bin/sh\nsleep 300 &\necho $$ $! > '${pids}.new'; mv '${pids}.new' '${pids}'\nwait\n`,
      );
      chmodSync(soffice, 0o755);
      const TMPDIR = join(cwd, 'tam');
      mkdirSync(TMPDIR);
      const env = { TMPDIR, DIALOGUE_SOFFICE: soffice };
      const seen = () => existsSync(pids);
      expect(await interrupt(['gen', 'all', '--format', 'docx,pdf'], cwd, { signal, env, seen })).toEqual(
        ended,
      );
      const started = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
      await expect.poll(() => started.filter(isAlive)).toEqual([]);
      expect([namesIn(TMPDIR), outputs(cwd)]).toEqual([[], []]);
    },
  );

  itRenders('#64 while LibreOffice works: 130, its folder is gone', async () => {
    const cwd = conferences(1);
    const TMPDIR = join(cwd, 'tam');
    mkdirSync(TMPDIR);
    const made = (name: string) => existsSync(join(TMPDIR, name, 'in.docx'));
    const seen = () => namesIn(TMPDIR).some(made);
    expect(await interrupt(['gen', 'kehoach', '--format', 'pdf'], cwd, { env: { TMPDIR }, seen })).toEqual(
      ended,
    );
    expect(namesIn(TMPDIR).filter((name) => name.startsWith('dialogue-'))).toEqual([]);
    expect(outputs(cwd)).toEqual([]);
  });
});

test('#65 two writers of one paper and a reader: every read is a whole paper', () => {
  const args = ['test/faults/run.js', '--only', 'writers', '--quick'];
  const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(told).toMatch(/^writers +[1-9]\d* +0 .*; [1-9]\d{2,} reads/m);
});

describe('#76 who reads what is printed', () => {
  test.each([
    ['has gone', 'dialogue gen all "*.yaml" | true'],
    ['has seen enough', 'dialogue gen all "*.yaml" | head -1'],
    ['has seen enough of a long page', 'dialogue schema | head -c 10'],
    ['has gone, of findings', 'dialogue check "*.yaml" | true'],
    ['has gone, of both streams', 'dialogue gen all "*.yaml" 2>&1 | true'],
    ['was never there', 'dialogue gen all "*.yaml" >&-'],
    ['of words was never there', 'dialogue gen all "*.yaml" 2>&-'],
    ['was never there for either', 'dialogue gen all "*.yaml" >&- 2>&-'],
  ])('#76 %s: the work is done, 0', (_, line) => {
    const cwd = conferences(3);
    // Bash gives the program's own exit code, also in front of a pipe.
    const { status, stderr } = shell(`set -o pipefail; ${line}`, cwd);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('EPIPE')]);
    if (line.includes('gen')) expect(outputs(cwd)).toHaveLength(12);
  });

  test.skipIf(!existsSync('/dev/full'))('#76 a full disk behind the redirection is told in a line: 3', () => {
    const { status, stderr } = shell('dialogue schema > /dev/full', freshFolder());
    expect([status, stderr]).toEqual([3, 'lỗi: không in được kết quả, cannot print the result (ENOSPC)\n']);
    expect(shell('dialogue gen khong > /dev/full 2> /dev/full', freshFolder()).status).toBe(3);
  });
});

describe('#77 nobody at the screen', () => {
  test.each([
    ['with an empty stdin', '< /dev/null'],
    ['without stdin', '<&-'],
    ['with a stdin in which nothing ever comes', '<&3'],
  ])('#77 %s nothing is asked, nothing is waited for', (_, stdin) => {
    const cwd = conferences(1);
    execFileSync('mkfifo', [join(cwd, 'never')]);
    for (const command of ['new', 'gen all h100.yaml', 'check h100.yaml']) {
      const { status } = shell(`exec 3<>never; dialogue ${command} ${stdin}`, cwd, { CI: 'true' });
      expect(status).toBe(0);
    }
  });

  /** What comes out at a terminal. */
  const screen = (line: string, env: Record<string, string> = {}) =>
    shell(`script -qec '${line}' /dev/null < /dev/null`, conferences(1), { TERM: 'xterm', ...env }).stdout;
  const COLOUR = '\u001b[';

  test('#77 colours are for a terminal, and for it only without NO_COLOR', () => {
    expect(screen('dialogue check')).toContain(COLOUR);
    expect(screen('dialogue check', { NO_COLOR: '1' })).not.toContain(COLOUR);
    expect(screen('dialogue check --no-color')).not.toContain(COLOUR);
    expect(screen('dialogue check | cat')).not.toContain(COLOUR);
    expect(screen('dialogue gen all 2>&1 >/dev/null | cat')).not.toContain(COLOUR);
    expect(screen('dialogue gen all >/dev/null')).toContain(COLOUR);
    expect(dialogue(['check', '--color'], conferences(1)).stdout).toContain(COLOUR);
  });
});

itRenders('#78 no fonts on the machine: the same Word files, and only the pages tell', async () => {
  const [cwd, bare] = [conferences(1), conferences(1)];
  const none = put(bare, 'fonts.conf', '<?xml version="1.0"?><fontconfig></fontconfig>');
  const env = { FONTCONFIG_FILE: none };
  expect(dialogue(['gen', 'all'], cwd).status).toBe(0);
  expect(dialogue(['gen', 'all'], bare, { env }).status).toBe(0);
  for (const name of outputs(cwd))
    expect(get(join(bare, 'van-ban', name))).toEqual(get(join(cwd, 'van-ban', name)));
  const pages = dialogue(['gen', 'kehoach', '--format', 'pdf', '--report', 'short'], bare, { env });
  expect(pages.stderr).toMatch(/\[output\/(?:pdf-failed|font-replaced)\]/);
});

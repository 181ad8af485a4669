import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inShard, readShard, shardArgs } from '../../src/commands/shard.ts';
import { namesIn, put } from '../helpers/folder.ts';
import { freshFolder, run } from '../helpers/run.ts';

const plan = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const wrong = plan.replace('ngay: 11/12/2026', 'ngay: 31/11/2026');

/** A folder of conference files `01.yaml` …; those in `faulty` have a day that is not in the calendar. */
function folderOf(count: number, faulty: readonly number[] = []): string {
  const folder = freshFolder();
  for (let n = 1; n <= count; n++) {
    put(folder, `${String(n).padStart(2, '0')}.yaml`, faulty.includes(n) ? wrong : plan);
  }
  return folder;
}

const gen = (cwd: string, ...more: string[]) => run(['gen', 'kehoach', '*.yaml', ...more], { cwd });

describe('a shard', () => {
  test('of any list: every file is in one shard and in no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 12 }), (list, of) => {
        const shards = Array.from({ length: of }, (_, i) => inShard(list, { part: i + 1, of }));
        expect(shards.flat().sort()).toEqual([...list].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('writes its papers alone, and all shards write all', async () => {
    const folder = folderOf(7);
    const counts: number[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { code, stdout } = await gen(folder, '--shard', shard);
      expect(code).toBe(0);
      counts.push(stdout.trim().split('\n').length);
    }
    expect(counts).toEqual([3, 2, 2]);
    expect(namesIn(join(folder, 'van-ban'))).toHaveLength(7);
  });

  test('of more parts than files may be empty', async () => {
    const { code, stdout, stderr } = await gen(folderOf(2), '--shard', '3/3');
    expect([code, stdout, stderr]).toEqual([0, '', 'không ghi văn bản nào\n']);
  });

  test('is refused when two files of the whole list would write one paper, in whatever shard they are', async () => {
    const folder = folderOf(3);
    put(folder, '01.yml', plan);
    for (const shard of ['1/4', '4/4']) {
      const { code, stderr } = await run(['gen', 'kehoach', '*.y*ml', '--shard', shard], { cwd: folder });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('“01.yaml” và “01.yml” cùng cho ra một tệp'),
      ]);
    }
    expect(namesIn(folder)).not.toContain('van-ban');
  });

  test.each(['0/3', '4/3', '1', 'một/ba', '1/0', '-1/3', ''])('“%s” is none', async (typed) => {
    const { code, stderr } = await gen(folderOf(1), `--shard=${typed}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining('ví dụ --shard 1/4')]);
  });

  test('is read as it is meant', () => {
    expect(readShard(' 2/10 ')).toEqual({ part: 2, of: 10 });
    expect(shardArgs(['gen', '--out', 'x', '--', '-a.yaml'], '1/2')).toEqual(
      'gen --out x --shard 1/2 --outcomes -- -a.yaml'.split(' '),
    );
  });
});

describe('several copies of the program', () => {
  test.each([[2], [3], [9]])(
    '%i of them say and write what one does, in the order of the files',
    async (jobs) => {
      const [one, many] = [folderOf(7, [3, 6]), folderOf(7, [3, 6])];
      const alone = await gen(one);
      const together = await gen(many, '--jobs', String(jobs));
      expect(alone.code).toBe(1);
      expect(together).toEqual(alone);
      const papers = namesIn(join(one, 'van-ban'));
      expect(papers).toHaveLength(5);
      expect(namesIn(join(many, 'van-ban'))).toEqual(papers);
      for (const name of papers) {
        const [a, b] = [one, many].map((folder) => readFileSync(join(folder, 'van-ban', name)));
        expect(a?.equals(b ?? Buffer.alloc(0)), name).toBe(true);
      }
    },
  );

  test('take a shard of the list and divide that', async () => {
    const folder = folderOf(8);
    const { stdout } = await gen(folder, '--jobs', '2', '--shard', '2/2');
    expect(stdout.trim().split('\n')).toEqual(
      ['02', '04', '06', '08'].map((n) => `van-ban/${n}-kehoach.docx`),
    );
  });

  test('report in every format as one does', async () => {
    const folder = folderOf(4, [2]);
    for (const report of ['json', 'sarif', 'gitlab', 'github', 'short']) {
      const alone = await gen(folder, '--dry-run', '--report', report);
      expect(await gen(folder, '--dry-run', '--report', report, '--jobs', '2')).toEqual(alone);
    }
    const alone = await gen(folder, '--dry-run', '--json');
    expect(await gen(folder, '--dry-run', '--json', '--jobs', '2')).toEqual(alone);
  });

  test('one that does not come to its end ends the run with its words and its code', async () => {
    const folder = folderOf(4);
    const self = [process.execPath, '-e', 'console.error("hỏng"); process.exit(3)'] as const;
    const { code, stderr } = await run(['gen', 'kehoach', '*.yaml', '--jobs', '2'], {
      cwd: folder,
      self: [...self],
    });
    expect([code, stderr]).toEqual([3, 'hỏng\n']);
  });

  test.each(['0', 'hai', '1.5', '-2', '1000'])('“%s” is no number of them', async (typed) => {
    const { code, stderr } = await gen(folderOf(1), `--jobs=${typed}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining('từ 1 đến 999')]);
  });
});

describe('long work', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('đã xong'));

  test('says how far it has come, in plain lines where no one watches', async () => {
    const folder = folderOf(40);
    const { stderr } = await gen(folder, '--dry-run');
    expect(lines(stderr)).toHaveLength(10);
    expect(lines(stderr).at(-1)).toBe('đã xong 40/40 tệp');
    expect(lines((await gen(folder, '--dry-run', '--quiet')).stderr)).toEqual([]);
  });

  test('draws a bar on a terminal and leaves nothing of it', async () => {
    const folder = folderOf(20);
    const { stderr } = await run(['gen', 'kehoach', '*.yaml', '--dry-run', '--no-color'], {
      cwd: folder,
      tty: { stdout: false, stderr: true },
    });
    expect(stderr).toContain('\r\u001b[2K[===============               ] 10/20 tệp');
    const last = stderr.slice(stderr.lastIndexOf('\r'));
    expect(last.startsWith('\r\u001b[2K')).toBe(true);
    expect(last).not.toContain('[=');
  });

  test('of few files says nothing of it', async () => {
    expect(lines((await gen(folderOf(5), '--dry-run')).stderr)).toEqual([]);
  });
});

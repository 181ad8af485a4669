import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { freshFolder, namesIn, put } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { ward, wardFolder, wardOffice } from '../helpers/ward.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
const wrong = small.replace('11/12/2026', '31/11/2026');

function office(files: Record<string, string>): string {
  const cwd = freshFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    put(cwd, name, text);
  }
  return cwd;
}

interface Told {
  code: string;
  severity: string;
  file: string | null;
  line: number | null;
  column: number | null;
  path: string | null;
}

async function told(cwd: string, ...words: string[]): Promise<Told[]> {
  const { stdout } = await run(['check', '--report', 'json', ...words], { cwd });
  return (JSON.parse(stdout) as { findings: Told[] }).findings;
}

describe('what is printed', () => {
  test('findings on stdout, their number on stderr; nothing is written', async () => {
    const cwd = office({ 'a.yaml': wrong });
    const done = await run(['check'], { cwd });
    expect([done.code, namesIn(cwd)]).toEqual([1, ['a.yaml']]);
    expect(done.stdout).toContain('lỗi[dulieu/impossible-date]: không có ngày “31/11/2026” trong lịch');
    expect(done.stderr).toBe('1 lỗi\n');
  });

  test('short: one line each, with its place', async () => {
    const done = await run(['check', '--report', 'short'], { cwd: office({ 'a.yaml': wrong }) });
    const lines = done.stdout.trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^a\.yaml:\d+:\d+: (?:lỗi|cảnh báo|lưu ý): .+ \[[\w./-]+\]$/);
    expect(lines).toContain(
      'a.yaml:11:13: lỗi: không có ngày “31/11/2026” trong lịch [dulieu/impossible-date]',
    );
    expect(done.stderr).toBe('');
  });

  test('json: the object of the contract, also spelt --format', async () => {
    const cwd = office({ 'a.yaml': wrong });
    const { stdout } = await run(['check', '--format', 'json'], { cwd });
    expect(stdout).toBe((await run(['check', '--report', 'json'], { cwd })).stdout);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['formatVersion', 'findings', 'files']);
    expect([report.formatVersion, report.files]).toEqual([1, []]);
    expect(report.findings).toContainEqual({
      code: 'dulieu/impossible-date',
      severity: 'error',
      message: 'không có ngày “31/11/2026” trong lịch',
      hint: expect.any(String),
      file: 'a.yaml',
      line: 11,
      column: 13,
      endLine: 11,
      endColumn: 23,
      path: 'hoi_nghi.phien[0].ngay',
      source: null,
    });
  });

  test('columns count characters, whatever they are made of', async () => {
    const line = 'ghi_chu: 👨‍👩‍👧 họ '.normalize('NFD');
    const cwd = office({ 'a.yaml': `${small}khao_sat: {${line}, phieu_la: 3}\n` });
    expect(await told(cwd)).toContainEqual(
      expect.objectContaining({
        code: 'schema/unknown-key',
        line: 20,
        column: 12 + 'ghi_chu: * họ , '.length,
      }),
    );
  });
});

describe('a file that would steer the terminal', () => {
  test('a control character is shown where it stands, as a mark', async () => {
    const cwd = office({ 'a.yaml': 'hoi_nghi:\n  ten: Hội\u001b[2J nghị\n' });
    const done = await run(['check'], { cwd });
    expect([done.code, done.stdout]).toEqual([1, expect.stringContaining('--> a.yaml:2:11')]);
    expect(done.stdout).toContain('2 |   ten: Hội\ufffd[2J nghị');
    expect(done.stdout).not.toContain('\u001b');
  });

  test.each(['\\e[31m', '\\x9b31m', '\\u202e'])(
    'what an escape %s makes is printed as a mark',
    async (typed) => {
      const cwd = office({
        'a.yaml': `hoi_nghi:\n  loai: "${typed}"\n  phien:\n    - ngay: "1${typed}"\n`,
      });
      const done = await run(['check'], { cwd });
      expect(done.code).toBe(1);
      expect(done.stdout).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    },
  );

  test('no name of a file is made of it', async () => {
    const cwd = office({ 'a.yaml': 'co_quan: "a\\0"\nhoi_nghi:\n  nam: 2026\n' });
    const errors = (await told(cwd)).filter(({ severity }) => severity === 'error');
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'yaml/control-char', line: 1, column: 10 }),
    );
  });
});

describe('which files', () => {
  const files = {
    '1.yaml': small,
    '2.yaml': wrong,
    'con/3.yaml': wrong,
    'con/chau/4.yaml': wrong,
    'b.txt': 'x',
  };

  test.each<[string[], string[]]>([
    [['2.yaml', '1.yaml'], ['2.yaml']],
    [['*.yaml'], ['2.yaml']],
    [['con/?.yaml'], ['con/3.yaml']],
    [['con\\*.yaml'], ['con/3.yaml']],
    [['**/*.yaml'], ['2.yaml', 'con/3.yaml', 'con/chau/4.yaml']],
    [['*.yaml', '2.yaml'], ['2.yaml']],
  ])('%j finds errors in %j', async (words, expected) => {
    const errors = (await told(office(files), ...words)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file }) => file)).toEqual(expected);
  });

  test('none named: the one that describes a dialogue, or cannot be parsed', async () => {
    const others = { 'co-quan.yaml': wardOffice, 'khac.yml': 'a: 1\n' };
    expect((await told(office({ 'a.yaml': wrong, ...others }), '--strict'))[0]?.file).toBe('a.yaml');
    const broken = office({ 'hong.yaml': 'hoi_nghi: [\n', 'co-quan.yaml': wardOffice });
    expect((await told(broken)).map(({ file }) => file)).toEqual(['hong.yaml']);
    const two = await run(['check'], { cwd: office({ 'a.yaml': wrong, 'hong.yaml': 'hoi_nghi: [\n' }) });
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('a.yaml, hong.yaml')]);
  });

  test('the language of an office file is checked when it is alone, too', async () => {
    const typed = wardOffice.replace('Chủ tịch Ủy ban nhân dân phường', 'Chủ tịch Ủy Ban Nhân Dân phường');
    const found = await told(office({ 'co-quan.yaml': typed }), 'co-quan.yaml');
    expect(found.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['dulieu/capital-body', 38, 'co_quan.nguoi[1].chuc_vu'],
    ]);
  });

  test('an office file alone is checked as one', async () => {
    const cwd = office({ 'tot.yaml': wardOffice, 'sai.yaml': wardOffice.replace(/^ten:/m, 'tenn:') });
    expect((await run(['check', 'tot.yaml'], { cwd })).code).toBe(0);
    expect(await told(cwd, 'sai.yaml')).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-key', severity: 'error', file: 'sai.yaml', line: 7 }),
    );
  });

  test('a mistake in a shared office file is told in that file', async () => {
    const cwd = wardFolder(ward, wardOffice.replace(/^ten:/m, 'tenn:'));
    expect(await told(cwd, 'x.yaml')).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-key', file: 'co-quan/phuong-mau.yaml', line: 7 }),
    );
  });
});

test('a file larger than 20 MB is not read, nor is what is no file', async () => {
  const cwd = office({ 'lon.yaml': '#'.repeat(20 * 1024 * 1024 + 1) });
  const large = await run(['check', 'lon.yaml'], { cwd });
  expect([large.code, large.stderr]).toEqual([2, expect.stringContaining('20 MB')]);
  for (const path of ['.', '/dev/null', 'khong-co.yaml'])
    expect((await run(['check', path], { cwd })).code).toBe(2);
});

test('the notice about the standard stands at the paper, or where it would', async () => {
  const front = small.replace('chinh_quyen', 'mttq');
  const cwd = office({ 'a.yaml': front, 'b.yaml': `${front}thong_bao:\n  so: 5\n` });
  const notices = async (file: string) =>
    (await told(cwd, file)).flatMap(({ code, path, line }) =>
      code === 'dulieu/standard' ? [[path, line]] : [],
    );
  expect(await notices('a.yaml')).toEqual([
    ['ke_hoach', 3],
    ['bien_ban', 3],
    ['thong_bao', 3],
  ]);
  expect(await notices('b.yaml')).toContainEqual(['thong_bao', 20]);
});

test('--strict: a warning fails', async () => {
  const cwd = office({ 'a.yaml': small.replace('dia_diem: Hội trường', 'dia_diem: Hội trường #2') });
  expect((await told(cwd)).map(({ severity }) => severity)).toContain('warning');
  expect((await run(['check'], { cwd })).code).toBe(0);
  expect((await run(['check', '--strict'], { cwd })).code).toBe(1);
});

/** The rules a clerk breaks most often, by the clause they hold. */
const OFTEN = {
  'date order': 'dulieu/plan-before-event',
  'impossible date': 'dulieu/impossible-date',
  'the chair is present': 'dulieu/chair-present',
  'who concludes chairs': 'dulieu/concluder-not-chair',
  'a petition without answer or unit': 'dulieu/opinion-unsettled',
  'counts that disagree': 'dulieu/opinion-total',
  'symbol against issuer': 'dulieu/symbol-issuer',
  'bodies after 01/7/2025': 'dulieu/two-tier-bodies',
  'a substitute unexplained': 'dulieu/chair-substitute',
  'a deadline before the event': 'dulieu/deadline-before-event',
};

describe('the rules most often broken', () => {
  test.each(Object.entries(OFTEN))('%s: told with line and column', async (_, code) => {
    const rule = rules.find(({ meta }) => meta.code === code);
    const bad = rule?.meta.bad.trim() ?? '';
    const text = bad.includes('hoi_nghi:') ? bad : `${bad}\nhoi_nghi:\n  nam: 2026`;
    const found = (await told(office({ 'a.yaml': text }))).filter((f) => f.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { line, column } of found) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(1);
      expect(text.split('\n')[(line ?? 0) - 1]?.length).toBeGreaterThanOrEqual(column ?? Number.NaN);
    }
  });
});

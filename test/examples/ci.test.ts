import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type GitHubEvent,
  type GitLabEvent,
  type Job,
  repository,
  runGitHub,
  runGitLab,
} from '../helpers/ci.ts';
import { hashesIn } from '../helpers/program.ts';
import { run } from '../helpers/run.ts';
import { sarifFaults } from '../helpers/sarif.ts';
import { wardOffice } from '../helpers/ward.ts';

const GITHUB = 'examples/ci/github.yml';
const GITLAB = 'examples/ci/gitlab-ci.yml';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');
/** A plan of a ward whose office stands in a shared file. */
const plan = (so: number, day: string) => `co_quan: ../co-quan/phuong-mau.yaml
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: ${day}
ke_hoach:
  so: ${so}
`;

const good = {
  'co-quan/phuong-mau.yaml': wardOffice,
  'hoi-nghi/phuong-mua-xuan.yaml': plan(42, '22/5/2026'),
  'hoi-nghi/xa.yaml': small,
};
const PAPERS = ['phuong-mua-xuan', 'xa'].flatMap((name) =>
  ['bienban.docx', 'kehoach.docx', 'thongbao.docx', 'tinbai.docx'].map((kind) => `${name}-${kind}`),
);

/** With the papers made and committed. */
async function committed(files: Record<string, string>): Promise<string> {
  const repo = repository(files);
  await run(['gen', 'all', 'hoi-nghi/*.yaml', '--quiet'], { cwd: repo });
  return repo;
}

/** Every command line that was run, for the last test of this file. */
const commandsRun = new Set<string>();

function record(jobs: Job[]): Job[] {
  for (const line of jobs.flatMap((job) => job.ran)) commandsRun.add(line);
  return jobs;
}

const github = (repo: string, event: GitHubEvent) => record(runGitHub(GITHUB, repo, event));
const gitlab = (repo: string, event: GitLabEvent) => record(runGitLab(GITLAB, repo, event));

const results = (jobs: readonly Job[]) => jobs.map(({ name, ok }) => `${name} ${ok ? 'ok' : 'fails'}`);
const jobOf = (jobs: readonly Job[], name: string): Job => {
  const job = jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  return job;
};

/** The same of both: what runs when, and what is found. */
describe.each([
  {
    name: 'GitHub Actions',
    review: (repo: string) => github(repo, 'pull_request'),
    main: (repo: string) => github(repo, 'push'),
    papers: 'van-ban',
  },
  {
    name: 'GitLab CI',
    review: (repo: string) => gitlab(repo, 'merge_request_event'),
    main: (repo: string) => gitlab(repo, 'push'),
    papers: 'ban-moi/',
  },
])('$name', ({ review, main, papers }) => {
  test('on review: data and committed papers are checked, nothing is made', async () => {
    const jobs = review(await committed(good));
    expect(jobs.map(({ name, ok, log }) => [name, ok, ok ? '' : log])).toEqual([
      ['kiem-tra', true, ''],
      ['dung-du-lieu', true, ''],
    ]);
    expect(
      JSON.parse(readFileSync(join(jobOf(jobs, 'dung-du-lieu').folder, 'van-ban.json'), 'utf8')).files,
    ).toHaveLength(8);
  });

  test('on main: the papers are made and kept', async () => {
    const jobs = main(await committed(good));
    expect(results(jobs)).toEqual(['kiem-tra ok', 'dung-du-lieu ok', 'ra-van-ban ok']);
    expect(jobOf(jobs, 'ra-van-ban').artefacts[papers]?.sort()).toEqual(PAPERS);
  });

  test('a mistake fails the check, and nothing is made', () => {
    const wrong = { ...good, 'hoi-nghi/xa.yaml': small.replace('11/12/2026', '31/11/2026') };
    const jobs = main(repository(wrong));
    expect(jobOf(jobs, 'kiem-tra').ok).toBe(false);
    expect(jobOf(jobs, 'kiem-tra').log).toContain('không có ngày “31/11/2026” trong lịch');
    expect(jobs.map(({ name }) => name)).not.toContain('ra-van-ban');
  });

  test('a number used in two files fails the check', () => {
    const twice = { ...good, 'hoi-nghi/phuong-mua-thu.yaml': plan(42, '20/11/2026') };
    const jobs = review(repository(twice));
    expect(results(jobs)).toEqual(['kiem-tra fails', 'dung-du-lieu fails']);
    expect(jobOf(jobs, 'kiem-tra').log).toContain('hoi-nghi/phuong-mua-xuan.yaml:7');
  });

  test('papers that do not follow the data are named', async () => {
    const repo = await committed(good);
    const later = repository({ ...good, 'hoi-nghi/xa.yaml': small.replace('11/12/2026', '18/12/2026') });
    await run(['gen', 'all', join(repo, 'hoi-nghi/*.yaml'), '--root', repo, '--quiet'], { cwd: later });
    const jobs = review(later);
    expect(results(jobs)).toEqual(['kiem-tra ok', 'dung-du-lieu fails']);
    expect(jobOf(jobs, 'dung-du-lieu').log).toContain('"path":"van-ban/xa-kehoach.docx","status":"changed"');
    expect(jobOf(jobs, 'dung-du-lieu').log).toContain(
      '"path":"van-ban/phuong-mua-xuan-kehoach.docx","status":"same"',
    );
  });

  test('a repository without data fails, for another reason than data', () => {
    const { 'co-quan/phuong-mau.yaml': office } = good;
    const jobs = review(repository({ 'co-quan/phuong-mau.yaml': office, 'hoi-nghi/.gitkeep': '' }));
    expect(results(jobs)).toEqual(['kiem-tra fails', 'dung-du-lieu fails']);
    expect(jobOf(jobs, 'kiem-tra').log).toContain('không có tệp nào khớp');
  });
});

/** Seven conferences for four machines. */
const province = Object.fromEntries(
  Array.from({ length: 7 }, (_, i) => [
    `hoi-nghi/xa-${i}.yaml`,
    small.replace('Nguyễn Văn A', `Nguyễn Văn ${'ABCDEGH'[i]}`),
  ]),
);

describe.each([
  {
    name: 'GitHub Actions',
    main: (repo: string) => record(runGitHub('examples/ci/github-matrix.yml', repo, 'push')),
    part: /^van-ban-\d$/,
    whole: 'van-ban',
  },
  {
    name: 'GitLab CI',
    main: (repo: string) => record(runGitLab('examples/ci/gitlab-ci-matrix.yml', repo, 'push')),
    part: /^ban-moi\/$/,
    whole: 'ban-moi/',
  },
])('a province shared out among four machines by $name', ({ main, part, whole }) => {
  test('no paper is missing and none is made twice; together they are those of one run', async () => {
    const repo = repository(province);
    const jobs = main(repo);
    expect(results(jobs)).toEqual([...Array(4).fill('ra-van-ban ok'), 'gom-lai ok']);
    const parts = jobs.slice(0, 4).map(({ artefacts }) => {
      const [[name = '', files = []] = []] = Object.entries(artefacts);
      expect(name).toMatch(part);
      return files;
    });
    expect(parts.map(({ length }) => length)).toEqual([8, 8, 8, 4]);
    expect(new Set(parts.flat()).size).toBe(28);
    await run(['gen', 'all', 'hoi-nghi/*.yaml', '--quiet'], { cwd: repo });
    expect(hashesIn(jobOf(jobs, 'gom-lai').kept[whole] ?? '')).toEqual(hashesIn(join(repo, 'van-ban')));
  });

  test('a mistake in one part fails it, and nothing is gathered', () => {
    const wrong = { ...province, 'hoi-nghi/xa-2.yaml': small.replace('11/12/2026', '31/11/2026') };
    const jobs = main(repository(wrong));
    expect(results(jobs)).toEqual(['ra-van-ban ok', 'ra-van-ban ok', 'ra-van-ban fails', 'ra-van-ban ok']);
    expect(jobs[2]?.log).toContain('không có ngày “31/11/2026” trong lịch');
  });
});

describe('what the platforms take in', () => {
  const wrong = { ...good, 'hoi-nghi/xa.yaml': small.replace('11/12/2026', '31/11/2026') };

  test('GitHub: annotations in the log, a valid SARIF log also when the check failed', () => {
    const job = jobOf(github(repository(wrong), 'pull_request'), 'kiem-tra');
    expect(job.log).toMatch(/^::error file=hoi-nghi\/xa\.yaml,line=11,endLine=11,col=13,/m);
    expect(job.artefacts['bao-cao']).toHaveLength(1);
    expect(job.used.at(-1)).toMatch(/upload-sarif/);
    const log = JSON.parse(readFileSync(join(job.folder, 'dialogue.sarif'), 'utf8'));
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'dulieu/impossible-date',
    );
  });

  test('GitLab: a Code Quality report also when the check failed', () => {
    const job = jobOf(gitlab(repository(wrong), 'merge_request_event'), 'kiem-tra');
    expect(job.artefacts['gl-code-quality-report.json']).toHaveLength(1);
    const report = JSON.parse(readFileSync(join(job.folder, 'gl-code-quality-report.json'), 'utf8'));
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: 'dulieu/impossible-date',
        severity: 'major',
        location: { path: 'hoi-nghi/xa.yaml', lines: { begin: 11, end: 11 } },
      }),
    );
  });
});

test('every command of every job was run above', () => {
  const commands = readdirSync('examples/ci').flatMap((name) =>
    commandsIn(parse(readFileSync(join('examples/ci', name), 'utf8'))),
  );
  expect(commands.length).toBeGreaterThan(10);
  expect(commands.filter((line) => !commandsRun.has(line))).toEqual([]);
});

/** Every line under `run`, `script`, `before_script` or `after_script`, wherever it stands. */
function commandsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^run$|script$/.test(key) ? value.trim().split('\n') : [];
  if (Array.isArray(value)) return value.flatMap((part) => commandsIn(part, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => commandsIn(part, name));
}

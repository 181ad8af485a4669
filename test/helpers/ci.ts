import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { freshFolder } from './run.ts';

/** What a job said and left behind. */
export interface Job {
  name: string;
  ok: boolean;
  /** stdout and stderr of its commands, step by step. */
  log: string;
  /** Its working copy. */
  folder: string;
  /** Every command line it ran. */
  ran: string[];
  /** Names of the artefacts it kept, with the files in each. */
  artefacts: Record<string, string[]>;
  /** The same with the folder or file each lies in. */
  kept: Record<string, string>;
  /** Actions that were stood in for, in order. */
  used: string[];
}

interface Shell {
  folder: string;
  path: string[];
  env: Record<string, string>;
}

/**
 * A machine as a job finds it: a copy of the repository, node, and an `npm` that knows `npm ci` alone: it puts the built
 * program where the package would put it. Nothing else is on the PATH, so no other install can pass unseen.
 */
function machine(repo: string): Shell {
  const folder = join(freshFolder(), 'kho');
  cpSync(repo, folder, { recursive: true });
  const tools = freshFolder();
  const npm = join(tools, 'npm');
  const shim = `#!/bin/sh\\nexec "${process.execPath}" "${resolve('bin/dialogue.js')}" "$@"\\n`;
  writeFileSync(
    npm,
    `#!/bin/sh
[ "$*" = ci ] && [ -f package.json ] && [ -f package-lock.json ] || { echo "npm $*" >&2; exit 99; }
mkdir -p node_modules/.bin
printf '${shim}' > node_modules/.bin/dialogue
chmod +x node_modules/.bin/dialogue
`,
  );
  chmodSync(npm, 0o755);
  return { folder, path: [tools, dirname(process.execPath), '/usr/bin', '/bin'], env: {} };
}

function sh(shell: Shell, script: string, flags: string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('bash', [...flags, '-c', script], {
    cwd: shell.folder,
    encoding: 'utf8',
    env: { LANG: 'C.UTF-8', TZ: 'UTC', ...shell.env, PATH: shell.path.join(delimiter) },
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(dirname(path), { withFileTypes: true });
  if (entries.find(({ name }) => join(dirname(path), name) === path)?.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
}

export type GitHubEvent = 'pull_request' | 'push';

interface Step {
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  with?: Record<string, string | number>;
}

interface Workflow {
  on: { pull_request: null; push: { branches: string[] } };
  jobs: Record<string, WorkflowJob>;
}

interface WorkflowJob {
  if?: string;
  needs?: string;
  'runs-on': string;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
}

/** The values by which one of the machines of a matrix differs from the others. */
type Leg = Readonly<Record<string, string>>;

/** The machines of a job; a matrix of one list is all that is used. */
function legsOf({ strategy }: WorkflowJob): Leg[] {
  const [[name, values] = ['', ['']], ...more] = Object.entries(strategy?.matrix ?? {});
  if (more.length > 0) throw new Error('a matrix the test does not know');
  return values.map((value, index) => ({ [`matrix.${name}`]: value, 'strategy.job-index': String(index) }));
}

function filledIn(text: string, leg: Leg): string {
  return text.replace(/\$\{\{ ([^}]*) \}\}/g, (_, name: string) => {
    const value = leg[name];
    if (value === undefined) throw new Error(`an expression the test does not know: ${name}`);
    return value;
  });
}

/** The conditions that are used, of a public repository and its own branches. */
const CONDITIONS: Readonly<Record<string, (event: GitHubEvent, ok: boolean) => boolean>> = {
  '': (_, ok) => ok,
  '${{ failure() }}': (_, ok) => !ok,
  '${{ !cancelled() }}': () => true,
  '${{ !cancelled() && !github.event.repository.private && !github.event.pull_request.head.repo.fork }}':
    () => true,
  "${{ github.event_name == 'push' }}": (event) => event === 'push',
};

function holds(condition: string | undefined, event: GitHubEvent, ok: boolean): boolean {
  const known = CONDITIONS[condition ?? ''];
  if (known === undefined) throw new Error(`a condition the test does not know: ${condition}`);
  return known(event, ok);
}

/** What each action does, as far as a job depends on it. */
type Action = (job: Job, given: Record<string, string | number>, done: readonly Job[]) => boolean;
const ACTIONS: Readonly<Record<string, Action>> = {
  // The working copy is there already.
  'actions/checkout@v4': (job) => existsSync(join(job.folder, 'hoi-nghi')),
  // Of the versions the package runs on.
  'actions/setup-node@v4': (_, given) => Number(given['node-version']) >= 20,
  'actions/upload-artifact@v4': (job, { name, path, 'if-no-files-found': none }) => {
    const files = filesBelow(join(job.folder, String(path)));
    job.artefacts[String(name)] = files;
    job.kept[String(name)] = join(job.folder, String(path));
    return files.length > 0 || none !== 'error';
  },
  'actions/download-artifact@v4': (job, { pattern, path, 'merge-multiple': merged }, done) => {
    const wanted = new RegExp(`^${String(pattern).replace('*', '[^/]*')}$`);
    for (const [name, folder] of done.flatMap(({ kept }) => Object.entries(kept)))
      if (wanted.test(name)) addFiles(folder, join(job.folder, String(path)));
    return String(merged) === 'true';
  },
  'github/codeql-action/upload-sarif@v3': (job, given) =>
    existsSync(join(job.folder, String(given.sarif_file))),
};

/** Copies what is in one folder into another; a file that is there already would be lost in silence. */
function addFiles(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, force: false, errorOnExist: true });
}

/** Runs the jobs of a GitHub workflow for an event, in the order in which they need each other. */
export function runGitHub(file: string, repo: string, event: GitHubEvent): Job[] {
  const { on, jobs } = parse(readFileSync(file, 'utf8')) as Workflow; // its shape is what the test is about
  if (!(event in on)) return [];
  const done: Job[] = [];
  for (const [name, job] of Object.entries(jobs)) {
    const ready = job.needs === undefined || allOk(done, job.needs);
    if (!holds(job.if, event, true) || !ready) continue;
    const before = [...done];
    for (const leg of legsOf(job)) done.push(gitHubJob(name, job.steps, leg, repo, event, before));
  }
  return done;
}

function allOk(done: readonly Job[], name: string): boolean {
  const named = done.filter((job) => job.name === name);
  return named.length > 0 && named.every(({ ok }) => ok);
}

function gitHubJob(
  name: string,
  steps: readonly Step[],
  leg: Leg,
  repo: string,
  event: GitHubEvent,
  before: readonly Job[],
): Job {
  const shell = machine(repo);
  const added = join(freshFolder(), 'path');
  writeFileSync(added, '');
  shell.env.GITHUB_PATH = added;
  const { folder } = shell;
  const job: Job = { name, ok: true, log: '', folder, ran: [], artefacts: {}, kept: {}, used: [] };
  for (const { if: condition, run, uses, with: given = {} } of steps) {
    if (!holds(condition, event, job.ok)) continue;
    if (uses !== undefined) {
      const action = ACTIONS[uses];
      if (action === undefined) throw new Error(`an action the test does not know: ${uses}`);
      job.used.push(uses);
      const filled = Object.entries(given).map(([key, value]) => [key, filledIn(String(value), leg)]);
      job.ok = action(job, Object.fromEntries(filled), before) && job.ok;
    }
    if (run === undefined) continue;
    const { ok, said } = sh(shell, filledIn(run, leg), ['-e']);
    const more = readFileSync(added, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    shell.path = [...more, ...shell.path.filter((path) => !more.includes(path))];
    job.ran.push(...run.trim().split('\n'));
    job.log += said;
    job.ok = ok && job.ok;
  }
  return job;
}

export type GitLabEvent = 'merge_request_event' | 'push';

interface Pipeline {
  stages: string[];
  default: { image: string; before_script?: string[] };
  [job: string]: unknown;
}

interface GitLabJob {
  stage: string;
  needs?: string[];
  parallel?: number;
  rules: { if: string }[];
  script: string[];
  after_script?: string[];
  artifacts: { when?: string; paths: string[]; reports?: Record<string, string> };
}

const RULES: Readonly<Record<string, (event: GitLabEvent) => boolean>> = {
  '$CI_PIPELINE_SOURCE == "merge_request_event"': (event) => event === 'merge_request_event',
  '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH': (event) => event === 'push',
};

/** Runs the jobs of a GitLab pipeline, stage by stage; a push is one to the default branch. */
export function runGitLab(file: string, repo: string, event: GitLabEvent): Job[] {
  const { stages, default: common, ...rest } = parse(readFileSync(file, 'utf8')) as Pipeline; // as above
  const jobs = Object.entries(rest) as [string, GitLabJob][];
  const done: Job[] = [];
  for (const stage of stages) {
    for (const [name, job] of jobs.filter(([, one]) => one.stage === stage)) {
      const wanted = job.rules.some(({ if: rule }) => {
        const known = RULES[rule];
        if (known === undefined) throw new Error(`a rule the test does not know: ${rule}`);
        return known(event);
      });
      const ready = (job.needs ?? []).every((need) => allOk(done, need));
      if (!wanted || !ready) continue;
      const needed = done.filter((one) => job.needs?.includes(one.name));
      for (let index = 1; index <= (job.parallel ?? 1); index++) {
        const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(job.parallel ?? 1) };
        done.push(gitLabJob(name, job, common.before_script ?? [], repo, env, needed));
      }
    }
  }
  return done;
}

function gitLabJob(
  name: string,
  given: GitLabJob,
  before: readonly string[],
  repo: string,
  env: Record<string, string>,
  needed: readonly Job[],
): Job {
  const shell = machine(repo);
  Object.assign(shell.env, env);
  for (const [path, from] of needed.flatMap((job) => Object.entries(job.kept)))
    addFiles(from, join(shell.folder, path));
  const { script, after_script = [], artifacts } = given;
  const main = sh(shell, [...before, ...script].join('\n'), ['-eo', 'pipefail']);
  const after = sh(shell, after_script.join('\n'), ['-eo', 'pipefail']);
  const kept = main.ok || artifacts.when === 'always' ? artifacts.paths : [];
  return {
    name,
    ok: main.ok,
    log: `${main.said}${after.said}`,
    folder: shell.folder,
    ran: [...before, ...script, ...after_script],
    artefacts: Object.fromEntries(kept.map((path) => [path, filesBelow(join(shell.folder, path))])),
    kept: Object.fromEntries(kept.map((path) => [path, join(shell.folder, path)])),
    used: [],
  };
}

/** A repository of data: files by their path. */
export function repository(files: Readonly<Record<string, string>>): string {
  const repo = freshFolder();
  const lock = { name: 'du-lieu', lockfileVersion: 3, packages: {} };
  const all = { ...files, 'package.json': '{"private":true}\n', 'package-lock.json': JSON.stringify(lock) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), text);
  }
  return repo;
}

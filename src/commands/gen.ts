import { dirname, join } from 'node:path';
import { documentTypes } from '../documents/index.ts';
import { EXIT } from '../exit.ts';
import { addTo, type Finding, hasErrors } from '../findings/finding.ts';
import { type Files, type Io, UsageError } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { type Format, type PlannedFile, planFiles } from '../output/plan.ts';
import { removeLeftovers } from '../output/temporary.ts';
import { isInside, resolvePath } from '../paths.ts';
import { photoFolder } from '../pipeline/photos.ts';
import { readDialogue } from '../pipeline/read.ts';
import type { SourceText } from '../source/text.ts';
import { namedFolder } from '../templates/folders.ts';
import { type Context, formatter, report } from './context.ts';
import { closing } from './gen-closing.ts';
import { type FileOutcome, type GenJob, prepareFile, wantedKinds, writeFile } from './gen-file.ts';
import { genByJobs } from './gen-jobs.ts';
import { inputFiles, splitWords } from './inputs.ts';
import { startProgress } from './progress.ts';
import { inShard, readJobs, readShard } from './shard.ts';

export interface GenOptions {
  out: string;
  format: string;
  final: boolean;
  dryRun: boolean;
  check: boolean;
  force: boolean;
  beside: boolean;
  json: boolean;
  strict: boolean;
  report: string;
  jobs: string;
  /** A part of a part when there are several. */
  shard: string[];
  /** Print what came of each file for another run of the program, and nothing else. */
  outcomes: boolean;
  root?: string;
  templates?: string;
}

const FORMATS: readonly Format[] = ['docx', 'pdf', 'html', 'md'];

interface Run {
  findings: Finding[];
  texts: Map<string, SourceText>;
  files: FileOutcome['papers'];
  refused: string[];
}

/**
 * `dialogue gen`: file by file check, render everything, then write. Paths go to stdout, findings to stderr.
 * @param argv this call's own words for a copy of the program that shall do one shard of it
 */
export async function gen(
  context: Context,
  words: readonly string[],
  options: GenOptions,
  argv: (shard: string) => readonly string[],
): Promise<number> {
  const { io } = context;
  formatter(options.report);
  refuseMisuse(options);
  const jobs = readJobs(options.jobs);
  const { kinds, files: named } = splitWords(io, words);
  const job = jobOf(io, kinds, options);
  const all = inputFiles(io, named);
  const planned = planAll(io, all, job);
  const paths = options.shard.map(readShard).reduce<string[]>(inShard, all);
  const writes = !options.dryRun && !options.check;
  if (writes) for (const folder of foldersOf(planned)) removeLeftovers(io.files, folder);
  if (options.outcomes) return handOver(io, paths, job);
  const run: Run = { findings: [], texts: new Map(), files: [], refused: [] };
  const outcomes =
    jobs === 1 || paths.length < 2 ? genHere(io, paths, job) : genByJobs(io, paths.length, jobs, argv);
  const progress = startProgress(context, paths.length);
  for await (const outcome of outcomes) {
    add(run, context.quiet && !options.json ? untold(run, outcome) : outcome);
    progress.step();
  }
  progress.end();
  return finishRun(context, options, run);
}

function jobOf(io: Io, kinds: DocumentKind[] | null, options: GenOptions): GenJob {
  const { out, format, force, beside, dryRun, check, final, strict, root, templates = null } = options;
  return {
    kinds,
    plan: { out, cwd: io.cwd, formats: readFormats(format) },
    reading: { root: root === undefined ? null : namedFolder(io, '--root', root), templates },
    write: { force, beside, dryRun, check },
    final,
    strict,
  };
}

/** So many files are on their way to the disk while the next is being prepared: a disk takes long to confirm, and does several at once. */
const WRITTEN_AT_ONCE = 4;

async function* genHere(io: Io, paths: readonly string[], job: GenJob): AsyncGenerator<FileOutcome> {
  const shared = { ...io, files: readOnce(io.files, resolvePath(io.packageRoot, 'templates')) };
  const writing: Promise<FileOutcome>[] = [];
  for (const path of paths) {
    await io.breathe();
    const oldest = writing.length < WRITTEN_AT_ONCE ? undefined : writing.shift();
    if (oldest !== undefined) yield oldest;
    const prepared = await prepareFile(shared, path, job);
    writing.push(later(io.keepWhole(() => writeFile(shared, prepared, job))));
  }
  yield* writing;
}

/** A promise that is awaited only after others: what it throws is thrown then. */
function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** The shipped templates are the same for all papers of a run. */
function readOnce(files: Files, folder: string): Files {
  const kept = new Map<string, Uint8Array>();
  const read: Files['read'] = (path, limit) => {
    if (!isInside(folder, path)) return files.read(path, limit);
    const bytes = kept.get(path) ?? files.read(path, limit);
    kept.set(path, bytes);
    return bytes;
  };
  return { ...files, read };
}

/** The work of a copy: what came of each file as a line for the run that started it. */
async function handOver(io: Io, paths: readonly string[], job: GenJob): Promise<number> {
  for await (const outcome of genHere(io, paths, job)) io.stdout(`${JSON.stringify(outcome)}\n`);
  return EXIT.done;
}

/** When nothing is told, one finding of each kind is enough to know how the run ended, whatever the number of files. */
function untold({ findings: known }: Run, outcome: FileOutcome): FileOutcome {
  const isNew = ({ code, severity }: Finding) =>
    !known.some((finding) => finding.code === code && finding.severity === severity);
  return { ...outcome, findings: outcome.findings.filter(isNew), texts: [] };
}

/** By way of JSON: what is quoted in a finding would keep the whole file from which it was cut. */
function add(run: Run, { findings, texts, papers, refused }: FileOutcome): void {
  addTo(run.findings, JSON.parse(JSON.stringify(findings)));
  run.files.push(...papers);
  if (refused !== null) run.refused.push(refused);
  for (const [name, text] of texts) run.texts.set(name, text);
}

/**
 * What may be written, over the whole list whatever part of it is done here. Throws UsageError, before anything is
 * written, when two files would write one paper.
 */
function planAll(io: Io, paths: readonly string[], { kinds, plan, reading }: GenJob): PlannedFile[] {
  const planned = (kindsOf: (path: string) => readonly DocumentKind[]) =>
    planFiles(
      paths.map((file) => ({ file, kinds: kindsOf(file), named: kinds !== null })),
      plan,
    );
  const every = kinds ?? documentTypes.map(({ kind }) => kind);
  try {
    return planned(() => every);
  } catch (error) {
    if (kinds !== null) throw error;
    // They share a name, and may yet want different papers.
    return planned((path) => wantedKinds(readDialogue(io, path, reading), null));
  }
}

/** Options that take each other back, or say nothing. */
function refuseMisuse({ out, force, beside }: GenOptions): void {
  if (out.trim() === '') {
    throw new UsageError({
      vi: '--out chưa ghi tên thư mục, ví dụ --out van-ban (thư mục đang đứng: --out .)',
      en: '--out names no folder, e.g. --out van-ban (the current folder: --out .)',
    });
  }
  if (force && beside) {
    throw new UsageError({
      vi: 'chỉ dùng một trong hai: --force thay bản đã sửa tay, --beside ghi bản mới bên cạnh',
      en: 'use one of them: --force replaces a hand-edited paper, --beside writes next to it',
    });
  }
}

/** Every folder a run may write to. */
function foldersOf(planned: readonly PlannedFile[]): Set<string> {
  return new Set(planned.flatMap((f) => [dirname(f.path), join(dirname(f.path), photoFolder(f))]));
}

function readFormats(list: string): Format[] {
  const formats = list.split(',').map((word) => word.trim().toLowerCase());
  return formats.map((word) => {
    const known = FORMATS.find((f) => f === word);
    if (known !== undefined) return known;
    throw new UsageError({
      vi: `không có định dạng “${word}”; chọn trong: ${FORMATS.join(', ')}`,
      en: `no such format “${word}”; choose from: ${FORMATS.join(', ')}`,
    });
  });
}

/** Causes in the order of the exit codes: environment (3) before findings (1). */
function finishRun(context: Context, options: GenOptions, run: Run): number {
  const { io, lang, quiet } = context;
  if (options.json) io.stdout(report(context, 'json', run.findings, run.texts, run.files));
  else for (const file of run.files) if (file.status !== 'kept') io.stdout(`${file.path}\n`);
  if (!quiet && !options.json) {
    io.stderr(report(context, options.report, run.findings, run.texts));
    const forPeople = options.report === 'pretty' || options.report === 'short';
    const mode = options.check ? 'check' : options.dryRun ? 'dry-run' : 'written';
    if (forPeople) io.stderr(`${closing(run, mode, lang)}\n`);
  }
  if (run.findings.some(isEnvironment)) return EXIT.environment;
  if (hasErrors(run.findings, options.strict)) return EXIT.findings;
  return options.check && run.files.some((f) => f.status !== 'same') ? EXIT.findings : EXIT.done;
}

/** Findings about the disk and other programs rather than the data. */
function isEnvironment({ code, severity }: Finding): boolean {
  return severity === 'error' && code.startsWith('output/') && !code.startsWith('output/photo');
}

import { documentType } from '../documents/index.ts';
import { EXIT } from '../exit.ts';
import type { Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { UsageError } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { type Format, type PlannedFile, planFiles } from '../output/plan.ts';
import { hashText } from '../output/stamp.ts';
import { type WriteOptions, writeAsset, writeDocument } from '../output/write.ts';
import { shown } from '../paths.ts';
import { checkDialogue, notAConference } from '../pipeline/check.ts';
import { kindsOf } from '../pipeline/compose.ts';
import type { Asset } from '../pipeline/photos.ts';
import { type Dialogue, readDialogue } from '../pipeline/read.ts';
import { type Product, produce } from '../pipeline/render.ts';
import type { SourceText } from '../source/text.ts';
import { namedFolder } from '../templates/folders.ts';
import { type Context, formatter, report } from './context.ts';
import { closing, type Outcome } from './gen-closing.ts';
import { inputFiles, splitWords } from './inputs.ts';

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
  root?: string;
  templates?: string;
}

const FORMATS: readonly Format[] = ['docx', 'pdf', 'html', 'md'];

interface Run {
  findings: Finding[];
  texts: Map<string, SourceText>;
  files: Outcome['files'][number][];
  refused: string[];
}

/**
 * `dialogue gen`: read and check every file, plan all outputs, then file by file render everything before the first
 * write. Paths go to stdout, findings to stderr.
 */
export async function gen(context: Context, words: readonly string[], options: GenOptions): Promise<number> {
  const { io } = context;
  formatter(options.report);
  refuseMisuse(options);
  const { kinds, files: named } = splitWords(io, words);
  const formats = readFormats(options.format);
  const dialogues = inputFiles(io, named).map((path) =>
    readDialogue(io, path, {
      root: options.root === undefined ? null : namedFolder(io, '--root', options.root),
      templates: options.templates ?? null,
    }),
  );
  const planned = planFiles(
    dialogues.map((d) => ({ file: d.path, kinds: wanted(d, kinds), named: kinds !== null })),
    { out: options.out, cwd: io.cwd, formats },
  );
  const run: Run = { findings: [], texts: new Map(), files: [], refused: [] };
  for (const dialogue of dialogues) {
    await io.breathe();
    const files = planned.filter((p) => p.source === dialogue.path);
    await oneFile(context, dialogue, files, options, run);
    for (const [file, text] of dialogue.texts) run.texts.set(file, text);
  }
  return finishRun(context, options, run);
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

function wanted(dialogue: Dialogue, named: DocumentKind[] | null): DocumentKind[] {
  if (named !== null) return named;
  return dialogue.conference === null ? [] : kindsOf(dialogue.conference);
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

/** All or nothing: nothing of a file is written while anything of it is wrong. */
async function oneFile(
  context: Context,
  dialogue: Dialogue,
  planned: readonly PlannedFile[],
  options: GenOptions,
  run: Run,
): Promise<void> {
  const findings = checkDialogue(dialogue);
  if (dialogue.conference === null && !hasErrors(findings)) findings.push(notAConference(dialogue));
  if (hasErrors(findings, options.strict)) {
    run.findings.push(...findings);
    run.refused.push(dialogue.file);
    return;
  }
  const { products, assets, findings: made } = await produce(context.io, dialogue, planned, options.final);
  run.findings.push(...findings, ...made);
  if (hasErrors(made, options.strict)) {
    run.refused.push(dialogue.file);
    return;
  }
  const write: WriteOptions = {
    force: options.force,
    beside: options.beside,
    dryRun: options.dryRun,
    check: options.check,
  };
  for (const product of products) writeProduct(context, product, write, run);
  if (!options.dryRun && !options.check) for (const asset of assets) writeOne(context, asset, run);
}

function writeProduct(context: Context, product: Product, options: WriteOptions, run: Run): void {
  const result = writeDocument(context.io, product.path, product.bytes, options);
  run.findings.push(...result.findings);
  run.files.push({
    kind: documentType(product.kind).word,
    path: shown(context.io.cwd, result.path),
    status: result.status,
    sha256: hashText(product.bytes),
  });
}

function writeOne(context: Context, asset: Asset, run: Run): void {
  run.findings.push(...writeAsset(context.io, asset.path, asset.bytes));
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

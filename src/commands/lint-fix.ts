import { basename, dirname, join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { colouredDiff, plainDiff, unifiedDiff } from '../findings/unified.ts';
import { type Io, UsageError } from '../io.ts';
import { writeNewFile } from '../output/new-file.ts';
import { quoted, resolvePath, shown } from '../paths.ts';
import type { LintedFile } from '../pipeline/lint.ts';
import { type Repaired, repairFile } from '../pipeline/lint-fix.ts';
import { existing } from '../pipeline/read.ts';
import type { StandardId } from '../standards/standard.ts';
import type { Context } from './context.ts';
import { refuseUnsafeName } from './create.ts';

/** How `--fix` was called. */
export interface FixOptions {
  /** The new file, as typed. */
  output?: string;
  /** Only show what would change. */
  dryRun?: boolean;
}

/** What came of it: a paper judged anew, or why there is none. */
export interface FixResult {
  left: LintedFile;
  /** What the disk did not allow. */
  fault: Finding | null;
}

/**
 * `lint --fix`: repairs the safe faults of one paper into a new file and tells what changed: texts as a diff, looks by
 * criterion, on stderr, with `dryRun` on stdout. Throws UsageError for a call that could touch the source.
 * @param paths absolute
 */
export async function fixPaper(
  context: Context,
  paths: readonly string[],
  standard: StandardId | null,
  { output, dryRun = false }: FixOptions,
): Promise<FixResult> {
  const { io } = context;
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw oneAtATime;
  const target = output === undefined ? null : targetOf(io, path, output);
  if (target === null && !dryRun) throw outputWanted(shown(io.cwd, path));
  const name = shown(io.cwd, target ?? path);
  const repaired = repairFile(io, path, name, standard);
  if ('findings' in repaired) {
    const left = { file: shown(io.cwd, path), findings: repaired.findings, judged: null };
    return { left, fault: null };
  }
  const fault = target === null || dryRun ? null : await writeNewFile(io, target, repaired.bytes);
  if (fault === null) tell(context, shown(io.cwd, path), name, repaired, dryRun);
  return { left: repaired.left, fault };
}

function targetOf(io: Io, source: string, typed: string): string {
  const target = existing(io, resolvePath(io.cwd, typed));
  if (!/\.docx$/iu.test(target)) {
    throw new UsageError({
      vi: `tệp mới phải có đuôi .docx, ví dụ: -o ${quoted(`${typed.replace(/\.[^./\\]*$/u, '')}.docx`)}`,
      en: `the new file must end in .docx, e.g. -o ${quoted(`${typed.replace(/\.[^./\\]*$/u, '')}.docx`)}`,
    });
  }
  if (identity(io, target) === identity(io, source)) {
    throw new UsageError({
      vi: `-o trùng với tệp gốc “${shown(io.cwd, source)}”; tệp gốc không bao giờ bị sửa, hãy đặt tên khác, ví dụ: -o ${quoted(beside(io, source))}`,
      en: `-o names the source “${shown(io.cwd, source)}” itself, which is never changed; choose another name, e.g. -o ${quoted(beside(io, source))}`,
    });
  }
  refuseUnsafeName(target);
  return target;
}

/** One for all spellings of a path: links resolved, letters composed, in lower case as Windows and macOS see it. */
function identity(io: Io, path: string): string {
  const inRealFolder = join(io.files.real(dirname(path)), basename(path));
  return io.files.real(inRealFolder).normalize('NFC').toLowerCase();
}

function beside(io: Io, source: string): string {
  return shown(io.cwd, source.replace(/\.docx$/iu, '-sua.docx'));
}

const oneAtATime = new UsageError({
  vi: 'lint --fix sửa từng tệp một, ví dụ: dialogue lint --fix -o cong-van-sua.docx cong-van.docx',
  en: 'lint --fix takes one file at a time, e.g. dialogue lint --fix -o cong-van-sua.docx cong-van.docx',
});

function outputWanted(source: string): UsageError {
  const example = `dialogue lint --fix -o ${quoted(source.replace(/\.docx$/iu, '-sua.docx'))} ${quoted(source)}`;
  return new UsageError({
    vi: `lint --fix ghi ra tệp mới, hãy đặt tên cho nó: ${example}`,
    en: `lint --fix writes a new file; name it: ${example}`,
  });
}

function tell(
  { io, color, lang, quiet }: Context,
  source: string,
  target: string,
  { lines, mended }: Repaired,
  dryRun: boolean,
): void {
  const vi = lang === 'vi';
  const diff = unifiedDiff(source, lines, color ? colouredDiff : plainDiff, target);
  const rows = mended.map(
    ({ rule, places }) =>
      `  ${rule.id}  ${rule.title[lang]}: ${vi ? `${places} chỗ` : `${places} place(s)`}\n`,
  );
  const done = dryRun ? (vi ? 'sẽ sửa' : 'would repair') : vi ? 'đã sửa' : 'repaired';
  const head = rows.length === 0 ? nothing(lang) : `${source}: ${done}\n`;
  const text = `${diff}${head}${rows.join('')}`;
  if (dryRun) io.stdout(text);
  else if (!quiet) io.stderr(`${text}${vi ? 'ghi vào' : 'written to'} ${target}\n`);
}

function nothing(lang: Context['lang']): string {
  return lang === 'vi'
    ? 'không có lỗi thể thức nào tự sửa được\n'
    : 'no fault of form that can be repaired surely\n';
}

import { EXIT } from '../exit.ts';
import type { Finding } from '../findings/finding.ts';
import { addTo, hasErrors } from '../findings/finding.ts';
import { summary } from '../findings/summary.ts';
import { UsageError } from '../io.ts';
import { resolvePath } from '../paths.ts';
import { acrossCheck } from '../pipeline/across.ts';
import { checkDialogue } from '../pipeline/check.ts';
import { composePapers, kindsOf, missingFindings } from '../pipeline/compose.ts';
import { countCorrections } from '../pipeline/fix.ts';
import { type Dialogue, readDialogue } from '../pipeline/read.ts';
import type { SourceText } from '../source/text.ts';
import { namedFolder } from '../templates/folders.ts';
import { unspoken } from '../wording/wording.ts';
import { type Context, formatter, report } from './context.ts';
import { fixFiles } from './fix.ts';
import { inputFiles } from './inputs.ts';

export interface CheckOptions {
  report: string;
  strict: boolean;
  root?: string;
  templates?: string;
  /** Correct first what can be corrected safely. */
  fix?: boolean;
  /** With `fix`: only show what would be corrected. */
  dryRun?: boolean;
}

/**
 * `dialogue check`: findings on stdout, a summary on stderr; 1 when an error was found. With `fix` the findings are
 * those left after correcting; with `dryRun` too nothing is checked, only the diff is shown. Several files are held against
 * each other too.
 */
export async function check(
  context: Context,
  words: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const { io, quiet } = context;
  formatter(options.report);
  if (options.dryRun && !options.fix) throw dryRunAlone;
  const reading = {
    root: options.root === undefined ? null : namedFolder(io, '--root', options.root),
    templates: options.templates ?? null,
  };
  const paths = inputFiles(io, words);
  const faults = options.fix ? await fixFiles(context, paths, reading, options.dryRun ?? false) : [];
  if (options.dryRun) return EXIT.done;
  const findings: Finding[] = [...faults];
  const texts = new Map<string, SourceText>();
  const across = acrossCheck(io.files);
  let fixable = 0;
  for (const path of paths) {
    await io.breathe();
    const dialogue = readDialogue(io, path, reading);
    fixable += countCorrections(dialogue);
    const own = [...checkDialogue(dialogue), ...(await papersFindings(context, dialogue))];
    addTo(findings, own);
    across.add(dialogue);
    keepTexts(dialogue, own, texts);
  }
  const between = across.findings();
  addTo(findings, between);
  for (const file of new Set(between.map((finding) => finding.file))) {
    if (file === null || texts.has(file)) continue;
    keepTexts(readDialogue(io, resolvePath(io.cwd, file), reading), between, texts);
  }
  io.stdout(report(context, options.report, findings, texts));
  if (!quiet && options.report === 'pretty')
    io.stderr(`${closing(findings, paths.length, fixable, context, options)}\n`);
  if (faults.length > 0) return EXIT.environment;
  return hasErrors(findings, options.strict) ? EXIT.findings : EXIT.done;
}

/** Of thousands of files only the texts that findings show are kept. */
function keepTexts(dialogue: Dialogue, findings: readonly Finding[], texts: Map<string, SourceText>): void {
  const shown = new Set(findings.map(({ file }) => file));
  for (const [file, text] of dialogue.texts) if (shown.has(file)) texts.set(file, text);
}

/** What the papers of the file would still lack, and what stands in their way. */
async function papersFindings({ io }: Context, dialogue: Dialogue): Promise<Finding[]> {
  if (dialogue.conference === null) return [];
  const kinds = kindsOf(dialogue.conference);
  const { papers, findings } =
    dialogue.folders.own !== null
      ? await (await import('../pipeline/own.ts')).composeOwn(io, dialogue, kinds)
      : { papers: composePapers(dialogue, kinds, unspoken), findings: [] };
  const about = [...findings, ...papers.flatMap(({ notice }) => (notice === null ? [] : [notice]))];
  // What could not be read is not missing: the gaps are told once everything can be.
  return hasErrors(dialogue.findings) ? about : [...about, ...missingFindings(dialogue, papers, false)];
}

const dryRunAlone = new UsageError({
  vi: '--dry-run chỉ dùng cùng --fix: dialogue check --fix --dry-run',
  en: '--dry-run goes with --fix: dialogue check --fix --dry-run',
});

function closing(
  findings: readonly Finding[],
  files: number,
  fixable: number,
  { lang }: Context,
  { strict }: CheckOptions,
): string {
  const vi = lang === 'vi';
  if (findings.length === 0) {
    return vi ? `đã kiểm tra ${files} tệp: không có lỗi` : `${files} file(s) checked: nothing found`;
  }
  const parts = [summary(findings, lang)];
  if (!hasErrors(findings, strict)) {
    parts.push(vi ? 'không có lỗi, ra được văn bản' : 'no errors, papers can be written');
  }
  if (fixable > 0) {
    parts.push(
      vi
        ? `${fixable} chỗ tự sửa được bằng dialogue check --fix`
        : `${fixable} can be corrected by dialogue check --fix`,
    );
  }
  return parts.join('; ');
}

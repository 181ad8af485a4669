import { EXIT } from '../exit.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import { summary } from '../findings/summary.ts';
import type { Score } from '../form/lint.ts';
import { UsageError } from '../io.ts';
import { type LintedFile, lintFile, standardNamed } from '../pipeline/lint.ts';
import { type Context, formatter, report } from './context.ts';
import { docxFiles } from './docx-files.ts';
import { scoreSheet } from './score-sheet.ts';

export interface LintOptions {
  report: string;
  strict: boolean;
  /** `nd30`, `hd05`, `hd36` instead of what letterhead and date tell. */
  standard?: string;
  /** Print score sheets instead of findings. */
  summary?: boolean;
  /** Repair the safe faults of one paper into the new file `output` first. */
  fix?: boolean;
  output?: string;
  /** With `fix`: only show what would be repaired. */
  dryRun?: boolean;
}

/**
 * `dialogue lint`: what breaks the form of papers on stdout, a summary on stderr; 1 when an error was found. With `fix`
 * the findings are those left in the new file; with `dryRun` too nothing is written and only the changes are shown.
 */
export async function lint(
  context: Context,
  words: readonly string[],
  options: LintOptions,
): Promise<number> {
  const { io } = context;
  formatter(options.report);
  const standard = standardNamed(options.standard);
  if (!options.fix && (options.dryRun || options.output !== undefined)) throw fixWanted;
  const paths = docxFiles(io, words);
  if (options.fix) {
    const { fixPaper } = await import('./lint-fix.ts');
    const { left, fault } = await fixPaper(context, paths, standard, options);
    if (options.dryRun && left.judged !== null) return EXIT.done;
    if (fault === null) return tell(context, [left], options);
    io.stdout(report(context, options.report, [fault], new Map()));
    return EXIT.environment;
  }
  const linted: LintedFile[] = [];
  for (const path of paths) {
    await io.breathe();
    linted.push(lintFile(io, path, standard));
  }
  return tell(context, linted, options);
}

const fixWanted = new UsageError({
  vi: '-o và --dry-run chỉ dùng cùng --fix: dialogue lint --fix -o cong-van-sua.docx cong-van.docx',
  en: '-o and --dry-run go with --fix: dialogue lint --fix -o cong-van-sua.docx cong-van.docx',
});

/** @returns the exit code */
function tell(context: Context, linted: readonly LintedFile[], options: LintOptions): number {
  const { io, lang, quiet } = context;
  const findings = linted.flatMap((one) => one.findings);
  if (options.summary) io.stdout(linted.map((one) => scoreSheet(one, lang)).join('\n'));
  else {
    const texts = new Map(
      linted.flatMap(({ file, judged }) => (judged === null ? [] : [[file, judged.text]])),
    );
    io.stdout(report(context, options.report, findings, texts));
    if (!quiet && options.report === 'pretty') io.stderr(`${closing(linted, findings, context)}\n`);
  }
  return hasErrors(findings, options.strict) ? EXIT.findings : EXIT.done;
}

function closing(linted: readonly LintedFile[], findings: readonly Finding[], { lang }: Context): string {
  const vi = lang === 'vi';
  const names = new Set(
    linted.flatMap(({ judged }) => (judged === null || judged.article ? [] : [judged.standard])),
  );
  const by = [...names].map(({ name }) => name[lang]).join(', ');
  const files = vi ? `đã kiểm tra ${linted.length} tệp` : `${linted.length} file(s) judged`;
  const after = by === '' ? '' : vi ? ` theo ${by}` : ` by ${by}`;
  if (findings.length === 0)
    return vi ? `${files}${after}: đúng thể thức` : `${files}${after}: the form is right`;
  const parts = [summary(findings, lang)];
  const fixable = linted.flatMap(({ judged }) => judged?.scores ?? []).filter(isRepairable).length;
  if (fixable > 0) {
    parts.push(
      vi
        ? `${fixable} tiêu chí tự sửa được bằng dialogue lint --fix`
        : `${fixable} criteria can be repaired by dialogue lint --fix`,
    );
  }
  return `${files}${after}: ${parts.join('; ')}`;
}

function isRepairable({ rule, outcome }: Score): boolean {
  return outcome === 'broken' && rule.fixable === true;
}

import { EXIT } from '../exit.ts';
import type { Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { summary } from '../findings/summary.ts';
import { checkDialogue } from '../pipeline/check.ts';
import { composePapers, kindsOf, missingFindings, wordingOf } from '../pipeline/compose.ts';
import { type Dialogue, readDialogue } from '../pipeline/read.ts';
import { docxTemplateOf, sentenceFault } from '../pipeline/templates.ts';
import { namedFolder } from '../templates/folders.ts';
import { SentenceError } from '../wording/fault.ts';
import { type Context, formatter, report } from './context.ts';
import { inputFiles } from './inputs.ts';

export interface CheckOptions {
  report: string;
  strict: boolean;
  root?: string;
  templates?: string;
}

/** `dialogue check`: findings on stdout, a summary on stderr; 1 when an error was found. */
export async function check(
  context: Context,
  words: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const { io, lang, quiet } = context;
  formatter(options.report);
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const paths = inputFiles(io, words);
  for (const path of paths) {
    const dialogue = readDialogue(io, path, {
      root: options.root === undefined ? null : namedFolder(io, '--root', options.root),
      templates: options.templates ?? null,
    });
    findings.push(...checkDialogue(dialogue), ...(await papersFindings(context, dialogue)));
    for (const [file, text] of dialogue.texts) texts.set(file, text);
  }
  io.stdout(report(context, options.report, findings, texts));
  if (!quiet && options.report === 'pretty') io.stderr(`${closing(findings, paths.length, lang)}\n`);
  return hasErrors(findings, options.strict) ? EXIT.findings : EXIT.done;
}

/** What the papers of the file would still lack, and what stands in their way. */
async function papersFindings(context: Context, dialogue: Dialogue): Promise<Finding[]> {
  if (dialogue.conference === null) return [];
  try {
    const papers = composePapers(
      dialogue,
      kindsOf(dialogue.conference),
      await wordingOf(context.io, dialogue),
    );
    const about = papers.flatMap((paper) => [
      ...(paper.notice === null ? [] : [paper.notice]),
      ...docxTemplateOf(context.io, dialogue, paper).findings,
    ]);
    return [...about, ...missingFindings(dialogue, papers, false)];
  } catch (error) {
    if (error instanceof SentenceError) return [sentenceFault(context.io, dialogue, error)];
    throw error;
  }
}

function closing(findings: readonly Finding[], files: number, lang: 'vi' | 'en'): string {
  if (findings.length > 0) return summary(findings, lang);
  return lang === 'vi' ? `đã kiểm tra ${files} tệp: không có lỗi` : `${files} file(s) checked: nothing found`;
}

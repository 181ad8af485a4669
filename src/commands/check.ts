import { EXIT } from '../exit.ts';
import type { Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { summary } from '../findings/summary.ts';
import { resolvePath } from '../paths.ts';
import { checkDialogue } from '../pipeline/check.ts';
import { composePapers, kindsOf, missingFindings, sentenceFinding, wordingOf } from '../pipeline/compose.ts';
import { type Dialogue, readDialogue } from '../pipeline/read.ts';
import { SentenceError } from '../wording/wording.ts';
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
      root: options.root === undefined ? null : resolvePath(io.cwd, options.root),
      templates: options.templates ?? null,
    });
    findings.push(...checkDialogue(dialogue), ...(await missingOf(context, dialogue)));
    for (const [file, text] of dialogue.texts) texts.set(file, text);
  }
  io.stdout(report(context, options.report, findings, texts));
  if (!quiet && options.report === 'pretty') io.stderr(`${closing(findings, paths.length, lang)}\n`);
  return hasErrors(findings, options.strict) ? EXIT.findings : EXIT.done;
}

/** What the papers of the file would still lack. */
async function missingOf(context: Context, dialogue: Dialogue): Promise<Finding[]> {
  if (dialogue.conference === null) return [];
  try {
    const papers = composePapers(
      dialogue,
      kindsOf(dialogue.conference),
      await wordingOf(context.io, dialogue),
    );
    const notices = papers.flatMap((p) => (p.notice === null ? [] : [p.notice]));
    return [...notices, ...missingFindings(dialogue, papers, false)];
  } catch (error) {
    if (error instanceof SentenceError) return [sentenceFinding(error)];
    throw error;
  }
}

function closing(findings: readonly Finding[], files: number, lang: 'vi' | 'en'): string {
  if (findings.length > 0) return summary(findings, lang);
  return lang === 'vi' ? `đã kiểm tra ${files} tệp: không có lỗi` : `${files} file(s) checked: nothing found`;
}

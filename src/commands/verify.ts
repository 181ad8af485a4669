import { documentType } from '../documents/index.ts';
import { EXIT } from '../exit.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import type { FileReport } from '../findings/formats/format.ts';
import { steady } from '../findings/steady.ts';
import { type Io, UsageError } from '../io.ts';
import { quoted, shown } from '../paths.ts';
import { makers } from '../pipeline/origin.ts';
import { type Verified, verifyFile } from '../pipeline/verify.ts';
import { namedFolder } from '../templates/folders.ts';
import { type Context, report } from './context.ts';
import { expand } from './glob.ts';
import { namedFile, paperFile, refuseSpaces, yamlFile } from './named-file.ts';
import { findingsOf } from './verify-findings.ts';
import { stateOf, statusOf, tally } from './verify-said.ts';

export interface VerifyOptions {
  json: boolean;
  root?: string;
  templates?: string;
}

/**
 * `dialogue verify`: what became of papers since they were written, one line a file on stdout; what to do about it on
 * stderr. 1 when one of them is no longer as it was written, or no longer as its YAML would give it.
 */
export async function verify(
  context: Context,
  words: readonly string[],
  options: VerifyOptions,
): Promise<number> {
  const { io, lang, quiet } = context;
  const { papers, yaml } = splitFiles(io, words);
  const made = makers(io, {
    root: options.root === undefined ? null : namedFolder(io, '--root', options.root),
    templates: options.templates ?? null,
  });
  const seen: Verified[] = [];
  for (const path of papers) {
    await io.breathe();
    seen.push(await verifyFile(io, path, yaml, made));
  }
  // What is wrong with a YAML is told once, not for each of its papers.
  const findings = [...new Set(seen.flatMap((one): Finding[] => [...one.findings, ...findingsOf(one)]))];
  if (options.json) io.stdout(report(context, 'json', findings, made.texts, seen.flatMap(asReport)));
  else {
    for (const one of seen)
      if (one.fate !== null) io.stdout(`${steady(`${one.file}: ${stateOf(one)[lang]}`)}\n`);
    if (!quiet) io.stderr(report(context, 'pretty', findings, made.texts));
    if (!quiet) io.stderr(`${tally(seen, lang)}\n`);
  }
  const differs = seen.some((one) => statusOf(one) !== 'fresh');
  return differs || hasErrors(findings) ? EXIT.findings : EXIT.done;
}

function asReport(one: Verified): FileReport[] {
  const status = statusOf(one);
  if (status === null) return [];
  const kind = one.kind === null ? null : documentType(one.kind).word;
  return [{ kind, path: one.file, status, sha256: one.sha256 }];
}

/** The papers meant, each once, and the YAML when one is named; all absolute. Throws UsageError when nothing can be done with them. */
function splitFiles(io: Io, words: readonly string[]): { papers: string[]; yaml: string | null } {
  refuseSpaces(io, words, paperFile);
  const named = words.flatMap((word) =>
    /[*?]/.test(word) ? expand(io, word).filter(isPaper) : [namedFile(io, word, paperFile)],
  );
  const paths = [...new Set(named)];
  const [yaml, ...others] = paths.filter((path) => yamlFile.pattern.test(path));
  if (others.length > 0) throw oneYaml;
  const papers = paths.filter((path) => path !== yaml);
  if (papers.length === 0) throw yaml === undefined ? nothingNamed : onlyData(shown(io.cwd, yaml));
  const strange = papers.find((path) => !paperFile.pattern.test(path));
  if (strange !== undefined) throw notOurs(shown(io.cwd, strange));
  return { papers, yaml: yaml ?? null };
}

/** Word keeps a file of its own beside an open paper: `~$name.docx`. */
function isPaper(path: string): boolean {
  return paperFile.pattern.test(path) && !/[\\/]~\$[^\\/]*$/.test(path);
}

const oneYaml = new UsageError({
  vi: 'chỉ ghi một tệp YAML; không ghi thì mỗi văn bản được so với tệp YAML cùng tên: dialogue verify van-ban/*.docx',
  en: 'name one YAML file; without any, each paper is held against the one of its name: dialogue verify van-ban/*.docx',
});

const nothingNamed = new UsageError({
  vi: 'hãy ghi tên văn bản cần xem, ví dụ: dialogue verify van-ban/*.docx',
  en: 'name the papers to look at, e.g. dialogue verify van-ban/*.docx',
});

function onlyData(yaml: string): UsageError {
  const example = `dialogue verify van-ban/*.docx ${quoted(yaml)}`;
  return new UsageError({
    vi: `“${yaml}” là tệp dữ liệu; hãy ghi cả văn bản cần xem, ví dụ: ${example}`,
    en: `“${yaml}” holds data; name the papers to look at too, e.g. ${example}`,
  });
}

function notOurs(name: string): UsageError {
  const docx = quoted(name.replace(/\.[^./\\]*$/u, '.docx'));
  return new UsageError({
    vi: `“${name}” không phải là văn bản .docx, .html hay .md của dialogue; tệp PDF thì xem tệp Word cùng tên: dialogue verify ${docx}`,
    en: `“${name}” is no .docx, .html or .md of dialogue; a PDF is judged by its Word file: dialogue verify ${docx}`,
  });
}

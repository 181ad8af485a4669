import { EXIT } from '../exit.ts';
import type { Finding } from '../findings/finding.ts';
import { steady } from '../findings/steady.ts';
import { type Io, UsageError } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { quoted, shown } from '../paths.ts';
import { type Compared, differenceOf, makePaper, readPaper } from '../pipeline/diff.ts';
import { type Makers, makers, originsOf } from '../pipeline/origin.ts';
import { namedFolder } from '../templates/folders.ts';
import { type Context, report } from './context.ts';
import { notesOf, summaryOf } from './diff-said.ts';
import { diffText } from './diff-text.ts';
import { expand } from './glob.ts';
import { docxFile, namedFile, refuseSpaces, yamlFile } from './named-file.ts';

export interface DiffOptions {
  root?: string;
  templates?: string;
}

/**
 * `dialogue diff`: what a person changed in a paper, held against what its YAML gives or against another paper; on
 * stdout, paragraph by paragraph. 1 when there is a difference.
 */
export async function diff(
  context: Context,
  words: readonly string[],
  options: DiffOptions,
): Promise<number> {
  const { io, lang, color, quiet } = context;
  const { paper, other } = splitWords(io, words);
  const made = makers(io, {
    root: options.root === undefined ? null : namedFolder(io, '--root', options.root),
    templates: options.templates ?? null,
  });
  const first = readPaper(io, paper);
  if (first.value === undefined) return stop(context, first.findings, made);
  const second = await secondPaper(io, first.value, paper, other, made);
  if (second.value === undefined) return stop(context, second.findings, made);
  const difference = differenceOf(first.value, second.value);
  const tell = (text: string): void => (quiet ? undefined : io.stderr(`${steady(text)}\n`));
  for (const note of notesOf(difference)) tell(note[lang]);
  io.stdout(diffText(difference, lang, color));
  tell(summaryOf(difference)[lang]);
  return difference.changes.length + difference.looks.length > 0 ? EXIT.findings : EXIT.done;
}

/** The .docx to look at, and what to hold it against: another .docx, a YAML, or null for the YAML of its name; absolute. */
function splitWords(io: Io, words: readonly string[]): { paper: string; other: string | null } {
  refuseSpaces(io, words, docxFile);
  const paths = words.flatMap((word) =>
    /[*?]/.test(word) ? expand(io, word) : [namedFile(io, word, docxFile)],
  );
  const isData = (path: string) => yamlFile.pattern.test(path);
  const [paper, second = null] = paths.filter((path) => !isData(path));
  const [yaml = null, another] = paths.filter(isData);
  if (paper === undefined) throw yaml === null ? nothingNamed : onlyData(shown(io.cwd, yaml));
  if (paths.length > 2 || another !== undefined) throw tooMany;
  return { paper, other: second ?? yaml };
}

function secondPaper(io: Io, first: Compared, paper: string, other: string | null, made: Makers) {
  if (other !== null && !yamlFile.pattern.test(other)) return readPaper(io, other);
  return makePaper(io, other ?? originOf(io, paper), kindWanted(first), paper, made);
}

/** The YAML of a paper’s name. Throws UsageError when there is none, or more than one. */
function originOf(io: Io, paper: string): string {
  const [origin, ...others] = originsOf(io, paper);
  if (origin !== undefined && others.length === 0) return origin;
  const name = shown(io.cwd, paper);
  const example = `dialogue diff ${quoted(name)} ${quoted(origin === undefined ? 'hoi-nghi.yaml' : shown(io.cwd, origin))}`;
  if (origin === undefined) {
    throw new UsageError({
      vi: `không thấy tệp YAML nào cùng tên với “${name}” (ở cạnh tệp hoặc ở thư mục trên); hãy ghi tệp để so, ví dụ: ${example}`,
      en: `no YAML of the name of “${name}” (beside it or in the folder above); name what to hold it against, e.g. ${example}`,
    });
  }
  const several = [origin, ...others].map((path) => shown(io.cwd, path)).join(', ');
  throw new UsageError({
    vi: `“${name}” có thể do nhiều tệp YAML ra: ${several}; hãy ghi rõ một tệp, ví dụ: ${example}`,
    en: `“${name}” may come from several YAML files: ${several}; name one, e.g. ${example}`,
  });
}

function kindWanted({ kind, name }: Compared): DocumentKind {
  if (kind !== null) return kind;
  throw new UsageError({
    vi: `không biết “${name}” là kế hoạch, biên bản, thông báo kết luận hay tin bài; hãy đặt tên tệp như gen đã đặt, ví dụ hoi-nghi-kehoach.docx`,
    en: `whether “${name}” is a plan, minutes, a conclusion or an article is not known; name it as gen does, e.g. hoi-nghi-kehoach.docx`,
  });
}

/** What stands in the way of comparing. */
function stop(context: Context, findings: readonly Finding[], { texts }: Makers): number {
  context.io.stderr(report(context, 'pretty', findings, texts));
  return EXIT.findings;
}

const nothingNamed = new UsageError({
  vi: 'hãy ghi tên văn bản cần xem, ví dụ: dialogue diff van-ban/hoi-nghi-kehoach.docx',
  en: 'name the paper to look at, e.g. dialogue diff van-ban/hoi-nghi-kehoach.docx',
});

const tooMany = new UsageError({
  vi: 'diff so một văn bản với tệp YAML của nó, hoặc hai văn bản với nhau; nhiều văn bản một lúc thì xem bằng dialogue verify',
  en: 'diff holds one paper against its YAML, or two papers against each other; for many at once see dialogue verify',
});

function onlyData(yaml: string): UsageError {
  return new UsageError({
    vi: `“${yaml}” là tệp dữ liệu; hãy ghi cả văn bản cần xem, ví dụ: dialogue diff van-ban/hoi-nghi-kehoach.docx ${quoted(yaml)}`,
    en: `“${yaml}” holds data; name the paper to look at too, e.g. dialogue diff van-ban/hoi-nghi-kehoach.docx ${quoted(yaml)}`,
  });
}

import { documentTypes } from '../documents/index.ts';
import { type Io, UsageError } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { resolvePath, shown } from '../paths.ts';
import { readInput } from '../pipeline/input.ts';
import { describes } from '../schema/load.ts';
import { nearest } from '../schema/suggest.ts';
import { decode, MAX_YAML_BYTES } from '../source/text.ts';
import { parseYaml } from '../source/yaml.ts';
import { fold } from '../vi/fold.ts';
import { expand } from './glob.ts';
import { namedFile, refuseSpaces, unreadable } from './named-file.ts';

/** A word without `.` or `/` is a kind; null stands for `all`. Throws UsageError for a word that is neither. */
export function splitWords(
  io: Io,
  words: readonly string[],
): { kinds: DocumentKind[] | null; files: string[] } {
  refuseSpaces(io, words);
  const kinds: DocumentKind[] = [];
  const files: string[] = [];
  let all = false;
  for (const word of words) {
    if (/[./\\*?]/.test(word)) files.push(word);
    else if (fold(word) === 'all' || fold(word) === 'tatca') all = true;
    else kinds.push(kindOf(io, word));
  }
  return { kinds: all || kinds.length === 0 ? null : [...new Set(kinds)], files };
}

function kindOf(io: Io, word: string): DocumentKind {
  const typed = fold(word);
  const found = documentTypes.find((t) => t.word === typed || fold(t.kind) === typed);
  if (found !== undefined) return found.kind;
  const known = [...documentTypes.map((t) => t.word), 'all'];
  const near = nearest(word, known);
  const asFile = io.files.look(resolvePath(io.cwd, `${word}.yaml`)) !== null;
  throw new UsageError({
    vi: `không có loại văn bản “${word}”; ${near === null ? '' : `ý bạn là “${near}”? `}các loại: ${known.join(', ')}${asFile ? `; nếu là tên tệp, hãy ghi đủ “${word}.yaml”` : ''}`,
    en: `no such kind of document “${word}”; ${near === null ? '' : `did you mean “${near}”? `}kinds: ${known.join(', ')}${asFile ? `; for a file write “${word}.yaml”` : ''}`,
  });
}

/**
 * The YAML files meant: those named (globs are expanded here, for Windows does not), each once, in the order given;
 * without any the one YAML of the current folder that describes a dialogue or cannot be parsed.
 * @returns absolute paths
 */
export function inputFiles(io: Io, named: readonly string[]): string[] {
  if (named.length === 0) return [onlyFile(io)];
  refuseSpaces(io, named);
  const paths = named.flatMap((word) => (/[*?]/.test(word) ? expand(io, word) : [namedFile(io, word)]));
  return [...new Set(paths)];
}

function onlyFile(io: Io): string {
  const names = namesHere(io);
  const candidates = names
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => resolvePath(io.cwd, name))
    .filter((path) => mayBeDialogue(io, path));
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    const renamed = names.find((name) => /\.ya?ml\.txt$/i.test(name));
    if (renamed !== undefined) namedFile(io, renamed.replace(/\.txt$/i, ''));
    throw new UsageError({
      vi: 'thư mục này chưa có tệp YAML nào mô tả hội nghị; tạo một tệp bằng: dialogue new hoi-nghi.yaml',
      en: 'no YAML file in this folder describes a conference; start one with: dialogue new hoi-nghi.yaml',
    });
  }
  const several = candidates.map((path) => shown(io.cwd, path)).join(', ');
  throw new UsageError({
    vi: `thư mục này có nhiều tệp: ${several}; hãy ghi rõ tên tệp cần dùng ở cuối lệnh, muốn dùng tất cả thì ghi *.yaml`,
    en: `several files here: ${several}; name the one you mean at the end of the command, or *.yaml for all`,
  });
}

function namesHere(io: Io): string[] {
  try {
    return io.files.list(io.cwd);
  } catch (error) {
    throw unreadable(io, io.cwd, error);
  }
}

function mayBeDialogue(io: Io, path: string): boolean {
  const found = io.files.look(path);
  if (found?.kind !== 'file' || found.size > MAX_YAML_BYTES) return false;
  const decoded = decode(readInput(io, path), path).value;
  if (decoded === undefined) return true;
  const tree = parseYaml(decoded).value;
  return tree === undefined || describes(tree) === 'conference';
}

import { type Io, UsageError } from '../io.ts';
import { quoted, shown } from '../paths.ts';
import { expand } from './glob.ts';
import { docxFile, namedFile, refuseSpaces, yamlFile } from './named-file.ts';

/** The .docx files meant, each once, in the order given, absolute. Throws UsageError when none is named or one is not there. */
export function docxFiles(io: Io, named: readonly string[]): string[] {
  if (named.length === 0) {
    throw new UsageError({
      vi: 'hãy ghi tên tệp Word cần kiểm tra, ví dụ: dialogue lint van-ban/*.docx',
      en: 'name the Word file to judge, e.g. dialogue lint van-ban/*.docx',
    });
  }
  refuseSpaces(io, named, docxFile);
  const paths = named.flatMap((word) =>
    /[*?]/.test(word) ? expand(io, word).filter(isPaper) : [namedFile(io, word, docxFile)],
  );
  const data = paths.find((path) => yamlFile.pattern.test(path));
  if (data !== undefined) throw dataFile(shown(io.cwd, data));
  return [...new Set(paths)];
}

function dataFile(name: string): UsageError {
  return new UsageError({
    vi: `“${name}” là tệp dữ liệu, không phải tệp Word; kiểm tra dữ liệu bằng: dialogue check ${quoted(name)}`,
    en: `“${name}” holds data and is no Word file; check data with: dialogue check ${quoted(name)}`,
  });
}

/** Word keeps a file of its own beside an open paper: `~$name.docx`. */
function isPaper(path: string): boolean {
  return docxFile.pattern.test(path) && !/[\\/]~\$[^\\/]*$/.test(path);
}

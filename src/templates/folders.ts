import { type Io, UsageError } from '../io.ts';
import { resolvePath } from '../paths.ts';

/** Where an office keeps its own templates, beside its YAML files. */
export const OWN_FOLDER = 'mau';

/** Where templates and sentences are looked for. */
export interface TemplateFolders {
  /** The office's own, looked into first: those may be wrong, the shipped ones are not. */
  own: string | null;
  shipped: string;
  /** Where the own files may really lie, links resolved. */
  within: readonly string[];
}

/**
 * `--templates DIR`, else `mau/` beside the YAML when it is there. Throws UsageError when DIR is no folder.
 * @param root folder below which files may be read
 */
export function templateFolders(
  io: Io,
  yamlFolder: string,
  root: string,
  given: string | null,
): TemplateFolders {
  const shipped = resolvePath(io.packageRoot, 'templates');
  const allowed = (named: string): string[] => [named, root].map(io.files.real);
  if (given !== null) {
    const own = namedFolder(io, '--templates', given);
    return { own, shipped, within: allowed(own) };
  }
  const beside = resolvePath(yamlFolder, OWN_FOLDER);
  const found = io.files.look(io.files.real(beside))?.kind;
  return { own: found === 'folder' ? beside : null, shipped, within: allowed(yamlFolder) };
}

/** The folder an option names, absolute. Throws UsageError when there is none. */
export function namedFolder(io: Io, option: string, typed: string): string {
  const folder = resolvePath(io.cwd, typed);
  if (io.files.look(io.files.real(folder))?.kind === 'folder') return folder;
  throw new UsageError({
    vi: `${option}: không có thư mục “${typed}”; hãy kiểm tra tên`,
    en: `${option}: there is no folder “${typed}”; check its name`,
  });
}

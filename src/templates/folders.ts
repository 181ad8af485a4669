import { type Io, UsageError } from '../io.ts';
import { resolvePath } from '../paths.ts';
import type { TemplateFolders } from './find.ts';

/** Where an office keeps its own templates, beside its YAML files. */
export const OWN_FOLDER = 'mau';

/**
 * `--templates DIR`, else `mau/` beside the YAML when it is there; the shipped folder always last.
 * Throws UsageError when DIR is no folder.
 */
export function templateFolders(io: Io, yamlFolder: string, given: string | null): TemplateFolders {
  const shipped = resolvePath(io.packageRoot, 'templates');
  if (given !== null) return [namedFolder(io, '--templates', given), shipped];
  const beside = resolvePath(yamlFolder, OWN_FOLDER);
  return io.files.look(beside)?.kind === 'folder' ? [beside, shipped] : [shipped];
}

/** Whether an office's own templates or sentences come before the shipped ones: those may be wrong, the shipped ones are not. */
export function hasOwnFolder(folders: TemplateFolders): boolean {
  return folders.length > 1;
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

import type { Io } from '../io.ts';
import { resolvePath } from '../paths.ts';
import type { TemplateFolders } from './find.ts';

/** Where an office keeps its own templates, beside its YAML files. */
export const OWN_FOLDER = 'mau';

/** `--templates DIR`, else `mau/` beside the YAML when it is there; the shipped folder always last. */
export function templateFolders(io: Io, yamlFolder: string, given: string | null): TemplateFolders {
  const shipped = resolvePath(io.packageRoot, 'templates');
  if (given !== null) return [resolvePath(io.cwd, given), shipped];
  const beside = resolvePath(yamlFolder, OWN_FOLDER);
  return io.files.look(beside)?.kind === 'folder' ? [beside, shipped] : [shipped];
}

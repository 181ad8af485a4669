import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../io.ts';
import { isInside, resolvePath } from '../paths.ts';

/**
 * What tells an editor with the YAML extension where the schema lies; offline, for other editors a comment like any other.
 * A way from the file when both lie in one project, which may then be moved as a whole; else the address of the file on this
 * machine (editors cut a way at a blank, which an address writes as %20).
 * @param folder where the YAML is written; absolute
 * @returns null when no editor could read it
 */
export function schemaLine({ packageRoot, packageOnDisk, cwd }: Io, folder: string): string | null {
  if (!packageOnDisk) return null;
  const schema = resolvePath(packageRoot, 'src/schema/dialogue.schema.json');
  const near = isInside(packageRoot, folder) || (isInside(cwd, packageRoot) && isInside(cwd, folder));
  const way = relative(folder, schema).split(sep).join('/');
  const address = near && !/\s/.test(way) ? way : pathToFileURL(schema).href;
  return `yaml-language-server: $schema=${address}`;
}

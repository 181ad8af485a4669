import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { data } from '../helpers/yaml.ts';
import type { Value } from './value.ts';

/** Every data file of the examples and of the tests, sound or not. */
export const dataFiles: readonly Uint8Array[] = [
  'examples',
  ...['articles', 'papers', 'shapes', 'texts', 'yaml/ok', 'yaml/err'].map((name) => `test/fixtures/${name}`),
].flatMap((folder) => yamlIn(folder).map((path) => readFileSync(path)));

/** The data of every example, as it is typed. */
export const exampleData: readonly Value[] = yamlIn('examples').map(
  // A tree has nothing but texts, lists and groups.
  (path) => data(readFileSync(path, 'utf8')) as Value,
);

function yamlIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

import type { Io } from '../io.ts';

/** Version of the program, as its package names it. */
export function versionOf(io: Io): string {
  const { version } = JSON.parse(
    new TextDecoder().decode(io.files.read(`${io.packageRoot}/package.json`)),
  ) as { version: string }; // our own package.json
  return version;
}

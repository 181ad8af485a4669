import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ifPossible } from '../fault.ts';
import type { Files } from '../io.ts';

/** What this program calls files and folders that go when the run ends; the run is named in them. */
const TEMPORARY = /^\.?dialogue-([a-z0-9]*-\d+)-[0-9a-f]{12}(?:\.tmp)?$/i;

/** The path of a new file in `folder`, on the same drive as what it is to replace. */
export function temporaryFile(files: Files, folder: string): string {
  return join(folder, `.${temporaryName(files)}.tmp`);
}

/** The path of a new folder in the system's own place for them. */
export function temporaryFolder(files: Files): string {
  return join(files.temporaryFolder(), temporaryName(files));
}

function temporaryName(files: Files): string {
  chance ??= randomBytes(4).readUInt32LE() * 2 ** 16;
  chance += 1;
  return `dialogue-${files.run}-${chance.toString(16).padStart(12, '0').slice(-12)}`;
}

/** By chance for each process, for two computers may bear one name; then counted on. */
let chance: number | null = null;

/** Removes what runs of this computer have left in `folder` that were killed before they could; those still at work are left alone. */
export function removeLeftovers(files: Files, folder: string): void {
  ifPossible(() => {
    for (const name of files.list(folder)) {
      const run = TEMPORARY.exec(name)?.[1];
      if (run !== undefined && files.isOver(run)) ifPossible(() => files.remove(join(folder, name)));
    }
  });
}

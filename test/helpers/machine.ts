import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, test } from 'vitest';
import { freshFolder } from './folder.ts';

/** CI wants every test to run: what is lacking there is a failure. */
const wanted = process.env.REQUIRE_RENDERERS === '1';

const runs = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const isRoot = process.getuid?.() === 0;

/** Tests that need to be root on Linux, for mounts and file attributes. */
export const itAsRoot = test.skipIf(!wanted && !(isRoot && process.platform === 'linux'));

/** Tests that need strace. */
export const itTraces = test.skipIf(!wanted && !runs('strace'));

/** A disk of its own, of so many KB, in a fresh folder. @returns its path; options of mount follow later through `remount` */
export function smallDisk(kilobytes: number): string {
  const disk = join(freshFolder(), 'dia');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
  // Registered after the folder, so undone before it.
  onTestFinished(() => void execFileSync('umount', ['-l', disk]));
  return disk;
}

export function remount(disk: string, options: string): void {
  execFileSync('mount', ['-o', `remount,${options}`, disk]);
}

/** What root may do on Linux and a user may not is taken from the program that follows. */
export const withoutPrivileges = ['setpriv', '--inh-caps=-all', '--bounding-set=-all'];

import { posix, win32 } from 'node:path';
import type { Io } from '../io.ts';

/** Names on the PATH; `.com` is the console form on Windows, which waits for the work to be done. */
const PROGRAMS = { win32: ['soffice.com', 'soffice.exe'], other: ['soffice', 'libreoffice'] } as const;

/** The LibreOffice program: DIALOGUE_SOFFICE alone when it is set, else from PATH or the usual folders; null when absent. */
export function findOffice(io: Pick<Io, 'env' | 'files' | 'platform'>): string | null {
  const own = io.env.DIALOGUE_SOFFICE ?? '';
  const candidates = own === '' ? usualPlaces(io) : [own];
  return candidates.find((path) => io.files.look(io.files.real(path))?.kind === 'file') ?? null;
}

function usualPlaces({ env, platform }: Pick<Io, 'env' | 'platform'>): string[] {
  const windows = platform === 'win32';
  const { join, delimiter } = windows ? win32 : posix;
  const programs = windows ? PROGRAMS.win32 : PROGRAMS.other;
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...onPath, ...(windows ? windowsFolders(env) : unixFolders)];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

const unixFolders = ['/Applications/LibreOffice.app/Contents/MacOS', '/usr/lib/libreoffice/program'];

function windowsFolders(env: Io['env']): string[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files', 'C:\\Program Files (x86)'];
  return roots.flatMap((root) => (root === undefined ? [] : [win32.join(root, 'LibreOffice', 'program')]));
}

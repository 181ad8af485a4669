import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { main } from '../../src/main.ts';
import { ioIn } from './folder.ts';

export const EXAMPLES: readonly string[] = readdirSync(resolve('examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));

export const KIND_WORDS = ['kehoach', 'bienban', 'thongbao', 'tinbai'] as const;

/** Writes the four papers of every example into `folder`, naming the kinds; returns the exit code and what was said. */
export async function writeExamples(
  folder: string,
  formats: string,
): Promise<{ code: number; stderr: string }> {
  let stderr = '';
  const io = ioIn(resolve('.'), {
    stdout: () => undefined,
    stderr: (text) => {
      stderr += text;
    },
  });
  const files = EXAMPLES.map((name) => `examples/${name}.yaml`);
  const code = await main(['gen', ...KIND_WORDS, ...files, '--out', folder, '--format', formats], io);
  return { code, stderr };
}

export function paper(folder: string, example: string, word: string, format = 'docx'): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${example}-${word}.${format}`)));
}

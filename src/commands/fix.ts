import { dirname } from 'node:path';
import type { Finding, Text } from '../findings/finding.ts';
import { colouredDiff, plainDiff, unifiedDiff } from '../findings/unified.ts';
import { holdOn } from '../output/locks.ts';
import { replaceFile } from '../output/replace.ts';
import { faulted, notFile } from '../output/said.ts';
import { removeLeftovers } from '../output/temporary.ts';
import { quoted, shown } from '../paths.ts';
import { type Correction, correct } from '../pipeline/fix.ts';
import type { ReadOptions } from '../pipeline/read.ts';
import type { Context } from './context.ts';

/**
 * `check --fix`: corrects what can be corrected safely, file by file, whole or not at all; the diff goes to stderr.
 * With `dryRun` nothing is written and the diff goes to stdout. Returns what the disk did not allow.
 */
export async function fixFiles(
  context: Context,
  paths: readonly string[],
  options: ReadOptions,
  dryRun: boolean,
): Promise<Finding[]> {
  const told = new Set<string>();
  const faults: Finding[] = [];
  for (const path of paths) {
    for (const correction of correct(context.io, path, options)) {
      // A shared office file is corrected once.
      if (told.has(correction.path)) continue;
      told.add(correction.path);
      const fault = dryRun ? null : await write(context, correction);
      if (fault !== null) faults.push(fault);
      else tell(context, correction, dryRun);
    }
  }
  if (told.size === 0 && !context.quiet) context.io.stderr(`${nothing[context.lang]}\n`);
  return faults;
}

const nothing: Text = {
  vi: 'không có lỗi gõ nào tự sửa được',
  en: 'no typing mistake that can be corrected surely',
};

/** A link is refused: what it leads to may belong to somebody else, and its own name may lock it. */
async function write({ io }: Context, { path, bytes, seen }: Correction): Promise<Finding | null> {
  const kind = io.files.look(path)?.kind ?? 'file';
  if (kind !== 'file')
    return { ...notFile(io, path, kind), hint: nameItself(shown(io.cwd, io.files.real(path))) };
  const hold = holdOn(io, path);
  if (hold !== null) return hold;
  removeLeftovers(io.files, dirname(path));
  const fault = await replaceFile(io, path, bytes, seen);
  return fault === null ? null : faulted(io, path, fault);
}

function nameItself(target: string): Text {
  return {
    vi: `sửa thẳng tệp ấy: dialogue check --fix ${quoted(target)}`,
    en: `correct the file itself: dialogue check --fix ${quoted(target)}`,
  };
}

function tell({ io, color, lang, quiet }: Context, correction: Correction, dryRun: boolean): void {
  const { file, lines, places, composed } = correction;
  const diff = unifiedDiff(file, lines, color ? colouredDiff : plainDiff);
  if (dryRun) io.stdout(diff);
  else if (!quiet) io.stderr(diff);
  if (!quiet) io.stderr(`${(lang === 'vi' ? inVietnamese : inEnglish)(file, places, composed, dryRun)}\n`);
}

function inVietnamese(file: string, places: number, composed: boolean, dryRun: boolean): string {
  const done = [
    ...(places > 0 ? [`sửa ${places} chỗ`] : []),
    ...(composed ? ['đổi chữ tổ hợp sang dựng sẵn trong cả tệp'] : []),
  ].join(', ');
  return `${file}: ${dryRun ? 'sẽ' : 'đã'} ${done}`;
}

function inEnglish(file: string, places: number, composed: boolean, dryRun: boolean): string {
  const done = [
    ...(places > 0 ? [`${places} place${places === 1 ? '' : 's'} corrected`] : []),
    ...(composed ? ['decomposed letters composed in the whole file'] : []),
  ].join(', ');
  return `${file}: ${dryRun ? 'would have ' : ''}${done}`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { docxText } from './docx-text.ts';
import { freshFolder, get, namesIn, put } from './folder.ts';
import { run } from './run.ts';
import { small } from './smallest.ts';

/** The smallest example with a second chair: nothing is said of it. It has 21 lines. */
export const sound = `${small}    - ho_ten: Nguyễn Văn B\n      chuc_vu: Chủ tịch Hội đồng nhân dân xã\n`;

/** The same with an opinion, as typed behind `noi_dung: ` on line 23 from column 15. */
export const opinion = (typed: string): string =>
  `${sound}y_kien:\n  - noi_dung: ${typed}\n    ket_qua: tiep_thu_ghi_nhan\n`;

interface Became {
  code: number;
  /** `code@line:column` of every finding but those of what is missing. */
  told: string[];
  /** Its messages and hints. */
  words: string;
  stderr: string;
  /** Text of the papers; null when no folder was made for them. */
  paper: string | null;
}

/** What the program makes of a file with these contents. */
export async function became(yaml: string | Uint8Array, kind = 'bienban'): Promise<Became> {
  const cwd = freshFolder();
  put(cwd, 'a.yaml', yaml);
  const { code, stdout, stderr } = await run(['gen', kind, 'a.yaml', '--json'], { cwd });
  const all: { code: string; line: number | null; column: number | null; message: string; hint: string }[] =
    stdout === '' ? [] : JSON.parse(stdout).findings;
  const findings = all.filter((finding) => !finding.code.startsWith('thieu/'));
  const out = join(cwd, 'van-ban');
  const papers = existsSync(out)
    ? namesIn(out).map((name) => get(join(out, name)) ?? new Uint8Array())
    : null;
  return {
    code,
    told: findings.map((one) => `${one.code}@${one.line}:${one.column}`),
    words: findings.map(({ message, hint }) => `${message}\n${hint}\n`).join(''),
    stderr,
    paper: papers?.map(docxText).join('') ?? null,
  };
}

/** Exit 1, exactly these findings, nothing written. @returns the words of the findings */
export async function refused(yaml: string | Uint8Array, ...told: string[]): Promise<string> {
  const { words, ...rest } = await became(yaml);
  expect(rest).toEqual({ code: 1, told, stderr: '', paper: null });
  return words;
}

/** Exit 0 with exactly these findings. @returns the text of the paper */
export async function printed(
  yaml: string | Uint8Array,
  { told = [], kind = 'bienban' }: { told?: string[]; kind?: string } = {},
): Promise<string> {
  const done = await became(yaml, kind);
  expect([done.code, done.told]).toEqual([0, told]);
  return done.paper ?? '';
}

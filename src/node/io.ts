import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { EnvironmentError, type Io } from '../io.ts';
import { nodeFiles } from './files.ts';
import { endOnInterrupt, keepWhole, onInterrupt } from './interrupt.ts';
import { output } from './output.ts';
import { linesOf, runProgram } from './programs.ts';

/** The program in a process of node, its own files below `packageRoot`. */
export function nodeIo(packageRoot: string): Io {
  const [out, err] = [output(1), output(2)];
  return {
    get cwd() {
      return currentFolder();
    },
    env: process.env,
    packageRoot,
    packageOnDisk: true,
    platform: process.platform,
    tty: { stdout: out.tty, stderr: err.tty },
    stdout: out.write,
    stderr: err.write,
    now: () => new Date(),
    files: nodeFiles,
    run: runProgram,
    self: [process.execPath, join(packageRoot, 'bin/dialogue.js')],
    lines: linesOf,
    endOnInterrupt,
    onInterrupt,
    keepWhole,
    breathe: () => setImmediate(),
  };
}

/** Asked only when needed: help, version and schema are told without it. @throws EnvironmentError when that folder is gone */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new EnvironmentError({
      vi: 'thư mục đang đứng không còn nữa; hãy chuyển sang thư mục khác rồi chạy lại',
      en: 'the current folder is gone; change to another one and run again',
    });
  }
}

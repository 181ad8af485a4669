import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Files, Io } from '../../src/io.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { nodeIo } from '../../src/node/io.ts';

/** A fresh folder that goes when the test ends; its name has accents and a space, as clerks' folders do. */
export function freshFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'Đối thoại ')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real system seen from `folder`, at noon of 08/6/2026 in Vietnam; `changes` replace parts of it. */
export function ioIn(folder: string, changes: Partial<Io> = {}): Io {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    ...nodeIo(root),
    cwd: folder,
    now: () => new Date('2026-06-08T05:00:00Z'),
    endOnInterrupt: () => undefined,
    ...changes,
  };
}

type Operation = {
  [Name in keyof Files]: Files[Name] extends (...values: never) => unknown ? Name : never;
}[keyof Files];

/** Real files, but one operation fails its first `times` calls with a code of node. */
export function failing(operation: Operation, code: string, times = Number.POSITIVE_INFINITY): Files {
  let left = times;
  const fail = (): void => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
  };
  return new Proxy(nodeFiles, {
    get: (files, name: keyof Files) =>
      name !== operation
        ? files[name]
        : (...values: [never, never]) => {
            fail();
            return files[operation](...values);
          },
  });
}

export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function get(path: string): Uint8Array | null {
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

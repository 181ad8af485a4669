import { readFileSync } from 'node:fs';
import type { Checked } from '../../src/findings/finding.ts';
import { type DocxOptions, renderDocx } from '../../src/render/docx.ts';
import { decode, type SourceText } from '../../src/source/text.ts';

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
export function rendered(
  path: string,
  view: object,
  options: Partial<DocxOptions> = {},
): Checked<Uint8Array> {
  return renderDocx(committed(path), view, { photos: [], file: null, ...options });
}

/** The same where nothing may go wrong. */
export function renderedBytes(path: string, view: object, options: Partial<DocxOptions> = {}): Uint8Array {
  const { value, findings } = rendered(path, view, options);
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

import type { Checked, Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { brokenWhenFilled, templateFinding } from '../templates/faults.ts';
import { MarkupError } from '../templates/xml.ts';
import { finish } from './finish.ts';
import type { Photo } from './photos.ts';
import type { Filled } from './plain.ts';
import { type Program, runProgram } from './program.ts';
import { checkValues } from './values.ts';

export interface DocxOptions {
  photos: readonly Photo[];
  /** Path of the template, for findings. */
  file: string | null;
  /** The template compiled; without one the engine fills it in, slower and to the same bytes. */
  program?: Program | null;
}

/**
 * Fills a .docx template with a view of finished strings and finishes it: placeholders highlighted, drawn lines
 * measured, photos placed. The same template, view and photos give the same parts. No value when a finding is an error.
 * @returns the parts of the paper by name
 */
export async function renderDocx(
  template: Uint8Array,
  view: object,
  options: DocxOptions,
): Promise<Checked<Map<string, Uint8Array>>> {
  const { file, program = null } = options;
  const bad = checkValues(view, file);
  if (bad.length > 0) return { findings: bad };
  const filled = (program && byProgram(program, view)) ?? (await byEngine(template, view, file));
  const { value, findings } = filled;
  if (value === undefined || hasErrors(findings)) return { findings };
  try {
    findings.push(...finishParts(value, options));
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    findings.push(brokenWhenFilled(file));
  }
  return hasErrors(findings) ? { findings } : { value: value.parts, findings };
}

function byProgram(program: Program, view: object): Checked<Filled> | null {
  const parts = runProgram(program, view);
  return parts === null ? null : { value: { parts, main: program.main }, findings: [] };
}

async function byEngine(template: Uint8Array, view: object, file: string | null): Promise<Checked<Filled>> {
  const { fillPlainly } = await import('./plain.ts');
  return fillPlainly(template, view, file);
}

const contentTypes = '[Content_Types].xml';

function finishParts({ parts, main }: Filled, { photos, file }: DocxOptions): Finding[] {
  const relations = main.replace(/([^/]*)$/u, '_rels/$1.rels');
  const read = (path: string) => Buffer.from(parts.get(path) ?? []).toString('utf8');
  const before = {
    document: read(main),
    styles: read('word/styles.xml'),
    relations: read(relations),
    contentTypes: read(contentTypes),
  };
  const done = finish(before, photos);
  const write = (path: string, text: string) => parts.set(path, Buffer.from(text));
  write(main, done.document);
  if (done.relations !== before.relations) write(relations, done.relations);
  if (done.contentTypes !== before.contentTypes) write(contentTypes, done.contentTypes);
  for (const { path, bytes } of done.media) parts.set(`word/${path}`, bytes);
  return done.missingPhotos.map((key) =>
    templateFinding(
      'template/missing-photo',
      file,
      { vi: `không có ảnh “${key}”`, en: `there is no photo “${key}”` },
      { vi: 'kiểm tra lại tên tệp ảnh', en: 'check the name of the photo file' },
    ),
  );
}

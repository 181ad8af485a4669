import type { Checked, Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { brokenWhenFilled, templateFinding } from '../templates/faults.ts';
import { MarkupError, parseXml } from '../templates/xml.ts';
import { declareMedia, finish } from './finish.ts';
import type { Photo } from './photos.ts';
import type { Filled } from './plain.ts';
import { type Program, runProgram } from './program.ts';
import { type SizeOf, styleSizes } from './sizes.ts';
import { checkValues } from './values.ts';

export interface DocxOptions {
  photos: readonly Photo[];
  /** Path of the template, for findings. */
  file: string | null;
  /** The template compiled; without one the engine fills it in, slower and to the same bytes. */
  program?: Program | null;
  /** The template is one of ours, whose markup stays well-formed whatever it is filled with. */
  sound?: boolean;
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
  return hasErrors(findings) ? { findings } : { value: bytesOf(value.parts), findings };
}

function bytesOf(parts: Filled['parts']): Map<string, Uint8Array> {
  const bytes = (part: string | Uint8Array) => (typeof part === 'string' ? Buffer.from(part) : part);
  return new Map([...parts].map(([name, part]) => [name, bytes(part)]));
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
const styles = 'word/styles.xml';

function finishParts({ parts, main }: Filled, { photos, file, sound = false }: DocxOptions): Finding[] {
  const done = finish(textOf(parts, main), { photos, sizeOf: sizesIn(parts.get(styles)), sound });
  parts.set(main, done.document);
  if (done.media.length > 0) {
    const relations = main.replace(/([^/]*)$/u, '_rels/$1.rels');
    const declared = declareMedia(textOf(parts, relations), textOf(parts, contentTypes), done.media);
    parts.set(relations, declared.relations);
    parts.set(contentTypes, declared.contentTypes);
    for (const { path, bytes } of done.media) parts.set(`word/${path}`, bytes);
  }
  return done.missingPhotos.map((key) =>
    templateFinding(
      'template/missing-photo',
      file,
      { vi: `không có ảnh “${key}”`, en: `there is no photo “${key}”` },
      { vi: 'kiểm tra lại tên tệp ảnh', en: 'check the name of the photo file' },
    ),
  );
}

function textOf(parts: Filled['parts'], name: string): string {
  const part = parts.get(name) ?? '';
  return typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
}

/** Papers of one template share their styles. */
const known = new WeakMap<Uint8Array, SizeOf>();

function sizesIn(part: string | Uint8Array = ''): SizeOf {
  if (typeof part === 'string') return styleSizes(parseXml(part));
  const sizeOf = known.get(part) ?? styleSizes(parseXml(Buffer.from(part).toString('utf8')));
  known.set(part, sizeOf);
  return sizeOf;
}

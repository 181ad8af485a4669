import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { Checked, Finding } from '../findings/finding.ts';
import { hasErrors } from '../findings/finding.ts';
import { engineFindings, engineOptions } from '../templates/engine.ts';
import { templateFinding } from '../templates/faults.ts';
import { enginePackage, openPackage, savePackage } from '../templates/package.ts';
import { finish } from './finish.ts';
import type { Photo } from './photos.ts';
import { scopedParser, valueRecorder } from './scope.ts';
import { checkValues } from './values.ts';

export interface DocxOptions {
  photos: readonly Photo[];
  /** Path of the template, for findings. */
  file: string | null;
}

/**
 * Fills a .docx template with a view of finished strings and finishes it: placeholders highlighted, drawn lines
 * measured, photos placed. The same template, view and photos give the same bytes. No value when a finding is an error.
 */
export function renderDocx(template: Uint8Array, view: object, options: DocxOptions): Checked<Uint8Array> {
  const { file } = options;
  const bad = checkValues(view, file);
  if (bad.length > 0) return { findings: bad };
  const opened = openPackage(template, file);
  if (opened.value === undefined) return { findings: opened.findings };
  const { parts, main } = opened.value;
  const zip = enginePackage(parts);
  const findings = fill(zip, view, file);
  if (hasErrors(findings)) return { findings };
  findings.push(...finishPackage(zip, main, options));
  return hasErrors(findings) ? { findings } : { value: savePackage(zip), findings };
}

/** Replaces the tags inside the package; tags without a value come back as findings. */
function fill(zip: PizZip, view: object, file: string | null): Finding[] {
  const recorder = valueRecorder(file);
  try {
    new Docxtemplater(zip, {
      ...engineOptions(),
      parser: scopedParser(recorder),
      nullGetter: recorder.nullValue,
    }).render(view);
  } catch (error) {
    return engineFindings(error, file);
  }
  return recorder.findings();
}

const contentTypes = '[Content_Types].xml';

/** @param main name of the part with the text */
function finishPackage(zip: PizZip, main: string, { photos, file }: DocxOptions): Finding[] {
  const relations = main.replace(/([^/]*)$/u, '_rels/$1.rels');
  const read = (path: string) => zip.file(path)?.asText() ?? '';
  const done = finish(
    {
      document: read(main),
      styles: read('word/styles.xml'),
      relations: read(relations),
      contentTypes: read(contentTypes),
    },
    photos,
  );
  const write = (path: string, content: string | Uint8Array) =>
    zip.file(path, content, { createFolders: false });
  write(main, done.document);
  write(relations, done.relations);
  write(contentTypes, done.contentTypes);
  for (const { path, bytes } of done.media) write(`word/${path}`, bytes);
  return done.missingPhotos.map((key) =>
    templateFinding(
      'template/missing-photo',
      file,
      { vi: `không có ảnh “${key}”`, en: `there is no photo “${key}”` },
      { vi: 'kiểm tra lại tên tệp ảnh', en: 'check the name of the photo file' },
    ),
  );
}

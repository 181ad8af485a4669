import { basename, dirname, join, resolve } from 'node:path';
import { documentType } from '../documents/index.ts';
import { UsageError } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { shown } from '../paths.ts';
import { safeName } from './names.ts';

export type Format = 'docx' | 'pdf' | 'html' | 'md';

/** One file to be written. */
export interface PlannedFile {
  /** The YAML, as the request names it. */
  source: string;
  kind: DocumentKind;
  format: Format;
  /** Absolute. */
  path: string;
}

/** What one YAML is asked for. */
export interface FileRequest {
  /** Absolute path of the YAML. */
  file: string;
  kinds: readonly DocumentKind[];
  /** The kinds were named by the user, not by `all`. */
  named: boolean;
}

export interface PlanOptions {
  /** Folder as typed; `{dir}` in it is the folder of the YAML. */
  out: string;
  cwd: string;
  formats: readonly Format[];
}

/**
 * Every file a run would write, `<out>/<YAML name>-<kind>.<format>`, in the order of the requests; touches no disk.
 * Throws UsageError when a named kind has no such format, or when two YAML files would write one file (also where
 * the names differ only in case or Unicode form, which Windows and macOS take for one).
 */
export function planFiles(requests: readonly FileRequest[], options: PlanOptions): PlannedFile[] {
  const planned = new Map<string, PlannedFile>();
  for (const file of requests.flatMap((request) => filesOf(request, options))) {
    const key = file.path.normalize('NFC').toLowerCase();
    const other = planned.get(key);
    if (other !== undefined && other.source !== file.source) throw clash(options.cwd, other, file);
    if (other === undefined) planned.set(key, file);
  }
  return [...planned.values()];
}

/** What the papers of a YAML are called first. */
export function sourceName(yaml: string): string {
  return safeName(basename(yaml).replace(/\.ya?ml$/iu, ''));
}

function filesOf(request: FileRequest, options: PlanOptions): PlannedFile[] {
  const folder = outputFolder(request.file, options);
  const name = sourceName(request.file);
  return request.kinds.flatMap((kind) =>
    formatsOf(kind, request.named, options.formats).map((format): PlannedFile => {
      const path = join(folder, `${name}-${documentType(kind).word}.${format}`);
      return { source: request.file, kind, format, path };
    }),
  );
}

function outputFolder(file: string, { out, cwd }: PlanOptions): string {
  const typed = out.normalize('NFC').replaceAll('\\', '/');
  return resolve(cwd, typed.split('{dir}').join(dirname(file)));
}

function formatsOf(kind: DocumentKind, named: boolean, formats: readonly Format[]): Format[] {
  const possible = formats.filter((format) => kind === 'tin_bai' || format === 'docx' || format === 'pdf');
  const refused = formats.find((format) => !possible.includes(format));
  if (named && refused !== undefined) throw articleOnly(kind, refused);
  return possible;
}

function articleOnly(kind: DocumentKind, format: Format): UsageError {
  const { word, title } = documentType(kind);
  return new UsageError({
    vi: `định dạng ${format} chỉ dùng cho tin bài (tinbai), không dùng cho ${title.vi} (${word}); hãy chọn --format docx hoặc pdf, hoặc gọi riêng: dialogue gen tinbai --format ${format}`,
    en: `format ${format} is for the article (tinbai) only, not for the ${title.en} (${word}); choose --format docx or pdf, or run it alone: dialogue gen tinbai --format ${format}`,
  });
}

function clash(cwd: string, first: PlannedFile, second: PlannedFile): UsageError {
  const [a, b, path] = [first.source, second.source, second.path].map((p) => shown(cwd, p));
  return new UsageError({
    vi: `“${a}” và “${b}” cùng cho ra một tệp “${path}”; hãy đổi tên một trong hai, hoặc nếu chúng ở hai thư mục thì dùng --out "{dir}/van-ban"`,
    en: `“${a}” and “${b}” would both write “${path}”; rename one of them, or if they lie in two folders use --out "{dir}/van-ban"`,
  });
}

import { basename, extname } from 'node:path';
import { documentTypes } from '../documents/index.ts';
import type { DocumentKind } from '../model/conference.ts';

/** What the name of a paper tells of where it came from. */
export interface PaperName {
  /** The first part of its name, which is that of the YAML. */
  source: string;
  kind: DocumentKind;
}

/** What marks a paper written beside another (`.moi`), or one that was kept (`.2026-06-08.bak`, `.2026-06-08.2.bak`). */
const COPY = /\.(?:moi|\d{4}-\d{2}-\d{2}(?:\.\d+)?\.bak)$/u;

/** `van-ban/a-kehoach.moi.docx` → the plan of `a`; null for a name that `gen` gives no paper. */
export function paperName(path: string): PaperName | null {
  const name = withoutMark(basename(path, extname(path)).normalize('NFC'));
  const type = documentTypes.find(({ word }) => name.endsWith(`-${word}`));
  return type === undefined ? null : { source: name.slice(0, -type.word.length - 1), kind: type.kind };
}

/** Where `gen` would write the paper of which this may be a copy. */
export function plannedPath(path: string): string {
  const extension = extname(path);
  return withoutMark(path.slice(0, path.length - extension.length)) + extension;
}

function withoutMark(name: string): string {
  return name.replace(COPY, '');
}

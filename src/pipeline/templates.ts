import { documentType } from '../documents/index.ts';
import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { shown } from '../paths.ts';
import type { SourceText } from '../source/text.ts';
import { TemplateFileError, textOf } from '../templates/files.ts';
import { type FoundTemplate, findTemplate, sentencePath, templateName } from '../templates/find.ts';
import { sentenceFinding } from '../wording/fault.ts';
import { SentenceError } from '../wording/wording.ts';
import type { Paper } from './compose.ts';
import type { Dialogue } from './read.ts';

/** The .docx a paper is filled into, with what is wrong with it when it is the office's own. @throws TemplateFileError */
export async function docxTemplateOf(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
): Promise<{ template: FoundTemplate; file: string; findings: Finding[] }> {
  const name = templateName(documentType(paper.kind).word, paper.standard);
  const template = findTemplate(io.files, dialogue.folders, name);
  const file = shown(io.cwd, template.path);
  if (!template.own) return { template, file, findings: [] };
  // What reads markup that anyone may have made is loaded only where there is some.
  const { compareOwn } = await import('../templates/own.ts');
  return { template, file, findings: compareOwn(io.files, dialogue.folders, name, template.bytes, file) };
}

/** The text of a page of the article, remembered for showing it. @throws TemplateFileError */
export function pageTemplateOf(
  io: Io,
  dialogue: Dialogue,
  format: 'html' | 'md',
): { template: FoundTemplate; source: SourceText } {
  const template = findTemplate(io.files, dialogue.folders, `tinbai/tinbai.${format}.hbs`);
  const source = textOf(template.bytes, template.path, shown(io.cwd, template.path));
  dialogue.texts.set(source.file, source);
  return { template, source };
}

/**
 * The finding for a file of the office that cannot be read or used, at its place; a text is remembered for showing it.
 * Rethrows what is no fault of such a file.
 */
export function ownFault(io: Io, dialogue: Dialogue, error: unknown): Finding {
  if (error instanceof TemplateFileError) return { ...error.finding, file: shown(io.cwd, error.path) };
  if (!(error instanceof SentenceError)) throw error;
  const path = sentencePath(io.files, dialogue.folders, error.id);
  const source = textOf(io.files.read(path), path, shown(io.cwd, path));
  dialogue.texts.set(source.file, source);
  return sentenceFinding(error, source);
}

import { documentType } from '../documents/index.ts';
import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { shown } from '../paths.ts';
import { decode } from '../source/text.ts';
import { type FoundTemplate, findTemplate, sentencePath, templateName } from '../templates/find.ts';
import { sentenceFinding } from '../wording/fault.ts';
import type { SentenceError } from '../wording/wording.ts';
import type { Paper } from './compose.ts';
import type { Dialogue } from './read.ts';

/** A template by its name below the folders, the office's own before the shipped one. */
export function templateOf(io: Io, dialogue: Dialogue, name: string): FoundTemplate {
  const template = findTemplate(io.files, dialogue.folders, name);
  if (template === null) throw new Error(`template ${name} is not in the package`);
  return template;
}

/** The .docx a paper is filled into, with what is wrong with it when it is the office's own. */
export async function docxTemplateOf(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
): Promise<{ template: FoundTemplate; file: string; findings: Finding[] }> {
  const name = templateName(documentType(paper.kind).word, paper.standard);
  const template = templateOf(io, dialogue, name);
  const file = shown(io.cwd, template.path);
  if (!template.own) return { template, file, findings: [] };
  // What reads markup that anyone may have made is loaded only where there is some.
  const { compareOwn } = await import('../templates/own.ts');
  return { template, file, findings: compareOwn(io.files, dialogue.folders, name, template.bytes, file) };
}

/** A sentence of the office that cannot be used, at its place; its text is remembered for showing it. */
export function sentenceFault(io: Io, dialogue: Dialogue, error: SentenceError): Finding {
  const path = sentencePath(io.files, dialogue.folders, error.id);
  const file = shown(io.cwd, path);
  const { value: source, findings } = decode(io.files.read(path), file);
  if (source === undefined) return findings[0] ?? sentenceFinding(error, { file, text: '' });
  dialogue.texts.set(file, source);
  return sentenceFinding(error, source);
}

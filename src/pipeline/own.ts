import type { Finding } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { composePapers, type Paper, wordingOf } from './compose.ts';
import type { Dialogue } from './read.ts';
import { docxTemplateOf, ownFault } from './templates.ts';

/** The papers in the words of an office that has its own, and what is wrong with its sentences and templates; none when a sentence cannot be used. */
export async function composeOwn(
  io: Io,
  dialogue: Dialogue,
  kinds: readonly DocumentKind[],
): Promise<{ papers: Paper[]; findings: Finding[] }> {
  try {
    const papers = composePapers(dialogue, kinds, await wordingOf(io, dialogue));
    const findings: Finding[] = [];
    for (const paper of papers) findings.push(...(await docxTemplateOf(io, dialogue, paper)).findings);
    return { papers, findings };
  } catch (error) {
    return { papers: [], findings: [ownFault(io, dialogue, error)] };
  }
}

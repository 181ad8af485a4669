import { documentType } from '../documents/index.ts';
import { type Finding, hasErrors } from '../findings/finding.ts';
import type { FileReport } from '../findings/formats/format.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import { type PlanOptions, planFiles } from '../output/plan.ts';
import { hashText } from '../output/stamp.ts';
import { type WriteOptions, type WriteResult, writeAsset, writeDocument } from '../output/write.ts';
import { shown } from '../paths.ts';
import { checkDialogue, notAConference } from '../pipeline/check.ts';
import { kindsOf } from '../pipeline/compose.ts';
import { type Dialogue, type ReadOptions, readDialogue } from '../pipeline/read.ts';
import { type Product, produce } from '../pipeline/render.ts';
import type { SourceText } from '../source/text.ts';

/** What every file of a run is asked for. */
export interface GenJob {
  /** Null for all that a file can have. */
  kinds: DocumentKind[] | null;
  plan: PlanOptions;
  reading: ReadOptions;
  write: WriteOptions;
  final: boolean;
  /** Warnings stop a file too. */
  strict: boolean;
}

/** What came of one YAML file: plain data, so that another process can hand it over. */
export interface FileOutcome {
  findings: Finding[];
  /** The texts that the findings show, by name. */
  texts: [name: string, text: SourceText][];
  papers: FileReport<WriteResult['status']>[];
  /** Its name when it has errors and nothing was written for it. */
  refused: string | null;
}

/** All of one YAML file, from its bytes to its papers on the disk. All or nothing: nothing is written while anything of it is wrong. */
export async function genFile(io: Io, path: string, job: GenJob): Promise<FileOutcome> {
  const dialogue = readDialogue(io, path, job.reading);
  const outcome: FileOutcome = { findings: checkDialogue(dialogue), texts: [], papers: [], refused: null };
  await makePapers(io, dialogue, job, outcome);
  const names = new Set(outcome.findings.map(({ file }) => file));
  outcome.texts = [...dialogue.texts].filter(([name]) => names.has(name));
  return outcome;
}

/** Which papers a file gets. */
export function wantedKinds(dialogue: Dialogue, kinds: DocumentKind[] | null): DocumentKind[] {
  if (kinds !== null) return kinds;
  return dialogue.conference === null ? [] : kindsOf(dialogue.conference);
}

async function makePapers(io: Io, dialogue: Dialogue, job: GenJob, outcome: FileOutcome): Promise<void> {
  const { findings } = outcome;
  if (dialogue.conference === null && !hasErrors(findings)) findings.push(notAConference(dialogue));
  outcome.refused = dialogue.file;
  if (hasErrors(findings, job.strict)) return;
  const kinds = wantedKinds(dialogue, job.kinds);
  const planned = planFiles([{ file: dialogue.path, kinds, named: job.kinds !== null }], job.plan);
  const { products, assets, findings: made } = await produce(io, dialogue, planned, job.final);
  findings.push(...made);
  if (hasErrors(made, job.strict)) return;
  outcome.refused = null;
  for (const product of products) outcome.papers.push(writeProduct(io, product, job, findings));
  if (job.write.dryRun || job.write.check) return;
  for (const { path, bytes } of assets) findings.push(...writeAsset(io, path, bytes));
}

function writeProduct(
  io: Io,
  { kind, path, bytes }: Product,
  job: GenJob,
  findings: Finding[],
): FileReport<WriteResult['status']> {
  const result = writeDocument(io, path, bytes, job.write);
  findings.push(...result.findings);
  return {
    kind: documentType(kind).word,
    path: shown(io.cwd, result.path),
    status: result.status,
    sha256: hashText(bytes),
  };
}

import { documentType } from '../documents/index.ts';
import { addTo, type Finding, hasErrors } from '../findings/finding.ts';
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
import { type Produced, type Product, produce } from '../pipeline/render.ts';
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

/** The papers of one YAML file in memory; what they were made of is let go. */
export interface Prepared extends Pick<Dialogue, 'file' | 'texts'> {
  findings: Finding[];
  /** Null when it has errors: nothing of it is written then. */
  papers: Pick<Produced, 'products' | 'assets'> | null;
}

/** All of one YAML file from its bytes to its papers, none of which is on the disk yet. */
export async function prepareFile(io: Io, path: string, job: GenJob): Promise<Prepared> {
  const dialogue = readDialogue(io, path, job.reading);
  const findings = checkDialogue(dialogue);
  if (dialogue.conference === null && !hasErrors(findings)) findings.push(notAConference(dialogue));
  const papers = hasErrors(findings, job.strict) ? null : await makePapers(io, dialogue, job, findings);
  const { file, texts } = dialogue;
  return { file, texts, findings, papers };
}

/** Brings to the disk what was prepared of one file. */
export async function writeFile(
  io: Io,
  { file, texts, findings, papers }: Prepared,
  job: GenJob,
): Promise<FileOutcome> {
  const { products, assets } = papers ?? { products: [], assets: [] };
  const written = await Promise.all(products.map((product) => writeProduct(io, product, job.write)));
  for (const { findings: told } of written) addTo(findings, told);
  if (!job.write.dryRun && !job.write.check) {
    for (const { path, bytes } of assets) addTo(findings, await writeAsset(io, path, bytes));
  }
  const names = new Set(findings.map(({ file }) => file));
  return {
    findings,
    texts: [...texts].filter(([name]) => names.has(name)),
    papers: written.map(({ paper }) => paper),
    refused: papers === null ? file : null,
  };
}

/** Which papers a file gets. */
export function wantedKinds(dialogue: Dialogue, kinds: DocumentKind[] | null): DocumentKind[] {
  if (kinds !== null) return kinds;
  return dialogue.conference === null ? [] : kindsOf(dialogue.conference);
}

async function makePapers(
  io: Io,
  dialogue: Dialogue,
  job: GenJob,
  findings: Finding[],
): Promise<Prepared['papers']> {
  const kinds = wantedKinds(dialogue, job.kinds);
  const planned = planFiles([{ file: dialogue.path, kinds, named: job.kinds !== null }], job.plan);
  const { products, assets, findings: made } = await produce(io, dialogue, planned, job.final);
  addTo(findings, made);
  return hasErrors(made, job.strict) ? null : { products, assets };
}

async function writeProduct(
  io: Io,
  { kind, path, bytes }: Product,
  options: WriteOptions,
): Promise<{ findings: Finding[]; paper: FileReport<WriteResult['status']> }> {
  const { findings, path: where, status } = await writeDocument(io, path, bytes, options);
  const paper = {
    kind: documentType(kind).word,
    path: shown(io.cwd, where),
    status,
    sha256: hashText(bytes),
  };
  return { findings, paper };
}

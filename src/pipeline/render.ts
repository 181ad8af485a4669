import type { ArticleView } from '../documents/view.ts';
import { addTo, type Checked, type Finding, hasErrors } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import type { PlannedFile } from '../output/plan.ts';
import { hashOnce, hashText, stampDocx, stampText } from '../output/stamp.ts';
import { renderDocx } from '../render/docx.ts';
import { toPdf } from '../render/pdf.ts';
import type { Photo } from '../render/photos.ts';
import { renderHtml, renderMarkdown } from '../render/text.ts';
import { composePapers, missingFindings, type Paper, wordingOf } from './compose.ts';
import { type Asset, photoAssets, photoFolder, readPhotos } from './photos.ts';
import { programOf } from './programs.ts';
import type { Dialogue } from './read.ts';
import { docxTemplateOf, ownFault, pageTemplateOf } from './templates.ts';

/** One finished file, not yet written. */
export interface Product {
  kind: DocumentKind;
  path: string;
  bytes: Uint8Array;
}

export interface Produced {
  products: Product[];
  assets: Asset[];
  findings: Finding[];
}

/** Step 5, render: every planned file of one YAML in memory; nothing is written when a finding is an error. */
export async function produce(
  io: Io,
  dialogue: Dialogue,
  planned: readonly PlannedFile[],
  final: boolean,
): Promise<Produced> {
  const out: Produced = { products: [], assets: [], findings: [] };
  const kinds = [...new Set(planned.map((p) => p.kind))];
  const papers = await compose(io, dialogue, kinds, out.findings);
  addTo(out.findings, missingFindings(dialogue, papers, final));
  if (hasErrors(out.findings)) return out;
  const photos = papers.some((p) => p.kind === 'tin_bai') ? readPhotos(io, dialogue, out.findings) : [];
  // Without its photos the article would be blamed on the template.
  const whole = hasErrors(out.findings) ? papers.filter((p) => p.kind !== 'tin_bai') : papers;
  for (const paper of whole) {
    await io.breathe();
    const files = planned.filter((p) => p.kind === paper.kind);
    try {
      await renderPaper(io, dialogue, paper, files, photos, out);
    } catch (error) {
      out.findings.push(ownFault(io, dialogue, error));
    }
  }
  return out;
}

async function compose(
  io: Io,
  dialogue: Dialogue,
  kinds: DocumentKind[],
  findings: Finding[],
): Promise<Paper[]> {
  try {
    const papers = composePapers(dialogue, kinds, await wordingOf(io, dialogue));
    findings.push(...papers.flatMap((p) => (p.notice === null ? [] : [p.notice])));
    return papers;
  } catch (error) {
    findings.push(ownFault(io, dialogue, error));
    return [];
  }
}

async function renderPaper(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
  files: readonly PlannedFile[],
  photos: readonly Photo[],
  out: Produced,
): Promise<void> {
  const viewHash = hashText(JSON.stringify(paper.view));
  const needsDocx = files.some((f) => f.format === 'docx' || f.format === 'pdf');
  const docx = needsDocx ? keep(await docxOf(io, dialogue, paper, viewHash, photos), out) : undefined;
  for (const file of files) {
    const bytes = await inFormat(io, dialogue, paper, file, docx, viewHash, out);
    if (bytes === undefined) continue;
    out.products.push({ kind: paper.kind, path: file.path, bytes });
    if (file.format === 'html' || file.format === 'md') {
      out.assets.push(...photoAssets(paper.view as ArticleView, file, photos));
    }
  }
}

/** Remembers what was said and hands on the value. */
function keep<T>(checked: Checked<T>, out: Produced): T | undefined {
  addTo(out.findings, checked.findings);
  return checked.value;
}

async function docxOf(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
  viewHash: string,
  photos: readonly Photo[],
): Promise<Checked<Uint8Array>> {
  const { template, file, findings } = await docxTemplateOf(io, dialogue, paper);
  if (hasErrors(findings)) return { findings };
  const templates = hashOnce(template.bytes);
  const rendered = await renderDocx(template.bytes, paper.view, {
    photos: paper.kind === 'tin_bai' ? photos : [],
    file,
    program: await programOf(io, template, templates),
    sound: !template.own,
  });
  addTo(findings, rendered.findings);
  if (rendered.value === undefined) return { findings };
  const hashes = { view: viewHash, templates };
  return { value: stampDocx(rendered.value, hashes), findings };
}

async function inFormat(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
  file: PlannedFile,
  docx: Uint8Array | undefined,
  viewHash: string,
  out: Produced,
): Promise<Uint8Array | undefined> {
  if (file.format === 'docx') return docx;
  if (file.format === 'pdf')
    return docx === undefined ? undefined : keep(await toPdf(io, docx, file.path), out);
  const { template, source } = pageTemplateOf(io, dialogue, file.format);
  const view = paper.view as ArticleView; // planFiles gives html and md to the article alone
  const options = { photoFolder: photoFolder(file) };
  const render = file.format === 'html' ? renderHtml : renderMarkdown;
  const text = keep(await render(source, view, options), out);
  if (text === undefined) return undefined;
  const hashes = { view: viewHash, templates: hashText(template.bytes) };
  return new TextEncoder().encode(stampText(text, hashes, file.format));
}

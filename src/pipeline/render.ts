import { documentType } from '../documents/index.ts';
import type { ArticleView } from '../documents/view.ts';
import { type Checked, type Finding, hasErrors } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import type { DocumentKind } from '../model/conference.ts';
import type { PlannedFile } from '../output/plan.ts';
import { hashText, stampDocx, stampText } from '../output/stamp.ts';
import { isInside, resolvePath, shown } from '../paths.ts';
import { renderDocx } from '../render/docx.ts';
import { toPdf } from '../render/pdf.ts';
import { photoNames, readPhoto } from '../render/photo-file.ts';
import type { Photo } from '../render/photos.ts';
import { renderHtml, renderMarkdown } from '../render/text.ts';
import { locate } from '../source/locate.ts';
import { type FoundTemplate, findTemplate, templateName } from '../templates/find.ts';
import { SentenceError } from '../wording/wording.ts';
import { composePapers, missingFindings, type Paper, sentenceFinding, wordingOf } from './compose.ts';
import { type Dialogue, existing } from './read.ts';

/** One finished file, not yet written. */
export interface Product {
  kind: DocumentKind;
  path: string;
  bytes: Uint8Array;
}

/** A file beside a document: a photo of the article. */
export interface Asset {
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
  out.findings.push(...missingFindings(dialogue, papers, final));
  if (hasErrors(out.findings)) return out;
  const photos = papers.some((p) => p.kind === 'tin_bai') ? readPhotos(io, dialogue, out.findings) : [];
  for (const paper of papers) {
    const files = planned.filter((p) => p.kind === paper.kind);
    await renderPaper(io, dialogue, paper, files, photos, out);
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
    if (!(error instanceof SentenceError)) throw error;
    findings.push(sentenceFinding(error));
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
  const docx = needsDocx ? keep(docxOf(io, dialogue, paper, viewHash, photos), out) : undefined;
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
  out.findings.push(...checked.findings);
  return checked.value;
}

function docxOf(
  io: Io,
  dialogue: Dialogue,
  paper: Paper,
  viewHash: string,
  photos: readonly Photo[],
): Checked<Uint8Array> {
  const template = shippedOrOwn(io, dialogue, templateName(documentType(paper.kind).word, paper.standard));
  const file = shown(io.cwd, template.path);
  const rendered = renderDocx(template.bytes, paper.view, {
    photos: paper.kind === 'tin_bai' ? photos : [],
    file,
  });
  if (rendered.value === undefined) return rendered;
  const hashes = { view: viewHash, templates: hashText(template.bytes) };
  return { value: stampDocx(rendered.value, hashes), findings: rendered.findings };
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
  const name = `tinbai/tinbai.${file.format}.hbs`;
  const template = shippedOrOwn(io, dialogue, name);
  const view = paper.view as ArticleView; // planFiles gives html and md to the article alone
  const options = { photoFolder: photoFolder(file), file: shown(io.cwd, template.path) };
  const render = file.format === 'html' ? renderHtml : renderMarkdown;
  const text = keep(await render(template.bytes, view, options), out);
  if (text === undefined) return undefined;
  const hashes = { view: viewHash, templates: hashText(template.bytes) };
  return new TextEncoder().encode(stampText(text, hashes, file.format));
}

function shippedOrOwn(io: Io, dialogue: Dialogue, name: string): FoundTemplate {
  const template = findTemplate(io.files, dialogue.folders, name);
  if (template === null) throw new Error(`template ${name} is not in the package`);
  return template;
}

/** Where the photos of an html or md article lie, beside it: `<name>-tinbai`. */
function photoFolder(file: PlannedFile): string {
  return (
    file.path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? ''
  );
}

/** The photos an html or md article points to, under the names it gives them. */
function photoAssets(view: ArticleView, file: PlannedFile, photos: readonly Photo[]): Asset[] {
  const teps = view.khoi.flatMap(({ anh }) => (anh === null || anh.tep === '' ? [] : [anh.tep]));
  return [...photoNames(teps)].flatMap(([tep, name]) => {
    const photo = photos.find((p) => p.tep === tep);
    return photo === undefined
      ? []
      : [{ path: resolvePath(file.path, '..', photoFolder(file), name), bytes: photo.bytes }];
  });
}

/** The photos of the article, without what cameras add; a photo that cannot be used is an error at its place. */
function readPhotos(io: Io, dialogue: Dialogue, findings: Finding[]): Photo[] {
  const photos: Photo[] = [];
  const seen = new Set<string>();
  for (const [i, item] of (dialogue.conference?.data.tin_bai?.anh ?? []).entries()) {
    if (item.tep === undefined || seen.has(item.tep)) continue;
    seen.add(item.tep);
    const said = readOne(io, dialogue, item.tep);
    findings.push(...said.findings.map((f) => placePhoto(dialogue, f, i)));
    if (said.value !== undefined) photos.push({ ...said.value, tep: item.tep, alt: item.chu_thich ?? '' });
  }
  return photos;
}

function placePhoto(dialogue: Dialogue, finding: Finding, index: number): Finding {
  const path = ['tin_bai', 'anh', index, 'tep'];
  if (dialogue.tree === null) return finding;
  const { source, span } = locate(dialogue.tree, path);
  return { ...finding, file: source.file, span, path };
}

function readOne(io: Io, dialogue: Dialogue, typed: string): ReturnType<typeof readPhoto> {
  const path = existing(io, resolvePath(dialogue.path, '..', typed));
  const real = io.files.real(path);
  if (!isInside(io.files.real(dialogue.root), real)) return { findings: [photoFinding('outside', typed)] };
  const found = io.files.look(real);
  if (found?.kind !== 'file') return { findings: [photoFinding('absent', typed)] };
  return readPhoto(io.files.read(path));
}

function photoFinding(reason: 'outside' | 'absent', typed: string): Finding {
  const absent = reason === 'absent';
  return {
    code: absent ? 'output/photo-absent' : 'output/photo-outside-root',
    severity: 'error',
    message: absent
      ? { vi: `không tìm thấy ảnh “${typed}”`, en: `no such photo: “${typed}”` }
      : {
          vi: `ảnh “${typed}” nằm ngoài thư mục được phép đọc`,
          en: `the photo “${typed}” lies outside the folder that may be read`,
        },
    hint: absent
      ? {
          vi: 'sửa đường dẫn (tính từ thư mục chứa tệp YAML), hoặc bỏ trống tep',
          en: 'correct the path (seen from the YAML’s folder) or leave tep empty',
        }
      : {
          vi: 'chép ảnh vào thư mục của tệp YAML, hoặc chạy với --root ..',
          en: 'copy the photo beside the YAML, or run with --root ..',
        },
    file: null,
    span: null,
    path: null,
    source: null,
  };
}

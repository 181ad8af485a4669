import { type Missing, startDraft } from '../documents/draft.ts';
import { documentType, documentTypes } from '../documents/index.ts';
import { asPrinted } from '../documents/printed.ts';
import { type Finding, formatPath, type Text } from '../findings/finding.ts';
import type { Io } from '../io.ts';
import { type Conference, type DocumentKind, isAnnualPlan } from '../model/conference.ts';
import { schemaAt } from '../schema/shape.ts';
import { locate } from '../source/locate.ts';
import type { StandardId } from '../standards/standard.ts';
import { findSentences } from '../templates/find.ts';
import type { Wording } from '../wording/wording.ts';
import type { Dialogue } from './read.ts';

/** A view ready to be rendered. */
export interface Paper {
  kind: DocumentKind;
  view: object;
  missing: readonly Missing[];
  standard: StandardId;
  notice: Finding | null;
}

/** Step 3, plan: which papers a file gets when none or `all` is named. */
export function kindsOf(conference: Conference): DocumentKind[] {
  const refused = conference.data.khong_lam ?? [];
  const kinds = documentTypes.map((t) => t.kind);
  const possible = isAnnualPlan(conference) ? kinds.filter((k) => k === 'ke_hoach') : kinds;
  return possible.filter((kind) => !refused.includes(kind));
}

/** The sentences of one file: shipped ones, the office's own over them, in the tone style it asks for. */
export async function wordingOf(io: Io, dialogue: Dialogue): Promise<Wording> {
  const style = dialogue.conference?.data.kieu_dau ?? 'ủy';
  const { createWording } = await import('../wording/create.ts');
  return createWording(findSentences(io.files, dialogue.folders, style));
}

/** Step 4, compose: the finished strings of each paper. @throws SentenceError when an own sentence cannot be used. */
export function composePapers(dialogue: Dialogue, kinds: readonly DocumentKind[], wording: Wording): Paper[] {
  const { conference } = dialogue;
  if (conference === null) return [];
  return kinds.map((kind): Paper => {
    const draft = startDraft(conference, kind, wording);
    const view = asPrinted(documentType(kind).view(draft));
    // An article follows no standard of form.
    const said = kind === 'tin_bai' ? null : draft.notice;
    const notice = said === null ? null : standardNotice(dialogue, kind, said);
    return { kind, view, missing: [...draft.missing.values()], standard: draft.standard.id, notice };
  });
}

function standardNotice(dialogue: Dialogue, kind: DocumentKind, message: Finding['message']): Finding {
  const place = dialogue.tree === null ? null : locate(dialogue.tree, [kind], 'key');
  return {
    code: 'dulieu/standard',
    severity: 'info',
    message,
    hint: null,
    file: place?.source.file ?? dialogue.file,
    span: place?.span ?? null,
    path: [kind],
    source: null,
  };
}

/**
 * One finding a missing fact, naming the papers that want it. In a final paper a missing fact is an error.
 */
export function missingFindings(dialogue: Dialogue, papers: readonly Paper[], final: boolean): Finding[] {
  const { tree } = dialogue;
  if (tree === null) return [];
  const byPath = new Map<string, { path: Missing['path']; labels: Set<string>; kinds: Set<DocumentKind> }>();
  for (const paper of papers) {
    for (const missing of paper.missing) {
      const key = formatPath(missing.path);
      const known = byPath.get(key) ?? { path: missing.path, labels: new Set(), kinds: new Set() };
      known.labels.add(missing.label);
      known.kinds.add(paper.kind);
      byPath.set(key, known);
    }
  }
  return [...byPath.values()].map(({ path, labels, kinds }): Finding => {
    const { source, span } = locate(tree, path);
    const types = [...kinds].map(documentType);
    // As the placeholders in the papers say it, hence in quotes for an English reader.
    const gap = {
      vi: `${[...labels].join('; ')} (${types.map((t) => t.title.vi).join(', ')})`,
      en: `${[...labels].map((label) => `“${label}”`).join('; ')} (${types.map((t) => t.title.en).join(', ')})`,
    };
    return {
      code: `thieu/${path.filter((part) => typeof part === 'string').join('.')}`,
      severity: final ? 'error' : 'info',
      message: { vi: `còn thiếu ${gap.vi}`, en: `missing: ${gap.en}` },
      hint: howToFill(path),
      file: source.file,
      span,
      path,
      source: null,
      gap,
    };
  });
}

/** `thêm ket_thuc vào hoi_nghi.phien[0], ví dụ: “ket_thuc: 21:15”` */
function howToFill(path: Missing['path']): Text {
  const where = formatPath(path);
  const key = path.at(-1);
  const [example] = schemaAt(path)?.examples ?? [];
  const sample = typeof example === 'string' || typeof example === 'number' ? `${key}: ${example}` : null;
  return {
    vi: sample === null ? `ghi vào mục ${where}` : `ghi vào mục ${where}, ví dụ “${sample}”`,
    en: sample === null ? `write it at ${where}` : `write it at ${where}, e.g. “${sample}”`,
  };
}

import type { DataPath, Text } from '../findings/finding.ts';
import { type Conference, type DocumentKind, issuerOf, judgingDate } from '../model/conference.ts';
import type { Issuer } from '../model/office.ts';
import { standardFor, standards } from '../standards/choose.ts';
import type { Standard } from '../standards/standard.ts';
import { upperFirst } from '../vi/text.ts';
import type { Wording } from '../wording/wording.ts';

/** A fact the paper needs and the file does not give. */
export interface Missing {
  /** Where in the data it belongs. */
  path: DataPath;
  /** What it is, as the placeholder names it. */
  label: string;
}

/** What a kind of document works with while its view is made. */
export interface Draft {
  conference: Conference;
  kind: DocumentKind;
  /** Who issues it; for the article, who issues the plan. */
  issuer: Issuer;
  standard: Standard;
  notice: Text | null;
  wording: Wording;
  /** Collected in the order met, by place and label: the same thing only once. */
  missing: Map<string, Missing>;
}

export function startDraft(conference: Conference, kind: DocumentKind, wording: Wording): Draft {
  const paper = kind === 'tin_bai' ? 'ke_hoach' : kind;
  const issuer = issuerOf(conference, paper);
  const choice = standardFor(issuer, judgingDate(conference, paper));
  return {
    conference,
    kind,
    issuer,
    standard: standards[choice.id],
    notice: choice.notice,
    wording,
    missing: new Map(),
  };
}

/** The value, or a visible `[cần bổ sung: label]` that is also remembered as missing at `path`. */
export function need(draft: Draft, value: string | null | undefined, path: DataPath, label: string): string {
  if (value !== null && value !== undefined && value !== '') return value;
  draft.missing.set(`${path.join('.')} ${label}`, { path, label });
  return placeholder(label);
}

/** @returns the words that `render/` highlights and `--final` refuses. */
export function placeholder(label: string): string {
  return `[cần bổ sung: ${label}]`;
}

/** The text as it begins a sentence; a placeholder stays as it is. */
export function atStart(text: string): string {
  return text.startsWith('[') ? text : upperFirst(text);
}

/** A paper's number and date may stay blank, even in a final one: they come after the signature. */
export function isParty(draft: Draft): boolean {
  return draft.issuer === 'dang';
}

/** What closes a paper: `./.` or `.` (NĐ 30 PL III, mẫu 1.4; HD 05 I.6.2.2). */
export function endMark(draft: Draft): '.' | './.' {
  return draft.standard.forms.endMark.value === './.' ? './.' : '.';
}

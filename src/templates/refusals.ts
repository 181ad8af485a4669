import type { Finding } from '../findings/finding.ts';
import type { ContentFault } from './archive/contents.ts';
import type { Danger } from './archive/dangers.ts';
import type { PackageFault } from './archive/inspect.ts';
import { templateFinding } from './faults.ts';
import { refusedContents } from './refused-contents.ts';
import { refusedFiles } from './refused-files.ts';
import type { Told } from './told.ts';

/** Why a template is not filled in. */
export type Reason = PackageFault | Danger | ContentFault;

/** @param detail the part, link or field it is about; '' when there is none */
export function refusal(reason: Reason, detail: string, file: string | null): Finding {
  const { code, message, hint } = told[reason];
  const about = readable(detail);
  const { vi, en } = typeof message === 'function' ? message(about) : message;
  return templateFinding(code, file, { vi: `mẫu ${vi}`, en: `the template ${en}` }, hint);
}

/** A name somebody else chose, without letters that would move the cursor or turn the line. */
function readable(detail: string): string {
  const plain = detail.replace(/\p{C}/gu, '\uFFFD');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

const told: Readonly<Record<Reason, Told>> = { ...refusedFiles, ...refusedContents };

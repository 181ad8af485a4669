import type { Checked, Finding } from '../findings/finding.ts';
import { readContents } from './archive/contents.ts';
import { dangersIn } from './archive/dangers.ts';
import type { Package } from './archive/inspect.ts';
import { XmlFault } from './archive/text.ts';
import { templateFinding } from './faults.ts';
import { openPackage } from './package.ts';
import { type Reason, refusal } from './refusals.ts';

/**
 * Opens a template of an office, which anyone may have made: what is no whole .docx, could run, fetch or hang, or cannot be
 * filled in is refused, all reasons at once; tracked changes are a warning.
 * @param file its name for findings
 */
export function openOwn(bytes: Uint8Array, file: string | null): Checked<Package> {
  const { value: opened, findings } = openPackage(bytes, file);
  if (opened === undefined) return { findings };
  const { faults, tracked } = readContents(opened);
  const reasons = new Map<Reason, string>(faults.map(({ fault, detail }) => [fault, detail]));
  for (const { reason, detail } of dangers(opened)) if (!reasons.has(reason)) reasons.set(reason, detail);
  if (reasons.size > 0)
    return { findings: [...reasons].map(([reason, detail]) => refusal(reason, detail, file)) };
  return { value: opened, findings: tracked ? [trackedChanges(file)] : [] };
}

function dangers(opened: Package): { reason: Reason; detail: string }[] {
  try {
    return dangersIn(opened).map(({ danger, detail }) => ({ reason: danger, detail }));
  } catch (error) {
    if (error instanceof XmlFault) return [{ reason: 'corrupt', detail: '' }];
    throw error;
  }
}

function trackedChanges(file: string | null): Finding {
  return templateFinding(
    'template/tracked-changes',
    file,
    {
      vi: 'mẫu còn thay đổi đang theo dõi (Track Changes), sẽ theo vào văn bản',
      en: 'the template holds tracked changes, which go into the paper',
    },
    {
      vi: 'mở mẫu bằng Word: Xem lại (Review) → Chấp nhận (Accept) hoặc Từ chối (Reject) tất cả rồi lưu lại',
      en: 'in Word: Review → Accept or Reject all changes, then save',
    },
    'warning',
  );
}

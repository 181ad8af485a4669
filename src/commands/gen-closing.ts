import type { Finding, Lang } from '../findings/finding.ts';
import type { FileReport } from '../findings/formats/format.ts';
import { steady } from '../findings/steady.ts';
import { summary } from '../findings/summary.ts';
import type { WriteResult } from '../output/write.ts';

/** What a run of `gen` has come to. */
export interface Outcome {
  files: readonly FileReport<Status>[];
  findings: readonly Finding[];
  /** Names of YAML files nothing was written for, as they have errors. */
  refused: readonly string[];
}

type Mode = 'written' | 'dry-run' | 'check';
type Status = WriteResult['status'];
type Words = Readonly<Record<Status, string>>;

const WRITTEN: Readonly<Record<Lang, Words>> = {
  vi: { new: 'tạo mới', changed: 'cập nhật', same: 'không đổi', kept: 'giữ nguyên' },
  en: { new: 'new', changed: 'changed', same: 'unchanged', kept: 'kept' },
};
const COMPARED: Readonly<Record<Lang, Words>> = {
  vi: {
    new: 'chưa có',
    changed: 'khác kết quả mới',
    same: 'đúng',
    kept: 'đã sửa tay, được lưu lại hoặc đang mở',
  },
  en: { new: 'absent', changed: 'different', same: 'right', kept: 'edited by hand, saved again or open' },
};

/** The last line of a run, for people: `văn bản: 3 tạo mới, 1 giữ nguyên; không ghi gì cho b.yaml; 1 lỗi`. */
export function closing({ files, findings, refused }: Outcome, mode: Mode, lang: Lang): string {
  const vi = lang === 'vi';
  const words = (mode === 'check' ? COMPARED : WRITTEN)[lang];
  const counts = (['new', 'changed', 'same', 'kept'] as const).flatMap((status) => {
    const n = files.filter((f) => f.status === status).length;
    return n === 0 ? [] : [`${n} ${words[status]}`];
  });
  const parts: string[] = [];
  if (counts.length === 0) parts.push(vi ? 'không ghi văn bản nào' : 'nothing written');
  else parts.push(`${vi ? 'văn bản' : 'papers'}: ${counts.join(', ')}${aside(mode, vi)}`);
  if (counts.length > 0 && refused.length > 0) {
    parts.push(`${vi ? 'không ghi gì cho' : 'nothing written for'} ${refused.map(steady).join(', ')}`);
  }
  if (findings.length > 0) parts.push(summary(findings, lang));
  return parts.join('; ');
}

function aside(mode: Mode, vi: boolean): string {
  if (mode === 'dry-run') return vi ? ' (chưa ghi gì)' : ' (nothing written)';
  if (mode === 'check') return vi ? ' (chỉ so, không ghi)' : ' (compared, not written)';
  return '';
}

import { officeData, type PaperKind, paperData } from '../model/conference.ts';
import { stripEnd } from '../vi/text.ts';
import { type Draft, isParty } from './draft.ts';
import { committeeWord } from './names.ts';

/**
 * Nơi nhận: the paper's own list, else the office's standing one, else the usual one of `templates/cau`
 * (one place a line); the last line is where it is filed (NĐ 30 PL I.II.9.d; HD 05 I.9.2).
 */
export function recipients(draft: Draft, kind: PaperKind, usual: readonly string[]): string[] {
  const { dash, between, last } = draft.standard.forms.recipients.value;
  const data = paperData(draft.conference, kind);
  const places = data.noi_nhan ?? officeData(draft.conference.data)?.noi_nhan?.[kind] ?? usual;
  const lines = places.map((place) => `${dash}${stripEnd(place.replace(/^[-–\s]+/, ''))}${between}`);
  return [...lines, `${dash}${filed(draft, kind)}${last}`];
}

/** `Lưu: VT, VP` · `Lưu Văn phòng Đảng ủy`; minutes are filed with the dossier (mẫu 1.9). */
function filed(draft: Draft, kind: PaperKind): string {
  const own = paperData(draft.conference, kind).luu;
  if (isParty(draft)) return `Lưu ${own ?? `Văn phòng ${committeeWord(draft)}`}`;
  return `Lưu: ${own ?? (kind === 'bien_ban' ? 'VT, Hồ sơ' : 'VT')}`;
}

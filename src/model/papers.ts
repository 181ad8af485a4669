import type { Text } from '../findings/finding.ts';
import { type Conference, issuerOf, leadingIssuer } from './conference.ts';
import type { BienBan, DoiThoai, ThongBao } from './generated/types.ts';
import type { Issuer } from './office.ts';

/** Every paper of a conference that has a number and a date, in the order of their signing. */
export const PAPERS = [
  'ke_hoach',
  'thong_bao_truoc',
  'giay_moi',
  'bien_ban',
  'thong_bao',
  'ke_hoach_giai_quyet',
  'bao_cao_ket_qua',
] as const satisfies readonly (keyof DoiThoai)[];

export type PaperKey = (typeof PAPERS)[number];

/** Those that one person signs; minutes are signed by secretary and chair. */
export const SIGNED_PAPERS = [
  'ke_hoach',
  'thong_bao_truoc',
  'giay_moi',
  'thong_bao',
  'ke_hoach_giai_quyet',
  'bao_cao_ket_qua',
] as const satisfies readonly PaperKey[];

/** Abbreviations of each kind (NĐ 30/2020, Phụ lục III), the common one first; a Party conclusion may be a Kết luận. */
export const PAPER_SYMBOLS: Readonly<Record<PaperKey, readonly [string, ...string[]]>> = {
  ke_hoach: ['KH'],
  thong_bao_truoc: ['TB'],
  giay_moi: ['GM'],
  bien_ban: ['BB'],
  thong_bao: ['TB', 'KL'],
  ke_hoach_giai_quyet: ['KH'],
  bao_cao_ket_qua: ['BC'],
};

/** How a paper is called inside a sentence. */
export const PAPER_NAMES: Readonly<Record<PaperKey, Text>> = {
  ke_hoach: { vi: 'kế hoạch', en: 'the plan' },
  thong_bao_truoc: { vi: 'thông báo trước hội nghị', en: 'the advance notice' },
  giay_moi: { vi: 'giấy mời', en: 'the invitation' },
  bien_ban: { vi: 'biên bản', en: 'the minutes' },
  thong_bao: { vi: 'thông báo kết luận', en: 'the conclusion notice' },
  ke_hoach_giai_quyet: { vi: 'kế hoạch giải quyết kiến nghị', en: 'the follow-up plan' },
  bao_cao_ket_qua: { vi: 'báo cáo kết quả', en: 'the report on results' },
};

/** What the file says of a paper; null when it says nothing. */
export function paperOf(conference: Conference, key: PaperKey): BienBan | ThongBao | null {
  return conference.data[key] ?? null;
}

/** Its issuer: as said, else by the leading sides; minutes follow the plan. */
export function paperIssuer(conference: Conference, key: PaperKey): Issuer {
  if (key === 'ke_hoach' || key === 'bien_ban' || key === 'thong_bao') return issuerOf(conference, key);
  return paperOf(conference, key)?.ben_ban_hanh ?? leadingIssuer(conference);
}

import { stripAccents } from './fold.ts';
import { upperFirst } from './text.ts';

/** Kinds of administrative units, former ones included. */
export type UnitKind =
  | 'xa'
  | 'phuong'
  | 'thi_tran'
  | 'dac_khu'
  | 'huyen'
  | 'quan'
  | 'thi_xa'
  | 'thanh_pho'
  | 'tinh'
  | 'thanh_pho_tw';

const WORDS: Record<UnitKind, string> = {
  xa: 'xã',
  phuong: 'phường',
  thi_tran: 'thị trấn',
  dac_khu: 'đặc khu',
  huyen: 'huyện',
  quan: 'quận',
  thi_xa: 'thị xã',
  thanh_pho: 'thành phố',
  tinh: 'tỉnh',
  thanh_pho_tw: 'thành phố',
};

// What may stand for the word before a name. Without a dot only before a digit (P7) or where nothing else is meant (TP).
const PREFIXES = {
  thi_xa: 'thị xã\\s+|tx\\.\\s*',
  thi_tran: 'thị trấn\\s+|tt\\.\\s*',
  thanh_pho: 'thành phố\\s+|tp\\.\\s*|tp\\s+',
  dac_khu: 'đặc khu\\s+|đk\\.\\s*',
  xa: 'xã\\s+|x\\.\\s*',
  phuong: 'phường\\s+|p\\.\\s*|p\\s*(?=\\d)',
  huyen: 'huyện\\s+|h\\.\\s*',
  quan: 'quận\\s+|q\\.\\s*|q\\s*(?=\\d)',
  tinh: 'tỉnh\\s+|t\\.\\s*',
} as const satisfies Partial<Record<UnitKind, string>>;

// One pattern, a group for each kind: letters in either case are slow to compile.
const PREFIX = new RegExp(
  `^(?:${Object.values(PREFIXES)
    .map((word) => `(${word})`)
    .join('|')})(?=\\S)`,
  'iu',
);
const PREFIXED = Object.keys(PREFIXES) as (keyof typeof PREFIXES)[]; // keys forgets the key type

// Names that are those of a person or an event, wherever they occur as the name of a unit (NĐ 30/2020 PL II.III.1.b).
// A name that is also a place (Bạch Đằng, Thống Nhất) is left out: better the common rule than a wrong exception.
const PERSONS_AND_EVENTS = new Set(
  `bùi thị xuân, bùi hữu nghĩa, đinh tiên hoàng, đinh công tráng, điện biên phủ, hai bà trưng, hồ chí minh, hoàng diệu,
  hoàng văn thụ, lê chân, lê đại hành, lê hồng phong, lê lai, lê lợi, lê quý đôn, lê thánh tông, lý nam đế, lý thái tổ,
  lý thường kiệt, mạc đĩnh chi, ngô gia tự, ngô quyền, ngô thì nhậm, ngô mây, nguyễn an ninh, nguyễn bỉnh khiêm,
  nguyễn cư trinh, nguyễn du, nguyễn huệ, nguyễn thái bình, nguyễn thái học,
  nguyễn thị minh khai, nguyễn trãi, nguyễn trung trực, nguyễn văn cừ, phạm đình hổ, phạm ngũ lão,
  phan bội châu, phan chu trinh, phan đình phùng, quang trung, tô hiệu, tôn đức thắng, trần hưng đạo,
  trần nguyên hãn, trần phú, trần quang diệu, trần quang khải, trần quốc toản, trần tế xương, trưng trắc, trưng nhị,
  trưng vương, trường chinh, võ thị sáu, võ văn kiệt, yết kiêu`
    .split(',')
    .map((name) => stripAccents(name.trim())),
);

/** `phuong` → `phường`. */
export function unitWord(kind: UnitKind): string {
  return WORDS[kind];
}

/** The kind a name says of itself (`Phường 7`, `P.7` → `phuong`); `thanh_pho` for either rank of city; null if none. */
export function unitKindOf(text: string): UnitKind | null {
  const [, ...words] = PREFIX.exec(tidy(text)) ?? [];
  return PREFIXED[words.findIndex((word) => word !== undefined)] ?? null;
}

/** `phường Mẫu`, `P. Mẫu` → `Mẫu`; a name without such a word stays. */
export function stripUnitWord(text: string): string {
  return tidy(text).replace(PREFIX, '');
}

/** The proper name alone, whether the clerk typed `7` or `Phường 7`. A word of another kind is kept: it is a contradiction to show. */
export function normalizeUnitName(kind: UnitKind, ten: string): string {
  const typed = unitKindOf(ten);
  return typed === (kind === 'thanh_pho_tw' ? 'thanh_pho' : kind) ? stripUnitWord(ten) : tidy(ten);
}

/** `phường Hòa Hiếu`, but `Phường 7`, `Phường Điện Biên Phủ`, `Thành phố Hồ Chí Minh` (NĐ 30/2020 PL II.III.1). */
export function unitName(kind: UnitKind, ten: string): string {
  const name = normalizeUnitName(kind, ten);
  const full = `${unitWord(kind)} ${name}`;
  return takesCapital(name) ? upperFirst(full) : full;
}

/**
 * The place of a state paper's date line: `Hòa Hiếu`, but `Phường 7` (NĐ 30/2020 PL I.II.4.a); a name of one
 * syllable takes its unit's word too, as offices write it (`Phường Mẫu`).
 */
export function bareOrFull(kind: UnitKind, ten: string): string {
  const name = normalizeUnitName(kind, ten);
  return takesCapital(name) || !name.includes(' ') ? upperFirst(`${unitWord(kind)} ${name}`) : name;
}

/**
 * The place of a Party paper's date line: the bare name, with the unit's word when it is a person's, a number,
 * one syllable, or the name of the province `tinh` too: `Thành phố Huế`, `Phường Phú Thọ` (HD 05 I.4.1.1.c).
 */
export function placeForParty(kind: UnitKind, ten: string, tinh: string | null): string {
  const name = normalizeUnitName(kind, ten);
  const province = tinh === null ? null : stripUnitWord(tinh).toLowerCase();
  const full = takesCapital(name) || !name.includes(' ') || name.toLowerCase() === province;
  return full ? upperFirst(`${unitWord(kind)} ${name}`) : name;
}

function takesCapital(name: string): boolean {
  if (/^(?:số\s+)?\d+[A-Za-zÀ-ɏḀ-ỿ]?$/iu.test(name) || /^[IVXLC]+$/.test(name)) return true;
  return PERSONS_AND_EVENTS.has(stripAccents(name.toLowerCase()));
}

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

import { stripAccents } from './fold.ts';
import { remember } from './remember.ts';
import { upper } from './text.ts';

/** The offices that decide who may chair, conclude and sign; each office of the string on its own. */
export interface Rank {
  /** Secretary of the Party committee itself, not of a cell, a youth union or a committee inside an agency. */
  biThu: boolean;
  phoBiThu: boolean;
  chuTichUbnd: boolean;
  phoChuTichUbnd: boolean;
  chuTichHdnd: boolean;
  phoChuTichHdnd: boolean;
  chuTichMttq: boolean;
  phoChuTichMttq: boolean;
  chanhVanPhong: boolean;
}

type Body = 'dang' | 'ubnd' | 'hdnd' | 'mttq';
type Head = 'bi_thu' | 'chu_tich' | 'chanh_van_phong';

/** One office read: `Quyền Chủ tịch UBND phường` → chu_tich, deputy no, acting yes, body ubnd. */
interface Office {
  head: Head;
  deputy: boolean;
  acting: boolean;
  /** Null when a chief of office is not said to be whose. */
  body: Body | null;
}

/** Whose paper is signed. */
export type SigningSide = 'dang' | 'chinh_quyen' | 'hdnd' | 'mttq';

// A title begins with one of these words; what follows a comma without one belongs to the title before
// (`Trưởng phòng Kinh tế, Hạ tầng và Đô thị`).
const TITLE_START =
  /^(?:p(?:ho)? |quyen |q |nguyen |pho\b|p?(?:bt|ct|cvp)(?:\b|tt\b|du\b|ubnd|hdnd|u?b?mttq)|bi thu|chu (?:tich|nhiem|tri)|chanh|truong(?! (?:mam non|tieu hoc|thcs|thpt|trung hoc|cao dang|dai hoc))|thu ky|thuong (?:truc|vu)|uy vien|uv|(?:tinh|thanh|thi|huyen|quan|dang) uy vien|giam doc|hieu truong|tong |vien truong|to truong|tram truong|doi truong|chi huy|chinh tri vien|dai bieu|cong chuc|chuyen vien|can bo|ke toan|van thu|dai ta|thuong ta|trung ta|thieu ta|dai uy|thuong uy|trung uy|thieu uy|bac si)/;

const SEPARATOR = /(\s*[,;/\n]\s*(?:(?:kiêm|và)\s+)?|\s+[-–—]\s*|[-–—]\s+|\s+(?:kiêm|và)\s+)/iu;

/** The titles of one person, as typed: `PBT, CT UBND phường` → `['PBT', 'CT UBND phường']`. */
export const splitTitles = remember((chuc_vu: string): readonly string[] => {
  const titles: string[] = [];
  const pieces = chuc_vu.normalize('NFC').trim().split(SEPARATOR);
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i] ?? '';
    const before = titles.at(-1);
    if (before === undefined || TITLE_START.test(plainTitle(piece))) titles.push(piece);
    else titles[titles.length - 1] = before + (pieces[i - 1] ?? '') + piece;
  }
  return titles.map((title) => title.replace(/[\s,;.–—-]+$/, '').trim()).filter((title) => title !== '');
});

/** What a title string says of the offices held; tolerant of abbreviations, accents, case and `ủy`/`uỷ`. */
export const rank = remember((chuc_vu: string): Rank => {
  const held = readOffices(chuc_vu);
  const holds = (head: Head, body: Body, deputy: boolean) =>
    held.some((o) => o.head === head && o.body === body && o.deputy === deputy);
  return {
    biThu: holds('bi_thu', 'dang', false),
    phoBiThu: holds('bi_thu', 'dang', true),
    chuTichUbnd: holds('chu_tich', 'ubnd', false),
    phoChuTichUbnd: holds('chu_tich', 'ubnd', true),
    chuTichHdnd: holds('chu_tich', 'hdnd', false),
    phoChuTichHdnd: holds('chu_tich', 'hdnd', true),
    chuTichMttq: holds('chu_tich', 'mttq', false),
    phoChuTichMttq: holds('chu_tich', 'mttq', true),
    chanhVanPhong: held.some((o) => o.head === 'chanh_van_phong' && !o.deputy),
  };
});

const SIDE_BODY: Record<SigningSide, Body> = {
  dang: 'dang',
  chinh_quyen: 'ubnd',
  hdnd: 'hdnd',
  mttq: 'mttq',
};
const SIGNED_AS: Record<Head, string> = {
  bi_thu: 'bí thư',
  chu_tich: 'chủ tịch',
  chanh_van_phong: 'chánh văn phòng',
};

/**
 * The title line over the signature, without the body's name (HD 05 I.7.1.2): `BÍ THƯ`, `PHÓ CHỦ TỊCH`,
 * `Q. CHỦ TỊCH`, `CHÁNH VĂN PHÒNG`. Null when no title held signs for that side.
 */
export function signingTitle(chuc_vu: string, side: SigningSide): string | null {
  const held = readOffices(chuc_vu).filter((o) => mayStandFor(o, side) || isBareChair(chuc_vu, o, side));
  const office = held.sort((a, b) => weight(a) - weight(b))[0];
  if (!office) return null;
  const name = office.deputy ? `phó ${SIGNED_AS[office.head]}` : SIGNED_AS[office.head];
  return (office.acting ? 'Q. ' : '') + upper(name);
}

function weight(office: Office): number {
  return (office.head === 'chanh_van_phong' ? 2 : 0) + (office.deputy ? 1 : 0);
}

function mayStandFor(office: Office, side: SigningSide): boolean {
  if (office.body === null || office.body === SIDE_BODY[side]) return true;
  // One chief of office serves UBND and HĐND.
  return office.head === 'chanh_van_phong' && office.body === 'ubnd' && side === 'hdnd';
}

// `Chủ tịch` with nothing after it is read as the government's, but signs for whichever council or front it is given to.
function isBareChair(chuc_vu: string, office: Office, side: SigningSide): boolean {
  return (
    office.head === 'chu_tich' &&
    side !== 'dang' &&
    /^(?:quyen |q )?(?:pho )?chu tich$/.test(spelled(chuc_vu))
  );
}

const readOffices = remember((chuc_vu: string): readonly Office[] =>
  splitTitles(chuc_vu)
    .map(readOffice)
    .filter((office) => office !== null),
);

const HEADS =
  /^(quyen |q )?(pho )?(bi thu|chu tich|chanh van phong|chanh vp)(?: (?:thuong truc|tt|phu trach|chuyen trach))?(?: |$)/;

// A former office (`nguyên Bí thư`) matches none of the heads and so gives no office.
function readOffice(title: string): Office | null {
  const plain = spelled(title);
  const found = HEADS.exec(plain);
  if (!found) return null;
  const rest = plain.slice(found[0].length).trim();
  const head = found[3] === 'bi thu' ? 'bi_thu' : found[3] === 'chu tich' ? 'chu_tich' : 'chanh_van_phong';
  const body = BODY_OF[head](rest);
  if (body === undefined) return null;
  return { head, deputy: found[2] !== undefined, acting: found[1] !== undefined, body };
}

const UNIT = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh)\b(?! (?:doan|hoi)\b)/;
const PARTY = /^(?:(?:dang|huyen|quan|thi|thanh|tinh) uy|dang bo|[dhqt]u|thu|btv|ban thuong vu)\b ?/;
// A committee inside an agency, the army or the police is not the committee of the place.
const PARTY_INSIDE =
  /^(?:quan su|cong an|bien phong|cac co quan|co quan|ubnd|uy ban|hdnd|khoi|truong|benh vien|cong ty|doanh nghiep|bo phan)\b/;

/** The body a title's remainder names; undefined when the office is none of ours. */
const BODY_OF: Record<Head, (rest: string) => Body | null | undefined> = {
  bi_thu: (rest) => {
    if (rest === '' || UNIT.test(rest)) return 'dang';
    return PARTY.test(rest) && !PARTY_INSIDE.test(rest.replace(PARTY, '')) ? 'dang' : undefined;
  },
  chu_tich: (rest) => {
    if (rest === '' || UNIT.test(rest) || /^(?:ubnd|uy ban nhan dan)\b/.test(rest)) return 'ubnd';
    if (/^(?:hdnd|hoi dong nhan dan)\b/.test(rest)) return 'hdnd';
    return /^(?:ub ?|uy ban )?(?:mttq(?: ?vn)?|mttqvn|mat tran|mt)\b/.test(rest) ? 'mttq' : undefined;
  },
  chanh_van_phong: (rest) => {
    if (PARTY.test(rest)) return 'dang';
    return /^(?:hdnd|ubnd|hoi dong|uy ban nhan dan)\b/.test(rest) ? 'ubnd' : null;
  },
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(q )?p(?=bt|ct|cvp| ?bi thu| ?chu tich| ?chanh)/, '$1pho '],
  [/^(quyen |q )?(pho )?(bt|ct|cvp)(?=[a-z])/, '$1$2$3 '],
  [/^(quyen |q )?(pho )?bt\b/, '$1$2bi thu'],
  [/^(quyen |q )?(pho )?ct\b/, '$1$2chu tich'],
  [/^(quyen |q )?(pho )?cvp\b/, '$1$2chanh van phong'],
];

/** `PBT ĐU` → `pho bi thu du`. */
function spelled(title: string): string {
  return SHORT.reduce((text, [short, full]) => text.replace(short, full), plainTitle(title)).replace(
    / +/g,
    ' ',
  );
}

/** Lower case, no accents, punctuation as spaces: `UB.MTTQVN` → `ub mttqvn`. */
export const plainTitle = remember((title: string): string => {
  return stripAccents(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
});

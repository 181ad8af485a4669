import type { DataPath } from '../findings/finding.ts';
import { type Legacy, readLegacy } from '../vi/legacy.ts';
import { stripHonorific } from '../vi/name.ts';
import type { Conference } from './conference.ts';

/** One text the clerk typed in words, with what it is: prose, a title cited as its issuer wrote it, the name of a person or a place. */
export interface FreeText {
  path: DataPath;
  /** As typed, so that offsets in it are offsets in the scalar of the file. */
  text: string;
  kind: 'prose' | 'quote' | 'person' | 'place';
  /** The key it stands under, also when in a list: `muc_dich`. */
  key: string;
  /** What it should be when it is in an old encoding or was read in a wrong one; null for a sound text. */
  legacy: Legacy | null;
}

const PERSON_KEYS: ReadonlySet<string> = new Set([
  'ho_ten',
  'nguoi',
  'nguoi_neu',
  'nguoi_ky',
  'chu_tri',
  'thay_cho',
  'thu_ky',
  'dieu_hanh',
  'khach_moi',
  'dai_bieu',
  'tac_gia',
]);

const PLACE_KEYS: ReadonlySet<string> = new Set(['dia_danh', 'huyen', 'tinh', 'don_vi_con']);

/** Numbers, symbols, names of files and addresses: no words to be spelt. */
const CODE_KEYS: ReadonlySet<string> = new Set([
  'ma',
  'so',
  'ky_hieu',
  'so_van_ban',
  'kieu_dau',
  'thu',
  'tep',
  'trang_web',
  'dia_chi_truc_tuyen',
  'dien_thoai',
]);

/** A choice of the schema, as `nhan_dan`. */
const CHOICE = /^[a-z]+(?:_[a-z]+)*$/;

const known = new WeakMap<Conference, readonly FreeText[]>();

/** Every text of the file that is written in words, in the order of the data. */
export function textsOf(conference: Conference): readonly FreeText[] {
  const texts = known.get(conference) ?? withLegacy([...walk(conference.data, [], '')]);
  known.set(conference, texts);
  return texts;
}

/** What is in doubt by itself is not when other texts of the file are in an old encoding. */
function withLegacy(texts: readonly Bare[]): FreeText[] {
  const read = texts.map((text) => ({ ...text, legacy: readLegacy(text.text) }));
  const old = read.find(({ legacy }) => legacy !== null && legacy.encoding !== 'UTF-8')?.legacy?.encoding;
  if (old === undefined) return read;
  return read.map((text) => ({ ...text, legacy: text.legacy ?? readLegacy(text.text, old) }));
}

type Bare = Omit<FreeText, 'legacy'>;

function* walk(value: unknown, path: DataPath, key: string): Generator<Bare> {
  if (typeof value === 'string') {
    if (value === '' || CHOICE.test(value) || isCode(path, key)) return;
    yield { path, text: value, kind: kindOf(path, key), key };
    return;
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(item, [...path, i], key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* walk(inner, [...path, name], name);
  }
}

/** `co_quan` alone is the path of the office file. */
function isCode(path: DataPath, key: string): boolean {
  return CODE_KEYS.has(key) || (key === 'co_quan' && path.length === 1);
}

function kindOf(path: DataPath, key: string): FreeText['kind'] {
  if (PERSON_KEYS.has(key)) return 'person';
  const ofOffice = path[0] === 'co_quan' && path.length === 2;
  if (PLACE_KEYS.has(key) || (ofOffice && key === 'ten')) return 'place';
  return path.includes('can_cu') ? 'quote' : 'prose';
}

/** Names of all people of the file, citizens too, without the form of address, each spelling once. */
export function namesOf(conference: Conference): readonly string[] {
  const names = named.get(conference) ?? readNames(conference);
  named.set(conference, names);
  return names;
}

const named = new WeakMap<Conference, readonly string[]>();

function readNames(conference: Conference): string[] {
  const names = textsOf(conference)
    .filter(({ kind }) => kind === 'person')
    .map(({ text }) => stripHonorific(text).ho_ten);
  return [...new Set(names)];
}

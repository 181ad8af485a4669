import type { DataPath } from '../findings/finding.ts';
import { plainName, stripHonorific, type XungHo } from '../vi/name.ts';
import type { ChuTriMucDayDu, DoiThoai, Nguoi, NguoiDayDu } from './generated/types.ts';

/** Someone named in the file, with everything that any of his mentions says. */
export interface Person {
  ho_ten: string;
  ma: string | null;
  xung_ho: 'dong_chi' | 'ong' | 'ba' | null;
  chuc_vu: string | null;
  don_vi: string | null;
  cap: 'thon' | 'xa' | 'huyen' | 'tinh' | 'tw' | null;
  /** Where the person is written as an object; null when only ever named. */
  path: DataPath | null;
}

/** A mention: where it stands and what was written there. */
export interface Mention {
  path: DataPath;
  value: Nguoi | ChuTriMucDayDu;
}

export interface People {
  /** The person a name, a code or an object stands for: one object for all mentions. A name nobody wrote in full is a person without a title. */
  find(ref: Nguoi | ChuTriMucDayDu | undefined): Person | null;
  all: readonly Person[];
  mentions: readonly Mention[];
}

/**
 * Gathers the people of the file. A person is written once as an object, anywhere, and by name everywhere else, in any
 * order; of two people of one name, one at least bears a code, and the name alone means the one without.
 */
export function gatherPeople(data: DoiThoai): People {
  const mentions = [...personMentions(data)];
  const register = new Register();
  writePeople(register, mentions);
  const written = [...register.all];
  for (const { value } of mentions) {
    if (typeof value !== 'string') continue;
    const known = register.find(value);
    if (known === undefined) register.add(create({ ho_ten: value }, null));
    // `Ông` may stand before the name alone; a code says nothing more.
    else if (known.ma !== value) complete(known, { ho_ten: value });
  }
  return {
    all: written,
    mentions,
    find(ref) {
      if (ref === undefined || ref === '') return null;
      return register.find(ref) ?? create(typeof ref === 'string' ? { ho_ten: ref } : ref, null);
    },
  };
}

/** Those written as objects; the ones with a code first, so that the order of the file does not matter. */
function writePeople(register: Register, mentions: readonly Mention[]): void {
  for (const coded of [true, false]) {
    for (const { path, value } of mentions) {
      if (typeof value === 'string' || (value.ma !== undefined) !== coded) continue;
      const known = coded ? register.byCode(value.ma) : register.byName(value.ho_ten, value.chuc_vu);
      if (known === undefined) register.add(create(value, path));
      else complete(known, value);
    }
  }
}

/** The people known so far, found by code or name without asking each of them. */
class Register {
  readonly all: Person[] = [];
  readonly #codes = new Map<string, Person>();
  readonly #names = new Map<string, Person[]>();

  add(person: Person): void {
    this.all.push(person);
    if (person.ma !== null) this.#codes.set(person.ma, person);
    const same = this.#names.get(plainName(person.ho_ten));
    if (same === undefined) this.#names.set(plainName(person.ho_ten), [person]);
    else same.push(person);
  }

  find(ref: Nguoi | ChuTriMucDayDu): Person | undefined {
    if (typeof ref === 'string') return this.byCode(ref) ?? this.byName(ref);
    return this.byCode(ref.ma) ?? this.byName(ref.ho_ten, ref.chuc_vu);
  }

  byCode(code: string | undefined): Person | undefined {
    return code === undefined ? undefined : this.#codes.get(code);
  }

  /** Someone with a code is meant by the name alone only if nobody else has it and the titles do not differ. */
  byName(name: string, chuc_vu?: string): Person | undefined {
    const same = this.#names.get(plainName(stripHonorific(name).ho_ten)) ?? [];
    return (
      same.find((p) => p.ma === null) ??
      same.find((p) => chuc_vu === undefined || p.chuc_vu === null || p.chuc_vu === chuc_vu)
    );
  }
}

function create(value: NguoiDayDu, path: DataPath | null): Person {
  const named = stripHonorific(value.ho_ten);
  return {
    ho_ten: named.ho_ten,
    ma: value.ma ?? null,
    xung_ho: value.xung_ho ?? honorific(named.xung_ho),
    chuc_vu: value.chuc_vu ?? null,
    don_vi: value.don_vi ?? null,
    cap: value.cap ?? null,
    path,
  };
}

/** `anh`, `chị` are for speech, not for papers. */
function honorific(typed: XungHo | null): Person['xung_ho'] {
  return typed === 'anh' || typed === 'chi' ? null : typed;
}

function complete(person: Person, value: NguoiDayDu): void {
  person.xung_ho ??= value.xung_ho ?? honorific(stripHonorific(value.ho_ten).xung_ho);
  person.chuc_vu ??= value.chuc_vu ?? null;
  person.don_vi ??= value.don_vi ?? null;
  person.cap ??= value.cap ?? null;
}

/** Every place of the file that names a person of the register (not a citizen who raises an opinion). */
function* personMentions(data: DoiThoai): Generator<Mention> {
  yield* list(data.nguoi, ['nguoi']);
  const office = typeof data.co_quan === 'object' ? data.co_quan : undefined;
  yield* list(office?.nguoi, ['co_quan', 'nguoi']);
  const attendance = data.thanh_phan;
  for (const [i, chair] of (attendance?.chu_tri ?? []).entries()) {
    yield { path: ['thanh_phan', 'chu_tri', i], value: chair };
    if (typeof chair === 'object') yield* one(chair.thay_cho, ['thanh_phan', 'chu_tri', i, 'thay_cho']);
  }
  for (const key of ['thu_ky', 'khach_moi', 'dai_bieu'] as const) {
    yield* list(attendance?.[key], ['thanh_phan', key]);
  }
  yield* one(attendance?.dieu_hanh, ['thanh_phan', 'dieu_hanh']);
  yield* one(data.khai_mac?.nguoi, ['khai_mac', 'nguoi']);
  for (const key of ['bao_cao', 'phat_bieu'] as const) {
    for (const [i, item] of (data[key] ?? []).entries()) yield* one(item.nguoi, [key, i, 'nguoi']);
  }
  for (const key of ['tong_hop_truoc', 'ky_truoc', 'ket_luan'] as const) {
    yield* one(data[key]?.nguoi, [key, 'nguoi']);
  }
  for (const [i, item] of (data.bien_ban?.dien_bien ?? []).entries()) {
    yield* one(item.nguoi, ['bien_ban', 'dien_bien', i, 'nguoi']);
  }
  for (const [i, item] of (data.y_kien ?? []).entries()) {
    if (typeof item.tra_loi === 'object') yield* one(item.tra_loi.nguoi, ['y_kien', i, 'tra_loi', 'nguoi']);
  }
  for (const key of [
    'ke_hoach',
    'thong_bao',
    'thong_bao_truoc',
    'giay_moi',
    'ke_hoach_giai_quyet',
    'bao_cao_ket_qua',
  ] as const) {
    yield* one(data[key]?.nguoi_ky, [key, 'nguoi_ky']);
  }
}

function* list(values: Nguoi[] | undefined, path: DataPath): Generator<Mention> {
  for (const [i, value] of (values ?? []).entries()) if (value !== '') yield { path: [...path, i], value };
}

function* one(value: Nguoi | undefined, path: DataPath): Generator<Mention> {
  if (value !== undefined && value !== '') yield { path, value };
}

import type { DataPath } from '../findings/finding.ts';
import { type Conference, isAnnualPlan } from '../model/conference.ts';
import type { Mention } from '../model/people.ts';
import type { Raw } from '../schema/fold.ts';
import { rootSchema } from '../schema/shape.ts';
import { sameName, stripHonorific } from '../vi/name.ts';
import { type Carried, type CarriedMap, copied, isList, isMap, open } from './carried.ts';
import { carry } from './carry.ts';
import { type FateMap, fates } from './keep.ts';
import { type Outcomes, outcomes } from './outcomes.ts';

export interface NewYear {
  data: CarriedMap;
  outcomes: Outcomes;
  /** Bases that held for last year's conference alone and were left out, as written. */
  leftOut: string[];
}

/**
 * The file of the next conference out of last year's: office, people, recipients, groups and the division of work stay;
 * dates, times, numbers of documents, attendance, opinions and conclusions are left open; `ky_truoc` tells last year's outcome.
 * @param raw last year's data as typed, keys in canonical spelling, `co_quan` still the path it was
 * @param office what the new file says under `co_quan` when that is a path (it may lie in another folder)
 */
export function newYear(raw: Raw, conference: Conference, office: string | null): NewYear {
  const typed = isGroup(raw) ? raw : {};
  const leftOut: string[] = [];
  const given = withoutYearlyBases({ ...typed, ...(office === null ? {} : { co_quan: office }) }, leftOut);
  const carried = carry(plannedChairs(given), fatesOf(conference), rootSchema);
  const data = new Map(carried !== null && isMap(carried) ? carried : []);
  const told = outcomes(conference);
  data.set('hoi_nghi', dated(data.get('hoi_nghi'), conference));
  data.set('ky_truoc', reported(told.data, given.ky_truoc));
  const people = unnamed(data, typed, conference);
  if (people.length > 0) data.set('nguoi', [...listOf(data.get('nguoi')), ...people]);
  return { data, outcomes: told, leftOut };
}

/** A plan for the year has no session to ask for. */
function fatesOf(conference: Conference): FateMap {
  const { hoi_nghi } = fates;
  if (!isAnnualPlan(conference) || typeof hoi_nghi !== 'object') return fates;
  return { ...fates, hoi_nghi: { ...hoi_nghi, phien: 'drop' } };
}

/** The year after; the next number in a series by topic, which goes on over the years. */
function dated(carried: Carried | undefined, { data, nam }: Conference): CarriedMap {
  const entries = new Map(carried !== undefined && isMap(carried) ? carried : []);
  entries.set('nam', nam === null ? open() : String(nam + 1));
  const { lan, loai, chuyen_de = [] } = data.hoi_nghi;
  if (lan !== undefined && (loai === 'chuyen_de' || chuyen_de.length > 0))
    entries.set('lan', String(lan + 1));
  return entries;
}

/** Who reported on the year before reports on this one too. */
function reported(told: CarriedMap, before: Raw | undefined): CarriedMap {
  const out = new Map(told);
  if (!isGroup(before)) return out;
  for (const key of ['nguoi', 'don_vi']) {
    const value = before[key];
    if (value !== undefined) out.set(key, copied(value));
  }
  return out;
}

type RawMap = { [key: string]: Raw };

/** The chair of the plan takes the seat again from who stood in for him and now attends as one of the delegates. */
function plannedChairs(raw: RawMap): RawMap {
  const attendance = raw.thanh_phan;
  if (!isGroup(attendance) || !Array.isArray(attendance.chu_tri)) return raw;
  const standIns: Raw[] = [];
  const chu_tri = attendance.chu_tri.map((chair) => plannedChair(chair, standIns));
  if (standIns.length === 0) return { ...raw, thanh_phan: { ...attendance, chu_tri } };
  const delegates = Array.isArray(attendance.dai_bieu) ? attendance.dai_bieu : [];
  return { ...raw, thanh_phan: { ...attendance, chu_tri, dai_bieu: [...standIns, ...delegates] } };
}

function plannedChair(chair: Raw, standIns: Raw[]): Raw {
  if (!isGroup(chair)) return chair;
  const { thay_cho, ly_do: _, ...own } = chair;
  if (thay_cho === undefined || Array.isArray(thay_cho)) return own;
  const { vai_tro, ...person } = own;
  standIns.push(person);
  return typeof thay_cho === 'string' || vai_tro === undefined ? thay_cho : { ...thay_cho, vai_tro };
}

function isGroup(raw: Raw | undefined): raw is RawMap {
  return typeof raw === 'object' && !Array.isArray(raw);
}

/** Papers of one conference or year, as against laws and decisions that hold until they are replaced. */
const YEARLY =
  /^\s*(?:căn cứ\s+)?(?:kế hoạch|công văn|thông báo|giấy mời|báo cáo|tờ trình|chương trình)(?!\p{L})/iu;

function withoutYearlyBases(raw: RawMap, leftOut: string[]): RawMap {
  const out: RawMap = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'can_cu' && Array.isArray(value)) {
      const yearly = value.filter((item) => YEARLY.test(kindOf(item)));
      leftOut.push(...yearly.map((item) => basisWords(item)));
      if (yearly.length < value.length) out[key] = value.filter((item) => !yearly.includes(item));
    } else if (key === 'y_kien') out[key] = value;
    else out[key] = isGroup(value) ? withoutYearlyBases(value, leftOut) : value;
  }
  return out;
}

function kindOf(basis: Raw): string {
  if (typeof basis === 'string') return basis;
  const kind = Array.isArray(basis) ? undefined : basis.loai;
  return typeof kind === 'string' ? kind : '';
}

function basisWords(basis: Raw): string {
  if (typeof basis === 'string' || Array.isArray(basis)) return String(basis);
  return [basis.loai, basis.so, basis.trich_yeu].filter((part) => typeof part === 'string').join(' ');
}

/** People who were written in full only where nothing is taken over; by name alone their titles would be lost. */
function unnamed(data: CarriedMap, typed: RawMap, { people }: Conference): Carried[] {
  const shared = people.mentions.filter(({ path }) => path[0] === 'co_quan').flatMap(bearer);
  const known = [...bearersIn(data), ...shared];
  return people.mentions.flatMap((mention) => {
    const [person] = bearer(mention);
    if (person === undefined || known.some((other) => isSame(other, person))) return [];
    known.push(person);
    const raw = rawAt(typed, mention.path);
    return raw === undefined ? [] : [personOf(raw)];
  });
}

/** What tells one person from another. */
interface Bearer {
  ho_ten: string;
  ma: string | null;
}

function isSame(a: Bearer, b: Bearer): boolean {
  return a.ma === b.ma && sameName(a.ho_ten, b.ho_ten);
}

function bearer({ value }: Mention): Bearer[] {
  return typeof value === 'string'
    ? []
    : [{ ho_ten: stripHonorific(value.ho_ten).ho_ten, ma: value.ma ?? null }];
}

function* bearersIn(value: Carried): Generator<Bearer> {
  if (isList(value)) for (const part of value) yield* bearersIn(part);
  if (!isMap(value)) return;
  const [name, code] = [value.get('ho_ten'), value.get('ma')];
  if (typeof name === 'string') {
    yield { ho_ten: stripHonorific(name).ho_ten, ma: typeof code === 'string' ? code : null };
  }
  for (const part of value.values()) yield* bearersIn(part);
}

function personOf(raw: Raw): Carried {
  const person = copied(raw);
  if (!isMap(person)) return person;
  return new Map([...person].filter(([key]) => !['vai_tro', 'thay_cho', 'ly_do'].includes(key)));
}

function rawAt(raw: Raw, path: DataPath): Raw | undefined {
  let value: Raw | undefined = raw;
  for (const part of path) {
    if (typeof value !== 'object') return undefined;
    value = Array.isArray(value) ? value[Number(part)] : value[part];
  }
  return value;
}

function listOf(value: Carried | undefined): readonly Carried[] {
  return value !== undefined && isList(value) ? value : [];
}

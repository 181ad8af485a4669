import fc from 'fast-check';
import { resolve, rootSchema, type SchemaNode } from '../../src/schema/shape.ts';
import { settled } from './settle.ts';
import type { Value } from './value.ts';

/** A conference still without its days: they are counted from the day of the conference, and `nam` is its year. */
type Drawn = string | Day | 'nam' | Drawn[] | { [key: string]: Drawn };

interface Day {
  sau: number;
}

/** Days of conferences, at least one for each standard and each organisation of government. */
const DAYS = ['2019-09-16', '2020-06-05', '2023-04-27', '2025-08-12', '2026-05-20', '2026-07-10'];

/** So many days after the conference (before it when negative) a part of the file has its dates. */
const WHEN: Readonly<Record<string, readonly [number, number]>> = {
  can_cu: [-900, -20],
  ke_hoach: [-30, -20],
  thong_bao_truoc: [-19, -10],
  giay_moi: [-10, -6],
  tong_hop_truoc: [-12, -4],
  ky_truoc: [-300, -60],
  hoi_nghi: [0, 3],
  bien_ban: [3, 3],
  thong_bao: [4, 8],
  tin_bai: [4, 6],
  ke_hoach_giai_quyet: [9, 12],
  bao_cao_ket_qua: [60, 90],
  han: [20, 60],
};

const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Đồng chí Phạm Thị D', 'Ông Hoàng Văn E'];
/** Keys under which the name of a person stands. */
export const OFFICIALS =
  /^(?:nguoi|nguoi_ky|chu_tri|thay_cho|thu_ky|dieu_hanh|khach_moi|dai_bieu|ho_ten|nguoi_neu)$/;

/** Texts that fit a key better than the examples that the schema has for it. */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  chuc_vu: [
    'Phó Bí thư Đảng ủy, Chủ tịch UBND phường',
    'Bí thư Đảng ủy, Chủ tịch HĐND phường',
    'Chủ tịch Ủy ban nhân dân phường',
    'Phó Chủ tịch UBND phường',
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường',
  ],
  tep: ['anh/hoi-truong.jpg', 'anh/khai-mac.jpg', 'anh/diem-cau.png'],
  ten: ['Mẫu', '7', 'Thôn 2'],
  ky_hieu: ['KH-UBND', 'BB-UBND', 'TB-UBND', 'GM-UBND', 'KH/ĐU', 'BB/ĐU', 'UBND', 'ĐU'],
  so: ['7', '026', '342', '12a'],
};

/**
 * A conference of any fields and shapes that the schema knows, mostly one of which papers can be made: what the check
 * finds wrong in it is taken out again.
 * @param text any other text for a field, drawn now and then
 */
export function conferences(text: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  const root = mapOf(rootSchema, ['hoi_nghi', 'co_quan'], { part: 'han', text });
  return fc.tuple(root, fc.constantFrom(...DAYS)).map(([drawn, day]) => settled(dated(drawn, new Date(day))));
}

interface Drawing {
  /** The part of the file, for its days. */
  part: string;
  text: fc.Arbitrary<string>;
}

function drawnOf(node: SchemaNode, key: string, drawing: Drawing): fc.Arbitrary<Drawn> {
  const here = { examples: [], ...resolve(node) };
  const inside = { ...drawing, part: partOf(key, drawing.part) };
  if (here.anyOf !== undefined) {
    const { anyOf, ...own } = here;
    return fc.oneof(...anyOf.map((option) => drawnOf({ ...own, ...resolve(option) }, key, drawing)));
  }
  if (here.properties !== undefined) return mapOf(here, here.required ?? [], inside);
  if (here.items === undefined) return scalarOf(here, key, inside);
  const item = drawnOf({ examples: here.examples.flat(), ...resolve(here.items) }, key, inside);
  // Papers that are not made cannot be looked at.
  const [minLength, maxLength] = key === 'khong_lam' ? [0, 1] : [1, 3];
  return fc.uniqueArray(item, { minLength, maxLength, selector: (one) => JSON.stringify(one) });
}

function partOf(key: string, part: string): string {
  return key.startsWith('han') ? 'han' : WHEN[key] === undefined ? part : key;
}

function mapOf(node: SchemaNode, requiredKeys: string[], drawing: Drawing): fc.Arbitrary<Drawn> {
  const fields = Object.entries(node.properties ?? {});
  const model = Object.fromEntries(fields.map(([key, inner]) => [key, drawnOf(inner, key, drawing)]));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function scalarOf(node: SchemaNode, key: string, { part, text }: Drawing): fc.Arbitrary<Drawn> {
  const choices = (node.enum ?? []).filter((choice) => choice !== null);
  if (choices.length > 0) return fc.constantFrom(...choices);
  switch (node.kieu) {
    case 'ngay': {
      const [min, max] = WHEN[part] ?? [0, 0];
      return fc.integer({ min, max }).map((sau): Day => ({ sau }));
    }
    case 'gio':
      return fc.constantFrom('7h30', '8:00', '8 giờ 15', '14h', '19h30');
    case 'dung_sai':
      return fc.constantFrom('có', 'không', 'true', 'x');
    case 'so_nguyen':
      if (key === 'nam') return fc.constant('nam');
      return key === 'phien_ban' ? fc.constant('1') : counts.map(String);
    case undefined:
      return textOf(node, key, text);
  }
}

function textOf(node: SchemaNode, key: string, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const examples = (node.examples ?? []).filter((one) => typeof one === 'string' || typeof one === 'number');
  const pool = OFFICIALS.test(key) ? PEOPLE : (POOLS[key] ?? examples.map(String));
  if (pool.length === 0) return text;
  return fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...pool) }, { weight: 1, arbitrary: text });
}

const counts = fc.oneof(
  { weight: 9, arbitrary: fc.oneof(fc.nat(3), fc.nat(150), fc.nat(3000)) },
  { weight: 1, arbitrary: fc.constantFrom(999_999_999, Number.MAX_SAFE_INTEGER) },
);

/** With real days, each written in one of the ways people write them. */
function dated(drawn: Drawn, day: Date): Value {
  if (drawn === 'nam') return String(day.getUTCFullYear());
  if (typeof drawn === 'string') return drawn;
  if (Array.isArray(drawn)) return drawn.map((item) => dated(item, day));
  if (isDay(drawn)) return written(new Date(day.getTime() + drawn.sau * 86_400_000));
  return Object.fromEntries(Object.entries(drawn).map(([key, inner]) => [key, dated(inner, day)]));
}

function isDay(drawn: object): drawn is Day {
  return 'sau' in drawn && typeof drawn.sau === 'number';
}

function written(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const ways = [`${day}/${month}/${year}`, `${day}.${month}.${year}`, date.toISOString().slice(0, 10)];
  return ways[day % ways.length] ?? '';
}

import type { Task } from '../model/derive.ts';
import type { Person } from '../model/people.ts';
import { shortDate } from '../vi/calendar.ts';
import { isCapitalised } from '../vi/capitals.ts';
import { fold } from '../vi/fold.ts';
import { ensureEnd, lowerFirst, stripEnd, toLines, upperFirst } from '../vi/text.ts';
import type { Facts } from '../wording/wording.ts';
import type { Draft } from './draft.ts';
import { fullPerson, peopleOf, shortPerson } from './persons.ts';

/** Running text: sentences, and the pieces clerks type fitted into them. */

/** One paragraph of a sentence file, each of its lines a sentence; null when nothing is left of it. */
export function paragraph(draft: Draft, id: string, facts: Facts): string | null {
  const sentences = draft.wording.lines(id, facts).map(sentence);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Paragraphs a clerk has written himself. */
export function ownParagraphs(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).flatMap(toLines).map(sentence);
}

function sentence(text: string): string {
  return ensureEnd(upperFirst(text), '.');
}

/** Names of bodies keep their capital inside a sentence; so does what has two capitals in a row. */
const BODY =
  /^(?:[UỦ][ỷy] ban|Hội đồng nhân dân|Thường (?:trực|vụ)|Mặt trận|Văn phòng|Công an|Quốc hội|Chính phủ|Chi (?:nhánh|cục)|Trung tâm|Ban (?!hành)|(?:Tỉnh|Thành|Thị|Huyện|Quận) [uủ][ỷy]|Chủ tịch (?=\p{Lu}))/u;
/** Two words of letters, or one before a number. */
const TWO_WORDS = /^([\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]+)\s(?:([A-Za-zÀ-ɏḀ-ỿ]{2})|\d)/;
/** Words that begin a clause, not a name, whatever follows. */
const CLAUSE = /^(?:Giao|Tại|Với|Do|Nghe|Mời|Cùng|Theo|Để|Về|Qua|Các|Từ|Khi|Những|Cả|Có|Đã|Sẽ|Và|Nguyên)\s/u;

/** A typed piece of text as it stands inside a sentence: one line, no closing mark, a small first letter where it is no name. */
export function clause(text: string): string {
  const line = oneLine(text);
  if (BODY.test(line) || (isName(line) && !CLAUSE.test(line))) return line;
  return lowerFirst(line);
}

/** `Phường Mẫu`, `Khối 7`: capitals in a row, or a capital before a number. */
function isName(line: string): boolean {
  const words = TWO_WORDS.exec(line);
  if (words === null) return false;
  const [, first = '', second] = words;
  return isCapitalised(first) && (second === undefined || isCapitalised(second));
}

/** Words for bodies that are no names: `các đoàn thể`, `bộ phận chuyên môn`, `phường Mẫu`. */
const COMMON =
  /^(?:các|cấp|cơ quan|đơn vị|bộ phận|lãnh đạo|người|những|một số|chính quyền|tập thể|tổ|thôn|khối|bản|ấp|khu phố|chi bộ|(?:phường|xã|huyện|quận|tỉnh|thị (?:xã|trấn)|thành phố)(?! \d))(?=[\s,])/iu;

/** A body's name inside a sentence: as typed, but for common nouns. */
export function bodyInside(text: string): string {
  const line = oneLine(text);
  return COMMON.test(line) ? lowerFirst(line) : line;
}

function oneLine(text: string): string {
  return toLines(text).map(stripEnd).join('; ');
}

/** Several clauses in one sentence; null when there are none. */
export function clauses(texts: readonly string[] | undefined): string | null {
  const all = (texts ?? []).map(clause).filter((text) => text !== '');
  return all.length === 0 ? null : all.join('; ');
}

/** A clause that may be absent. */
export function optionalClause(text: string | null | undefined): string | null {
  return text === null || text === undefined || text === '' ? null : clause(text);
}

/** A body that may be absent. */
export function optionalBody(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : bodyInside(text);
}

/** With titles, unless the paragraph on those present has given them already. */
export function mention(draft: Draft, person: Person): string {
  return introduced(draft).includes(person) ? shortPerson(draft, person) : fullPerson(draft, person);
}

/** Chairs, guests and delegates. */
function introduced(draft: Draft): Person[] {
  const data = draft.conference.data.thanh_phan;
  const chairs = draft.conference.chairs.map((c) => c.nguoi);
  return [...chairs, ...peopleOf(draft, data?.khach_moi), ...peopleOf(draft, data?.dai_bieu)];
}

/** `Phòng Kinh tế khảo sát, lập phương án, hoàn thành trước ngày 15/6/2026; …`: one text for each unit, with all its tasks. */
export function workByUnit(draft: Draft, tasks: readonly Task[]): string[] {
  const units = new Map<string, { don_vi: string; viec: string[] }>();
  for (const task of tasks) {
    const unit = units.get(fold(task.don_vi)) ?? { don_vi: bodyInside(task.don_vi), viec: [] };
    const job = draft.wording.phrase('tin_bai/viec', {
      viec: optionalClause(task.viec),
      tom_tat: optionalClause(task.y_kien?.data.tom_tat),
      han: task.han === null ? null : shortDate(task.han),
    });
    units.set(fold(task.don_vi), { ...unit, viec: [...unit.viec, job] });
  }
  return [...units.values()].map(({ don_vi, viec }) => `${don_vi} ${viec.join('; ')}`);
}

import type { Person } from '../model/people.ts';
import { ensureEnd, lowerFirst, stripEnd, toLines, upperFirst } from '../vi/text.ts';
import type { Facts } from '../wording/wording.ts';
import type { Draft } from './draft.ts';
import { fullPerson, peopleOf, shortPerson } from './persons.ts';

/** Running text: sentences and the pieces clerks type, fitted into one another. */

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

/** Names of bodies keep their capital inside a sentence; two capitals in a row begin a name too. */
const BODY =
  /^(?:Ủy ban|Uỷ ban|Hội đồng nhân dân|Thường trực|Thường vụ|Mặt trận|Văn phòng|Công an|Quốc hội|Chính phủ|(?:Tỉnh|Thành|Thị|Huyện|Quận) [uủ][ỷy]|Chủ tịch (?=\p{Lu}))/u;
const NAME = /^\p{Lu}\p{M}*\p{Ll}*\s(?:\p{Lu}\p{Ll}|\d)/u;
/** Words that begin a clause, not a name, whatever follows. */
const CLAUSE = /^(?:Giao|Tại|Với|Do|Nghe|Mời|Cùng|Theo|Để|Về|Qua|Các|Từ|Khi|Những|Cả|Có|Đã|Sẽ|Và)\s/u;

/** A typed piece of text as it stands inside a sentence: one line, no closing mark, a small first letter where it is no name. */
export function clause(text: string): string {
  const line = toLines(text).map(stripEnd).join('; ');
  if (BODY.test(line) || (NAME.test(line) && !CLAUSE.test(line))) return line;
  return lowerFirst(line);
}

/** Several clauses in one sentence; null when there are none. */
export function clauses(texts: readonly string[] | undefined): string | null {
  const all = (texts ?? []).map(clause).filter((text) => text !== '');
  return all.length === 0 ? null : all.join('; ');
}

/** A clause that may be absent. */
export function optionalClause(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : clause(text);
}

/** With titles, unless the paragraph on those present has given them already. */
export function mention(draft: Draft, person: Person): string {
  return introduced(draft).includes(person) ? shortPerson(draft, person) : fullPerson(draft, person);
}

/** Chairs, guests and delegates, each once, in this order. */
export function introduced(draft: Draft): Person[] {
  const data = draft.conference.data.thanh_phan;
  const chairs = draft.conference.chairs.map((c) => c.nguoi);
  return [...new Set([...chairs, ...peopleOf(draft, data?.khach_moi), ...peopleOf(draft, data?.dai_bieu)])];
}

import { isLaw } from '../../../law/catalogue.ts';
import { type Citation, readCitation } from '../../../law/citation.ts';
import type { LegalBasis } from '../../../law/entry.ts';
import { type Match, matchBasis } from '../../../law/match.ts';
import type { Standard } from '../../../standards/standard.ts';
import { type CalendarDate, longDate, shortDate } from '../../../vi/calendar.ts';
import { BLANK, stripEnd } from '../../../vi/text.ts';
import type { Paper, Piece } from '../../paper.ts';
import { plain } from '../../recognise/text.ts';
import { hasGap } from '../letterhead/pieces.ts';

/** A document named as a legal basis: a line may name several. */
export interface Cited {
  piece: Piece;
  /** Without `Căn cứ` and its closing sign: `Luật Đất đai ngày 18 tháng 01 năm 2024`. */
  text: string;
  citation: Citation;
  match: Match;
}

/** What a line of the legal bases begins with. */
const LEAD = /^[-–—+•*\s]*căn cứ\s+(?:vào\s+)?/iu;

/** Another document in the same line. */
const NEXT =
  /;\s*(?:(?:và\s+)?căn cứ\s+)?(?=(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy định|Kết luận)\s)/u;

export function basesOf({ pieces }: Paper): readonly Piece[] {
  return pieces.get('CanCu') ?? [];
}

/** Every document cited before the text, in order; lines with something left to fill in are left out. */
export function citedIn(paper: Paper): Cited[] {
  return basesOf(paper)
    .filter((piece) => !hasGap(piece) && !piece.text.includes(BLANK) && LEAD.test(plain(piece.text)))
    .flatMap((piece) =>
      plain(piece.text)
        .replace(LEAD, '')
        .split(NEXT)
        .map((part) => {
          const text = stripEnd(part);
          return { piece, text, citation: readCitation(text), match: matchBasis(text) };
        }),
    );
}

/** A basis as a paper of this standard cites it: `Luật Đất đai ngày …`, `Quy định số 11-QĐi/TW, ngày … của …`. */
export function citationOf({ forms }: Standard, basis: LegalBasis): string {
  const { loai, so, ten = '', ngay, co_quan } = basis;
  const day = ngay === undefined ? '' : dayOf(forms.citation.value.dateForm, ngay);
  if (isLaw(basis)) {
    const byYear = forms.basis.value.law === 'year';
    return `${loai} ${ten} ${byYear ? `năm ${ngay?.nam ?? ''}` : day}`.trim();
  }
  return `${loai} số ${so}${forms.citation.value.comma ? ',' : ''} ${day} của ${co_quan} ${ten}`.trim();
}

function dayOf(form: 'words' | 'digits', date: CalendarDate): string {
  return form === 'words' ? longDate(date) : `ngày ${shortDate(date)}`;
}

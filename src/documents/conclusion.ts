import { opinions } from '../model/derive.ts';
import { fold } from '../vi/fold.ts';
import { ensureEnd } from '../vi/text.ts';
import type { Facts } from '../wording/wording.ts';
import { type AppendixRequest, appendices } from './appendix.ts';
import { basisLines } from './basis.ts';
import { conclusionSubject, openingParagraphs } from './conclusion/opening.ts';
import { petitionSection } from './conclusion/petitions.ts';
import { assessmentSection, followUpSection, taskSection, taskUnits } from './conclusion/work.ts';
import { type Draft, endMark } from './draft.ts';
import { paperFacts } from './facts.ts';
import { letterhead } from './letterhead.ts';
import { namer } from './persons.ts';
import { recipients } from './recipients.ts';
import { numberSections } from './sections.ts';
import { signature } from './signature.ts';
import type { ConclusionView } from './view.ts';

/** Thông báo kết luận: a paper of the form with a named type (NĐ 30 mẫu 1.4; HD 05 I.6.2). */
export function conclusionView(draft: Draft): ConclusionView {
  const facts = paperFacts(draft);
  const own = draft.conference.data.thong_bao ?? {};
  const name = namer(draft);
  const requested = requestedAppendices(draft);
  return {
    ...letterhead(draft, 'thong_bao', own.trich_yeu ?? conclusionSubject(draft, facts)),
    can_cu: own.mo_dau === 'thuc_hien' ? [] : basisLines(draft, 'thong_bao'),
    mo_dau: openingParagraphs(draft, facts, name),
    ...numberSections({
      danh_gia_chung: assessmentSection(draft),
      y_kien: petitionSection(draft, opinions(draft.conference), name),
      giao_nhiem_vu: taskSection(draft),
      theo_doi: followUpSection(
        draft,
        facts,
        requested.some((p) => p.loai !== 'y_kien'),
      ),
    }),
    ket_thuc: ensureEnd(draft.wording.phrase('thong_bao/ket_thuc', facts), endMark(draft)),
    noi_nhan: recipients(draft, 'thong_bao', usualRecipients(draft, facts)),
    chu_ky: signature(draft, 'thong_bao'),
    phu_luc: appendices(draft, 'thong_bao', requested),
  };
}

/** The usual places and every unit given a task, each once. */
function usualRecipients(draft: Draft, facts: Facts): string[] {
  const lines = draft.wording.lines('thong_bao/noi_nhan', { ...facts, don_vi: taskUnits(draft) });
  return lines.filter((line, i) => lines.findIndex((other) => sameBody(other, line)) === i);
}

/** `UBND phường` is `Ủy ban nhân dân phường`. */
function sameBody(a: string, b: string): boolean {
  const plain = (text: string): string =>
    fold(
      text
        .replace(/(?<![A-Za-zÀ-ɏḀ-ỿ])UBND(?![A-Za-zÀ-ɏḀ-ỿ])/gu, 'Ủy ban nhân dân')
        .replace('Chủ tịch, các Phó Chủ tịch ', ''),
    );
  return plain(a) === plain(b);
}

/** The table of every petition comes with the notice by itself. */
function requestedAppendices(draft: Draft): AppendixRequest[] {
  const { data } = draft.conference;
  const hasOpinions = (data.y_kien ?? []).length > 0;
  const listed = (data.thong_bao?.phu_luc ?? []).filter((p) => p.loai !== 'y_kien' || hasOpinions);
  return hasOpinions && !listed.some((p) => p.loai === 'y_kien') ? [{ loai: 'y_kien' }, ...listed] : listed;
}

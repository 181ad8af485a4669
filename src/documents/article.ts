import { balanceLines } from '../standards/balance.ts';
import { ARTICLE_TITLE_PT, textWidth } from '../standards/layout.ts';
import { nd30 } from '../standards/nd30.ts';
import { shortDate } from '../vi/calendar.ts';
import { shortTime } from '../vi/clock.ts';
import { plain } from '../vi/number.ts';
import { answersParagraph } from './article/answers.ts';
import { attendanceParagraph } from './article/attendance.ts';
import { citeBases, citePlan } from './article/bases.ts';
import { meaningParagraphs, nextStepsParagraph, surveyParagraph } from './article/closing.ts';
import { conclusionParagraph, speechesParagraph } from './article/concluding.ts';
import {
  articleTitle,
  clusterPhrase,
  eventName,
  isPartOnly,
  leadersHere,
  organiser,
} from './article/event.ts';
import { formParagraph, leadParagraph } from './article/lead.ts';
import { opinionsParagraph } from './article/opinions.ts';
import { interleave, type Part, type PartText } from './article/photos.ts';
import { collectedParagraph, openingParagraph, reportsParagraph } from './article/reports.ts';
import type { Draft } from './draft.ts';
import { ownParagraphs } from './prose.ts';
import type { ArticleView } from './view.ts';

/**
 * Tin bài: the news of the conference for the public. Only date and place or organiser are needed;
 * whatever else is not known is left out, never asked for inside the text.
 */
export function articleView(draft: Draft): ArticleView {
  const data = draft.conference.data.tin_bai;
  const plan = citePlan(draft, isPartOnly(draft));
  const bases = citeBases(draft);
  return {
    chuyen_muc: data?.chuyen_muc ?? null,
    tieu_de: balanceLines(articleTitle(draft), ARTICLE_TITLE_PT, textWidth(nd30.page) / 20, 0.95),
    dong_ngay: publicationLine(draft),
    mo_dau: leadParagraph(draft, {
      thuc_hien: plan ?? bases,
      to_chuc: organiser(draft),
      hoi_nghi: eventName(draft, plan === null),
      pham_vi: clusterPhrase(draft),
    }),
    khoi: interleave(draft, body(draft, plan === null ? null : bases)),
    tac_gia: data?.tac_gia ?? null,
  };
}

/** @param bases those the lead does not name */
function body(draft: Draft, bases: string | null): PartText[] {
  const leaders = leadersHere(draft);
  const parts: [Part, string | null][] = [
    ['tham_du', attendanceParagraph(draft)],
    ['tham_du', formParagraph(draft)],
    ['khai_mac', openingParagraph(draft, bases)],
    ['bao_cao', reportsParagraph(draft)],
    ['bao_cao', collectedParagraph(draft)],
    ['y_kien', opinionsParagraph(draft)],
    ['tra_loi', answersParagraph(draft, leaders)],
    ['phat_bieu', speechesParagraph(draft)],
    ['ket_luan', conclusionParagraph(draft)],
    ['sau', surveyParagraph(draft)],
    ['sau', nextStepsParagraph(draft)],
  ];
  const own = [...ownParagraphs(draft.conference.data.tin_bai?.boi_canh), ...meaningParagraphs(draft)];
  return [
    ...parts.flatMap(([phan, doan]): PartText[] => (doan === null ? [] : [{ phan, doan }])),
    ...own.map((doan): PartText => ({ phan: 'sau', doan })),
  ];
}

/** `Ngày đăng 16/9/2019, 9h47 | Lượt xem: 228`; null when nothing of it is known. */
function publicationLine(draft: Draft): string | null {
  const data = draft.conference.data.tin_bai;
  const parts = draft.wording.lines('tin_bai/dong_ngay', {
    ngay: data?.ngay_dang === undefined ? null : shortDate(data.ngay_dang),
    gio: data?.gio_dang === undefined ? null : shortTime(data.gio_dang),
    luot_xem: data?.luot_xem === undefined ? null : plain(data.luot_xem),
    nguon: data?.nguon ?? null,
  });
  return parts.join(' | ') || null;
}

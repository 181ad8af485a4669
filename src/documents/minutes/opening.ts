import { lowerFirst, toLines, upperFirst } from '../../vi/text.ts';
import { atStart, type Draft, need } from '../draft.ts';
import { headings } from '../headings.ts';
import type { Namer } from '../persons.ts';
import { collectedOpinions, previousResults, reportSentences } from '../reports.ts';
import { paragraphs, said } from '../said.ts';
import type { Clause } from '../sections.ts';

/** Khai mạc: what was done before the dialogue, as told, and the opening speech. */
export function openingClause(draft: Draft, name: Namer): Clause {
  return {
    tieu_de: headings(draft, 'bien_ban')('khai_mac'),
    doan: [...events(draft, name), ...openingSpeech(draft, name)],
  };
}

/** The events as told, else what the host of the programme does at every conference. */
function events(draft: Draft, name: Namer): string[] {
  const { data, people } = draft.conference;
  const told = data.bien_ban?.dien_bien ?? [];
  if (told.length > 0) {
    return told.flatMap((event) => {
      const [first, ...rest] = toLines(event.noi_dung ?? '');
      const person = people.find(event.nguoi);
      if (first === undefined) return [];
      return paragraphs(
        person === null ? upperFirst(first) : `${upperFirst(name(person))} ${lowerFirst(first)}`,
        rest,
      );
    });
  }
  const host = people.find(data.thanh_phan?.dieu_hanh);
  return host === null
    ? []
    : [`${upperFirst(draft.wording.phrase('bien_ban/dieu_hanh', { nguoi: name(host) }))}.`];
}

function openingSpeech(draft: Draft, name: Namer): string[] {
  const { data, people, chairs } = draft.conference;
  // Other events told, and no word of a speech: there was none.
  if (data.khai_mac === undefined && (data.bien_ban?.dien_bien ?? []).length > 0) return [];
  const who =
    people.find(data.khai_mac?.nguoi) ?? (data.khai_mac === undefined ? null : (chairs[0]?.nguoi ?? null));
  const { noi_dung, sau } = said(data.khai_mac?.noi_dung);
  const nguoi = need(draft, who === null ? null : name(who), ['khai_mac', 'nguoi'], 'người khai mạc');
  return paragraphs(atStart(draft.wording.phrase('bien_ban/khai_mac', { nguoi, noi_dung })), sau);
}

/** Báo cáo: every report read, last time's results, and what was collected beforehand. */
export function reportClause(draft: Draft, name: Namer): Clause {
  const { data } = draft.conference;
  const collected = collectedOpinions(draft, name);
  const doan = [
    ...reportSentences(draft, name),
    ...previousResults(draft, name),
    ...(collected === null ? [] : [collected]),
  ];
  if (data.ky_truoc === undefined && (data.hoi_nghi.lan ?? 1) > 1) {
    doan.push(`${need(draft, null, ['ky_truoc'], 'kết quả giải quyết kiến nghị lần trước')}.`);
  }
  if (doan.length === 0)
    doan.push(`${need(draft, null, ['bao_cao'], 'các báo cáo trình bày tại Hội nghị')}.`);
  return { tieu_de: headings(draft, 'bien_ban')('bao_cao'), doan };
}

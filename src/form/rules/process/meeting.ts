import type { Paper } from '../../paper.ts';
import { plain } from '../../recognise/text.ts';

/** The subject of a paper in one line, in lower case. */
export function subjectOf({ pieces }: Paper): string {
  const lines = [...(pieces.get('TrichYeu') ?? []), ...(pieces.get('TrichYeuCongVan') ?? [])];
  return plain(lines.map(({ text }) => text).join(' ')).toLowerCase();
}

/** Minutes of a meeting; those of a handover, an inspection or an offence have other forms. */
export function isMeetingMinutes(paper: Paper): boolean {
  return (
    paper.type?.symbol === 'BB' &&
    /(?:^| )(?:họp|hội nghị|hội thảo|đối thoại|tọa đàm|toạ đàm)(?![A-Za-zÀ-ɏḀ-ỿ])/u.test(subjectOf(paper))
  );
}

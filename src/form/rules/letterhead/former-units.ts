import { TWO_TIER_FROM } from '../../../model/conference.ts';
import { compareDates } from '../../../vi/calendar.ts';
import type { Paper, Piece, Role } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { judgingDate } from '../../recognise/choice.ts';
import { folded, plain } from '../../recognise/text.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { pieces } from './pieces.ts';

const SAID_FORMER = /(?:^| )(?:nguyen|cu|truoc day)(?: |$)/;

const COMMITTEE = /(?:^|[ (-])(?:huyen|thi|quan) uy(?![a-z])/;
// Accents tell `quận` from `quân`, `thị xã` from `thi xã`.
const UNIT = /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:huyện|quận|thị xã|thị trấn)(?= [A-Za-zÀ-ɏḀ-ỿ])/iu;

/** Whether the paper is surely of a day after they ended. */
function isLater(paper: Paper): boolean {
  const date = judgingDate(paper.date, paper.body);
  return date !== null && compareDates(date, TWO_TIER_FROM) >= 0;
}

function tell(found: readonly Piece[], report: ReportForm): void {
  for (const piece of found)
    report({
      at: piece,
      message: {
        vi: `${quoted(piece.text)} là của cấp huyện hoặc thị trấn, không còn từ ngày 01/7/2025`,
        en: `${quoted(piece.text)} is of a district or town, which ended on 01/7/2025`,
      },
      hint: {
        vi: 'thay bằng cơ quan cấp xã hoặc cấp tỉnh hiện nay',
        en: 'name a body of the commune or the province',
      },
    });
}

function of(paper: Paper, roles: readonly Role[]): Piece[] {
  return roles.flatMap((role) => pieces(paper, role));
}

/** Bodies of a level that is no more, HD-18 and HD-19. */
export const formerUnitRules: FormRules = [
  {
    id: 'HD-18',
    clause: { hd05: 'I.2.1.2' },
    severity: 'warning',
    title: { vi: 'cấp ủy cấp huyện sau ngày 01/7/2025', en: 'a district committee after 01/7/2025' },
    why: 'Từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện, nên không còn huyện ủy, quận ủy, thị ủy. Tên ấy trong văn bản mới thường sót lại từ tệp cũ.',
    bad: 'HUYỆN ỦY MẪU',
    good: 'ĐẢNG ỦY PHƯỜNG MẪU',
    check(paper, report) {
      if (!isLater(paper)) return false;
      const named = of(paper, ['ChuQuan', 'TenCoQuan', 'NoiNhan', 'QuyenHan', 'ChucVuKy']);
      tell(
        named.filter(({ text }) => COMMITTEE.test(folded(text)) && !SAID_FORMER.test(folded(text))),
        report,
      );
      return named.length > 0;
    },
  },
  {
    id: 'HD-19',
    clause: { nd30: 'PL I.II.2' },
    severity: 'warning',
    title: {
      vi: 'cơ quan cấp huyện, thị trấn sau ngày 01/7/2025',
      en: 'a district body or a town after 01/7/2025',
    },
    why: 'Từ ngày 01/7/2025 chỉ còn chính quyền cấp tỉnh và cấp xã. Tên huyện, quận, thị xã, thị trấn ở phần đầu văn bản mới thường sót lại từ tệp cũ.',
    bad: 'ỦY BAN NHÂN DÂN\nHUYỆN MẪU',
    good: 'ỦY BAN NHÂN DÂN\nXÃ MẪU',
    check(paper, report) {
      if (!isLater(paper)) return false;
      const named = of(paper, ['ChuQuan', 'TenCoQuan']);
      tell(
        named.filter(({ text }) => UNIT.test(plain(text))),
        report,
      );
      return named.length > 0;
    },
  },
];

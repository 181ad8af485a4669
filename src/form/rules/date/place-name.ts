import { placeForParty, stripUnitWord, type UnitKind, unitKindOf, unitName } from '../../../vi/place.ts';
import type { Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { plain } from '../../recognise/text.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { hasGap, joined, pieces } from '../letterhead/pieces.ts';

interface Unit {
  kind: UnitKind;
  /** As printed in capitals: `PHƯỜNG 7`. */
  name: string;
}

const UNIT = /(?<![A-Za-zÀ-ɏḀ-ỿ])(xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận)\s+(\S.*)$/iu;

/** The unit of the issuing body, by its name in the letterhead; null when it names none, or more than one. */
function unitOf(paper: Paper): Unit | null {
  const lines = pieces(paper, 'TenCoQuan');
  const name = UNIT.exec(joined(lines))?.[0];
  if (name === undefined || lines.some(hasGap) || / [-–] /.test(name)) return null;
  const kind = unitKindOf(name);
  return kind === null ? null : { kind, name };
}

/** The printed place without its unit's word, when it is that of the issuing body. */
function bareNameOf(paper: Paper, unit: Unit): string | null {
  const place = plain(paper.date?.place ?? '');
  const same = fold(stripUnitWord(place)) === fold(stripUnitWord(unit.name));
  return same && unitKindOf(place) === null ? place : null;
}

function fold(name: string): string {
  return plain(name).toLowerCase();
}

function tell(paper: Paper, wanted: string, report: ReportForm): void {
  const { piece, place } = paper.date ?? { piece: null, place: '' };
  report({
    at: piece,
    message: {
      vi: `địa danh ghi ${quoted(place)}, quy định ghi cả loại đơn vị: “${wanted}”`,
      en: `the place is ${quoted(place)}; required with its unit's word: “${wanted}”`,
    },
    hint: { vi: `ghi “${wanted}, ngày …”`, en: `write “${wanted}, ngày …”` },
  });
}

/** `P. Mẫu`: short forms of units that HD 05 does not allow; it has `TP` and `ĐK` only. */
const SHORT = /^(?:P|X|H|Q|T|TT|TX)\.\s*(?=\p{Lu}|\d)/u;

/** Names of places, DT-05 and DT-06. */
export const placeNameRules: FormRules = [
  {
    id: 'DT-05',
    clause: { nd30: 'PL I.II.4.a' },
    severity: 'warning',
    title: { vi: 'địa danh thiếu loại đơn vị', en: 'the place lacks the word for its unit' },
    why: 'Đơn vị đặt tên theo số, người hay sự kiện lịch sử ghi cả loại đơn vị: “Phường 7”, “Phường Điện Biên Phủ”; ghi trống dễ hiểu thành tên người.',
    bad: '7, ngày 24 tháng 4 năm 2023',
    good: 'Phường 7, ngày 24 tháng 4 năm 2023',
    check(paper, report) {
      const unit = unitOf(paper);
      if (unit === null || paper.date === null) return false;
      const bare = bareNameOf(paper, unit);
      if (bare !== null) {
        const full = unitName(unit.kind, bare);
        // Names by number, person or event alone make the word a capital one.
        if (/^\p{Lu}/u.test(full)) tell(paper, full, report);
      }
      return true;
    },
  },
  {
    id: 'DT-06',
    clause: { hd05: 'I.4.1.1.c, 4.2.3' },
    severity: 'warning',
    title: {
      vi: 'địa danh thiếu loại đơn vị hoặc viết tắt chưa đúng',
      en: 'the place lacks the word for its unit, or has a wrong short form',
    },
    why: 'Địa danh chỉ ghi tên riêng; tên người, tên một âm tiết hoặc trùng tên tỉnh thì ghi cả loại đơn vị. Chỉ viết tắt “TP” và “ĐK”.',
    bad: 'Huế, ngày 15 tháng 6 năm 2026',
    good: 'Thành phố Huế, ngày 15 tháng 6 năm 2026',
    check(paper, report) {
      const unit = unitOf(paper);
      const { date } = paper;
      if (unit === null || date === null) return false;
      if (SHORT.test(date.place)) {
        tell(paper, placeForParty(unit.kind, stripUnitWord(date.place), provinceOf(paper)), report);
        return true;
      }
      const bare = bareNameOf(paper, unit);
      if (bare === null) return true;
      const full = placeForParty(unit.kind, bare, provinceOf(paper));
      if (full !== bare) tell(paper, full, report);
      return true;
    },
  },
];

/** `ĐẢNG BỘ TỈNH MẪU` → `Tỉnh Mẫu`. */
function provinceOf(paper: Paper): string | null {
  return (
    /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:tỉnh|thành phố)\s+\S.*$/iu.exec(joined(pieces(paper, 'ChuQuan')))?.[0] ?? null
  );
}

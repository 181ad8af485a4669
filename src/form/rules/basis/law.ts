import { basisByCode, isLaw, isTooLate } from '../../../law/catalogue.ts';
import type { LegalBasis } from '../../../law/entry.ts';
import { basisName } from '../../../law/words.ts';
import { compareDates, shortDate } from '../../../vi/calendar.ts';
import { fold } from '../../../vi/fold.ts';
import type { Paper } from '../../paper.ts';
import { everywhere, type FormRules, type ReportForm } from '../../rule.ts';
import { daysOf } from './paper-days.ts';
import { basesOf, citationOf, citedIn } from './pieces.ts';

/** What was amended is cited with its amendment. @param judged whether the criterion is about this basis */
function checkAmended(paper: Paper, judged: (basis: LegalBasis) => boolean, report: ReportForm): boolean {
  const all = citedIn(paper);
  const days = daysOf(paper);
  const said = fold(
    basesOf(paper)
      .map(({ text }) => text)
      .join(' '),
  );
  const mine = all.filter(({ match }) => match.bases.some(judged));
  for (const { piece, citation, match } of mine) {
    const [basis, ...more] = match.bases;
    if (basis === undefined || more.length > 0 || match.misdated || citation.noiSuaDoi || days === null)
      continue;
    for (const { ma, tu } of isTooLate(basis, days.first) ? [] : (basis.sua_doi ?? [])) {
      const change = basisByCode(ma);
      if (change === null || compareDates(days.first, tu) < 0) continue;
      if (all.some((other) => other.match.bases.includes(change)) || said.includes(fold(change.so))) continue;
      report({
        at: piece,
        message: {
          vi: `${basisName(basis)} đã được sửa đổi, bổ sung từ ngày ${shortDate(tu)} mà căn cứ chưa nêu ${basisName(change)}`,
          en: `${basisName(basis)} was amended from ${shortDate(tu)}; ${basisName(change)} is not cited`,
        },
        hint: {
          vi: `thêm căn cứ “Căn cứ ${citationOf(paper.standard, change)}”`,
          en: `add “Căn cứ ${citationOf(paper.standard, change)}”`,
        },
      });
    }
  }
  return mine.length > 0;
}

/** Whether a place is named anywhere but in the bases. */
function names(paper: Paper, place: string): boolean {
  const { word, start, end, roles } = paper;
  const wanted = fold(place);
  return word.paragraphs
    .slice(start, end)
    .some(({ text, index }) => roles[index] !== 'CanCu' && fold(text).includes(wanted));
}

/** Whether the legal bases come with what amended them and are meant for this place, CC-10 to CC-12. */
export const basisLawRules: FormRules = [
  {
    id: 'CC-10',
    clause: everywhere('PL I.II.6.a', 'I.6.2.3'),
    law: 'Kết luận 215-KL/TW',
    severity: 'warning',
    title: { vi: 'căn cứ thiếu văn bản sửa đổi', en: 'a basis without its amendment' },
    why: 'Từ ngày 23/11/2025, Quy định 11-QĐi/TW về tiếp dân, đối thoại được sửa đổi bằng Kết luận 215-KL/TW; nên dẫn cả hai để người đọc không hiểu là còn áp dụng quy định cũ.',
    bad: '- Căn cứ Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị …',
    good: '- Căn cứ Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị …;\n- Căn cứ Kết luận số 215-KL/TW, ngày 23/11/2025 của Bộ Chính trị …',
    check: (paper, report) => checkAmended(paper, (basis) => !isLaw(basis), report),
  },
  {
    id: 'CC-11',
    clause: everywhere('PL I.II.6.a', 'I.6.2.3'),
    law: 'Luật 97/2025/QH15; Luật 136/2025/QH15',
    severity: 'warning',
    title: { vi: 'căn cứ luật thiếu luật sửa đổi', en: 'a law without what amended it' },
    why: 'Luật Thực hiện dân chủ ở cơ sở và Luật Tiếp công dân đã được sửa đổi, bổ sung; nên dẫn cả luật sửa đổi.',
    bad: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
    good: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;\nCăn cứ Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở ngày 27 tháng 6 năm 2025.',
    check: (paper, report) => checkAmended(paper, isLaw, report),
  },
  {
    id: 'CC-12',
    clause: everywhere('PL I.II.6.a', 'I.6.2.3'),
    law: 'Nghị quyết 119/2020/QH14 (Đà Nẵng); Nghị quyết 97/2019/QH14 (Hà Nội)',
    severity: 'warning',
    title: { vi: 'căn cứ là văn bản của địa phương khác', en: 'a basis made for another province' },
    why: 'Các nghị định năm 2021 về chính quyền đô thị chỉ dùng cho từng thành phố: 34/2021/NĐ-CP cho Đà Nẵng, 32/2021/NĐ-CP cho Hà Nội. Dẫn nghị định của nơi khác thường do chép từ mẫu trên mạng.',
    bad: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nCăn cứ Nghị định số 34/2021/NĐ-CP …',
    good: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG\nCăn cứ Nghị định số 34/2021/NĐ-CP …',
    check(paper, report) {
      const local = citedIn(paper).filter(({ match }) => match.bases[0]?.dia_phuong !== undefined);
      for (const { piece, match } of local) {
        const [basis] = match.bases;
        const place = basis?.dia_phuong;
        if (basis === undefined || place === undefined || names(paper, place)) continue;
        report({
          at: piece,
          message: {
            vi: `${basisName(basis)} chỉ dùng cho ${place}, mà văn bản không cho thấy đơn vị thuộc ${place}`,
            en: `${basisName(basis)} is for ${place} only, and nothing shows that the paper is from there`,
          },
          hint: {
            vi: 'đối chiếu lại số của văn bản; không áp dụng cho nơi mình thì bỏ căn cứ này',
            en: 'check the number; leave it out if it is not for your place',
          },
        });
      }
      return local.length > 0;
    },
  },
];

import { checkLook } from '../../look.ts';
import { englishNames, nameOf } from '../../names.ts';
import type { Paper } from '../../paper.ts';
import type { ReportForm } from '../../rule.ts';
import { hasGap, isMisplaced, pieces, standsAlone } from './pieces.ts';

/** Looks of the names of bodies; capitals are not asked of a gap. */
export function checkBody(paper: Paper, role: 'ChuQuan' | 'TenCoQuan', report: ReportForm): boolean {
  const lines = pieces(paper, role);
  checkLook(paper, role, ['size', 'bold', 'italic'], report, lines);
  checkLook(
    paper,
    role,
    ['case'],
    report,
    lines.filter((line) => !hasGap(line)),
  );
  checkLook(paper, role, ['align'], report, lines.filter(standsAlone));
  return lines.length > 0;
}

/** Reports a title that surely stands elsewhere than at the right of the issuing body. */
export function checkPosition(paper: Paper, role: 'QuocHieu' | 'TieuDeDang', report: ReportForm): void {
  const component = paper.standard.components[role];
  for (const piece of pieces(paper, role)) {
    if (component === undefined || !isMisplaced(paper, piece, standsAlone(piece))) continue;
    report({
      at: piece,
      message: {
        vi: `${nameOf(component)} không ở bên phải tên cơ quan, quy định ở phía trên, bên phải trang đầu`,
        en: `the ${englishNames[role]} is not at the right of the issuing body; required: at the top right of page 1`,
      },
      hint: {
        vi: `dùng bảng hai cột không viền: cột trái là tên cơ quan và số, cột phải là ${nameOf(component)} và ngày`,
        en: 'use a table of two columns without borders: bodies and number left, title and date right',
      },
    });
  }
}

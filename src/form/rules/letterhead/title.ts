import { upper } from '../../../vi/text.ts';
import { applyToneStyle } from '../../../vi/tone.ts';
import { englishNames, nameOf } from '../../names.ts';

import type { Paper } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import { plain } from '../../recognise/text.ts';
import type { ReportForm } from '../../rule.ts';
import { pieces } from './pieces.ts';

/** Quốc hiệu, or the title of the Party: once, and letter by letter as the standard has it (`HÒA` and `HOÀ` are one). */
export function checkTitle(paper: Paper, role: 'QuocHieu' | 'TieuDeDang', report: ReportForm): boolean {
  const { value } = paper.standard.forms.title;
  const component = paper.standard.components[role];
  const name = component === undefined ? 'dòng đầu' : nameOf(component);
  const found = pieces(paper, role);
  if (found.length === 0)
    report({
      at: null,
      message: {
        vi: `phần đầu văn bản không có ${name}, quy định dòng “${value}”`,
        en: `the letterhead has no ${englishNames[role]}; required: “${value}”`,
      },
      hint: {
        vi: `gõ “${value}” ở phía trên, bên phải trang đầu`,
        en: `type “${value}” at the top right of page 1`,
      },
    });
  for (const piece of found.slice(1))
    report({
      at: piece,
      message: {
        vi: `${name} ghi ${found.length} lần, quy định một lần ở đầu văn bản`,
        en: `the ${englishNames[role]} stands ${found.length} times; required: once, at the top`,
      },
      hint: { vi: 'xóa dòng thừa', en: 'delete the extra line' },
    });
  for (const piece of found) {
    if (canonical(piece.text) === canonical(value)) continue;
    report({
      at: piece,
      message: {
        vi: `${name} ghi ${quoted(piece.text)}, quy định “${value}”`,
        en: `the ${englishNames[role]} reads ${quoted(piece.text)}; required: “${value}”`,
      },
      hint: { vi: `gõ lại: ${value}`, en: `type it again: ${value}` },
    });
  }
  return true;
}

function canonical(text: string): string {
  return applyToneStyle(upper(plain(text)).toLowerCase(), 'ủy');
}

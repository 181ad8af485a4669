import type { Text } from '../../../findings/finding.ts';
import { checkLook } from '../../look.ts';
import type { Paper, Piece } from '../../paper.ts';
import { piecesOf } from '../../piece.ts';
import type { Paragraph } from '../../read/word.ts';
import { isTypedLine } from '../../recognise/text.ts';
import type { ReportForm } from '../../rule.ts';
import { pieces, sameColumn, standsAlone } from './pieces.ts';

/** The star under the issuing body, alone on its line. */
export function checkStar(paper: Paper, report: ReportForm): boolean {
  const sign = paper.standard.forms.issuerMark?.value;
  const body = pieces(paper, 'TenCoQuan').at(-1);
  if (sign === undefined || body === undefined) return false;
  const below = pieces(paper, 'DauSao').find((star) => isBelow(star, body));
  if (below === undefined) report({ at: body, ...missing(sign, lineUnder(paper, body)) });
  else if (below.text.trim() !== sign)
    report({
      at: below,
      message: {
        vi: `dưới tên cơ quan ghi “${below.text}”, quy định một dấu “${sign}”`,
        en: `“${below.text}” stands under the issuing body; required: one “${sign}”`,
      },
      hint: { vi: `chỉ để lại một dấu ${sign}`, en: `leave one ${sign}` },
    });
  checkLook(paper, 'DauSao', ['align'], report, pieces(paper, 'DauSao').filter(standsAlone));
  return true;
}

function isBelow(star: Piece, body: Piece): boolean {
  if (star.paragraph === body.paragraph) return star.start > body.start;
  return star.paragraph.index > body.paragraph.index && sameColumn(star.paragraph, body.paragraph);
}

/** What stands under the body where the star should: a line, drawn or typed. */
function lineUnder({ word }: Paper, body: Piece): Text | null {
  const { paragraph } = body;
  const after = word.paragraphs.slice(paragraph.index + 1).filter((next) => sameColumn(next, paragraph));
  const next = after.findIndex(({ text }) => text.trim() !== '');
  const near = [paragraph, ...after.slice(0, next < 0 ? 0 : next + 1)];
  if (near.some((p) => p.lines.length > 0)) return { vi: 'có đường kẻ', en: 'a line is drawn' };
  return near.some(isTyped) ? { vi: 'có dòng gạch gõ bằng phím', en: 'a row of signs is typed' } : null;
}

function isTyped(paragraph: Paragraph): boolean {
  return piecesOf(paragraph).some(({ text }) => isTypedLine(text));
}

function missing(sign: string, instead: Text | null): { message: Text; hint: Text } {
  return {
    message: {
      vi: `dưới tên cơ quan ${instead === null ? '' : `${instead.vi}, `}không có dấu sao, quy định dấu “${sign}” đứng riêng một dòng`,
      en: `${instead === null ? '' : `${instead.en}, but `}no star stands under the issuing body; required: “${sign}” on a line of its own`,
    },
    hint: {
      vi: `${instead === null ? '' : 'xóa đường kẻ, '}gõ dấu ${sign} ở dòng ngay dưới tên cơ quan, căn giữa`,
      en: `${instead === null ? '' : 'delete the line and '}type ${sign} on the line below the issuing body, centred`,
    },
  };
}

import type { Paper, Piece } from '../../paper.ts';
import { sizesOf } from '../../piece.ts';
import { quoted } from '../../quote.ts';
import type { ReportForm } from '../../rule.ts';
import { pieces } from './pieces.ts';

/** The only size of its letters; null when they are mixed or out of the bounds of its component. */
function goodSize(paper: Paper, piece: Piece | undefined, role: 'QuocHieu' | 'TieuNgu' | 'DiaDanhNgay') {
  const limits = paper.standard.components[role]?.size;
  const [size, ...others] = piece === undefined ? [] : sizesOf(piece);
  if (size === undefined || limits === undefined || others.length > 0) return null;
  return size >= limits.min && size <= limits.max ? size : null;
}

/** Sizes that go together: Quốc hiệu, motto, place and date (NĐ 30/2020 PL I.V, note 1). */
export function checkSizes(paper: Paper, report: ReportForm): boolean {
  const larger = paper.standard.forms.motto?.value.larger;
  const [title, motto, date] = (['QuocHieu', 'TieuNgu', 'DiaDanhNgay'] as const).map((role) => {
    const piece = pieces(paper, role)[0];
    const size = goodSize(paper, piece, role);
    return piece === undefined || size === null ? null : { piece, size };
  });
  if (larger === undefined || !motto) return false;
  if (title && motto.size !== title.size + larger)
    report({
      at: motto.piece,
      message: {
        vi: `tiêu ngữ cỡ ${motto.size} dưới Quốc hiệu cỡ ${title.size}, quy định lớn hơn ${larger} cỡ`,
        en: `a motto of size ${motto.size} under a Quốc hiệu of size ${title.size}; required: ${larger} larger`,
      },
      hint: {
        vi: `đặt tiêu ngữ cỡ ${title.size + larger}`,
        en: `set the motto in size ${title.size + larger}`,
      },
    });
  if (date && date.size !== motto.size)
    report({
      at: date.piece,
      message: {
        vi: `địa danh và ngày cỡ ${date.size}, tiêu ngữ cỡ ${motto.size}, quy định cùng cỡ`,
        en: `place and date of size ${date.size}, motto of size ${motto.size}; required: the same`,
      },
      hint: { vi: `đặt cỡ ${motto.size}`, en: `set size ${motto.size}` },
    });
  return title !== null || date !== null;
}

/** The motto is there, letter by letter. */
export function checkMotto(paper: Paper, report: ReportForm): boolean {
  const text = paper.standard.forms.motto?.value.text;
  const [title] = pieces(paper, 'QuocHieu');
  const mottos = pieces(paper, 'TieuNgu');
  if (text === undefined || (title === undefined && mottos.length === 0)) return false;
  if (mottos.length === 0)
    report({
      at: title ?? null,
      message: {
        vi: `dưới Quốc hiệu không có tiêu ngữ, quy định dòng “${text}”`,
        en: `no motto under the Quốc hiệu; required: “${text}”`,
      },
      hint: { vi: `gõ “${text}” ở dòng ngay dưới Quốc hiệu`, en: `type “${text}” below the Quốc hiệu` },
    });
  for (const motto of mottos) {
    if (motto.text.normalize('NFC') === text) continue;
    report({
      at: motto,
      message: {
        vi: `tiêu ngữ ghi ${quoted(motto.text)}, quy định “${text}”`,
        en: `the motto reads ${quoted(motto.text)}; required: “${text}”`,
      },
      hint: {
        vi: 'gõ lại đúng chữ hoa, dấu gạch nối ngắn, một dấu cách mỗi bên, không có dấu chấm',
        en: 'type it with these capitals, short hyphens, one space at each side and no full stop',
      },
    });
  }
  return true;
}

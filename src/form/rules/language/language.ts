import { copyLeftover } from '../../../rules/text/copy-leftover.ts';
import type { Paper, Piece, Role } from '../../paper.ts';
import { quoted } from '../../quote.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { writtenIn } from '../../text-slips.ts';

/** What somebody still meant to write: `[…]`, `[cần bổ sung: …]`, `TODO`. */
const LEFT_OPEN =
  /\[\s*(?:…+|\.{2,}|_+|-+)\s*\]|\[\s*(?:[Cc]ần |[Cc]hưa )?(?:[Bb]ổ sung|[Đđ]iền|[Gg]hi|[Nn]hập|[Xx]ác nhận|[Kk]iểm tra|[Xx]em lại|[Cc]hỉnh sửa)[ :\]][^\]\n]*\]?|\b(?:TODO|FIXME|TBD)\b/g;
const DOTS = /^[\s.…_]+$/;
/** Signs that are all of a line, or stand where a pen will write. */
const DRAWN: ReadonlySet<Role> = new Set(['DongKe', 'ChuKy', 'GachTrichYeu']);

interface Left {
  start: number;
  end: number;
}

function leftIn(piece: Piece, isWritten: boolean): Left[] {
  const open = Array.from(piece.text.matchAll(LEFT_OPEN), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  // Number and date may wait for a pen, other lines may not.
  const copied = isWritten ? copyLeftover.inText(piece.text).filter(({ unsure }) => unsure !== true) : [];
  const inside = (slip: Left) => open.some(({ start, end }) => slip.start >= start && slip.end <= end);
  return [...open, ...copied.filter((slip) => !inside(slip))];
}

/** A final paper has nothing left to fill in; a draft may. */
function check(paper: Paper, report: ReportForm): boolean {
  const written = new Set(writtenIn(paper));
  const all = [...paper.pieces].flatMap(([role, pieces]) => (DRAWN.has(role) ? [] : pieces));
  for (const piece of all) {
    for (const { start, end } of leftIn(piece, written.has(piece))) {
      const text = piece.text.slice(start, end);
      const found = quoted(DOTS.test(text) ? '……' : text);
      report({
        at: piece,
        within: { start: piece.start + start, end: piece.start + end },
        ...(paper.draft ? { severity: 'info' } : {}),
        message: {
          vi: `còn chỗ chưa điền hoặc chữ thừa: ${found}`,
          en: `left to be filled in, or left over: ${found}`,
        },
        hint: {
          vi: 'ghi nội dung thật vào chỗ này, hoặc xóa đi, trước khi trình ký',
          en: 'write what is meant here, or delete it, before it is signed',
        },
      });
    }
  }
  return all.length > 0;
}

/** Nothing unfinished is signed, LNG-01. */
export const languageRules: FormRules = [
  {
    id: 'LNG-01',
    law: null,
    clause: { nd30: '', hd05: '', hd36: '' },
    severity: 'error',
    title: { vi: 'còn chỗ chưa điền', en: 'something is left to be filled in' },
    why: 'Dòng chấm của mẫu, ngoặc vuông chờ điền, ghi chú cho nhau lọt vào bản ký thì phải thu hồi để ban hành lại. Trong bản dự thảo thì chỉ nhắc.',
    bad: 'Hội nghị diễn ra tại ……………',
    good: 'Hội nghị diễn ra tại Nhà Văn hóa phường',
    article: true,
    check,
  },
];

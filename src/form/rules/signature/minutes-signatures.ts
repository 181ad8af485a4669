import type { Paper, Piece, Signature } from '../../paper.ts';
import { folded, plain } from '../../recognise/text.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { isMeetingMinutes, subjectOf } from '../process/meeting.ts';

type Part = 'secretary' | 'chair';

const PARTS: Readonly<Record<Part, { pattern: RegExp; vi: string; en: string; side: Signature['side'] }>> = {
  secretary: { pattern: /thu ky|nguoi ghi|ghi bien ban/, vi: 'thư ký', en: 'the secretary', side: 'left' },
  chair: { pattern: /chu toa|chu tri|doan chu tich/, vi: 'người chủ trì', en: 'the chair', side: 'right' },
};

interface Signing {
  signature: Signature;
  /** The line that says which part it is. */
  piece: Piece;
}

function signing({ signatures }: Paper, part: Part): Signing | null {
  for (const signature of signatures) {
    const lines = [...signature.authority, ...signature.title];
    const piece = lines.find(({ text }) => PARTS[part].pattern.test(folded(text)));
    if (piece !== undefined) return { signature, piece };
  }
  return null;
}

/** Both parts sign, each on its side. `wording` judges the line that names the part. */
function checkParts(paper: Paper, wording: (piece: Piece, part: Part) => void, report: ReportForm): boolean {
  if (!isMeetingMinutes(paper) || paper.signatures.length === 0) return false;
  const found = { secretary: signing(paper, 'secretary'), chair: signing(paper, 'chair') };
  const { secretary, chair } = found;
  for (const part of ['secretary', 'chair'] as const) {
    const one = found[part];
    if (one !== null) wording(one.piece, part);
    else if (secretary !== null || chair !== null) reportAbsent(paper, part, report);
  }
  const swapped = secretary?.signature.side === 'right' && chair?.signature.side === 'left';
  if (swapped && secretary !== null) {
    report({
      at: secretary.piece,
      message: {
        vi: `“${plain(secretary.piece.text)}” ký bên phải, quy định thư ký bên trái, người chủ trì bên phải`,
        en: 'the secretary signs on the right, required: the secretary left, the chair right',
      },
      hint: { vi: 'đổi chỗ hai phần ký', en: 'change the two signatures over' },
    });
  }
  return true;
}

function reportAbsent(paper: Paper, part: Part, report: ReportForm): void {
  const { vi, en, side } = PARTS[part];
  const [first] = paper.signatures.flatMap(({ authority, title }) => [...authority, ...title]);
  report({
    at: first ?? null,
    message: { vi: `biên bản không có chỗ ký của ${vi}`, en: `the minutes have no signature of ${en}` },
    hint: {
      vi: `thêm phần ký của ${vi} ở bên ${side === 'left' ? 'trái' : 'phải'}`,
      en: `add it on the ${side}`,
    },
  });
}

function reportWording(
  piece: Piece,
  wanted: string,
  severity: 'error' | 'warning',
  report: ReportForm,
): void {
  const found = plain(piece.text);
  report({
    at: piece,
    severity,
    message: { vi: `“${found}”, quy định ghi “${wanted}”`, en: `“${found}”, required: “${wanted}”` },
    hint: { vi: `gõ lại “${wanted}”`, en: `type “${wanted}”` },
  });
}

/** Below the names: in a later row, under a name in its own cell, or behind the last of them. */
function isBelow({ recipients, signatures }: Paper): boolean {
  const heading = recipients.heading?.paragraph;
  if (heading === undefined || heading.boxed) return true;
  return signatures.every((signature) => {
    const line = signature.name ?? signature.title.at(-1) ?? signature.authority.at(-1);
    const [a, b] = [heading.cell, line?.paragraph.cell ?? null];
    if (line === undefined || line.paragraph.boxed) return true;
    if (a === null || b === null || a.table !== b.table) return heading.index > line.paragraph.index;
    if (a.row !== b.row) return a.row > b.row;
    // Beside the other name, but under the one of its own column.
    if (a.column !== b.column) return signatures.some(({ name }) => isUnder(heading, name));
    return isUnder(heading, line);
  });
}

function isUnder(heading: Piece['paragraph'], line: Piece | null): boolean {
  if (line === null) return false;
  return line.paragraph.cell?.column === heading.cell?.column && heading.index > line.paragraph.index;
}

/** Signatures of minutes, SG-11 and SG-12. */
export const minutesSignatureRules: FormRules = [
  {
    id: 'SG-11',
    clause: { nd30: 'PL III, mẫu 1.9' },
    severity: 'error',
    title: { vi: 'phần ký biên bản sai mẫu', en: 'signatures of the minutes not as in the sample' },
    why: 'Biên bản theo mẫu 1.9: thư ký ký bên trái, chủ tọa ký bên phải, “Nơi nhận” ở dưới phần ký.',
    bad: 'CHỦ TỌA          THƯ KÝ',
    good: 'THƯ KÝ          CHỦ TỌA',
    check(paper, report) {
      const { secretary, chair } = paper.standard.forms.minutes.value;
      const judge = (piece: Piece, part: Part): void => {
        const right = part === 'secretary' ? /^thu ky/ : /(?:^|\. ?)(?:chu toa|chu tri|doan chu tich)/;
        if (right.test(folded(piece.text))) return;
        reportWording(piece, part === 'secretary' ? secretary : chair, 'warning', report);
      };
      const judged = checkParts(paper, judge, report);
      if (judged && !isBelow(paper)) {
        report({
          at: paper.recipients.heading,
          message: {
            vi: '“Nơi nhận:” của biên bản không ở dưới phần ký',
            en: 'the recipients of the minutes do not stand below the signatures',
          },
          hint: {
            vi: 'chuyển “Nơi nhận:” và danh sách xuống dưới họ tên thư ký, chủ tọa, sát lề trái',
            en: 'move the list below the names, at the left',
          },
        });
      }
      return judged;
    },
  },
  {
    id: 'SG-12',
    clause: { hd05: 'I.7.1.4.e' },
    severity: 'error',
    title: { vi: 'phần ký biên bản hội nghị ghi sai', en: 'signatures of the minutes not as required' },
    why: 'Biên bản hội nghị của Đảng: bên trái “NGƯỜI GHI BIÊN BẢN”, bên phải “CHỦ TRÌ HỘI NGHỊ”.',
    bad: 'THƯ KÝ          CHỦ TỌA',
    good: 'NGƯỜI GHI BIÊN BẢN          CHỦ TRÌ HỘI NGHỊ',
    check(paper, report) {
      const { secretary, chair } = paper.standard.forms.minutes.value;
      const judge = (piece: Piece, part: Part): void => {
        const wanted = part === 'secretary' ? secretary : chair;
        const found = folded(piece.text);
        // A congress has its presidium in the chair, a meeting that is no conference has no words of its own.
        const other = part === 'chair' && !/hội nghị/u.test(subjectOf(paper)) && /^chu tri/.test(found);
        if (found === folded(wanted) || other || /doan chu tich/.test(found)) return;
        reportWording(piece, wanted, 'error', report);
      };
      return checkParts(paper, judge, report);
    },
  },
];

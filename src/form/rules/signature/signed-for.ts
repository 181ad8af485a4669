import type { Paper } from '../../paper.ts';
import { folded, plain } from '../../recognise/text.ts';
import type { FormRules, ReportForm } from '../../rule.ts';
import { isGap } from '../recipients/recipient-list.ts';
import { heldBy, issuerText } from './signed-by.ts';

function checkCommittee(paper: Paper, report: ReportForm): boolean {
  const held = heldBy(paper).filter(({ marks }) => marks.length > 0);
  for (const { marks, title } of held) {
    const deputy = marks.find(({ as, rest }) => as === 'deputy' && /^bi thu/.test(folded(rest)));
    if (deputy !== undefined) {
      report({
        at: deputy.piece,
        message: {
          vi: `“${plain(deputy.piece.text)}”: phó bí thư ký thay mặt cấp ủy (T/M), không ký thay bí thư`,
          en: `“${plain(deputy.piece.text)}”: a deputy secretary signs for the committee (T/M), not for the secretary`,
        },
        hint: {
          vi: 'ghi “T/M ĐẢNG ỦY” hoặc “T/M BAN THƯỜNG VỤ”, dòng dưới “PHÓ BÍ THƯ”',
          en: 'write “T/M ĐẢNG ỦY” or “T/M BAN THƯỜNG VỤ”, below it “PHÓ BÍ THƯ”',
        },
      });
    }
    const committee = marks.find(
      ({ as, rest }) =>
        as === 'collective' && /^(?:dang uy|ban thuong vu)(?! cong doan| doan| hoi)/.test(folded(rest)),
    );
    if (committee === undefined || title === undefined || isGap(title.text)) continue;
    if (/^(?:q\. |quyen )?(?:pho )?bi thu/.test(folded(title.text))) continue;
    report({
      at: title,
      message: {
        vi: `dưới “${plain(committee.piece.text)}” là “${plain(title.text)}”, quy định chỉ bí thư hoặc phó bí thư ký`,
        en: `below “${plain(committee.piece.text)}” stands “${plain(title.text)}”, required: the secretary or a deputy`,
      },
      hint: {
        vi: 'để “BÍ THƯ” hoặc “PHÓ BÍ THƯ” ký; chánh văn phòng, trưởng ban ký thừa lệnh thì ghi “T/L BAN THƯỜNG VỤ”',
        en: 'let “BÍ THƯ” or “PHÓ BÍ THƯ” sign; who signs by order writes “T/L BAN THƯỜNG VỤ”',
      },
    });
  }
  return held.length > 0;
}

function checkDeputy(paper: Paper, report: ReportForm): boolean {
  const held = heldBy(paper).flatMap(({ marks, title, named }) => {
    const mark = marks.find(({ as }) => as === 'deputy');
    return mark === undefined ? [] : [{ mark, title, named, last: marks.at(-1) === mark }];
  });
  for (const { mark, title, named, last } of held) {
    const head = plain(mark.piece.text);
    const isDeputy = title !== undefined && /^(?:pho|thu truong|uy vien)(?![a-z])/.test(folded(title.text));
    if (isDeputy || (title === undefined ? !(named && last) : isGap(title.text))) continue;
    report({
      at: title ?? mark.piece,
      message: {
        vi: `dưới “${head}” ${title === undefined ? 'không có chức vụ' : `là “${plain(title.text)}”`}, quy định là chức vụ cấp phó`,
        en: `below “${head}” stands ${title === undefined ? 'no title' : `“${plain(title.text)}”`}, required: that of a deputy`,
      },
      hint: {
        vi: `dưới “${head}” ghi “PHÓ ${mark.rest}”; người đứng đầu tự ký thì bỏ dòng “${head}”`,
        en: `write “PHÓ ${mark.rest}” below; if the head signs, leave “${head}” out`,
      },
    });
  }
  return held.length > 0;
}

function checkCollective(paper: Paper, report: ReportForm): boolean {
  const issuer = issuerText(paper);
  const byChair = (paper.pieces.get('ThamQuyen') ?? []).some(({ text }) => /chu tich/.test(folded(text)));
  const symbol = paper.number?.body ?? 'UBND';
  if (!/^(?:uy ban nhan dan|ubnd)(?![a-z])/.test(issuer) || byChair || symbol !== 'UBND') return false;
  for (const { marks, title } of heldBy(paper)) {
    const first = marks[0];
    const at = first?.piece ?? title;
    if (at === undefined || /^(?:collective|byOrder|byAuthorisation)$/.test(first?.as ?? '')) continue;
    const { collective } = paper.standard.forms.authority.value;
    report({
      at,
      message: {
        vi: `văn bản của Ủy ban nhân dân mà phần ký bắt đầu bằng “${plain(at.text)}”, quy định dòng đầu là “${collective}ỦY BAN NHÂN DÂN”`,
        en: `a paper of the people's committee whose signature begins with “${plain(at.text)}”, required: “${collective}ỦY BAN NHÂN DÂN”`,
      },
      hint: {
        vi: `thêm dòng “${collective}ỦY BAN NHÂN DÂN” ở trên; nếu là văn bản của Chủ tịch thì đổi tên cơ quan ở đầu văn bản`,
        en: `put “${collective}ỦY BAN NHÂN DÂN” above; if the paper is the chair's, the letterhead must say so`,
      },
    });
  }
  return heldBy(paper).length > 0;
}

/** For whom the signer signs, SG-08 to SG-10. */
export const signedForRules: FormRules = [
  {
    id: 'SG-08',
    clause: { hd05: 'I.7.1.4.b, I.7.1.1' },
    severity: 'error',
    title: {
      vi: 'người ký không đúng với quyền hạn ghi ở trên',
      en: 'the signer does not fit the authority above',
    },
    why: 'Văn bản của đảng ủy và ban thường vụ do bí thư hoặc phó bí thư thay mặt (T/M) ký; phó bí thư không ký thay (K/T) bí thư.',
    bad: 'K/T BÍ THƯ\nPHÓ BÍ THƯ',
    good: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ',
    check: checkCommittee,
  },
  {
    id: 'SG-09',
    clause: { nd30: 'PL I.II.7.b' },
    severity: 'error',
    title: { vi: 'dưới KT. không phải chức vụ cấp phó', en: 'the line below KT. is no deputy' },
    why: 'Ghi “KT.” là cấp phó ký thay người đứng đầu, nên dòng dưới phải là chức vụ cấp phó.',
    bad: 'KT. CHỦ TỊCH\nCHỦ TỊCH',
    good: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    check: checkDeputy,
  },
  {
    id: 'SG-10',
    clause: { nd30: 'Điều 13.2; PL I.V ô 7' },
    severity: 'warning',
    title: {
      vi: 'văn bản của Ủy ban nhân dân không ký thay mặt',
      en: "a paper of the people's committee not signed for it",
    },
    why: 'Ủy ban nhân dân làm việc theo chế độ tập thể: người đứng đầu thay mặt (TM.) Ủy ban ký, cấp phó ký thay (KT.) dưới dòng TM.; ký TL., TUQ. thì không cần.',
    bad: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    good: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    check: checkCollective,
  },
];

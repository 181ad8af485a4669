import type { NumberLine, Paper } from '../../paper.ts';
import { plain } from '../../recognise/text.ts';
import { isTypeSymbol } from '../../recognise/type-names.ts';
import { type FormRules, party, type ReportForm } from '../../rule.ts';
import { isLetter, letterPattern, namedPattern, numberOf, wantedNumber, wrongNumber } from './number-form.ts';

/** The Party's symbol for its letters, which print no kind (HD 05 I.3.1.2.a). */
const PARTY_LETTER = 'CV';

function textOf({ piece }: NumberLine): string {
  return plain(piece.text);
}

function checkNamed(paper: Paper, report: ReportForm): boolean {
  const number = numberOf(paper);
  if (number === null || paper.type === null || isLetter(paper)) return false;
  if (!namedPattern(paper, false).test(textOf(number)))
    report(
      wrongNumber(number, wantedNumber(paper), {
        vi: 'gõ liền, chữ in hoa: dấu / sau số, dấu - giữa các nhóm chữ viết tắt',
        en: 'type it without blanks, in capitals: / behind the number, - between the groups of letters',
      }),
    );
  return true;
}

function checkLetter(paper: Paper, report: ReportForm): boolean {
  const number = numberOf(paper);
  if (number === null || !isLetter(paper)) return false;
  const named = number.kind !== null && isTypeSymbol(number.kind);
  if (named || !letterPattern(paper).test(textOf(number)))
    report(
      wrongNumber(number, `${paper.standard.forms.number.value.word}<số>/<cơ quan>-<đơn vị soạn thảo>`, {
        vi: `${named ? `bỏ “${number.kind}”: công văn không ghi tên loại; ` : ''}sau tên cơ quan ghi đơn vị soạn thảo hoặc lĩnh vực, như “UBND-VX”`,
        en: `${named ? `drop “${number.kind}”: a letter has no symbol of its kind; ` : ''}put the drafting unit or the field behind the body, as “UBND-VX”`,
      }),
    );
  return true;
}

function checkParty(paper: Paper, report: ReportForm): boolean {
  const number = numberOf(paper);
  if (number === null || paper.type === null) return false;
  const text = textOf(number);
  const kind = isLetter(paper) ? PARTY_LETTER : paper.type.symbol;
  const fits = kind === null || number.kind === kind || isUnsure(kind, number.kind);
  if (fits && namedPattern(paper, paper.standard.id === 'hd36').test(text)) return true;
  const colon = /^số\s*:/iu.test(text);
  report(
    wrongNumber(number, wantedNumber(paper, fits ? number.kind : kind), {
      vi: `${colon ? 'bỏ dấu hai chấm sau chữ “Số”; ' : ''}ghi số, dấu -, chữ viết tắt tên loại, dấu /, chữ viết tắt tên cơ quan`,
      en: `${colon ? 'drop the colon; ' : ''}write number, -, symbol of the kind, /, symbol of the body`,
    }),
  );
  return true;
}

/** Kinds whose symbol the standards of the Party have changed, or give only by the rule of initials. */
function isUnsure(wanted: string, printed: string | null): boolean {
  return (/^(?:QĐ|QĐi|QyĐ)$/u.test(printed ?? '') && /^(?:QĐ|QĐi)$/u.test(wanted)) || /^[GP]/u.test(wanted);
}

/** The number as a whole, NO-01 to NO-05. */
export const numberRules: FormRules = [
  {
    id: 'NO-01',
    clause: { nd30: 'PL I.II.3; PL III.I' },
    severity: 'error',
    title: { vi: 'số, ký hiệu viết chưa đúng mẫu', en: 'the number does not have its form' },
    why: 'Phần mềm và sổ văn bản đi nhận số theo mẫu “Số: 12/KH-UBND”: dấu gạch chéo sau số, gạch nối giữa các nhóm chữ viết tắt, không có dấu cách.',
    bad: 'Số: 12-KH/UBND',
    good: 'Số: 12/KH-UBND',
    explainedBy: ['NO-03', 'NO-06', 'UNI-04', 'UNI-05'],
    check: checkNamed,
  },
  {
    id: 'NO-02',
    clause: { nd30: 'PL I.II.3.b' },
    severity: 'error',
    title: {
      vi: 'số, ký hiệu công văn viết chưa đúng mẫu',
      en: 'the number of a letter does not have its form',
    },
    why: 'Công văn không ghi tên loại: sau số là chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực, để biết ai theo dõi.',
    bad: 'Số: 12/CV-UBND',
    good: 'Số: 12/UBND-VX',
    explainedBy: ['NO-03', 'UNI-04', 'UNI-05'],
    check: checkLetter,
  },
  {
    id: 'NO-03',
    clause: { nd30: 'PL I.II.3.c' },
    severity: 'error',
    title: { vi: 'sau chữ “Số” thiếu dấu hai chấm', en: 'no colon behind “Số”' },
    why: 'Văn bản hành chính ghi “Số:” có dấu hai chấm; không có dấu hai chấm là cách ghi của văn bản Đảng.',
    bad: 'Số 12/KH-UBND',
    good: 'Số: 12/KH-UBND',
    check(paper, report) {
      const { number } = paper;
      if (number === null) return false;
      if (!/^số\s*:/iu.test(textOf(number)))
        report({
          at: number.piece,
          message: {
            vi: 'sau chữ “Số” không có dấu hai chấm, quy định ghi “Số:”',
            en: 'no colon behind “Số”; required: “Số:”',
          },
          hint: { vi: 'thêm dấu hai chấm sau chữ “Số”', en: 'put a colon behind “Số”' },
        });
      return true;
    },
  },
  {
    id: 'NO-04',
    clause: party('I.3.2.2'),
    severity: 'error',
    title: {
      vi: 'số, ký hiệu văn bản của Đảng viết chưa đúng mẫu',
      en: 'the number of a paper of the Party does not have its form',
    },
    why: 'Văn bản của Đảng ghi “Số 26-KH/ĐU”: không có dấu hai chấm, gạch nối sau số, gạch chéo trước chữ viết tắt tên cơ quan.',
    bad: 'Số: 26/KH-ĐU',
    good: 'Số 26-KH/ĐU',
    explainedBy: ['NO-08', 'UNI-04', 'UNI-05'],
    check: checkParty,
  },
  {
    id: 'NO-05',
    clause: { nd30: 'PL I.II.3.c', ...party('I.3.2.2') },
    severity: 'error',
    title: { vi: 'số nhỏ hơn 10 thiếu số 0 ở trước', en: 'a number below 10 without its zero' },
    why: 'Số nhỏ hơn 10 ghi thêm số 0 ở trước để không ai thêm được chữ số khác.',
    fixable: true,
    bad: 'Số: 5/KH-UBND',
    good: 'Số: 05/KH-UBND',
    check(paper, report) {
      const { number } = paper;
      if (number === null || number.number === '') return false;
      if (/^[1-9]\p{Ll}?$/u.test(number.number))
        report({
          at: number.piece,
          message: {
            vi: `số ghi “${number.number}”, quy định “0${number.number}”`,
            en: `the number is “${number.number}”; required: “0${number.number}”`,
          },
          hint: { vi: 'thêm số 0 ở trước', en: 'put a zero in front' },
        });
      return true;
    },
  },
];

import { doubleSpace } from '../../../rules/text/double-space.ts';
import { invisibleCharacter } from '../../../rules/text/invisible-character.ts';
import { legacyEncoding } from '../../../rules/text/legacy-encoding.ts';
import { mojibake } from '../../../rules/text/mojibake.ts';
import { spaceBeforeMark } from '../../../rules/text/space-before-mark.ts';
import type { Slip } from '../../../rules/text/text-rule.ts';
import type { Paper, Piece, Role } from '../../paper.ts';
import { piecesOf } from '../../piece.ts';
import { quoted } from '../../quote.ts';
import { everywhere, type FormRule, type FormRules, type ReportForm } from '../../rule.ts';
import { slipRule, writtenIn } from '../../text-slips.ts';
import { printed } from '../page/printed.ts';
import { toneMarkRule } from './tone-marks.ts';

const CODES = everywhere('PL I.I.4', 'IV.1');

/** A word with a mark that is a character of its own. */
const LOOSE =
  /(?<![\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ])[\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]*[\u0300-\u036f][\u0300-\u036fA-Za-zÀ-ɏḀ-ỿ]*/gu;
const MARK = /[\u0300-\u036f]/;

function checkComposed(paper: Paper, report: ReportForm): boolean {
  const lines = printed(paper);
  for (const paragraph of lines) {
    if (!MARK.test(paragraph.text)) continue;
    const [first, ...others] = paragraph.text.matchAll(LOOSE);
    if (first === undefined) continue;
    const word = first[0].normalize('NFC');
    const more =
      others.length === 0 ? ['', ''] : [` và ${others.length} chữ nữa`, ` and ${others.length} more`];
    report({
      at: paragraph,
      within: { start: first.index, end: first.index + first[0].length },
      message: {
        vi: `“${word}”${more[0]} gõ dấu rời (Unicode tổ hợp), phải là Unicode dựng sẵn`,
        en: `“${word}”${more[1]} is typed with loose marks; required: composed letters (NFC)`,
      },
      hint: {
        vi: 'đặt bộ gõ (Unikey) bảng mã Unicode rồi gõ lại, hoặc chuyển mã bằng Unikey (Ctrl+Shift+F6) từ Unicode tổ hợp sang Unicode',
        en: 'convert the text to composed Unicode (NFC)',
      },
    });
  }
  return lines.length > 0;
}

const OLD_FONT = /^(?:\.vn|vni[- ])/iu;

function checkFonts(paper: Paper, report: ReportForm): void {
  for (const paragraph of printed(paper)) {
    const run = paragraph.runs.find(({ fonts }) => fonts.some((font) => OLD_FONT.test(font)));
    const font = run?.fonts.find((name) => OLD_FONT.test(name));
    if (run === undefined || font === undefined) continue;
    const code = /^\./u.test(font) ? 'TCVN3 (ABC)' : 'VNI';
    report({
      at: paragraph,
      within: { start: run.start, end: run.start + run.text.length },
      message: {
        vi: `phông “${font}” dùng bảng mã ${code}, quy định bảng mã Unicode`,
        en: `the font “${font}” is for the encoding ${code}; required: Unicode`,
      },
      hint: {
        vi: 'chuyển mã sang Unicode (Unikey: Ctrl+Shift+F6), rồi chọn phông Times New Roman',
        en: 'convert the text to Unicode, then choose Times New Roman',
      },
    });
  }
}

const encodings = slipRule({
  id: 'UNI-02',
  clause: CODES,
  severity: 'error',
  title: { vi: 'chữ không phải Unicode', en: 'letters that are not Unicode' },
  why: 'Văn bản điện tử dùng bảng mã Unicode (TCVN 6909:2001). Chữ gõ bằng TCVN3 (phông .VnTime) hay VNI chỉ đọc được khi máy có đúng phông ấy, không tìm và không đưa lên mạng được.',
  bad: 'Uû ban nh©n d©n',
  good: 'Ủy ban nhân dân',
  of: [legacyEncoding, mojibake],
  about: /\S/,
  lines: (paper) => printed(paper).flatMap(piecesOf),
});

const DASH = /[\u2010-\u2015\u2212]/u;

function checkHyphens({ pieces }: Paper, report: ReportForm): boolean {
  const lines = (['TieuNgu', 'SoKyHieu'] as const).flatMap((role) => pieces.get(role) ?? []);
  for (const piece of lines) {
    const at = piece.text.search(DASH);
    if (at < 0) continue;
    const dash = piece.text.charAt(at);
    report({
      at: piece,
      within: { start: piece.start + at, end: piece.start + at + 1 },
      message: {
        vi: `${quoted(piece.text)} có dấu “${dash}”, quy định dấu gạch nối ngắn “-”`,
        en: `${quoted(piece.text)} has “${dash}”; required: the short hyphen “-”`,
      },
      hint: {
        vi: 'xóa dấu ấy, gõ “-” ở phím cạnh số 0; Word đổi thành gạch dài thì bấm Ctrl+Z ngay',
        en: 'type “-” instead; if Word makes it longer, press Ctrl+Z at once',
      },
    });
  }
  return lines.length > 0;
}

/** Besides what is written in words, the lines whose blanks are told from their signs. */
const SIGNS: readonly Role[] = ['QuocHieu', 'TieuNgu', 'SoKyHieu', 'DiaDanhNgay'];

function blankLines(paper: Paper): Piece[] {
  return [...SIGNS.flatMap((role) => paper.pieces.get(role) ?? []), ...writtenIn(paper)];
}

/** Behind these a number may be left open. */
const COUNTS = /(?:ngày|tháng|năm|số:?|lần|giờ|phút|hồi|lúc)$/iu;

/** The room left for a number or a day that is not known yet. */
function isLeftBlank(text: string, { start, end }: Slip): boolean {
  const before = text.slice(0, start).trimEnd();
  const behind = text.slice(end).trimStart();
  const room = text.length - before.length - behind.length;
  return room > 1 && COUNTS.test(before) && !/^\d/u.test(behind);
}

/** Which slips of blanks count in a paper: tabs and what follows the last word do no harm. */
function judgeBlank(slip: Slip, text: string): Record<string, never> | null {
  const found = text.slice(slip.start, slip.end);
  if (found.includes('\t') || /^ *$/u.test(text.slice(slip.end)) || isLeftBlank(text, slip)) return null;
  return {};
}

const blanks: FormRule = slipRule({
  id: 'UNI-05',
  law: null,
  clause: { nd30: '', hd05: '', hd36: '' },
  severity: 'warning',
  title: { vi: 'dấu cách thừa, ký tự không nhìn thấy', en: 'blanks too many, invisible characters' },
  why: 'Chữ chép từ trang mạng, Zalo hay kèm dấu cách đặc biệt, ký tự rộng bằng không; gõ vội hay thừa dấu cách. Chúng làm dòng giãn thưa, xuống dòng sai, tìm chữ không ra.',
  bad: 'Lắng nghe  ý kiến của Nhân dân .',
  good: 'Lắng nghe ý kiến của Nhân dân.',
  explainedBy: ['UNI-02'],
  of: [invisibleCharacter, doubleSpace, spaceBeforeMark],
  fixes: [doubleSpace],
  about: /\s/u,
  lines: blankLines,
  judge: judgeBlank,
});

/** How letters are encoded and set apart, UNI-01 to UNI-05. */
export const letterRules: FormRules = [
  {
    id: 'UNI-01',
    clause: CODES,
    severity: 'error',
    title: { vi: 'chữ gõ bằng Unicode tổ hợp (dấu rời)', en: 'letters with loose marks' },
    why: 'Chữ có dấu rời nhìn như chữ thường nhưng tìm không ra, sắp xếp sai, và phần mềm khác có thể hiện dấu lệch khỏi chữ. Cả văn bản dùng Unicode dựng sẵn.',
    fixable: true,
    article: true,
    check: checkComposed,
  },
  {
    ...encodings,
    check(paper, report) {
      checkFonts(paper, report);
      return encodings.check(paper, report);
    },
  },
  toneMarkRule,
  {
    id: 'UNI-04',
    clause: everywhere('PL I.II.1.b, PL I.II.3.c', 'I.3.2.2'),
    severity: 'error',
    title: { vi: 'gạch nối trong tiêu ngữ, số, ký hiệu không phải “-”', en: 'a dash that is no hyphen' },
    why: 'Word hay tự đổi gạch nối thành gạch dài. Số, ký hiệu có gạch dài thì phần mềm không nhận ra, tìm không thấy.',
    bad: 'Độc lập – Tự do – Hạnh phúc',
    good: 'Độc lập - Tự do - Hạnh phúc',
    fixable: true,
    article: true,
    check: checkHyphens,
  },
  blanks,
];

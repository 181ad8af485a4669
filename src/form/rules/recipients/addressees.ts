import { checkLook } from '../../look.ts';
import type { Piece } from '../../paper.ts';
import { folded, plain } from '../../recognise/text.ts';
import { everywhere, type FormRules, party, type ReportForm } from '../../rule.ts';
import { addressed } from './addressed.ts';
import { checkList, listItems } from './recipient-list.ts';

/** Kinds that never go to someone by name; slips and letters of introduction are left alone. */
const WITHOUT_ADDRESSEE = new Set([
  ...['NQ', 'QĐ', 'CT', 'KL', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BB', 'HĐ', 'GM'],
]);

/** Whom a letter is for, NN-06 to NN-09. */
export const addresseeRules: FormRules = [
  {
    id: 'NN-06',
    clause: everywhere('PL I.II.9.b', 'I.9.2.3-4'),
    severity: 'error',
    title: {
      vi: 'nơi nhận không bắt đầu bằng “Như trên”',
      en: 'the recipients do not begin with “Như trên”',
    },
    why: 'Văn bản có “Kính gửi” thì nơi nhận trước hết là những nơi đã ghi ở trên, viết gọn “Như trên”, rồi mới đến các nơi khác.',
    bad: 'Nơi nhận:\n- Ủy ban nhân dân tỉnh;',
    good: 'Nơi nhận:\n- Như trên;',
    check(paper, report) {
      const names = addressed(paper);
      const items = listItems(paper.recipients.items, paper.standard);
      const [first] = items;
      if (names === null || first === undefined) return false;
      if (/^nhu (?:tren|kinh)/.test(folded(first.text))) return true;
      report({
        at: first.piece,
        message: {
          vi: `văn bản có “${plain(names.words.text)}” nhưng nơi nhận bắt đầu bằng “${first.text}”, quy định “Như trên”`,
          en: `the paper has “${plain(names.words.text)}” but its recipients begin with “${first.text}”, required: “Như trên”`,
        },
        hint: {
          vi: 'ghi “- Như trên” ở dòng đầu của nơi nhận, bỏ những nơi đã có ở phần kính gửi',
          en: 'make “- Như trên” the first line and leave out those already named above',
        },
      });
      return true;
    },
  },
  {
    id: 'NN-07',
    clause: { nd30: 'PL I.II.9.b' },
    severity: 'warning',
    title: {
      vi: '“Kính gửi” trong loại văn bản không dùng',
      en: '“Kính gửi” in a kind of paper that has none',
    },
    why: 'Chỉ công văn, tờ trình và báo cáo gửi cấp trên có “Kính gửi”; các loại khác ghi nơi gửi ở phần “Nơi nhận”.',
    check(paper, report) {
      const names = addressed(paper);
      if (names === null) return false;
      if (!WITHOUT_ADDRESSEE.has(paper.type?.symbol ?? '')) return true;
      report({
        at: names.words,
        message: {
          vi: `${(paper.type?.name ?? '').toLowerCase()} không dùng “Kính gửi”`,
          en: `a ${paper.type?.name ?? ''} has no “Kính gửi”`,
        },
        hint: {
          vi: 'bỏ dòng “Kính gửi”, ghi các nơi ấy vào phần “Nơi nhận” ở cuối văn bản',
          en: 'leave the line out and name them among the recipients at the end',
        },
      });
      return true;
    },
  },
  {
    id: 'NN-08',
    clause: party('I.9.2.3-5, PL2-9'),
    severity: 'error',
    severityOf: { hd36: 'warning' },
    title: {
      vi: '“Kính gửi”, “Kính trình” dùng hoặc trình bày sai',
      en: '“Kính gửi”, “Kính trình” misused or misprinted',
    },
    why: 'Trong văn bản của Đảng, công văn ghi “Kính gửi:”, tờ trình ghi “Kính trình:”, cỡ 14, in nghiêng.',
    fixable: 'look',
    bad: 'Kính gửi: Ban Thường vụ Tỉnh ủy (trong tờ trình)',
    good: 'Kính trình: Ban Thường vụ Tỉnh ủy',
    check(paper, report) {
      const names = addressed(paper);
      if (names === null) return false;
      checkLook(paper, 'KinhGui', ['size', 'italic'], report, [names.words]);
      const { letter, submission } = paper.standard.forms.addressee.value;
      const symbol = paper.type?.symbol;
      const wanted = symbol === 'TTr' ? submission : letter;
      const found = plain(names.words.text).replace(/\s*:$/, '');
      if (paper.type === null || (symbol !== 'TTr' && symbol !== 'CV' && symbol !== null)) return true;
      if (`${found}:` === wanted) return true;
      const name =
        symbol === 'TTr' ? { vi: 'tờ trình', en: 'a submission' } : { vi: 'công văn', en: 'a letter' };
      report({
        at: names.words,
        message: {
          vi: `${name.vi} ghi “${found}”, quy định “${wanted}”`,
          en: `${name.en} says “${found}”, required: “${wanted}”`,
        },
        hint: { vi: `gõ lại “${wanted}”`, en: `type “${wanted}”` },
      });
      return true;
    },
  },
  {
    id: 'NN-09',
    clause: { nd30: 'PL I.II.9.d' },
    severity: 'error',
    title: { vi: 'phần “Kính gửi” trình bày sai', en: '“Kính gửi” laid out wrongly' },
    why: 'Gửi một nơi thì ghi cùng dòng với “Kính gửi:”; gửi từ hai nơi thì mỗi nơi một dòng, có gạch đầu dòng, dấu chấm phẩy, dòng cuối dấu chấm.',
    bad: 'Kính gửi: Sở Nội vụ; Sở Tài chính',
    good: 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.',
    check(paper, report) {
      const names = addressed(paper);
      if (names === null) return false;
      const below = listItems(names.below, paper.standard);
      const one = names.beside === null && !names.inTable && below.length === 1 ? below[0] : undefined;
      const several = names.beside !== null && (below.length > 0 || /;\s*\S/.test(names.beside.text));
      if (one !== undefined && !/;\s*\S/.test(one.text)) reportOne(one.piece, report);
      else if (several) reportSeveral(names.words, report);
      else if (below.length > 1) checkList(below, { between: ';', last: '.' }, LIST, report);
      return true;
    },
  },
];

const LIST = { vi: 'phần kính gửi', en: 'those it is for' };

function reportOne(piece: Piece, report: ReportForm): void {
  report({
    at: piece,
    message: {
      vi: 'văn bản gửi một nơi mà tên nơi ấy ở dòng dưới, quy định cùng dòng với “Kính gửi:”',
      en: 'the only one it is for stands on a line below, required: on the line of “Kính gửi:”',
    },
    hint: {
      vi: 'đưa tên lên cùng dòng với “Kính gửi:”, bỏ gạch đầu dòng',
      en: 'put the name on the line of “Kính gửi:”',
    },
  });
}

function reportSeveral(piece: Piece, report: ReportForm): void {
  report({
    at: piece,
    message: {
      vi: 'văn bản gửi nhiều nơi mà có tên cùng dòng với “Kính gửi:”, quy định mỗi nơi một dòng ở dưới',
      en: 'of several it is for, some stand on the line of “Kính gửi:”, required: one a line below it',
    },
    hint: {
      vi: 'xuống dòng sau “Kính gửi:”, mỗi nơi một dòng “- …;”, dòng cuối kết thúc bằng dấu chấm',
      en: 'begin a new line after “Kính gửi:”, one place a line, “- …;”, the last with a full stop',
    },
  });
}

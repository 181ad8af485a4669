import type { StandardId } from '../../standards/standard.ts';
import { upper } from '../../vi/text.ts';
import type { TypeName } from '../paper.ts';
import { folded, plain } from './text.ts';

interface Known {
  state: string | null;
  party: string | null;
}

// NĐ 30/2020 PL III.I; HD 05 I.3.1.2.a (initials of the syllables) with the kinds of QĐ 399-QĐ/TW.
const KNOWN: ReadonlyMap<string, Known> = new Map(
  [
    ['nghị quyết', 'NQ', 'NQ'],
    ['quyết định', 'QĐ', 'QĐ'],
    ['chỉ thị', 'CT', 'CT'],
    ['kết luận', null, 'KL'],
    ['quy chế', 'QC', 'QC'],
    ['quy định', 'QyĐ', 'QĐ'],
    ['thông tri', null, 'TT'],
    ['thông cáo', 'TC', 'TC'],
    ['thông báo', 'TB', 'TB'],
    ['hướng dẫn', 'HD', 'HD'],
    ['chương trình', 'CTr', 'CTr'],
    ['kế hoạch', 'KH', 'KH'],
    ['quy hoạch', null, 'QH'],
    ['phương án', 'PA', 'PA'],
    ['đề án', 'ĐA', 'ĐA'],
    ['dự án', 'DA', 'DA'],
    ['báo cáo', 'BC', 'BC'],
    ['biên bản', 'BB', 'BB'],
    ['tờ trình', 'TTr', 'TTr'],
    ['hợp đồng', 'HĐ', null],
    ['công điện', 'CĐ', null],
    ['bản ghi nhớ', 'BGN', null],
    ['bản thỏa thuận', 'BTT', null],
    ['giấy ủy quyền', 'GUQ', null],
    ['giấy mời', 'GM', 'GM'],
    ['giấy giới thiệu', 'GGT', 'GGT'],
    ['giấy chứng nhận', null, 'GCN'],
    ['giấy đi đường', null, 'GĐĐ'],
    ['giấy nghỉ phép', 'GNP', 'GNP'],
    ['phiếu gửi', 'PG', 'PG'],
    ['phiếu chuyển', 'PC', 'PC'],
    ['phiếu báo', 'PB', null],
    ['thư công', null, null],
    ['quy trình', null, null],
    ['nội quy', null, null],
    ['công văn', null, 'CV'],
  ].map(([name, state, party]): [string, Known] => [
    folded(name ?? ''),
    { state: state ?? null, party: party ?? null },
  ]),
);

const SYMBOLS = new Set([...KNOWN.values()].flatMap(({ state, party }) => [state, party]).concat('QĐi'));

/** Whether a text is the name of a kind of paper and nothing else; marks of footnotes behind it do not count. */
export function isTypeName(text: string): boolean {
  return KNOWN.has(bareName(text));
}

/** Length of the name of a kind that a text begins with, more words following; null when there is none. */
export function typeNameLength(text: string): number | null {
  const words = text.split(/(\s+)/);
  for (let used = 5; used >= 3; used -= 2) {
    const head = words.slice(0, used).join('');
    if (head.length < text.length && KNOWN.has(folded(head))) return head.length;
  }
  return null;
}

/** The kind a printed name stands for under a standard. */
export function typeNameOf(printed: string, standard: StandardId): TypeName {
  const name = upper(plain(printed)).replace(/(?<![\d\s*()])[\d\s*()]+$/u, '');
  const bare = bareName(printed);
  const known = KNOWN.get(bare);
  // Until HD 05 a regulation had a symbol of its own (HD 36, digest).
  if (standard === 'hd36' && bare === 'quy dinh') return { name, symbol: 'QĐi' };
  // A letter of a state body is the one kind without a symbol (NĐ 30 PL III.I).
  if (standard === 'nd30' && bare === 'cong van') return { name, symbol: null };
  const symbol =
    (standard === 'nd30' ? (known?.state ?? known?.party) : (known?.party ?? known?.state)) ?? null;
  return { name, symbol };
}

/** Whether `KH`, `TTr` … stands for a kind of paper in either system. */
export function isTypeSymbol(text: string): boolean {
  return SYMBOLS.has(text);
}

function bareName(text: string): string {
  return folded(text)
    .replace(/^([^(]*)\(.*\)$/, '$1')
    .replace(/(?<![\d\s*:.])[\d\s*:.]+$/u, '');
}

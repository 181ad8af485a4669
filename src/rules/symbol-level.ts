import type { DataPath } from '../findings/finding.ts';
import { officeData } from '../model/conference.ts';
import { describeOffice } from '../model/office.ts';
import { PAPERS, paperIssuer, paperOf } from '../model/papers.ts';
import { unitWord } from '../vi/place.ts';
import type { Rule } from './rule.ts';

/** Symbols that say the level of a Party committee; others are local custom. */
const LEVELS: ReadonlySet<string> = new Set(['ĐU', 'HU', 'QU', 'TU']);

/** C22: ĐU is of a commune or ward, HU and QU of a district, TU of a province or city. */
export const symbolLevel: Rule = {
  meta: {
    code: 'dulieu/symbol-level',
    criterion: 'C22',
    severity: 'error',
    title: {
      vi: 'chữ viết tắt của cấp ủy khác với cấp của đơn vị',
      en: 'the Party symbol is that of another level',
    },
    source: 'Hướng dẫn 05-HD/VPTW, mục I.3',
    why: 'Xã, phường, đặc khu dùng ĐU; huyện dùng HU, quận dùng QU; tỉnh, thành phố dùng TU. Sai chữ này thường do chép tệp của nơi khác. Thị ủy, thành ủy thuộc tỉnh có nơi dùng chữ riêng nên chỉ nhắc.',
    bad: `
co_quan:
  loai: phuong
  ten: Mẫu
  dang:
    ky_hieu: HU`,
    good: `
co_quan:
  loai: phuong
  ten: Mẫu
  dang:
    ky_hieu: ĐU`,
  },

  check(conference, report) {
    const data = officeData(conference.data);
    const { loai } = conference.office;
    if (data === undefined || loai === null) return;
    const expected = describeOffice({ loai }).bodies.dang.ky_hieu;
    const test = (symbol: string | undefined, path: DataPath) => {
      if (symbol === undefined || symbol === expected || !LEVELS.has(symbol)) return;
      report({
        path,
        severity: loai === 'thi_xa' || loai === 'thanh_pho' ? 'warning' : 'error',
        message: {
          vi: `cấp ủy ghi là \`${symbol}\`, nhưng đơn vị là ${unitWord(loai)}, thường dùng \`${expected}\``,
          en: `the Party committee is \`${symbol}\`, but the unit is a ${unitWord(loai)}, which uses \`${expected}\``,
        },
        hint: {
          vi: `đổi thành \`${expected}\`, hoặc sửa \`co_quan.loai\``,
          en: `write \`${expected}\`, or correct \`co_quan.loai\``,
        },
      });
    };
    test(data.dang?.ky_hieu, ['co_quan', 'dang', 'ky_hieu']);
    for (const key of PAPERS) {
      if (paperIssuer(conference, key) !== 'dang') continue;
      test(paperOf(conference, key)?.ky_hieu?.split('/').at(-1)?.trim(), [key, 'ky_hieu']);
    }
  },
};

import { capitalParty } from '../../../rules/text/capital-party.ts';
import { capitalTitle } from '../../../rules/text/capital-title.ts';
import { documentCase } from '../../../rules/text/document-case.ts';
import { nameCase } from '../../../rules/text/name-case.ts';
import { provisionCase } from '../../../rules/text/provision-case.ts';
import { sentenceCase } from '../../../rules/text/sentence-case.ts';
import { tetCase } from '../../../rules/text/tet-case.ts';
import { weekdayCase } from '../../../rules/text/weekday-case.ts';
import type { FormRules } from '../../rule.ts';
import { writtenIn } from '../../text-slips.ts';
import { capitalRule } from './capital-rule.ts';
import { checkLineStarts } from './line-starts.ts';

const sentences = capitalRule({
  id: 'CAP-16',
  clause: 'PL II.I',
  severity: 'warning',
  title: { vi: 'đầu câu, đầu dòng chưa viết hoa', en: 'a sentence or a line without its capital' },
  why: 'Sau dấu chấm, chấm hỏi, chấm than là câu mới, và mỗi đoạn, mỗi gạch đầu dòng cũng vậy: viết hoa chữ đầu.',
  bad: 'Các đơn vị tiếp thu kiến nghị. giải quyết đúng thời hạn.',
  good: 'Các đơn vị tiếp thu kiến nghị. Giải quyết đúng thời hạn.',
  of: [sentenceCase],
  about: /\S/,
});

/** Capitals of titles, cited papers, days, people and sentences, CAP-09 to CAP-16. */
export const wordCapitalRules: FormRules = [
  capitalRule({
    id: 'CAP-09',
    clause: 'PL II.V.3',
    severity: 'warning',
    bad: 'do chủ tịch UBND phường Trần Thị B chủ trì',
    good: 'do Chủ tịch UBND phường Trần Thị B chủ trì',
    of: [capitalTitle],
    about: /bí thư|chủ tịch/i,
  }),
  capitalRule({
    id: 'CAP-10',
    clause: 'PL II.V.4',
    severity: 'warning',
    bad: 'chủ trương, đường lối của đảng',
    good: 'chủ trương, đường lối của Đảng',
    of: [capitalParty],
    about: /đảng/i,
  }),
  capitalRule({
    id: 'CAP-11',
    clause: 'PL II.V.7',
    severity: 'warning',
    bad: 'theo Khoản 2 điều 43 Luật Thực hiện dân chủ ở cơ sở',
    good: 'theo khoản 2 Điều 43 Luật Thực hiện dân chủ ở cơ sở',
    of: [provisionCase],
    about: /(?:khoản|điều) \d|điểm [a-zđ][ ,]/i,
  }),
  capitalRule({
    id: 'CAP-12',
    clause: 'PL II.V.6',
    severity: 'warning',
    bad: 'thực hiện quyết định số 12/QĐ-UBND',
    good: 'thực hiện Quyết định số 12/QĐ-UBND',
    of: [documentCase],
    lines: writtenIn,
    about: / số:? \d|luật \S/i,
  }),
  capitalRule({
    id: 'CAP-13',
    clause: 'PL II.V.8.c',
    severity: 'warning',
    bad: 'vào sáng thứ bảy',
    good: 'vào sáng thứ Bảy',
    of: [weekdayCase],
    about: /thứ (?:hai|ba|tư|năm|sáu|bảy)|tháng (?:giêng|chạp|tám)/i,
  }),
  capitalRule({
    id: 'CAP-14',
    clause: 'PL II.V.8.b',
    severity: 'warning',
    bad: 'trước Tết Nguyên Đán',
    good: 'trước tết Nguyên đán',
    of: [tetCase],
    about: /tết (?:nguyên|trung)/i,
  }),
  capitalRule({
    id: 'CAP-15',
    clause: 'PL II.II.1.a',
    severity: 'error',
    bad: 'ông Nguyễn văn A, Trưởng khu phố',
    good: 'ông Nguyễn Văn A, Trưởng khu phố',
    of: [nameCase],
    about: /(?:ông|bà|đồng chí|đ\/c):? \S/i,
  }),
  {
    ...sentences,
    check(paper, report) {
      const seen = sentences.check(paper, report);
      checkLineStarts(paper, report);
      return seen;
    },
  },
];

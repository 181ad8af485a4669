import { capitalBody } from '../../../rules/text/capital-body.ts';
import { capitalFront } from '../../../rules/text/capital-front.ts';
import { capitalPeople } from '../../../rules/text/capital-people.ts';
import { capitalState } from '../../../rules/text/capital-state.ts';
import { numberedWard } from '../../../rules/text/numbered-ward.ts';
import { specialCity } from '../../../rules/text/special-city.ts';
import { unitCase } from '../../../rules/text/unit-case.ts';
import type { FormRules } from '../../rule.ts';
import { capitalRule } from './capital-rule.ts';

const BODY = /^[^ ]+ ban nhân dân$/iu;
/** `ủy ban nhân dân phường Mẫu`: the body of one place, not bodies of a kind. */
const ONE_BODY = /^ (?:tỉnh|xã|phường|đặc khu|thành phố|huyện|quận|thị xã|thị trấn) [\p{Lu}\d]/u;

/** Capitals of the people, the State, bodies and places, CAP-01 to CAP-08. */
export const nameCapitalRules: FormRules = [
  capitalRule({
    id: 'CAP-01',
    clause: 'PL II.V.1; PL II.IV.1.a',
    stateOnly: true,
    severity: 'warning',
    bad: 'lắng nghe ý kiến của nhân dân trên địa bàn phường',
    good: 'lắng nghe ý kiến của Nhân dân trên địa bàn phường',
    of: [capitalPeople],
    about: /nhân dân/i,
  }),
  capitalRule({
    id: 'CAP-02',
    clause: 'PL II.V.1',
    stateOnly: true,
    severity: 'warning',
    bad: 'chính sách, pháp luật của nhà nước',
    good: 'chính sách, pháp luật của Nhà nước',
    of: [capitalState],
    about: /nhà nước/i,
  }),
  capitalRule({
    id: 'CAP-03',
    clause: 'PL II.IV.1.a',
    severity: 'error',
    bad: 'Ủy Ban Nhân Dân phường Mẫu',
    good: 'Ủy ban nhân dân phường Mẫu',
    of: [capitalBody],
    about: /ban nhân dân|hội đồng nhân dân|ban (?:chấp hành|thường vụ)/i,
    judge({ start, end }, text) {
      const found = text.slice(start, end);
      if (/^\p{Ll}/u.test(found) && !/\p{Lu}/u.test(found)) return null;
      // The standards name them so, but no clause lists them.
      return found.startsWith('Ban ') ? { severity: 'warning' } : {};
    },
  }),
  capitalRule({
    id: 'CAP-04',
    clause: 'PL II.IV.1.a',
    severity: 'error',
    title: {
      vi: '“Ủy ban nhân dân” của một địa phương chưa viết hoa',
      en: '“Ủy ban nhân dân” of one place without its capital',
    },
    bad: 'báo cáo ủy ban nhân dân phường Mẫu',
    good: 'báo cáo Ủy ban nhân dân phường Mẫu',
    of: [capitalBody],
    about: /ban nhân dân (?:tỉnh|xã|phường|đặc khu|thành phố) \S/i,
    judge({ start, end }, text) {
      const found = text.slice(start, end);
      const small = BODY.test(found) && found === found.toLowerCase();
      return small && ONE_BODY.test(text.slice(end)) ? {} : null;
    },
  }),
  capitalRule({
    id: 'CAP-05',
    clause: 'PL II.III.1.a',
    severity: 'warning',
    bad: 'các hộ dân của Phường Hòa Hiếu',
    good: 'các hộ dân của phường Hòa Hiếu',
    of: [unitCase],
    about: /(?:xã|phường|tỉnh) \S/i,
    judge: ({ to }) => (/^\p{Ll}/u.test(to ?? '') ? {} : null),
  }),
  capitalRule({
    id: 'CAP-06',
    clause: 'PL II.III.1.b',
    severity: 'warning',
    title: {
      vi: 'phường, quận mang số, tên người, tên sự kiện chưa viết hoa',
      en: 'a unit named after a number, a person or an event without its capital',
    },
    why: 'Đơn vị hành chính đặt tên theo số, tên người hoặc sự kiện lịch sử thì viết hoa cả chữ chỉ loại: Phường 7, Quận 1, Phường Điện Biên Phủ.',
    bad: 'các hộ dân phường 7',
    good: 'các hộ dân Phường 7',
    of: [numberedWard, unitCase],
    about: /(?:phường|quận) \d|(?:xã|phường) \S/i,
    judge: ({ to }) => (/^\p{Lu}/u.test(to ?? '') ? {} : null),
  }),
  capitalRule({
    id: 'CAP-07',
    clause: 'PL II.III.1.c',
    severity: 'error',
    bad: 'tại thành phố Hồ Chí Minh',
    good: 'tại Thành phố Hồ Chí Minh',
    of: [specialCity],
    about: /thủ đô Hà Nội|thành phố Hồ Chí Minh/i,
  }),
  capitalRule({
    id: 'CAP-08',
    clause: 'PL II.IV.1.a',
    severity: 'error',
    bad: 'Ủy ban Mặt Trận Tổ Quốc Việt Nam phường',
    good: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
    of: [capitalFront],
    about: /mặt trận tổ quốc/i,
  }),
];

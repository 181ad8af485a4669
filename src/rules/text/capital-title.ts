import { corrected, nameFollows } from '../../vi/capitals.ts';
import { upperFirst } from '../../vi/text.ts';
import { splitTitles } from '../../vi/title.ts';
import { plainRule, type Slip } from './text-rule.ts';

const OFFICE = '(?:phó )?(?:bí thư|chủ tịch)';
const BEFORE_NAME = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ])${OFFICE}(?: thường trực)?(?: (?:UBND|HĐND|Đảng (?:ủy|uỷ))(?: (?:xã|phường|huyện|quận|tỉnh))?)?`,
  'gu',
);
/** `Nguyễn Văn A - Phó Bí thư Đảng ủy, chủ tịch UBND phường`. */
const behindName = () =>
  /(?<=\p{Lu}[\u0300-\u036f\p{Ll}]* [-–] (?:\p{Lu}[^.;,\n]{2,60}, )?)(?:phó )?(?:bí thư|chủ tịch)(?![A-Za-zÀ-ɏḀ-ỿ])/gu;
const OPENS = new RegExp(`^${OFFICE}(?![A-Za-zÀ-ɏḀ-ỿ])`, 'u');

/** CAP-09: Bí thư, Chủ tịch before a name, and as the office of a named person. */
export const capitalTitle = plainRule({
  meta: {
    code: 'dulieu/capital-title',
    criterion: 'CAP-09',
    severity: 'warning',
    title: {
      vi: 'chức vụ đi với tên người chưa viết hoa',
      en: 'the title of a named person without its capital',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.3',
    why: 'Chức vụ đi liền với tên người cụ thể thì viết hoa: Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân phường Nguyễn Văn A.',
    bad: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy, chủ tịch HĐND phường`,
    good: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy, Chủ tịch HĐND phường`,
  },

  needs: /bí thư|chủ tịch/,
  inText: inProse,
  find: ({ text, key }) => (key === 'chuc_vu' ? ofPerson(text) : inProse(text)),

  message(found, to) {
    return {
      vi: `chức vụ “${found}” phải viết hoa: “${to}”`,
      en: `the title “${found}” takes a capital: “${to}”`,
    };
  },
});

function ofPerson(titles: string): Slip[] {
  let from = 0;
  return splitTitles(titles).flatMap((title) => {
    const start = titles.indexOf(title, from);
    if (start < 0) return [];
    from = start + title.length;
    const found = OPENS.exec(title)?.[0];
    return found === undefined ? [] : [{ start, end: start + found.length, to: upperFirst(found) }];
  });
}

function inProse(text: string): Slip[] {
  const behind = / [-–] /.test(text) ? corrected(text, behindName(), upperFirst) : [];
  const before = Array.from(text.matchAll(BEFORE_NAME)).flatMap(({ 0: found, index }) => {
    if (!nameFollows(text, index + found.length)) return [];
    const office = OPENS.exec(found)?.[0] ?? found;
    return [{ start: index, end: index + office.length, to: upperFirst(office) }];
  });
  return [...before, ...behind];
}

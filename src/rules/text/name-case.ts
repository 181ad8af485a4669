import { isSurname } from '../../vi/capitals.ts';
import { stripHonorific } from '../../vi/name.ts';
import { upperFirst } from '../../vi/text.ts';
import { plainRule, type Slip } from './text-rule.ts';

// In a sentence only what can be nothing else: a small `văn`, `thị` inside a name, or a small last word that a mark ends.
const END = '(?=[,;.)]|[ ][-–]|$)';
const introduced = () =>
  new RegExp(
    `(?<=(?:^(?:[-–+•] |\\d+[.)] )?|(?<![A-Za-zÀ-ɏḀ-ỿ])(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c):? ))\\p{Lu}\\p{Ll}+ (?:(?:văn|thị) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*${END})?|(?:Văn|Thị) \\p{Ll}+${END})`,
    'gmu',
  );

/** Without it there is no such name: most texts are not looked at further. */
const MIXED = / (?:văn|thị) [A-ZÀ-Ỹ]| (?:Văn|Thị) [a-zà-ỹ]/;

/** CAP-15: every syllable of a person's name takes a capital. */
export const nameCase = plainRule({
  meta: {
    code: 'dulieu/name-case',
    criterion: 'CAP-15',
    severity: 'warning',
    title: { vi: 'họ tên chưa viết hoa đủ các chữ', en: 'a name without all its capitals' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1.a',
    why: 'Tên người Việt Nam viết hoa chữ cái đầu của mọi âm tiết: Nguyễn Văn A, không phải Nguyễn văn A.',
    bad: `
thanh_phan:
  thu_ky:
    - Nguyễn văn A`,
    good: `
thanh_phan:
  thu_ky:
    - Nguyễn Văn A`,
  },
  kinds: ['person'],

  inText: (text) =>
    MIXED.test(text)
      ? Array.from(text.matchAll(introduced())).flatMap(({ 0: name, index }) => inName(name, name, index))
      : [],
  find: ({ text }) => inName(text, stripHonorific(text).ho_ten, 0),

  message(found, to) {
    return {
      vi: `họ tên “${found}” phải viết hoa mọi chữ: “${to}”`,
      en: `the name “${found}” should be “${to}”`,
    };
  },
});

/** @param offset where `text` begins, in the text a slip is told of */
function inName(text: string, name: string, offset: number): Slip[] {
  const words = name.split(' ');
  // What does not begin with a surname may be a body or a role (`đại diện Phòng Kinh tế`).
  if (words.length < 2 || words.length > 6 || !isSurname(upperFirst(words[0] ?? ''))) return [];
  const to = words.map(upperFirst).join(' ');
  const at = text.indexOf(name);
  const start = offset + at;
  return to === name || at < 0 ? [] : [{ start, end: start + name.length, to }];
}

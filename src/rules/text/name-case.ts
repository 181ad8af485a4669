import { isSurname } from '../../vi/capitals.ts';
import { stripHonorific } from '../../vi/name.ts';
import { upperFirst } from '../../vi/text.ts';
import { textRule } from './text-rule.ts';

/** CAP-15: every syllable of a person's name takes a capital. */
export const nameCase = textRule({
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

  *find({ text }) {
    const { ho_ten } = stripHonorific(text);
    const words = ho_ten.split(' ');
    // What does not begin with a surname may be a body or a role (`đại diện Phòng Kinh tế`).
    if (words.length < 2 || words.length > 6 || !isSurname(upperFirst(words[0] ?? ''))) return;
    const to = words.map(upperFirst).join(' ');
    const start = text.indexOf(ho_ten);
    if (to !== ho_ten && start >= 0) yield { start, end: start + ho_ten.length, to };
  },

  message(found, to) {
    return {
      vi: `họ tên “${found}” phải viết hoa mọi chữ: “${to}”`,
      en: `the name “${found}” should be “${to}”`,
    };
  },
});

import { spellSyllable } from '../../../vi/syllable.ts';
import { upperFirst } from '../../../vi/text.ts';
import type { Paper, Role } from '../../paper.ts';
import type { Paragraph } from '../../read/word.ts';
import type { ReportForm } from '../../rule.ts';

const LINES = new Set<Role | null>(['Dieu', 'Muc', 'Khoan', 'Diem', 'NoiDung', 'KetThuc']);
/** A line whose first word is in small letters, behind its number or dash. */
const SMALL = /^\s*(?<sign>(?:[-–—+•*]|\d+(?:\.\d+)*[.)]|[a-zđ]\))\s+)?(?<word>\p{Ll}+)(?=[ ,])/u;

/** A line of the text that begins with a small letter, where the line before has surely ended. */
export function checkLineStarts(paper: Paper, report: ReportForm): void {
  let before: Paragraph | null = null;
  for (const paragraph of paper.body.filter(({ text }) => text.trim() !== '')) {
    const found = LINES.has(paper.roles[paragraph.index] ?? null) ? SMALL.exec(paragraph.text) : null;
    const { sign = '', word = '' } = found?.groups ?? {};
    const isNew = sign !== '' || paragraph.label !== '' || (before !== null && hasEnded(before));
    before = paragraph;
    if (found === null || !isNew || spellSyllable(word) === null) continue;
    const end = found[0].length;
    const to = upperFirst(word);
    report({
      at: paragraph,
      within: { start: end - word.length, end },
      message: {
        vi: `“${word}” đầu dòng phải viết hoa: “${to}”`,
        en: `“${word}” begins a line: “${to}”`,
      },
      hint: { vi: `viết “${to}”`, en: `write “${to}”` },
    });
  }
}

function hasEnded({ text, boxed }: Paragraph): boolean {
  return !boxed && /[.;:!?]["”»)]*\s*$/u.test(text);
}

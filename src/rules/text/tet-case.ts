import { corrected, startsSentence } from '../../vi/capitals.ts';
import { upper } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const TET = /(?<![A-Za-zÀ-ɏḀ-ỿ])tết (?:nguyên đán|trung thu)(?![A-Za-zÀ-ɏḀ-ỿ])/giu;

/** CAP-14: tết Nguyên đán. */
export const tetCase = plainRule({
  meta: {
    code: 'dulieu/tet-case',
    criterion: 'CAP-14',
    severity: 'warning',
    title: { vi: '“tết Nguyên đán” viết hoa chưa đúng', en: 'capitals of “tết Nguyên đán”' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.b',
    why: 'Viết tết Nguyên đán, tết Trung thu; chữ Tết chỉ viết hoa ở đầu câu hoặc khi đứng một mình thay cho tết Nguyên đán.',
    bad: `
ket_luan:
  y_chinh:
    - Sửa xong đường trước Tết Nguyên Đán.`,
    good: `
ket_luan:
  y_chinh:
    - Sửa xong đường trước tết Nguyên đán.`,
  },
  needs: /[tT][ếẾ][tT] [nNtT]/,
  inText: (text) =>
    corrected(text, TET, (found, at) => {
      if (found === upper(found)) return null;
      const name = /đán$/i.test(found) ? 'Nguyên đán' : 'Trung thu';
      return `${startsSentence(text, at) ? found.slice(0, 3) : 'tết'} ${name}`;
    }),
  message(found, to) {
    return { vi: `“${found}” viết hoa chưa đúng, phải là “${to}”`, en: `“${found}” should be “${to}”` };
  },
});

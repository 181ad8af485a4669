import { corrected } from '../../vi/capitals.ts';
import { plainRule, type Slip } from './text-rule.ts';

const NUMBERED =
  /(?<![A-Za-zÀ-ɏḀ-ỿ/-])(?<tu>phường|quận) (?<so>\d{1,2})(?![\dA-Za-zÀ-ɏḀ-ỿ.,]?[\dA-Za-zÀ-ɏḀ-ỿ])(?<sau>[ ][A-Za-zÀ-ɏḀ-ỿ]+)?/gu;

/** CAP-06: Phường 7, Quận 1. */
export const numberedWard = plainRule({
  meta: {
    code: 'dulieu/numbered-ward',
    criterion: 'CAP-06',
    severity: 'warning',
    title: { vi: 'phường, quận mang số chưa viết hoa', en: 'a numbered ward without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.b',
    why: 'Đơn vị hành chính đặt tên bằng chữ số thì viết hoa cả chữ chỉ loại: Phường 7, Quận 1.',
    bad: `
thanh_phan:
  nhan_dan: các hộ dân phường 7`,
    good: `
thanh_phan:
  nhan_dan: các hộ dân Phường 7`,
  },

  needs: /(?:phường|quận) \d/,
  inText: (text) => wardsIn(text, null),
  find: ({ text }, { office }) => wardsIn(text, office.loai === 'phuong' ? office.ten : null),

  message(found, to) {
    return { vi: `“${found}” phải viết hoa: “${to}”`, en: `“${found}” takes a capital: “${to}”` };
  },
});

/** @param ward number of the ward the file is of */
function wardsIn(text: string, ward: string | null): Slip[] {
  return corrected(text, NUMBERED, (found, _, { tu = '', so = '', sau = '' }) => {
    const own = tu === 'phường' && so === ward;
    // `toàn phường 7 tổ dân phố` counts something.
    return own || sau === '' || NOT_COUNTED.has(sau.trim())
      ? `${tu === 'quận' ? 'Quận' : 'Phường'}${found.slice(tu.length)}`
      : null;
  }).map((slip) => ({ ...slip, ...shortened(text, slip) }));
}

const NOT_COUNTED: ReadonlySet<string> = new Set([
  'lần',
  'năm',
  'và',
  'đã',
  'tổ',
  'có',
  'là',
  'với',
  'về',
  'trong',
  'cho',
  'quận',
  'thành',
]);

/** Without the word behind, which only told what the number is. */
function shortened(text: string, { start, to }: { start: number; to: string }) {
  const end = start + (/^[A-Za-zÀ-ɏḀ-ỿ]+ \d+/u.exec(text.slice(start))?.[0].length ?? 0);
  return { end, to: /^[A-Za-zÀ-ɏḀ-ỿ]+ \d+/u.exec(to)?.[0] ?? to };
}

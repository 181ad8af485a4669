import { corrected } from '../../vi/capitals.ts';
import { plainRule } from './text-rule.ts';

// Behind these words it is the State itself; in `quản lý nhà nước`, `ngân sách nhà nước` it only tells of what kind.
const STATE = /(?<=(?:đảng(?:,| và|,? với)|của|do|với|cho) )(?<!quản lý )nhà nước(?![A-Za-zÀ-ɏḀ-ỿ])/giu;

/** CAP-02: Nhà nước, the State. */
export const capitalState = plainRule({
  meta: {
    code: 'dulieu/capital-state',
    criterion: 'CAP-02',
    severity: 'warning',
    title: { vi: '“Nhà nước” chưa viết hoa', en: '“Nhà nước” without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1',
    why: 'Nhà nước là danh từ đứng riêng thì viết hoa (chính sách, pháp luật của Nhà nước); quản lý nhà nước, ngân sách nhà nước thì không.',
    bad: `
hoi_nghi:
  muc_dich:
    - Tuyên truyền chính sách, pháp luật của nhà nước.`,
    good: `
hoi_nghi:
  muc_dich:
    - Tuyên truyền chính sách, pháp luật của Nhà nước.`,
  },
  needs: /nhà nước/,
  inText: (text) => corrected(text, STATE, (found) => (found === 'nhà nước' ? 'Nhà nước' : null)),
  message(found, to) {
    return { vi: `“${found}” ở đây phải viết hoa: “${to}”`, en: `“${found}” takes a capital here: “${to}”` };
  },
});

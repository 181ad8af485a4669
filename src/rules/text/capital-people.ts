import { corrected } from '../../vi/capitals.ts';
import { plainRule } from './text-rule.ts';

// What `nhân dân` belongs to, where it is no noun of its own.
const PART_OF =
  '(?:hội đồng|h[đd]|ủy ban|uỷ ban|ub|tòa án|toà án|kiểm sát|công an|cảnh sát|an ninh|quân đội|vũ trang|chiến tranh|quốc phòng|ngoại giao|thanh tra|hội thẩm|tín dụng|nhà giáo|nghệ sĩ|thầy thuốc)';
const PEOPLE = new RegExp(
  `(?<!(?<![A-Za-zÀ-ɏḀ-ỿ])${PART_OF} )(?<![A-Za-zÀ-ɏḀ-ỿ])(?<a>[nN])hân dân(?! tệ)(?![A-Za-zÀ-ɏḀ-ỿ])`,
  'giu',
);

/** CAP-01: Nhân dân, standing alone, takes a capital. */
export const capitalPeople = plainRule({
  meta: {
    code: 'dulieu/capital-people',
    criterion: 'CAP-01',
    severity: 'warning',
    title: { vi: '“Nhân dân” chưa viết hoa', en: '“Nhân dân” without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1',
    why: 'Nhân dân đứng riêng là danh từ thì viết hoa; trong tên cơ quan thì không: Hội đồng nhân dân, Ủy ban nhân dân, Công an nhân dân.',
    bad: `
thanh_phan:
  nhan_dan: đại diện nhân dân trên địa bàn phường`,
    good: `
thanh_phan:
  nhan_dan: đại diện Nhân dân trên địa bàn phường`,
  },
  needs: /nhân dân/,
  inText: (text) => corrected(text, PEOPLE, (found) => (found === 'nhân dân' ? 'Nhân dân' : null)),
  message(found, to) {
    return {
      vi: `“${found}” đứng riêng phải viết hoa: “${to}”`,
      en: `“${found}” alone takes a capital: “${to}”`,
    };
  },
});

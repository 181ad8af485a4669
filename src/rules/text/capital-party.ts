import { corrected } from '../../vi/capitals.ts';
import { plainRule } from './text-rule.ts';

const COMMITTEE =
  /(?<![A-Za-zÀ-ɏḀ-ỿ]|(?:các|những|mọi|một số) )đảng (?:ủy|uỷ|bộ)(?= (?:xã|phường|huyện|quận|thị|tỉnh|đặc khu)(?![A-Za-zÀ-ɏḀ-ỿ]))/gu;
// The Party itself; `tổ chức đảng`, `đảng viên`, `công tác đảng` are common words.
const PARTY =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:(?<=xây dựng )đảng(?! (?:viên|bộ|đoàn|ủy|uỷ))|đảng(?= ta(?![A-Za-zÀ-ɏḀ-ỿ])|(?: và|,) nhà nước)|(?<=của )đảng(?=[,.;:]|$| (?:và|ta|nhà)(?![A-Za-zÀ-ɏḀ-ỿ])))(?![A-Za-zÀ-ɏḀ-ỿ])/gmu;

/** CAP-10: Đảng, when it is the Communist Party of Vietnam, and at the head of a committee's name. */
export const capitalParty = plainRule({
  meta: {
    code: 'dulieu/capital-party',
    criterion: 'CAP-10',
    severity: 'warning',
    title: { vi: '“Đảng” chưa viết hoa', en: '“Đảng” without its capital' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.4',
    why: 'Đảng khi chỉ Đảng Cộng sản Việt Nam và ở đầu tên tổ chức (Đảng ủy phường, Đảng bộ xã) thì viết hoa; đảng viên, tổ chức đảng, cấp ủy thì không.',
    bad: `
hoi_nghi:
  muc_dich:
    - Tuyên truyền chủ trương, đường lối của đảng.`,
    good: `
hoi_nghi:
  muc_dich:
    - Tuyên truyền chủ trương, đường lối của Đảng.`,
  },
  needs: /đảng/,
  inText: (text) =>
    [COMMITTEE, PARTY].flatMap((pattern) => corrected(text, pattern, (found) => `Đ${found.slice(1)}`)),
  message(found, to) {
    return { vi: `“${found}” ở đây phải viết hoa: “${to}”`, en: `“${found}” takes a capital here: “${to}”` };
  },
});

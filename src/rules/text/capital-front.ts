import { corrected } from '../../vi/capitals.ts';
import { upper } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const FRONT = /(?<![A-Za-zÀ-ɏḀ-ỿ])mặt trận tổ quốc(?<vn> việt nam)?(?![A-Za-zÀ-ɏḀ-ỿ])/giu;

/** CAP-08: Mặt trận Tổ quốc Việt Nam, in exactly these capitals. */
export const capitalFront = plainRule({
  meta: {
    code: 'dulieu/capital-front',
    criterion: 'CAP-08',
    severity: 'warning',
    title: { vi: '“Mặt trận Tổ quốc Việt Nam” viết hoa chưa đúng', en: 'capitals of the Fatherland Front' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1',
    why: 'Tên đúng là Mặt trận Tổ quốc Việt Nam; không viết Mặt Trận Tổ Quốc hay mặt trận tổ quốc.',
    bad: `
hoi_nghi:
  phoi_hop:
    - Ủy ban Mặt Trận Tổ Quốc Việt Nam phường`,
    good: `
hoi_nghi:
  phoi_hop:
    - Ủy ban Mặt trận Tổ quốc Việt Nam phường`,
  },
  needs: /[mM]ặt [tT]rận [tT]ổ/,
  inText: (text) =>
    corrected(text, FRONT, (found, _, { vn }) =>
      found === upper(found) ? null : `Mặt trận Tổ quốc${vn === undefined ? '' : ' Việt Nam'}`,
    ),
  message(found, to) {
    return { vi: `“${found}” viết hoa chưa đúng, phải là “${to}”`, en: `“${found}” should be “${to}”` };
  },
});

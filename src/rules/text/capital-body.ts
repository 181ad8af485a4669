import { corrected } from '../../vi/capitals.ts';
import { lowerFirst, upper } from '../../vi/text.ts';
import { plainRule } from './text-rule.ts';

const BODY = /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:[ủuUỦ][ỷyYỶ] ban nhân dân|hội đồng nhân dân)(?![A-Za-zÀ-ɏḀ-ỿ])/giu;
const PARTY_BODY = /(?<![A-Za-zÀ-ɏḀ-ỿ])Ban (?:chấp hành|thường vụ)(?![A-Za-zÀ-ɏḀ-ỿ])/gu;

/** CAP-03, CAP-04: Ủy ban nhân dân, Hội đồng nhân dân: one capital, at the head. */
export const capitalBody = plainRule({
  meta: {
    code: 'dulieu/capital-body',
    criterion: 'CAP-03',
    sameAs: ['CAP-04'],
    severity: 'warning',
    title: { vi: 'viết hoa tên cơ quan chưa đúng', en: 'capitals in the name of a body' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1',
    why: 'Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng: Ủy ban nhân dân, Hội đồng nhân dân, Ban Chấp hành, Ban Thường vụ; không viết Ủy Ban Nhân Dân.',
    bad: `
hoi_nghi:
  to_chuc:
    - Ủy Ban Nhân Dân phường`,
    good: `
hoi_nghi:
  to_chuc:
    - Ủy ban nhân dân phường`,
  },
  needs: /(?:ủy|uỷ) ban n|hội đồng n|[yỷYỶ] Ban|ội Đồng|[bB]an N|[đĐ]ồng N|hân D|Ban [ct]h/,
  inText: (text) => [
    ...corrected(text, BODY, (found) => (found === upper(found) ? null : inOrder(found))),
    ...corrected(text, PARTY_BODY, (found) => `Ban ${found.charAt(4).toUpperCase()}${found.slice(5)}`),
  ],
  message(found, to) {
    return { vi: `“${found}” viết hoa chưa đúng, phải là “${to}”`, en: `“${found}” should be “${to}”` };
  },
});

function inOrder(body: string): string {
  return body.charAt(0).toUpperCase() + lowerFirst(body).slice(1).toLowerCase();
}

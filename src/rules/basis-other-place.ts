import { citedBases } from '../law/cited.ts';
import { basisName } from '../law/words.ts';
import { type Conference, officeData } from '../model/conference.ts';
import { fold } from '../vi/fold.ts';
import { stripUnitWord, unitName } from '../vi/place.ts';
import type { Rule } from './rule.ts';

/** C82, CC-12: a decree made for one city is no basis in another. */
export const basisOtherPlace: Rule = {
  meta: {
    code: 'dulieu/basis-other-place',
    criterion: 'C82',
    severity: 'warning',
    title: { vi: 'căn cứ là văn bản của địa phương khác', en: 'a basis made for another province' },
    source: 'Nghị quyết 119/2020/QH14 (Đà Nẵng); Nghị quyết 97/2019/QH14 (Hà Nội)',
    why: 'Các nghị định năm 2021 về chính quyền đô thị chỉ áp dụng cho từng thành phố: 34/2021/NĐ-CP cho Đà Nẵng, 32/2021/NĐ-CP cho Hà Nội. Dẫn nghị định của nơi khác thường do chép từ mẫu trên mạng.',
    bad: `
co_quan:
  loai: phuong
  ten: Mẫu
  tinh: tỉnh Mẫu
hoi_nghi:
  phien:
    - ngay: 27/4/2023
can_cu:
  - Nghị định số 34/2021/NĐ-CP`,
    good: `
co_quan:
  loai: phuong
  ten: Mẫu
  tinh: thành phố Đà Nẵng
hoi_nghi:
  phien:
    - ngay: 27/4/2023
can_cu:
  - Nghị định số 34/2021/NĐ-CP`,
  },

  check(conference, report) {
    const here = province(conference);
    if (here === null) return;
    for (const { path, bases } of citedBases(conference)) {
      const [basis] = bases;
      if (basis?.dia_phuong === undefined || isSamePlace(here, basis.dia_phuong)) continue;
      const there = unitName('thanh_pho_tw', basis.dia_phuong);
      report({
        path,
        message: {
          vi: `${basisName(basis)} chỉ dùng cho ${there}, còn đơn vị thuộc ${here}`,
          en: `${basisName(basis)} is for ${there} only, but the unit belongs to ${here}`,
        },
        hint: {
          vi: 'đối chiếu lại số của văn bản; không áp dụng cho nơi mình thì bỏ căn cứ này',
          en: 'check the number of the document; leave it out if it is not for your place',
        },
      });
    }
  },
};

/** The province as typed; the unit itself when it is one. */
function province({ data, office }: Conference): string | null {
  return office.level === 'tinh' ? office.don_vi : (officeData(data)?.tinh ?? null);
}

/** `Đà Nẵng`, `thành phố Đà Nẵng`, `TP. Đà Nẵng`; `TP.HCM` by its initials. */
function isSamePlace(typed: string, place: string): boolean {
  const name = fold(stripUnitWord(typed));
  const initials = place.split(' ').map((word) => word.charAt(0));
  return name === fold(place) || name === fold(initials.join(''));
}

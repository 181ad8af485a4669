import type { DataPath } from '../findings/finding.ts';
import { officeData } from '../model/conference.ts';
import { PAPERS, paperOf } from '../model/papers.ts';
import { fold } from '../vi/fold.ts';
import { stripUnitWord } from '../vi/place.ts';
import type { Rule } from './rule.ts';

/** C24: the place before the date is the unit of the issuer. Above the commune a body may sit elsewhere. */
export const placeName: Rule = {
  meta: {
    code: 'dulieu/place-name',
    criterion: 'C24',
    severity: 'error',
    title: { vi: 'địa danh không phải tên đơn vị', en: 'the place is not the unit' },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.a; Hướng dẫn 05-HD/VPTW, mục I.4.1',
    why: 'Địa danh trước ngày tháng là tên xã, phường, đặc khu của cơ quan ban hành. Tên khác thường do chép tệp của nơi khác.',
    bad: `
co_quan:
  loai: phuong
  ten: Mẫu
  dia_danh: Hòa Mẫu`,
    good: `
co_quan:
  loai: phuong
  ten: Mẫu
  dia_danh: Phường Mẫu`,
  },

  check(conference, report) {
    const { ten, level, loai, don_vi } = conference.office;
    if (ten === null || loai === null || level === 'tinh') return;
    const test = (typed: string | undefined, path: DataPath) => {
      if (typed === undefined || fold(stripUnitWord(typed)) === fold(ten)) return;
      report({
        path,
        severity: level === 'xa' ? 'error' : 'warning',
        message: {
          vi: `địa danh ghi “${typed}”, nhưng đơn vị là ${don_vi}`,
          en: `the place is “${typed}”, but the unit is ${don_vi}`,
        },
        hint: {
          vi: 'xóa dòng `dia_danh` để lấy tên đơn vị, hoặc sửa cho khớp',
          en: 'delete `dia_danh` to have the name of the unit, or correct it',
        },
      });
    };
    test(officeData(conference.data)?.dia_danh, ['co_quan', 'dia_danh']);
    for (const key of PAPERS) test(paperOf(conference, key)?.dia_danh, [key, 'dia_danh']);
  },
};

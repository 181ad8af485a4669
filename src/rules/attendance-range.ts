import { plain } from '../vi/number.ts';
import type { Rule } from './rule.ts';

const LEAST = 50;
const MOST = 300;

/** Conferences that are meant to be small, or have no hall. */
const SMALL_SCOPES: ReadonlySet<string> = new Set(['mot_don_vi', 'cum', 'nhom_doi_tuong']);
const SMALL_KINDS: ReadonlySet<string> = new Set(['ca_phe', 'tthc', 'dot_xuat', 'chuyen_de']);

/** C48: a conference for the whole place has 50 to 300 people at a session, as guidance to Party committees goes. */
export const attendanceRange: Rule = {
  meta: {
    code: 'dulieu/attendance-range',
    criterion: 'C48',
    severity: 'warning',
    title: { vi: 'số người dự ngoài khoảng 50 đến 300', en: 'fewer than 50 or more than 300 people' },
    source: null,
    why: 'Hướng dẫn của nhiều nơi định số người dự hội nghị toàn xã, phường từ 50 đến 300. Số khác xa thường là thừa hoặc thiếu một chữ số.',
    bad: `
thanh_phan:
  so_co_mat: 1250`,
    good: `
thanh_phan:
  so_co_mat: 125`,
  },

  check({ data, sessions }, report) {
    const { pham_vi, loai = '', hinh_thuc } = data.hoi_nghi;
    if (SMALL_SCOPES.has(pham_vi?.kieu ?? '') || SMALL_KINDS.has(loai)) return;
    if (hinh_thuc === 'truc_tuyen' || hinh_thuc === 'mang_xa_hoi' || sessions.length > 1) return;
    const key = data.thanh_phan?.so_co_mat === undefined ? 'so_trieu_tap' : 'so_co_mat';
    const people = data.thanh_phan?.[key];
    if (people === undefined || (people >= LEAST && people <= MOST)) return;
    report({
      path: ['thanh_phan', key],
      message: {
        vi: `${plain(people)} người ${key === 'so_co_mat' ? 'có mặt' : 'được triệu tập'}; thường từ ${LEAST} đến ${MOST}`,
        en: `${plain(people)} people are ${key === 'so_co_mat' ? 'present' : 'invited'}; usually ${LEAST} to ${MOST}`,
      },
      hint: {
        vi: 'kiểm tra số đã gõ; chỉ đối thoại với một phần địa bàn hoặc một nhóm thì khai `hoi_nghi.pham_vi.kieu`',
        en: 'check the number; if only a part of the place or a group is meant, say so in `hoi_nghi.pham_vi.kieu`',
      },
    });
  },
};

import { describe, expect, test } from 'vitest';
import { absent, countOpinions, opinions, tasks, tasksByUnit } from '../../src/model/derive.ts';
import { partsDisagree } from '../../src/model/totals.ts';
import { shortDate } from '../../src/vi/calendar.ts';
import { conferenceOf } from '../helpers/conference.ts';

const LISTED = conferenceOf(`
so_y_kien:
  goi_la: câu hỏi
y_kien:
  - nguoi_neu: Ông Nguyễn Văn Hùng
    linh_vuc: Đất đai
    tra_loi: Đã trả lời.
  - nguoi_neu: nguyễn văn hùng
    linh_vuc: đất đai
    so_noi_dung: 3
    tra_loi: Sẽ làm.
    xu_ly:
      don_vi: Phòng Kinh tế
      phoi_hop: [Công an phường]
      han: 15/6/2026
  - nguoi_neu: Nguyễn Văn Hưng
    nguon: van_ban
    linh_vuc: môi trường
    xu_ly:
      don_vi: phòng kinh tế
      viec: thu gom rác
  - nguoi_neu:
      ho_ten: Nguyễn Văn Hùng
      don_vi_con: Thôn 2
    nguon: phieu
    xu_ly:
      don_vi: UBND phường
      han: 01/6/2026
    chuyen:
      co_quan_nhan: Sở Xây dựng
  - nguoi_neu:
      tu_cach: cong_dan
    nguon: truoc_hoi_nghi
    ket_qua: tiep_thu_ghi_nhan
  - nguon: truc_tuyen
    noi_dung: A
ket_luan:
  giao_nhiem_vu:
    - don_vi: Phòng Kinh tế
      viec: lập kế hoạch
      han: 30/6/2026
      bao_cao_cho: Thường trực Đảng ủy
    - viec: việc chưa giao ai
`);

describe('opinions that are listed', () => {
  test('are numbered, with what became of them', () => {
    expect(opinions(LISTED).map(({ stt, index, ket_qua }) => [stt, index, ket_qua])).toEqual([
      [1, 0, 'tra_loi_tai_cho'],
      [2, 1, 'giao_don_vi'],
      [3, 2, 'giao_don_vi'],
      [4, 3, 'chuyen_cap_tren'],
      [5, 4, 'tiep_thu_ghi_nhan'],
      [6, 5, 'chua_tra_loi'],
    ]);
  });

  test('are counted, never typed', () => {
    expect(countOpinions(LISTED)).toEqual({
      itemised: true,
      // Hùng twice, Hưng, Hùng of Thôn 2, and two without a name.
      nguoi: 5,
      luot: 6,
      noi_dung: 8,
      truc_tiep: 2,
      van_ban: 2,
      truc_tuyen: 1,
      truoc: 1,
      goi_la: 'câu hỏi',
      gan_dung: null,
      ket_qua: {
        tra_loi_tai_cho: 1,
        giao_don_vi: 2,
        chuyen_cap_tren: 1,
        tiep_thu_ghi_nhan: 1,
        chua_tra_loi: 1,
      },
      linh_vuc: [
        { ten: 'Đất đai', so: 2 },
        { ten: 'môi trường', so: 1 },
      ],
    });
  });
});

describe('opinions that are only counted', () => {
  test('as published; what is not said is not known', () => {
    const conference = conferenceOf(`
so_y_kien:
  gan_dung: gan
  luot: 11
  truc_tiep: 9
  ket_qua:
    tra_loi_tai_cho: 7
linh_vuc: [đất đai, môi trường]`);
    expect(countOpinions(conference)).toEqual({
      itemised: false,
      nguoi: null,
      luot: 11,
      noi_dung: null,
      truc_tiep: 9,
      van_ban: null,
      truc_tuyen: null,
      truoc: null,
      goi_la: 'ý kiến',
      gan_dung: 'gan',
      ket_qua: {
        tra_loi_tai_cho: 7,
        giao_don_vi: null,
        chuyen_cap_tren: null,
        tiep_thu_ghi_nhan: null,
        chua_tra_loi: null,
      },
      linh_vuc: [
        { ten: 'đất đai', so: null },
        { ten: 'môi trường', so: null },
      ],
    });
  });
});

describe('tasks', () => {
  test('those of opinions in their order, then those of the conclusion; work given to nobody is none', () => {
    expect(
      tasks(LISTED).map((t) => [t.don_vi, t.viec, t.han && shortDate(t.han), t.y_kien?.stt ?? null]),
    ).toEqual([
      ['Phòng Kinh tế', null, '15/6/2026', 2],
      ['phòng kinh tế', 'thu gom rác', null, 3],
      ['UBND phường', null, '01/6/2026', 4],
      ['Phòng Kinh tế', 'lập kế hoạch', '30/6/2026', null],
    ]);
    expect(tasks(LISTED)[0]?.phoi_hop).toEqual(['Công an phường']);
    expect(tasks(LISTED)[3]?.bao_cao_cho).toBe('Thường trực Đảng ủy');
  });

  test('by unit, in the order the units first come', () => {
    const units = tasksByUnit(LISTED).map(({ don_vi, viec }) => [
      don_vi,
      viec.map((t) => t.y_kien?.stt ?? null),
    ]);
    expect(units).toEqual([
      ['Phòng Kinh tế', [2, 3, null]],
      ['UBND phường', [4]],
    ]);
  });
});

test.each([
  ['so_vang: 3', 3],
  ['so_trieu_tap: 150\n  so_co_mat: 142', 8],
  ['so_trieu_tap: 150\n  so_moi_them: 5\n  so_co_mat: 142', 13],
  ['so_trieu_tap: 100\n  so_co_mat: 142', 0],
  ['so_co_mat: 142', null],
])('absent of %s: %s', (yaml, expected) => {
  expect(absent(conferenceOf(`thanh_phan:\n  ${yaml}`))).toBe(expected);
});

test.each([
  ['they make the turns', [9, 1, undefined], { luot: 10 }, null],
  ['they make the points', [9, 1], { luot: 8, noi_dung: 10 }, null],
  ['too few', [5, 3], { luot: 10 }, { parts: [5, 3], sum: 8, key: 'luot', total: 10 }],
  ['too many', [8, 3], { noi_dung: 10 }, { parts: [8, 3], sum: 11, key: 'noi_dung', total: 10 }],
  ['one alone may be a part', [5], { luot: 10 }, null],
  ['one alone is too much', [11], { luot: 10 }, { parts: [11], sum: 11, key: 'luot', total: 10 }],
  ['nothing given', [undefined, undefined], { luot: 10 }, null],
  ['no total', [5, 3], {}, null],
])('parts and totals: %s', (_, parts, totals, expected) => {
  expect(partsDisagree(parts, totals)).toEqual(expected);
});

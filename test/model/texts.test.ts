import { expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { namesOf, textsOf } from '../../src/model/texts.ts';
import { conferenceOf } from '../helpers/conference.ts';

const conference = conferenceOf(`
kieu_dau: ủy
co_quan:
  loai: phuong
  ten: Hòa Hiếu
  don_vi_con: [Khối 1]
  trang_web: hoahieu.example.vn
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien:
    - ngay: 22/5/2026
      dia_diem: Hội trường
can_cu:
  - loai: Luật
    trich_yeu: Đất đai
ke_hoach:
  so: 12
  nguoi_ky: ông Nguyễn Văn A
y_kien:
  - nguoi_neu: {ho_ten: Trần Thị B, don_vi_con: Khối 1}
    noi_dung: Xin hỏi.
    tra_loi: {nguoi: Nguyễn Văn A, can_cu: [Luật Đất đai]}
tin_bai:
  anh:
    - tep: anh/a.jpg
      chu_thich: Quang cảnh`);

test('every text in words, with what it is; no numbers, choices, symbols and files', () => {
  expect(textsOf(conference).map(({ path, kind, text }) => `${kind} ${formatPath(path)}: ${text}`)).toEqual([
    'prose hoi_nghi.phien[0].dia_diem: Hội trường',
    'place co_quan.ten: Hòa Hiếu',
    'place co_quan.don_vi_con[0]: Khối 1',
    'quote can_cu[0].loai: Luật',
    'quote can_cu[0].trich_yeu: Đất đai',
    'person ke_hoach.nguoi_ky: ông Nguyễn Văn A',
    'person y_kien[0].nguoi_neu.ho_ten: Trần Thị B',
    'place y_kien[0].nguoi_neu.don_vi_con: Khối 1',
    'prose y_kien[0].noi_dung: Xin hỏi.',
    'person y_kien[0].tra_loi.nguoi: Nguyễn Văn A',
    'quote y_kien[0].tra_loi.can_cu[0]: Luật Đất đai',
    'prose tin_bai.anh[0].chu_thich: Quang cảnh',
  ]);
});

test('each name once', () => {
  expect(namesOf(conference)).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
});

import { privateName } from '../../src/rules/private-name.ts';
import { testRule } from '../helpers/rule.ts';

const speaker = `
y_kien:
  - nguoi_neu:
      ho_ten: Nguyễn Văn A
      dia_chi: Tổ dân phố số 1`;

testRule(privateName, [
  {
    name: 'in the opinion, in an answer, in the article',
    yaml: `${speaker}
    noi_dung: Ông Nguyễn Văn A đề nghị sửa cống.
ket_luan:
  y_chinh:
    - Trả lời ông Nguyễn Văn A trước ngày 30.
tin_bai:
  anh:
    - chu_thich: Nguyễn Văn A nêu ý kiến`,
    paths: ['y_kien[0].noi_dung', 'ket_luan.y_chinh[0]', 'tin_bai.anh[0].chu_thich'],
  },
  { name: 'by role and place', yaml: `${speaker}\n    noi_dung: Đề nghị sửa cống.`, paths: [] },
  {
    name: 'who agreed to be named',
    yaml: `${speaker}\n    cong_khai: có\n    noi_dung: Ông Nguyễn Văn A đề nghị sửa cống.`,
    paths: [],
  },
  {
    name: 'part of a longer name',
    yaml: `${speaker}\n    noi_dung: Đề nghị sửa đường Nguyễn Văn An và đường Nguyễn Văn A Lò.`,
    paths: [],
  },
  {
    name: 'somebody of the conference',
    yaml: `
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban nhân dân xã
y_kien:
  - nguoi_neu: Nguyễn Văn A
    noi_dung: Chủ tịch Nguyễn Văn A trả lời.`,
    paths: [],
  },
  {
    name: 'a text nobody else reads',
    yaml: `${speaker}\n    noi_dung: Đề nghị sửa cống.\nhoi_nghi:\n  muc_dich:\n    - Giải đáp cho ông Nguyễn Văn A.`,
    paths: [],
  },
]);

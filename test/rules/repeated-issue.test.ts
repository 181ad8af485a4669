import { repeatedIssue } from '../../src/rules/repeated-issue.ts';
import { testRule } from '../helpers/rule.ts';

testRule(repeatedIssue, [
  {
    name: 'in other order of words',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Sửa cầu thôn 2
      tinh_trang: chua
y_kien:
  - noi_dung: Đường vào xóm lầy lội.
  - noi_dung: Đề nghị xã sớm sửa cầu thôn 2 trước mùa mưa.`,
    paths: ['y_kien[1]'],
  },
  {
    name: 'in the short form',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Sửa cầu thôn 2
      tinh_trang: dang
y_kien:
  - tom_tat: sửa cầu thôn 2`,
    paths: ['y_kien[0]'],
  },
  {
    name: 'marked',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Sửa cầu thôn 2
      tinh_trang: dang
y_kien:
  - tom_tat: sửa cầu thôn 2
    lap_lai_tu: ý kiến số 1`,
    paths: [],
  },
  {
    name: 'settled last time',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Sửa cầu thôn 2
      tinh_trang: xong
y_kien:
  - tom_tat: sửa cầu thôn 2`,
    paths: [],
  },
  {
    name: 'another issue of that place',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Sửa cầu thôn 2
      tinh_trang: dang
y_kien:
  - noi_dung: Đề nghị lắp đèn chiếu sáng đường vào nhà văn hóa thôn 2.`,
    paths: [],
  },
  {
    name: 'too short to tell',
    yaml: `
ky_truoc:
  chi_tiet:
    - noi_dung: Đèn đường
      tinh_trang: dang
y_kien:
  - noi_dung: Đề nghị lắp đèn đường.`,
    paths: [],
  },
]);

import { competenceOutcome } from '../../src/rules/competence-outcome.ts';
import { testRule } from '../helpers/rule.ts';

testRule(competenceOutcome, [
  {
    name: 'our own is forwarded',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: xa
    ket_qua: chuyen_cap_tren`,
    paths: ['y_kien[0].tham_quyen'],
  },
  {
    name: 'of a level below is forwarded',
    yaml: `
co_quan:
  loai: huyen
y_kien:
  - tham_quyen: xa
    chuyen:
      co_quan_nhan: Sở Xây dựng`,
    paths: ['y_kien[0].tham_quyen'],
  },
  {
    name: 'above, but assigned',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: tinh
    xu_ly:
      don_vi: Phòng Kinh tế`,
    paths: ['warning y_kien[0].tham_quyen'],
  },
  {
    name: 'above, but answered as if ours',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: trung_uong
    tra_loi: Sẽ làm trong năm nay.`,
    paths: ['warning y_kien[0].tham_quyen'],
  },
  {
    name: 'above, and the answer says so',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: tinh
    tra_loi: Việc này thuộc thẩm quyền của tỉnh.`,
    paths: [],
  },
  {
    name: 'above, and the task is to ask',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: doanh_nghiep_khac
    xu_ly:
      viec: có văn bản đề nghị ngành điện`,
    paths: [],
  },
  {
    name: 'above, answered and forwarded',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: tinh
    ket_qua: tra_loi_tai_cho
    tra_loi: Sẽ sớm lắp đèn.
    chuyen:
      co_quan_nhan: Sở Xây dựng`,
    paths: [],
  },
  {
    name: 'above, noted',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - tham_quyen: tinh
    ket_qua: tiep_thu_ghi_nhan`,
    paths: [],
  },
  {
    name: 'our own, settled',
    yaml: `
co_quan:
  loai: huyen
y_kien:
  - tham_quyen: huyen
    xu_ly:
      don_vi: Phòng Kinh tế`,
    paths: [],
  },
  {
    name: 'not told whose',
    yaml: `
co_quan:
  loai: xa
y_kien:
  - chuyen:
      co_quan_nhan: Sở Xây dựng`,
    paths: [],
  },
  {
    name: 'no unit',
    yaml: `
y_kien:
  - tham_quyen: xa
    ket_qua: chuyen_cap_tren`,
    paths: [],
  },
]);

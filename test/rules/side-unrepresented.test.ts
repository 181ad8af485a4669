import { sideUnrepresented } from '../../src/rules/side-unrepresented.ts';
import { testRule } from '../helpers/rule.ts';

testRule(sideUnrepresented, [
  {
    name: 'the government',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường`,
    paths: ['hoi_nghi.ben_lanh_dao[1]'],
  },
  {
    name: 'a delegate of it',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
  dai_bieu:
    - ho_ten: Trần Thị K
      chuc_vu: Chủ tịch UBND phường`,
    paths: [],
  },
  {
    name: 'a group of it',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, hdnd]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
  nhom:
    - Thường trực HĐND phường`,
    paths: [],
  },
  {
    name: 'both in one person',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy, Chủ tịch UBND phường`,
    paths: [],
  },
  {
    name: 'in the register only',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
nguoi:
  - ho_ten: Trần Thị K
    chuc_vu: Chủ tịch UBND phường`,
    paths: ['hoi_nghi.ben_lanh_dao[1]'],
  },
  {
    name: 'no side at all: told by its own rule',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Trưởng phòng Kinh tế`,
    paths: [],
  },
  {
    name: 'one side',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'someone without a title',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - Trần Thị K`,
    paths: [],
  },
]);

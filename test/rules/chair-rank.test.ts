import { chairRank } from '../../src/rules/chair-rank.ts';
import { testRule } from '../helpers/rule.ts';

testRule(chairRank, [
  {
    name: 'of another side',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban MTTQ Việt Nam phường`,
    paths: ['thanh_phan.chu_tri[0]'],
  },
  {
    name: 'deputy of the council for the government',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Chủ tịch HĐND phường`,
    paths: ['thanh_phan.chu_tri[0]'],
  },
  {
    name: 'a title that is not known',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Trưởng phòng Văn hóa - Xã hội`,
    paths: ['warning thanh_phan.chu_tri[0]'],
  },
  {
    name: 'a deputy for nobody',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
    paths: ['warning thanh_phan.chu_tri[0]'],
  },
  {
    name: 'a deputy beside the secretary',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Nguyễn Văn B
      chuc_vu: PCT UBND phường`,
    paths: ['warning thanh_phan.chu_tri[1]'],
  },
  {
    name: 'a deputy for the head',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường
      thay_cho: Trần Thị K`,
    paths: [],
  },
  {
    name: 'someone for a head who is named',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Ủy viên Ban Thường vụ Đảng ủy phường
      thay_cho:
        ho_ten: Trần Thị K
        chuc_vu: Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'a deputy beside the head',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND phường
    - ho_ten: Nguyễn Văn B
      chuc_vu: Phó Chủ tịch UBND phường`,
    paths: [],
  },
  {
    name: 'one of two sides',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy, chinh_quyen]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Phó Bí thư Đảng ủy phường, Chủ tịch UBND phường`,
    paths: [],
  },
  {
    name: 'the Front',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [mttq]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban MTTQ Việt Nam xã`,
    paths: [],
  },
  {
    name: 'someone without a title',
    yaml: `
hoi_nghi:
  ben_lanh_dao: [cap_uy]
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch Ủy ban MTTQ Việt Nam phường
    - Trần Thị K`,
    paths: [],
  },
]);

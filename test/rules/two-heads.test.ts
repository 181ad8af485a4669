import { twoHeads } from '../../src/rules/two-heads.ts';
import { testRule } from '../helpers/rule.ts';

testRule(twoHeads, [
  {
    name: 'in other words',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy, Chủ tịch HĐND phường
    - ho_ten: Trần Thị B
      chuc_vu: Ủy viên Ban Thường vụ, Chủ tịch Hội đồng nhân dân phường Mẫu`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'two secretaries',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Bí thư Đảng ủy`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'two chairs of the Front',
    yaml: `
co_quan:
  loai: xa
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBMTTQ xã
    - ho_ten: Trần Thị B
      chuc_vu: Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'head and deputy',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Phó Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'a former head',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: nguyên Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'of another level',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND phường
    - ho_ten: Trần Thị B
      chuc_vu: Chủ tịch UBND tỉnh`,
    paths: [],
  },
  {
    name: 'of the province',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Bí thư Tỉnh ủy`,
    paths: [],
  },
  {
    name: 'of two communes of a district',
    yaml: `
co_quan:
  loai: huyen
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND xã An Mẫu
    - ho_ten: Trần Thị B
      chuc_vu: Chủ tịch UBND xã Bình Mẫu`,
    paths: [],
  },
  {
    name: 'a district and its commune',
    yaml: `
co_quan:
  loai: huyen
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Huyện ủy
    - ho_ten: Trần Thị B
      chuc_vu: Bí thư Đảng ủy`,
    paths: [],
  },
  {
    name: 'two of a district',
    yaml: `
co_quan:
  loai: huyen
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Huyện ủy
    - ho_ten: Trần Thị B
      chuc_vu: Tỉnh ủy viên, Bí thư Huyện ủy Mẫu`,
    paths: ['thanh_phan.dai_bieu[1]'],
  },
  {
    name: 'of a cell',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Bí thư Chi bộ tổ dân phố số 1`,
    paths: [],
  },
  {
    name: 'last time',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy phường
    - ho_ten: Trần Thị B
      chuc_vu: Đảng ủy viên
ky_truoc:
  nguoi:
    ho_ten: Lê Văn C
    chuc_vu: Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'no unit',
    yaml: `
thanh_phan:
  dai_bieu:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Bí thư Đảng ủy
    - ho_ten: Trần Thị B
      chuc_vu: Bí thư Đảng ủy`,
    paths: [],
  },
]);

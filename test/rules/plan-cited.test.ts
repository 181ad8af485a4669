import { planCited } from '../../src/rules/plan-cited.ts';
import { testRule } from '../helpers/rule.ts';

testRule(planCited, [
  {
    name: 'another date',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 18-KH/ĐU, ngay: 16/6/2026, co_quan: Đảng ủy phường Mẫu}`,
    paths: ['thong_bao.can_cu[0].ngay'],
  },
  {
    name: 'the symbol of another body',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
giay_moi:
  can_cu:
    - {loai: kế hoạch, so: 18/KH-UBND, ngay: 15/6/2026}`,
    paths: ['giay_moi.can_cu[0].so'],
  },
  {
    name: 'another number of that day',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 81-KH/ĐU, ngay: 15/6/2026}`,
    paths: ['warning thong_bao.can_cu[0].so'],
  },
  {
    name: 'as one sentence',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
can_cu:
  - Kế hoạch số 18-KH/ĐU ngày 16/6/2026 của Đảng ủy phường Mẫu về tổ chức đối thoại`,
    paths: ['can_cu[0]'],
  },
  {
    name: 'as one sentence, the date in words',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - Kế hoạch số 018-KH/ĐU, ngày 05 tháng 6 năm 2026 của Đảng ủy phường`,
    paths: ['thong_bao.can_cu[0]'],
  },
  {
    name: 'the same',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 018-KH/ĐU, ngay: 15/6/2026, co_quan: Đảng ủy phường Mẫu}`,
    paths: [],
  },
  {
    name: 'the same as one sentence',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - Kế hoạch số 18-KH/ĐU ngày 15/6/2026 của Đảng ủy phường Mẫu`,
    paths: [],
  },
  {
    name: 'another plan',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 3-KH/ĐU, ngay: 05/01/2026}`,
    paths: [],
  },
  {
    name: 'of a body above',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 18-KH/TU, ngay: 16/6/2026, co_quan: Tỉnh ủy Mẫu}`,
    paths: [],
  },
  {
    name: 'of another ward',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 18-KH/ĐU, ngay: 16/6/2026, co_quan: Đảng ủy phường Hòa Mẫu}`,
    paths: [],
  },
  {
    name: 'the plan itself cites others',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
  can_cu:
    - {loai: Kế hoạch, so: 18-KH/ĐU, ngay: 16/6/2026}`,
    paths: [],
  },
  {
    name: 'the government numbers anew each year',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 18/KH-UBND, ngay: 10/02/2025}`,
    paths: [],
  },
  {
    name: 'no date to compare',
    yaml: `
co_quan:
  loai: phuong
  ten: Mẫu
ke_hoach:
  ben_ban_hanh: dang
  so: 18
  ngay: 15/6/2026
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 19-KH/ĐU}`,
    paths: [],
  },
]);

import { deputyAuthority } from '../../src/rules/deputy-authority.ts';
import { testRule } from '../helpers/rule.ts';

testRule(deputyAuthority, [
  {
    name: 'a deputy without KT.',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: TM. ỦY BAN NHÂN DÂN
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: PCT UBND phường`,
    paths: ['thong_bao.quyen_han'],
  },
  {
    name: 'the head with KT.',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: KT. CHỦ TỊCH
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
    paths: ['thong_bao.quyen_han'],
  },
  {
    name: 'K/T in a Party paper',
    yaml: `
thong_bao:
  ben_ban_hanh: dang
  quyen_han: K/T BÍ THƯ
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Bí thư Đảng ủy phường`,
    paths: ['thong_bao.quyen_han'],
  },
  {
    name: 'a deputy with KT.',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: kt. chủ tịch
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
    paths: [],
  },
  {
    name: 'a deputy by authorisation',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: TUQ. CHỦ TỊCH
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch Ủy ban nhân dân phường`,
    paths: [],
  },
  {
    name: 'T/M in a Party paper',
    yaml: `
thong_bao:
  ben_ban_hanh: dang
  quyen_han: T/M ĐẢNG ỦY
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Bí thư Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'the Front',
    yaml: `
thong_bao:
  ben_ban_hanh: mttq
  quyen_han: TM. BAN THƯỜNG TRỰC
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch Ủy ban MTTQ phường`,
    paths: [],
  },
  {
    name: 'made up',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky:
    ho_ten: Lê Văn C
    chuc_vu: Phó Chủ tịch UBND phường`,
    paths: [],
  },
]);

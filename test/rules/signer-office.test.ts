import { signerOffice } from '../../src/rules/signer-office.ts';
import { testRule } from '../helpers/rule.ts';

testRule(signerOffice, [
  {
    name: 'of the Party for the government',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Bí thư Đảng ủy phường`,
    paths: ['thong_bao.nguoi_ky'],
  },
  {
    name: 'of the council for the government',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch HĐND phường`,
    paths: ['ke_hoach.nguoi_ky'],
  },
  {
    name: 'of the government for the Party',
    yaml: `
giay_moi:
  ben_ban_hanh: dang
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch Ủy ban nhân dân phường`,
    paths: ['giay_moi.nguoi_ky'],
  },
  {
    name: 'no leading office',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng phòng Kinh tế`,
    paths: ['warning thong_bao.nguoi_ky'],
  },
  {
    name: 'typed otherwise than held',
    yaml: `
thong_bao:
  ben_ban_hanh: dang
  chuc_vu_ky: BÍ THƯ
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Phó Bí thư Đảng ủy phường`,
    paths: ['thong_bao.chuc_vu_ky'],
  },
  {
    name: 'typed as held',
    yaml: `
thong_bao:
  ben_ban_hanh: dang
  chuc_vu_ky: PHÓ BÍ THƯ THƯỜNG TRỰC
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Phó Bí thư Thường trực Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'typed as an abbreviation is read',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  chuc_vu_ky: CHỦ TỊCH
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: PBT Đảng ủy, CT UBND phường`,
    paths: [],
  },
  {
    name: 'by order',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  quyen_han: TL. CHỦ TỊCH
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Trưởng phòng Kinh tế`,
    paths: [],
  },
  {
    name: 'the council issues',
    yaml: `
ke_hoach:
  ben_ban_hanh: chinh_quyen
  ky_hieu: KH-HĐND
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch HĐND phường`,
    paths: [],
  },
  {
    name: 'a deputy',
    yaml: `
thong_bao:
  ben_ban_hanh: chinh_quyen
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: PCT UBND phường`,
    paths: [],
  },
  {
    name: 'the Front',
    yaml: `
giay_moi:
  ben_ban_hanh: mttq
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chủ tịch Ủy ban MTTQ Việt Nam phường`,
    paths: [],
  },
  {
    name: 'the chief of office',
    yaml: `
bao_cao_ket_qua:
  ben_ban_hanh: dang
  nguoi_ky:
    ho_ten: Nguyễn Văn A
    chuc_vu: Chánh Văn phòng Đảng ủy phường`,
    paths: [],
  },
  {
    name: 'no title',
    yaml: `
thong_bao:
  nguoi_ky: Nguyễn Văn A`,
    paths: [],
  },
]);

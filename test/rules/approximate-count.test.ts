import { approximateCount } from '../../src/rules/approximate-count.ts';
import { testRule } from '../helpers/rule.ts';

testRule(approximateCount, [
  {
    name: 'in every text',
    yaml: `
khai_mac:
  noi_dung: đã nhận hơn 30 kiến nghị
bien_ban:
  dien_bien:
    - noi_dung: Khoảng 10 lượt ý kiến phát biểu
ket_luan:
  y_chinh: [Trên 12 câu hỏi đã được giải đáp]`,
    paths: ['khai_mac.noi_dung', 'bien_ban.dien_bien[0].noi_dung', 'ket_luan.y_chinh[0]'],
  },
  {
    name: 'no number',
    yaml: `
ket_luan:
  danh_gia: [Nhiều ý kiến xác đáng, Trên cơ sở 12 ý kiến đã nêu]`,
    paths: [],
  },
  {
    name: 'of something else',
    yaml: `
ket_luan:
  danh_gia: [Hội nghị có gần 150 người dự]`,
    paths: [],
  },
  {
    name: 'in the article it may stand',
    yaml: `
tin_bai:
  boi_canh: [Có gần 20 ý kiến]`,
    paths: [],
  },
]);

import { allAnsweredClaim } from '../../src/rules/all-answered-claim.ts';
import { testRule } from '../helpers/rule.ts';

testRule(allAnsweredClaim, [
  {
    name: 'in the article and the conclusion',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Phòng Kinh tế
tin_bai:
  boi_canh: ['100% câu hỏi được lãnh đạo phường giải đáp ngay.']
  y_nghia: [Toàn bộ ý kiến đã được trả lời tại hội nghị]
ket_luan:
  y_chinh: [Mọi kiến nghị được trả lời tại chỗ]`,
    paths: ['tin_bai.boi_canh[0]', 'tin_bai.y_nghia[0]', 'ket_luan.y_chinh[0]'],
  },
  {
    name: 'each has an answer, one a task too',
    yaml: `
y_kien:
  - tra_loi: Sẽ sửa.
    xu_ly:
      don_vi: Phòng Kinh tế
ket_luan:
  danh_gia: [Tất cả ý kiến được trả lời tại chỗ]`,
    paths: [],
  },
  {
    name: 'no such claim',
    yaml: `
y_kien:
  - xu_ly:
      don_vi: Phòng Kinh tế
ket_luan:
  danh_gia: [Tất cả ý kiến đều xác đáng; lãnh đạo phường trả lời nhiều câu hỏi tại chỗ, Các ý kiến được trả lời tại hội nghị]`,
    paths: [],
  },
  {
    name: 'not listed',
    yaml: `
ket_luan:
  danh_gia: [Tất cả ý kiến được trả lời tại chỗ]`,
    paths: [],
  },
]);

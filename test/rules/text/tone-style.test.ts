import { toneStyle } from '../../../src/rules/text/tone-style.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(toneStyle, [
  ['Đảng uỷ, Uỷ ban nhân dân', 'Đảng ủy, Ủy ban nhân dân'],
  ['ĐẢNG UỶ PHƯỜNG', 'ĐẢNG ỦY PHƯỜNG'],
  ['cấp uỷ, văn hoá, thoả đáng, khoẻ', 'cấp ủy, văn hóa, thỏa đáng, khỏe'],
  ['Đảng Uỷ', 'Đảng Ủy'],
  ['quý, hoàn thành, khuyến khích, huyện', 'quý, hoàn thành, khuyến khích, huyện'],
  // Names of people and of places that the file does not write otherwise.
  ['ông Trần Văn Thuý và phường Hoà Hiếu', 'ông Trần Văn Thuý và phường Hoà Hiếu'],
]);

testTextRule(
  toneStyle,
  [
    ['Đảng ủy, Ủy ban nhân dân', 'Đảng uỷ, Uỷ ban nhân dân'],
    ['Đảng uỷ', 'Đảng uỷ'],
  ],
  { around: 'kieu_dau: uỷ' },
);

testTextRule(toneStyle, [['bà Hoà phát biểu, hoà giải', 'bà Hoà phát biểu, hòa giải']], {
  around: 'khai_mac:\n  nguoi: Hoà',
});

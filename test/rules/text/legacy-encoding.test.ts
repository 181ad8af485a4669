import { expect, test } from 'vitest';
import { normalize } from '../../../src/model/conference.ts';
import { runRules } from '../../../src/rules/rule.ts';
import { legacyEncoding } from '../../../src/rules/text/legacy-encoding.ts';
import { readText } from '../../helpers/conference.ts';
import { testTextRule } from '../../helpers/text-rule.ts';

testTextRule(legacyEncoding, [
  ['Uû ban nh©n d©n ph­êng', 'Uỷ ban nhân dân phường'],
  ['L¾ng nghe ý kiÕn cña nh©n d©n', 'Lắng nghe ý kiến của nhân dân'],
  ['UÛy ban nhaân daân phöôøng', 'Ủy ban nhân dân phường'],
  ['Laéng nghe yù kieán cuûa nhaân daân', 'Lắng nghe ý kiến của nhân dân'],
  ['Lắng nghe ý kiến của Nhân dân', 'Lắng nghe ý kiến của Nhân dân'],
  ['Rãnh rộng 25m², dài 180 m, dốc 2°', 'Rãnh rộng 25m², dài 180 m, dốc 2°'],
  ['dt 25m² và 30m² «mới»', 'dt 25m² và 30m² «mới»'],
  ['café Zürich, Malmö', 'café Zürich, Malmö'],
]);

const corrections = (yaml: string) =>
  legacyEncoding.corrections(normalize(readText(yaml).data)).map(({ path, to }) => `${path.join('.')} ${to}`);

test('a whole file in the old encoding is converted, names too', () => {
  const yaml = `
thanh_phan:
  chu_tri:
    - ho_ten: NguyÔn V¨n Hång
      chuc_vu: Chñ tÞch Uû ban nh©n d©n x·`;
  expect(corrections(yaml)).toEqual([
    'thanh_phan.chu_tri.0.ho_ten Nguyễn',
    'thanh_phan.chu_tri.0.ho_ten Văn',
    'thanh_phan.chu_tri.0.ho_ten Hồng',
    'thanh_phan.chu_tri.0.chuc_vu Chủ',
    'thanh_phan.chu_tri.0.chuc_vu tịch',
    'thanh_phan.chu_tri.0.chuc_vu Uỷ',
    'thanh_phan.chu_tri.0.chuc_vu nhân',
    'thanh_phan.chu_tri.0.chuc_vu dân',
    'thanh_phan.chu_tri.0.chuc_vu xã',
  ]);
});

test('a long text is told by its beginning, on one line', () => {
  const { data } = readText(`
hoi_nghi:
  muc_dich:
    - |
      L¾ng nghe ý kiÕn cña nh©n d©n
      Gi¶i quyÕt kÞp thêi kiÕn nghÞ hîp ph¸p, chÝnh ®¸ng`);
  const [found] = runRules([legacyEncoding], normalize(data));
  expect(found?.hint?.vi).toBe(
    'gõ lại bằng Unicode: “Lắng nghe ý kiến của nhân dân Giải quyết kịp thời kiến nghị…”',
  );
});

test('beside Unicode nothing is written by itself', () => {
  const yaml = `
hoi_nghi:
  muc_dich:
    - L¾ng nghe ý kiÕn cña nh©n d©n
    - Giải quyết kiến nghị`;
  expect(corrections(yaml)).toEqual([]);
});

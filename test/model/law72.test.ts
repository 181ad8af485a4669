import { expect, test } from 'vitest';
import { boundByLaw72 } from '../../src/model/law72.ts';
import { conferenceOf } from '../helpers/conference.ts';

test.each([
  ['the government of a commune', 'xa', 'chinh_quyen', '', '16/6/2025', true],
  ['of a ward, with the council', 'phuong', 'chinh_quyen, hdnd', '', '22/5/2026', true],
  ['with voters', 'xa', 'chinh_quyen', 'ben_doi_thoai: [cu_tri]', '22/5/2026', true],
  ['the day before the law', 'xa', 'chinh_quyen', '', '15/6/2025', false],
  ['the Party committee leads', 'xa', 'cap_uy, chinh_quyen', '', '22/5/2026', false],
  ['the Fatherland Front leads', 'xa', 'mttq', '', '22/5/2026', false],
  ['a province', 'tinh', 'chinh_quyen', '', '22/5/2026', false],
  ['with enterprises', 'xa', 'chinh_quyen', 'ben_doi_thoai: [doanh_nghiep]', '22/5/2026', false],
  ['over coffee', 'xa', 'chinh_quyen', 'loai: ca_phe', '22/5/2026', false],
])('%s', (_, loai, sides, more, ngay, bound) => {
  const yaml = `
co_quan:
  loai: ${loai}
hoi_nghi:
  ben_lanh_dao: [${sides}]
  phien: [{ ngay: ${ngay} }]
  ${more}`;
  expect(boundByLaw72(conferenceOf(yaml))).toBe(bound);
});

test.each([
  ['no unit', 'hoi_nghi: { ben_lanh_dao: [chinh_quyen], phien: [{ ngay: 22/5/2026 }] }'],
  ['no sides', '{ co_quan: { loai: xa }, hoi_nghi: { phien: [{ ngay: 22/5/2026 }] } }'],
  ['no date', '{ co_quan: { loai: xa }, hoi_nghi: { ben_lanh_dao: [chinh_quyen] } }'],
])('%s: not known, so not bound', (_, yaml) => {
  expect(boundByLaw72(conferenceOf(yaml))).toBe(false);
});

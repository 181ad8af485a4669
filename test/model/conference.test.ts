import { describe, expect, test } from 'vitest';
import { isAnnualPlan, issuerOf, judgingDate, paperData } from '../../src/model/conference.ts';
import { PAPERS, paperIssuer, paperOf } from '../../src/model/papers.ts';
import { shortDate } from '../../src/vi/calendar.ts';
import { conferenceOf } from '../helpers/conference.ts';

const sides = (list: string, more = '') => conferenceOf(`hoi_nghi:\n  ben_lanh_dao: [${list}]\n${more}`);

describe('issuer', () => {
  test.each([
    ['cap_uy', 'dang'],
    ['chinh_quyen, cap_uy', 'dang'],
    ['chinh_quyen', 'chinh_quyen'],
    ['chinh_quyen, mttq', 'chinh_quyen'],
    ['hdnd', 'chinh_quyen'],
    ['hdnd, mttq', 'chinh_quyen'],
    ['mttq', 'mttq'],
    ['mttq, cap_uy', 'dang'],
    ['', 'chinh_quyen'],
  ])('led by [%s]: %s', (list, issuer) => {
    const conference = sides(list);
    for (const kind of ['ke_hoach', 'bien_ban', 'thong_bao'] as const)
      expect(issuerOf(conference, kind)).toBe(issuer);
  });

  test('as said, per paper; minutes follow the plan', () => {
    const conference = sides(
      'cap_uy',
      'ke_hoach:\n  ben_ban_hanh: chinh_quyen\nthong_bao:\n  ben_ban_hanh: mttq\n',
    );
    expect(PAPERS.map((key) => paperIssuer(conference, key))).toEqual([
      'chinh_quyen',
      'dang',
      'dang',
      'chinh_quyen',
      'mttq',
      'dang',
      'dang',
    ]);
  });

  test('minutes of their own', () => {
    const conference = sides('cap_uy', 'bien_ban:\n  ben_ban_hanh: chinh_quyen\n');
    expect(issuerOf(conference, 'bien_ban')).toBe('chinh_quyen');
  });
});

describe('the date that decides form and law', () => {
  test.each([
    ['its own', 'hoi_nghi:\n  phien:\n    - ngay: 22/5/2026\nke_hoach:\n  ngay: 24/4/2026', '24/4/2026'],
    ['the first session’s', 'hoi_nghi:\n  phien:\n    - ngay: 25/5/2026\n    - ngay: 22/5/2026', '22/5/2026'],
    ['the end of the year', 'hoi_nghi:\n  nam: 2026', '31/12/2026'],
    [
      'the session’s before the year’s',
      'hoi_nghi:\n  nam: 2026\n  phien:\n    - ngay: 22/5/2026',
      '22/5/2026',
    ],
  ])('%s', (_, yaml, expected) => {
    const date = judgingDate(conferenceOf(yaml), 'ke_hoach');
    expect(date && shortDate(date)).toBe(expected);
  });

  test('none', () => {
    expect(judgingDate(conferenceOf('hoi_nghi: {}'), 'ke_hoach')).toBeNull();
  });
});

describe('sessions', () => {
  const conference = conferenceOf(`
hoi_nghi:
  phien:
    - ngay: 25/5/2026
      bat_dau: 19h30
    - ngay: 22/5/2026
      bat_dau: 8h
      buoi: chieu
    - ten: Cụm 3`);

  test('stay in the order written, with the part of the day', () => {
    expect(conference.sessions.map((s) => [s.ngay?.ngay, s.buoi_hop])).toEqual([
      [25, 'toi'],
      [22, 'chieu'],
      [undefined, null],
    ]);
  });

  test('first and last day, whatever the order', () => {
    expect(conference.firstDate && shortDate(conference.firstDate)).toBe('22/5/2026');
    expect(conference.lastDate && shortDate(conference.lastDate)).toBe('25/5/2026');
    expect(conference.nam).toBe(2026);
  });
});

describe('chairs', () => {
  test('the first chairs, the others co-chair, unless said', () => {
    const { chairs } = conferenceOf(`
thanh_phan:
  chu_tri:
    - Nguyễn Văn A
    - ho_ten: Trần Thị B
      thay_cho: Lê Văn C
      ly_do: đi công tác
    - ho_ten: Phạm Thị D
      vai_tro: chu_tri`);
    expect(
      chairs.map((c) => [c.nguoi.ho_ten, c.vai_tro, c.thay_cho?.ho_ten ?? null, c.ly_do, c.index]),
    ).toEqual([
      ['Nguyễn Văn A', 'chu_tri', null, null, 0],
      ['Trần Thị B', 'dong_chu_tri', 'Lê Văn C', 'đi công tác', 1],
      ['Phạm Thị D', 'chu_tri', null, null, 2],
    ]);
  });
});

describe('two-tier government', () => {
  test.each([
    ['hoi_nghi:\n  phien:\n    - ngay: 30/6/2025', false],
    ['hoi_nghi:\n  phien:\n    - ngay: 01/7/2025', true],
    ['hoi_nghi:\n  phien:\n    - ngay: 01/7/2025\n    - ngay: 30/6/2025', false],
    ['hoi_nghi:\n  nam: 2024', false],
    ['hoi_nghi:\n  nam: 2025', true],
    ['hoi_nghi: {}', true],
  ])('%s: %s', (yaml, twoTier) => {
    expect(conferenceOf(yaml).twoTier).toBe(twoTier);
  });
});

test.each([
  ['ke_hoach:\n  ca_nam: có', true],
  ['ke_hoach:\n  ca_nam: có\nhoi_nghi:\n  phien:\n    - ngay: 22/5/2026', false],
  ['ke_hoach:\n  so: 12', false],
])('annual plan: %s', (yaml, expected) => {
  expect(isAnnualPlan(conferenceOf(yaml))).toBe(expected);
});

test('what the file says of a paper', () => {
  const conference = conferenceOf('ke_hoach:\n  so: 026\n');
  expect(paperData(conference, 'ke_hoach')).toEqual({ so: '026' });
  expect(paperData(conference, 'thong_bao')).toEqual({});
  expect(paperOf(conference, 'giay_moi')).toBeNull();
});

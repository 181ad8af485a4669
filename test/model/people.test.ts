import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { conferenceOf } from '../helpers/conference.ts';

const WARD = 'Phó Bí thư Đảng ủy, Chủ tịch UBND phường';

/** The same person written once as an object, in different places of the file, and by name elsewhere. */
describe('a person is written once, anywhere', () => {
  test.each([
    ['in the register', `nguoi:\n  - ho_ten: Nguyễn Văn A\n    chuc_vu: ${WARD}\n`],
    ['in the office file', `co_quan:\n  nguoi:\n    - ho_ten: Nguyễn Văn A\n      chuc_vu: ${WARD}\n`],
    ['where the person opens', `khai_mac:\n  nguoi:\n    ho_ten: Nguyễn Văn A\n    chuc_vu: ${WARD}\n`],
    ['as the signer', `ke_hoach:\n  nguoi_ky:\n    ho_ten: Nguyễn Văn A\n    chuc_vu: ${WARD}\n`],
    [
      'where the person answers',
      `y_kien:\n  - tra_loi:\n      nguoi:\n        ho_ten: Nguyễn Văn A\n        chuc_vu: ${WARD}\n`,
    ],
  ])('%s', (_, written) => {
    const { chairs } = conferenceOf(`thanh_phan:\n  chu_tri:\n    - Nguyễn Văn A\n${written}`);
    expect(chairs[0]?.nguoi).toMatchObject({ ho_ten: 'Nguyễn Văn A', chuc_vu: WARD });
  });

  test.each(['Nguyễn Văn A', 'nguyễn văn a', 'Nguyễn  Văn A', 'Đ/c Nguyễn Văn A', 'ông Nguyễn Văn A'])(
    'named as %s',
    (name) => {
      const { people } = conferenceOf(
        `nguoi:\n  - ho_ten: Nguyễn Văn A\n    chuc_vu: ${WARD}\nkhai_mac:\n  nguoi: ${name}\n`,
      );
      expect(people.find(name)).toBe(people.all[0]);
      expect(people.all).toHaveLength(1);
    },
  );

  test('accents make another name', () => {
    const { people } = conferenceOf('nguoi:\n  - ho_ten: Nguyễn Văn Hùng\n');
    expect(people.find('Nguyễn Văn Hưng')).not.toBe(people.all[0]);
  });

  test('several objects complete each other', () => {
    const { people } = conferenceOf(`
nguoi:
  - ho_ten: Nguyễn Văn A
    cap: xa
thanh_phan:
  chu_tri:
    - ho_ten: Nguyễn Văn A
      chuc_vu: Chủ tịch UBND phường
      vai_tro: chu_tri`);
    expect(people.all).toEqual([
      {
        ho_ten: 'Nguyễn Văn A',
        ma: null,
        xung_ho: null,
        chuc_vu: 'Chủ tịch UBND phường',
        don_vi: null,
        cap: 'xa',
        path: ['nguoi', 0],
      },
    ]);
  });
});

describe('form of address', () => {
  test.each([
    ['from the name of an object', 'nguoi:\n  - ho_ten: Bà Trần Thị B', 'ba'],
    ['from a mention elsewhere', 'nguoi:\n  - ho_ten: Trần Thị B\nkhai_mac:\n  nguoi: Bà Trần Thị B', 'ba'],
    ['from a name alone', 'khai_mac:\n  nguoi: Bà Trần Thị B', 'ba'],
    [
      'from one mention for another',
      'khai_mac:\n  nguoi: Trần Thị B\nket_luan:\n  nguoi: đồng chí Trần Thị B',
      'dong_chi',
    ],
    [
      'as stated, whatever is typed elsewhere',
      'nguoi:\n  - ho_ten: Trần Thị B\n    xung_ho: dong_chi\nkhai_mac:\n  nguoi: Bà Trần Thị B',
      'dong_chi',
    ],
    ['spoken ones are not for papers', 'khai_mac:\n  nguoi: chị Trần Thị B', null],
  ])('%s', (_, yaml, xung_ho) => {
    const { people } = conferenceOf(yaml);
    expect(people.find('Trần Thị B')).toMatchObject({ ho_ten: 'Trần Thị B', xung_ho });
  });
});

describe('a name nobody wrote in full', () => {
  const { people } = conferenceOf('khai_mac:\n  nguoi: Lê Văn C\nket_luan:\n  nguoi: Ông Lê Văn C\n');

  test('is a person without a title, the same at every mention', () => {
    expect(people.find('Lê Văn C')).toEqual({
      ho_ten: 'Lê Văn C',
      ma: null,
      xung_ho: 'ong',
      chuc_vu: null,
      don_vi: null,
      cap: null,
      path: null,
    });
    expect(people.find('Lê Văn C')).toBe(people.find('Ông Lê Văn C'));
    expect(people.all).toEqual([]);
  });

  test('nobody is nobody', () => {
    expect(people.find(undefined)).toBeNull();
    expect(people.find('')).toBeNull();
  });
});

describe('two people of one name', () => {
  const first = '  - ho_ten: Nguyễn Văn Hùng\n    chuc_vu: Bí thư Đảng ủy\n';
  const second = '  - ma: hung2\n    ho_ten: Nguyễn Văn Hùng\n    chuc_vu: Trưởng thôn 2\n';

  test.each([
    ['the code second', `nguoi:\n${first}${second}`],
    ['the code first', `nguoi:\n${second}${first}`],
  ])('are told apart by a code, %s', (_, yaml) => {
    const { people } = conferenceOf(yaml);
    expect(people.find('Nguyễn Văn Hùng')?.chuc_vu).toBe('Bí thư Đảng ủy');
    expect(people.find('hung2')?.chuc_vu).toBe('Trưởng thôn 2');
    expect(people.all).toHaveLength(2);
  });

  test('a code alone does not hide a person from the name', () => {
    const { people } = conferenceOf(`nguoi:\n${second}khai_mac:\n  nguoi: Nguyễn Văn Hùng\n`);
    expect(people.find('Nguyễn Văn Hùng')?.ma).toBe('hung2');
  });

  test('an object may repeat the name of someone with a code', () => {
    const yaml = `thanh_phan:\n  chu_tri:\n    - ho_ten: Nguyễn Văn Hùng\n      vai_tro: chu_tri\nkhai_mac:\n  nguoi:\n    ma: hung2\n    ho_ten: Nguyễn Văn Hùng\n    chuc_vu: Trưởng thôn 2\n`;
    const { people, chairs } = conferenceOf(yaml);
    expect(people.all).toHaveLength(1);
    expect(chairs[0]?.nguoi.chuc_vu).toBe('Trưởng thôn 2');
  });
});

test('every mention has its path', () => {
  const { people } = conferenceOf(`
co_quan:
  nguoi: [A]
thanh_phan:
  chu_tri:
    - B
    - ho_ten: C
      thay_cho: D
  thu_ky: [E]
  dieu_hanh: F
  khach_moi: [G]
  dai_bieu: [H]
khai_mac:
  nguoi: I
bao_cao:
  - nguoi: J
phat_bieu:
  - nguoi: K
tong_hop_truoc:
  nguoi: L
ky_truoc:
  nguoi: M
ket_luan:
  nguoi: N
bien_ban:
  dien_bien:
    - nguoi: O
y_kien:
  - nguoi_neu: công dân
    tra_loi:
      nguoi: P
  - tra_loi: bằng lời
thong_bao:
  nguoi_ky: Q
`);
  const named = people.mentions.map(
    ({ path, value }) => `${typeof value === 'string' ? value : value.ho_ten} ${formatPath(path)}`,
  );
  expect(named.sort()).toEqual([
    'A co_quan.nguoi[0]',
    'B thanh_phan.chu_tri[0]',
    'C thanh_phan.chu_tri[1]',
    'D thanh_phan.chu_tri[1].thay_cho',
    'E thanh_phan.thu_ky[0]',
    'F thanh_phan.dieu_hanh',
    'G thanh_phan.khach_moi[0]',
    'H thanh_phan.dai_bieu[0]',
    'I khai_mac.nguoi',
    'J bao_cao[0].nguoi',
    'K phat_bieu[0].nguoi',
    'L tong_hop_truoc.nguoi',
    'M ky_truoc.nguoi',
    'N ket_luan.nguoi',
    'O bien_ban.dien_bien[0].nguoi',
    'P y_kien[0].tra_loi.nguoi',
    'Q thong_bao.nguoi_ky',
  ]);
});

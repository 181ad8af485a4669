import { describe, expect, test } from 'vitest';
import { conferenceOf } from '../helpers/conference.ts';

const office = (yaml: string) => conferenceOf(`co_quan:\n${yaml.replace(/^/gm, '  ')}`).office;

describe('names, parents and symbols of the bodies', () => {
  test.each([
    [
      'a ward of two tiers',
      'loai: phuong\nten: Mẫu\ntinh: tỉnh Mẫu',
      {
        dang: ['Đảng ủy phường Mẫu', 'Đảng bộ tỉnh Mẫu', 'ĐU'],
        chinh_quyen: ['Ủy ban nhân dân phường Mẫu', null, 'UBND'],
        mttq: [
          'Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu',
          'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu',
          'MTTQ-BTT',
        ],
      },
    ],
    [
      'a numbered ward of a district',
      'loai: phuong\nten: 7\nhuyen: quận Gò Vấp\ntinh: Thành phố Hồ Chí Minh',
      {
        dang: ['Đảng ủy Phường 7', 'Đảng bộ quận Gò Vấp', 'ĐU'],
        chinh_quyen: ['Ủy ban nhân dân Phường 7', 'Ủy ban nhân dân quận Gò Vấp', 'UBND'],
        mttq: [
          'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 7',
          'Ủy ban Mặt trận Tổ quốc Việt Nam quận Gò Vấp',
          'MTTQ-BTT',
        ],
      },
    ],
    [
      'a district',
      'loai: huyen\nten: Chư Pưh\ntinh: tỉnh Gia Lai',
      {
        dang: ['Huyện ủy Chư Pưh', 'Đảng bộ tỉnh Gia Lai', 'HU'],
        chinh_quyen: ['Ủy ban nhân dân huyện Chư Pưh', null, 'UBND'],
        mttq: [
          'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Chư Pưh',
          'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai',
          'MTTQ-BTT',
        ],
      },
    ],
    [
      'nothing known',
      'trang_web: mau.example.vn',
      {
        dang: [null, null, 'ĐU'],
        chinh_quyen: [null, null, 'UBND'],
        mttq: [null, null, 'MTTQ-BTT'],
      },
    ],
    [
      'as given',
      'loai: xa\nten: Mẫu\ndang:\n  ten: Đảng ủy xã Mẫu A\n  cap_tren: Đảng bộ tỉnh A\n  ky_hieu: ĐUX',
      {
        dang: ['Đảng ủy xã Mẫu A', 'Đảng bộ tỉnh A', 'ĐUX'],
        chinh_quyen: ['Ủy ban nhân dân xã Mẫu', null, 'UBND'],
        mttq: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu', null, 'MTTQ-BTT'],
      },
    ],
  ])('%s', (_, yaml, expected) => {
    const { bodies } = office(yaml);
    const shown = Object.entries(bodies).map(([issuer, b]) => [issuer, [b.ten, b.cap_tren, b.ky_hieu]]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
});

test.each([
  ['loai: phuong\nten: Phường 7', 'Phường 7', '7', 'phường', 'xa'],
  ['loai: phuong\nten: Hòa Hiếu', 'phường Hòa Hiếu', 'Hòa Hiếu', 'phường', 'xa'],
  ['loai: huyen\nten: huyện Chư Pưh', 'huyện Chư Pưh', 'Chư Pưh', 'huyện', 'huyen'],
  ['ten: xã Mẫu', null, 'Mẫu', 'địa phương', 'xa'],
])('%s', (yaml, don_vi, ten, tu_chung, level) => {
  expect(office(yaml)).toMatchObject({ don_vi, ten, tu_chung, level });
});

import { describe, expect, test } from 'vitest';
import { type Rank, rank, type SigningSide, signingTitle, splitTitles } from '../../src/vi/title.ts';

describe('splitTitles', () => {
  test.each<[string, string[]]>([
    [
      'Thị ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND phường',
      ['Thị ủy viên', 'Bí thư Đảng ủy', 'Chủ tịch HĐND phường'],
    ],
    ['PBT, CT UBND phường', ['PBT', 'CT UBND phường']],
    ['PBT Đảng uỷ; PCT UBND', ['PBT Đảng uỷ', 'PCT UBND']],
    ['Phó Bí thư Đảng ủy - Chủ tịch UBND phường', ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND phường']],
    ['Bí thư Đảng ủy kiêm Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    ['Bí thư Đảng ủy, kiêm Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    ['Bí thư Đảng ủy và Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    ['Bí thư Đảng ủy/Chủ tịch HĐND xã', ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã']],
    ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị', ['Trưởng phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Chánh Văn phòng HĐND và UBND phường', ['Chánh Văn phòng HĐND và UBND phường']],
    ['Trưởng Ban Kinh tế - Xã hội HĐND xã', ['Trưởng Ban Kinh tế - Xã hội HĐND xã']],
    ['Trung tá, Trưởng Công an phường', ['Trung tá', 'Trưởng Công an phường']],
    ['', []],
  ])('%j', (text, titles) => {
    expect(splitTitles(text)).toEqual(titles);
  });
});

describe('rank', () => {
  const held = (chuc_vu: string) =>
    Object.entries(rank(chuc_vu))
      .filter(([, yes]) => yes)
      .map(([office]) => office);

  test.each<[string, (keyof Rank)[]]>([
    ['Thị ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND phường', ['biThu', 'chuTichHdnd']],
    ['PBT, CT UBND phường', ['phoBiThu', 'chuTichUbnd']],
    ['Bí thư Đảng ủy, chủ tịch HĐND phường', ['biThu', 'chuTichHdnd']],
    ['Phó Bí thư Đảng ủy, chủ tịch UBND phường', ['phoBiThu', 'chuTichUbnd']],
    ['PBT Đảng uỷ, Chủ tịch Uỷ ban nhân dân phường', ['phoBiThu', 'chuTichUbnd']],
    ['PBT Thường trực', ['phoBiThu']],
    ['PBTTT Đảng ủy', ['phoBiThu']],
    ['Phó Bí thư Thường trực Đảng ủy', ['phoBiThu']],
    ['Tỉnh ủy viên, Bí thư Huyện ủy', ['biThu']],
    ['Phó Bí thư, Chủ tịch UBND huyện', ['phoBiThu', 'chuTichUbnd']],
    ['BTĐU', ['biThu']],
    ['BT ĐU, CT HĐND', ['biThu', 'chuTichHdnd']],
    ['Đảng uỷ viên, Chủ tịch UB.MTTQVN phường', ['chuTichMttq']],
    ['UVBTV Đảng ủy, chủ tịch UB MTTQ phường', ['chuTichMttq']],
    ['Chủ tịch UBMTTQ Việt Nam xã', ['chuTichMttq']],
    ['Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường', ['chuTichMttq']],
    ['Phó Chủ tịch UBMTTQ', ['phoChuTichMttq']],
    ['Đảng uỷ viên, PCT UBND', ['phoChuTichUbnd']],
    ['PCT Thường trực HĐND xã', ['phoChuTichHdnd']],
    ['P. Chủ tịch UBND', ['phoChuTichUbnd']],
    ['CTUBND', ['chuTichUbnd']],
    ['Chủ tịch', ['chuTichUbnd']],
    ['Chủ tịch phường', ['chuTichUbnd']],
    ['Q. Chủ tịch UBND phường', ['chuTichUbnd']],
    ['CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN', ['chuTichHdnd']],
    ['Chánh Văn phòng Đảng ủy', ['chanhVanPhong']],
    ['CVP HĐND và UBND', ['chanhVanPhong']],
    ['Bí thư Đảng ủy, Chủ tịch UBND phường'.normalize('NFD'), ['biThu', 'chuTichUbnd']],
    // Offices that only sound like these
    ['Phó Chánh Văn phòng Đảng ủy', []],
    ['Bí thư chi bộ tổ dân phố số 17', []],
    ['Bí thư Đoàn phường', []],
    ['Bí thư Huyện đoàn', []],
    ['Bí thư Đảng ủy Quân sự', []],
    ['Phó Bí thư Đảng ủy UBND xã', []],
    ['Nguyên Bí thư Đảng ủy', []],
    ['nguyên Chủ tịch UBND xã', []],
    ['Chủ tịch Hội Nông dân xã', []],
    ['Trưởng phòng Nông nghiệp và phát triển nông thôn huyện', []],
    ['Thư ký Chủ tịch UBND', []],
    ['Đảng ủy viên', []],
    ['', []],
  ])('%j', (chuc_vu, offices) => {
    expect(held(chuc_vu)).toEqual(offices);
  });
});

describe('signingTitle', () => {
  test.each<[string, SigningSide, string | null]>([
    ['Bí thư Đảng ủy, Chủ tịch HĐND phường', 'dang', 'BÍ THƯ'],
    ['Bí thư Đảng ủy, Chủ tịch HĐND phường', 'hdnd', 'CHỦ TỊCH'],
    ['Bí thư Đảng ủy, Chủ tịch HĐND phường', 'chinh_quyen', null],
    ['PBT, CT UBND phường', 'dang', 'PHÓ BÍ THƯ'],
    ['PBT, CT UBND phường', 'chinh_quyen', 'CHỦ TỊCH'],
    ['Phó Bí thư Thường trực', 'dang', 'PHÓ BÍ THƯ'],
    ['Phó Bí thư Thường trực Đảng ủy', 'chinh_quyen', null],
    ['Đảng uỷ viên, Phó Chủ tịch UBND phường', 'chinh_quyen', 'PHÓ CHỦ TỊCH'],
    ['Quyền Chủ tịch UBND xã', 'chinh_quyen', 'Q. CHỦ TỊCH'],
    ['Chủ tịch UB.MTTQVN phường', 'mttq', 'CHỦ TỊCH'],
    ['Phó Chủ tịch UBMTTQ', 'mttq', 'PHÓ CHỦ TỊCH'],
    ['Chủ tịch', 'mttq', 'CHỦ TỊCH'],
    ['Chủ tịch', 'chinh_quyen', 'CHỦ TỊCH'],
    ['Chủ tịch', 'dang', null],
    ['Chánh Văn phòng Đảng ủy', 'dang', 'CHÁNH VĂN PHÒNG'],
    ['Chánh Văn phòng Đảng ủy', 'chinh_quyen', null],
    ['Chánh Văn phòng HĐND và UBND', 'chinh_quyen', 'CHÁNH VĂN PHÒNG'],
    ['Phó Chánh Văn phòng', 'dang', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['Ủy viên Ban Thường vụ, Chánh Văn phòng, Phó Bí thư', 'dang', 'PHÓ BÍ THƯ'],
    ['Bí thư chi bộ', 'dang', null],
  ])('%j for %s: %s', (chuc_vu, side, expected) => {
    expect(signingTitle(chuc_vu, side)).toBe(expected);
  });
});

import { describe, expect, it, test } from 'vitest';
import { normalize } from '../../src/model/conference.ts';
import type { Raw } from '../../src/schema/fold.ts';
import { foldKeys } from '../../src/schema/fold.ts';
import { loadData } from '../../src/schema/load.ts';
import { rootSchema } from '../../src/schema/shape.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { type Carried, isList, isMap } from '../../src/starter/carried.ts';
import { type NewYear, newYear } from '../../src/starter/last-year.ts';

/** The next file as plain data; a key left open is null. */
type Plain = string | null | Plain[] | { [key: string]: Plain };

function plain(value: Carried): Plain {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(plain);
  return isMap(value) ? Object.fromEntries([...value].map(([key, part]) => [key, plain(part)])) : null;
}

function next(text: string, office: string | null = null): { data: { [key: string]: Plain }; made: NewYear } {
  const { value, findings } = parseYaml({ file: 'nam-truoc.yaml', text });
  if (value === undefined) throw new Error(JSON.stringify(findings));
  const loaded = loadData(value, () => ({ findings: [] }));
  if (loaded.data === null) throw new Error(JSON.stringify(loaded.findings));
  const raw: Raw = foldKeys(value, rootSchema).raw;
  const made = newYear(raw, normalize(loaded.data), office);
  const data = plain(made.data);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) throw new Error('no group of keys');
  return { data, made };
}

const SESSION = { ngay: null, bat_dau: null, ket_thuc: null, dia_diem: null };

test('a group of which nothing was filled in is no item of the new file', () => {
  const { data } = next('hoi_nghi:\n  nam: 2026\nbien_ban:\n  phu_luc:\n    - loai: y_kien\n    - ten:\n');
  expect(data.bien_ban).toMatchObject({ phu_luc: [{ loai: 'y_kien' }] });
});

describe('the conference', () => {
  it('is a year later, with its sessions at the same places and no date', () => {
    const { data } = next(`
hoi_nghi:
  ten: Hội nghị đối thoại năm 2026
  ben_lanh_dao: [cap_uy]
  ky: 6 tháng đầu năm
  phien:
    - {ten: Cụm 1, ngay: 22/5/2026, thu: thứ Sáu, buoi: sang, bat_dau: 8h00, ket_thuc: 11h, dia_diem: Hội trường, so_co_mat: 80}
    - {ten: Cụm 2, ngay: 23/5/2026}
`);
    expect(data.hoi_nghi).toEqual({
      ten: null,
      ben_lanh_dao: ['cap_uy'],
      nam: '2027',
      ky: null,
      phien: [
        { ...SESSION, ten: 'Cụm 1', dia_diem: 'Hội trường', so_co_mat: null },
        { ...SESSION, ten: 'Cụm 2' },
      ],
    });
  });

  it.each([
    ['a plain conference leaves the number open', 'lan: 2', null],
    ['a series by topic goes on', 'lan: 2\n  loai: chuyen_de', '3'],
    ['a topic alone makes a series', 'lan: 1\n  chuyen_de: [đất đai]', '2'],
  ])('%s', (_, lines, lan) => {
    const { data } = next(`hoi_nghi:\n  ${lines}\n  nam: 2026\n`);
    expect(data.hoi_nghi).toMatchObject({ lan, nam: '2027' });
  });

  it('asks for one session when none was given, but not of a plan for the year', () => {
    expect(next('hoi_nghi:\n  nam: 2026\n').data.hoi_nghi).toEqual({ nam: '2027', phien: [SESSION] });
    const annual = next('hoi_nghi:\n  nam: 2026\nke_hoach:\n  ca_nam: có\n').data;
    expect(annual.hoi_nghi).toEqual({ nam: '2027' });
    expect(annual.ke_hoach).toEqual({ so: null, ngay: null, ca_nam: 'có' });
  });

  it('keeps the office, written out or as the path that leads to it now', () => {
    expect(next('co_quan: {loai: xa, ten: Mẫu}\nhoi_nghi: {nam: 2026}\n').data.co_quan).toEqual({
      loai: 'xa',
      ten: 'Mẫu',
    });
    expect(next('co_quan: xa.yaml\nhoi_nghi: {nam: 2026}\n', '../xa.yaml').data.co_quan).toBe('../xa.yaml');
  });
});

describe('people', () => {
  it('give their seats back to those they stood in for', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
thanh_phan:
  chu_tri:
    - ho_ten: Lê Văn C
      chuc_vu: Phó Chủ tịch Ủy ban nhân dân xã
      thay_cho:
        ho_ten: Trần Thị B
        chuc_vu: Chủ tịch Ủy ban nhân dân xã
      ly_do: đi công tác
  dai_bieu: [Hồ Thị Q]
`);
    expect(data.thanh_phan).toMatchObject({
      chu_tri: [{ ho_ten: 'Trần Thị B', chuc_vu: 'Chủ tịch Ủy ban nhân dân xã' }],
    });
    expect(data.thanh_phan).toMatchObject({
      dai_bieu: [{ ho_ten: 'Lê Văn C', chuc_vu: 'Phó Chủ tịch Ủy ban nhân dân xã' }, 'Hồ Thị Q'],
    });
  });

  it('keep their titles when the place where these stood is gone', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
nguoi:
  - {ho_ten: Nguyễn Văn A, chuc_vu: Bí thư Đảng ủy}
thanh_phan:
  khach_moi:
    - {ho_ten: Phạm Thị D, chuc_vu: Phó Trưởng ban, cap: tinh}
phat_bieu:
  - nguoi: Đ/c Nguyễn Văn A
y_kien:
  - nguoi_neu: {ho_ten: Nguyễn Văn H}
    tra_loi: {nguoi: {ho_ten: Hồ Thị Q, chuc_vu: Trạm trưởng}, noi_dung: Có.}
`);
    expect(data.nguoi).toEqual([
      { ho_ten: 'Nguyễn Văn A', chuc_vu: 'Bí thư Đảng ủy' },
      { ho_ten: 'Phạm Thị D', chuc_vu: 'Phó Trưởng ban', cap: 'tinh' },
      { ho_ten: 'Hồ Thị Q', chuc_vu: 'Trạm trưởng' },
    ]);
    expect(data.thanh_phan).toMatchObject({ khach_moi: null });
  });

  it('of one name both stay when a code tells them apart', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
nguoi:
  - {ho_ten: Nguyễn Văn Hùng, chuc_vu: Chủ tịch}
khai_mac: {nguoi: hung2}
phat_bieu:
  - nguoi: {ma: hung2, ho_ten: Nguyễn Văn Hùng, chuc_vu: Bí thư}
`);
    expect(data.nguoi).toHaveLength(2);
  });
});

describe('papers', () => {
  it('keep who signs and receives, not number and date', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
thong_bao: {so: 74, ngay: 15/7/2026, nguoi_ky: Trần Thị B, noi_nhan: [Các thôn], trich_yeu: kết luận năm 2026}
`);
    expect(data.thong_bao).toEqual({
      so: null,
      ngay: null,
      nguoi_ky: 'Trần Thị B',
      noi_nhan: ['Các thôn'],
      trich_yeu: null,
    });
  });

  it('keep the bases that hold over the year', () => {
    const { data, made } = next(`
hoi_nghi: {nam: 2026}
can_cu:
  - Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022
  - Căn cứ Kế hoạch số 26-KH/ĐU ngày 27/4/2026 của Đảng ủy
  - {loai: Công văn, so: 249/HĐND-VP, trich_yeu: về tổ chức đối thoại}
thong_bao:
  can_cu:
    - {loai: Kế hoạch, so: 18-KH/ĐU}
`);
    expect(data.can_cu).toEqual(['Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022']);
    expect(data.thong_bao).not.toHaveProperty('can_cu');
    expect(made.leftOut).toEqual([
      'Căn cứ Kế hoạch số 26-KH/ĐU ngày 27/4/2026 của Đảng ủy',
      'Công văn 249/HĐND-VP về tổ chức đối thoại',
      'Kế hoạch 18-KH/ĐU',
    ]);
  });

  it('keep the division of work without its deadlines', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
ke_hoach:
  phan_cong:
    - {don_vi: Công an xã, viec: [Giữ trật tự.], han: 20/5/2026}
  chuong_trinh:
    - {tu: 8h00, noi_dung: Khai mạc}
`);
    expect(data.ke_hoach).toMatchObject({
      phan_cong: [{ don_vi: 'Công an xã', viec: ['Giữ trật tự.'], han: null }],
      chuong_trinh: [{ tu: null, noi_dung: 'Khai mạc' }],
    });
  });
});

describe('what happened', () => {
  it('leaves nothing behind but the questions of this year', () => {
    const { data } = next(`
hoi_nghi: {nam: 2026}
linh_vuc: [đất đai]
so_y_kien: {luot: 7}
phat_bieu: [{nguoi: Nguyễn Văn A}]
ket_luan: {danh_gia: [Tốt.], giao_nhiem_vu: [{don_vi: Công an}], giam_sat: Mặt trận}
khao_sat: {phat_ra: 100, thang_do: [{muc: Tốt, so_phieu: 90}]}
bien_ban: {thong_qua: có, dien_bien: [{noi_dung: chào cờ}]}
tin_bai: {tieu_de: Tin 2026, tac_gia: Văn phòng, anh: [{tep: a.jpg}]}
tiep_theo: [{viec: gặp lại}]
thanh_phan: {so_co_mat: 120, so_vang: 3, nhom: [{ten: Cán bộ xã, so_luong: 9}]}
`);
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['linh_vuc']));
    for (const key of ['linh_vuc', 'so_y_kien', 'phat_bieu', 'tiep_theo'])
      expect(data).not.toHaveProperty(key);
    expect(data.y_kien).toBeNull();
    expect(data.ket_luan).toEqual({ danh_gia: null, y_chinh: null, giam_sat: 'Mặt trận' });
    expect(data.khao_sat).toEqual({ phat_ra: null, thang_do: [{ muc: 'Tốt', so_phieu: null }] });
    expect(data.bien_ban).toEqual({ so: null, ngay: null, thong_qua: null });
    expect(data.tin_bai).toEqual({ tieu_de: null, tac_gia: 'Văn phòng' });
    expect(data.thanh_phan).toEqual({
      chu_tri: null,
      thu_ky: null,
      nhom: [{ ten: 'Cán bộ xã', so_luong: null }],
      so_trieu_tap: null,
      so_co_mat: null,
    });
  });
});

describe('ky_truoc', () => {
  const conference = 'hoi_nghi: {lan: 1, phien: [{ngay: 10/7/2026}, {ngay: 12/7/2026}]}\n';

  it.each<[string, string, Plain]>([
    ['answered', 'tra_loi: Có.', 'xong'],
    ['answered and assigned', 'tra_loi: Có.\n    xu_ly: {don_vi: Công an, trang_thai: dang}', 'dang'],
    ['assigned and overdue', 'xu_ly: {don_vi: Công an, trang_thai: qua_han}', 'chua'],
    ['assigned and finished on a day', 'xu_ly: {don_vi: Công an, ngay_hoan_thanh: 1/8/2026}', 'xong'],
    ['assigned, no more known', 'xu_ly: {don_vi: Công an}', null],
    ['forwarded', 'chuyen: {co_quan_nhan: Sở Xây dựng}', null],
    ['noted', 'ket_qua: tiep_thu_ghi_nhan', null],
    ['not answered', 'linh_vuc: đất đai', 'chua'],
  ])('of an opinion %s', (_, lines, tinh_trang) => {
    const { data } = next(
      `${conference}y_kien:\n  - noi_dung: Đề nghị sửa đường.\n    tom_tat: sửa đường\n    ${lines}\n`,
    );
    expect(data.ky_truoc).toMatchObject({
      lan: '1',
      ngay: '12/7/2026',
      tong_so: '1',
      chi_tiet: [{ noi_dung: 'sửa đường', tinh_trang }],
    });
  });

  it('counts the states when all are known', () => {
    const { data, made } = next(`${conference}y_kien:
  - {noi_dung: một, tra_loi: Có.}
  - {noi_dung: hai, xu_ly: {don_vi: Công an, trang_thai: dang, ket_qua: đã lập danh sách}}
  - {noi_dung: ba, tra_loi: Có.}
`);
    expect(data.ky_truoc).toEqual({
      lan: '1',
      ngay: '12/7/2026',
      tong_so: '3',
      da_xong: '2',
      dang_xu_ly: '1',
      chua: '0',
      chi_tiet: [
        { noi_dung: 'một', tinh_trang: 'xong', ket_qua: null },
        { noi_dung: 'hai', don_vi: 'Công an', tinh_trang: 'dang', ket_qua: 'đã lập danh sách' },
        { noi_dung: 'ba', tinh_trang: 'xong', ket_qua: null },
      ],
    });
    expect(made.outcomes).toMatchObject({ all: 3, unknown: 0 });
  });

  it('leaves the counts to a person while a state is unknown', () => {
    const { data, made } = next(
      `${conference}y_kien:\n  - {noi_dung: một, tra_loi: Có.}\n  - {noi_dung: hai, xu_ly: {don_vi: Công an}}\n`,
    );
    expect(data.ky_truoc).toMatchObject({ tong_so: '2', da_xong: null, dang_xu_ly: null, chua: null });
    expect(made.outcomes).toMatchObject({ all: 2, unknown: 1 });
  });

  it.each<[string, string, Plain]>([
    ['the published number', 'luot: 10', '10'],
    ['contents before speeches', 'luot: 10\n  noi_dung: 18', '18'],
    ['nothing for a number that is not exact', 'luot: 10\n  gan_dung: gan', null],
  ])('takes %s when the opinions are not listed', (_, lines, tong_so) => {
    const { data } = next(`${conference}so_y_kien:\n  ${lines}\n`);
    expect(data.ky_truoc).toEqual({
      lan: '1',
      ngay: '12/7/2026',
      tong_so,
      da_xong: null,
      dang_xu_ly: null,
      chua: null,
    });
  });

  it('names who reported before, and no citizen', () => {
    const { data } = next(`${conference}ky_truoc: {nguoi: Trần Thị B, tong_so: 6}
y_kien:
  - {nguoi_neu: {ho_ten: Nguyễn Văn H, dia_chi: số 12}, noi_dung: một, tra_loi: Có.}
`);
    expect(data.ky_truoc).toMatchObject({ nguoi: 'Trần Thị B', tong_so: '1' });
    expect(JSON.stringify(data)).not.toContain('Nguyễn Văn H');
  });
});

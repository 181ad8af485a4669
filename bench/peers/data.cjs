/** What the template asks for, out of the file as it is: no rule, no check, no wording. */
exports.dataOf = function dataOf({ hoi_nghi, thanh_phan = {}, bien_ban, ke_hoach, y_kien = [], ket_luan }) {
  const [phien] = hoi_nghi.phien;
  return {
    so: textOf(bien_ban?.so),
    ten: textOf(hoi_nghi.ten),
    nam: textOf(hoi_nghi.nam),
    dia_diem: textOf(phien.dia_diem),
    bat_dau: textOf(phien.bat_dau),
    ket_thuc: textOf(phien.ket_thuc),
    chu_tri: namesOf(thanh_phan.chu_tri),
    thu_ky: namesOf(thanh_phan.thu_ky),
    co_mat: textOf(thanh_phan.so_co_mat),
    trieu_tap: textOf(thanh_phan.so_trieu_tap),
    so_y_kien: textOf(y_kien.length),
    nguoi_ky: textOf(ket_luan?.nguoi),
    chuong_trinh: listOf(ke_hoach?.chuong_trinh).map(({ tu, den, noi_dung }) => ({
      tu: textOf(tu),
      den: textOf(den),
      noi_dung: textOf(noi_dung),
    })),
    y_kien: y_kien.map(({ noi_dung, tra_loi }) => ({
      hoi: textOf(noi_dung),
      dap: textOf(tra_loi?.noi_dung),
    })),
  };
};

const namesOf = (people) =>
  listOf(people)
    .map((person) => person.ho_ten ?? person)
    .join(', ');
const listOf = (value) => (Array.isArray(value) ? value : []);

/** In one line, for not all engines write a text of several lines in the same way. */
function textOf(value = '') {
  return String(value ?? '')
    .trim()
    .replace(/\s+/g, ' ');
}

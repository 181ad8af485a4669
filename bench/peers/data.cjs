/** What the template asks for, out of the file as it is: no rule, no check, no wording. */
exports.dataOf = function dataOf({ hoi_nghi, thanh_phan, bien_ban, ke_hoach, y_kien, ket_luan }) {
  const [phien] = hoi_nghi.phien;
  return {
    so: `${bien_ban?.so ?? ''}`,
    ten: hoi_nghi.ten,
    nam: `${hoi_nghi.nam}`,
    dia_diem: phien.dia_diem,
    bat_dau: phien.bat_dau,
    ket_thuc: phien.ket_thuc,
    chu_tri: thanh_phan.chu_tri.map(({ ho_ten }) => ho_ten).join(', '),
    thu_ky: thanh_phan.thu_ky.map((person) => person.ho_ten ?? person).join(', '),
    co_mat: `${thanh_phan.so_co_mat}`,
    trieu_tap: `${thanh_phan.so_trieu_tap}`,
    so_y_kien: `${y_kien.length}`,
    nguoi_ky: ket_luan?.nguoi ?? '',
    chuong_trinh: ke_hoach.chuong_trinh.map(({ tu, den, noi_dung }) => ({ tu, den, noi_dung })),
    y_kien: y_kien.map(({ noi_dung, tra_loi }) => ({
      hoi: oneLine(noi_dung),
      dap: oneLine(tra_loi?.noi_dung ?? ''),
    })),
  };
};

/** Not all engines write a text of several lines in the same way. */
function oneLine(text) {
  return text.trim().replace(/\s+/g, ' ');
}

import { describe, expect, test } from 'vitest';
import { minutesView } from '../../src/documents/minutes.ts';
import { draftOf, fixture } from '../helpers/drafts.ts';
import { minutesText } from '../helpers/paper-text.ts';

/** Facts complete: nothing may be asked for. */
const COMPLETE = ['phuong-2026', 'xa-2024', 'huyen-2019'];
const ALL = [...COMPLETE, 'khong-liet-ke', 'mat-tran', 'toi-thieu'];

function minutes(yaml: string): { text: string; missing: string[] } {
  const draft = draftOf(yaml, 'bien_ban');
  const text = minutesText(minutesView(draft));
  return { text, missing: [...draft.missing.values()].map((m) => m.path.join('.')) };
}

describe.each(ALL)('minutes of %s', (name) => {
  const { text, missing } = minutes(fixture(name));

  test('read as agreed', async () => {
    await expect(text).toMatchFileSnapshot(`__golden__/${name}-bienban.txt`);
  });

  test('hold no leftover, no doubled space or word', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]|\bnull\b| {2}| [,.;:]|[,;:.] ?[,;:]|\.\.(?!\.)/);
    expect(text).not.toMatch(/(?<!\p{L})(\p{L}{2,}(?: \p{L}+)?) \1(?!\p{L})/u);
  });

  test.runIf(COMPLETE.includes(name))('ask for nothing', () => {
    expect(missing).toEqual([]);
    expect(text).not.toContain('[cần bổ sung');
  });

  test.runIf(!COMPLETE.includes(name))('remember every placeholder', () => {
    expect(text).toContain('[cần bổ sung');
    expect(missing).not.toEqual([]);
  });
});

const ONE = `
co_quan: { loai: phuong, ten: Mẫu }
hoi_nghi: { ben_lanh_dao: [chinh_quyen], phien: [{ ngay: 12/6/2026, bat_dau: 8h, ket_thuc: 11h, dia_diem: Hội trường }] }
thanh_phan: { chu_tri: [{ ho_ten: Nguyễn Văn A, chuc_vu: Chủ tịch UBND phường }, Lê Văn C], thu_ky: [Phạm Thị D], so_co_mat: 9 }
`;

describe('the frame', () => {
  const view = (more: string, base = ONE) => minutesView(draftOf(`${base}${more}`, 'bien_ban'));

  test('a state paper has no place-and-date line and ends with ./.', () => {
    const state = view('');
    expect(state.dia_danh_ngay).toBe('');
    expect(state.ket_thuc.at(-1)).toMatch(/kết thúc vào hồi 11 giờ 00 phút, ngày 12 tháng 6 năm 2026\.\/\.$/);
    expect([state.chu_ky_thu_ky[0]?.chuc_vu, state.chu_ky_chu_tri[0]?.chuc_vu]).toEqual([
      'THƯ KÝ',
      'CHỦ TỌA',
    ]);
  });

  test('a Party paper has the line, ends with a full stop and other titles', () => {
    const party = view('bien_ban: { ben_ban_hanh: dang }\n');
    expect(party.dia_danh_ngay).toContain('ngày');
    expect(party.ket_thuc.at(-1)).toMatch(/năm 2026\.$/);
    expect([party.chu_ky_thu_ky[0]?.chuc_vu, party.chu_ky_chu_tri[0]?.chuc_vu]).toEqual([
      'NGƯỜI GHI BIÊN BẢN',
      'CHỦ TRÌ HỘI NGHỊ',
    ]);
  });

  test('the first chair signs, or all when the file wants it', () => {
    expect(view('').chu_ky_chu_tri.map((s) => s.ho_ten)).toEqual(['Nguyễn Văn A']);
    const all = view('bien_ban: { tat_ca_chu_tri_ky: có }\n');
    expect(all.chu_ky_chu_tri.map((s) => s.ho_ten)).toEqual(['Nguyễn Văn A', 'Lê Văn C']);
  });

  test('nothing is said of reading back unless the file says it', () => {
    expect(view('').ket_thuc).toHaveLength(1);
    expect(view('bien_ban: { thong_qua: không }\n').ket_thuc).toHaveLength(1);
    expect(view('bien_ban: { thong_qua: có }\n').ket_thuc[0]).toContain('nhất trí thông qua');
  });
});

describe('the course', () => {
  test.each([
    ['theo_dien_bien', []],
    ['theo_nguoi', ['a) Bà Ngô Thị K, số 5, đường Mẫu, tổ dân phố số 1', 'c) Công dân tổ dân phố số 3']],
    ['theo_linh_vuc', ['a) Lĩnh vực hạ tầng', 'b) Lĩnh vực đất đai', 'c) Lĩnh vực khác']],
  ])('%s keeps every opinion and every answer, numbered to match', (layout, headings) => {
    const { text } = minutes(fixture('phuong-2026').replace('theo_nguoi', layout));
    for (const n of [1, 2, 3, 4]) {
      expect(text).toMatch(new RegExp(`^Ý kiến thứ ${n}[: (]`, 'm'));
      expect(text).toMatch(new RegExp(`^Trả lời ý kiến thứ ${n}[: (]`, 'm'));
    }
    for (const heading of headings) expect(text.split('\n')).toContain(heading);
  });

  test('the appendix layout sends the reader to the table and keeps the answers', () => {
    const { text } = minutes(fixture('phuong-2026').replace('theo_nguoi', 'phu_luc'));
    expect(text).toContain('tại Phụ lục kèm theo Biên bản này');
    expect(text).not.toMatch(/^Ý kiến thứ/m);
    expect(text).toMatch(/^Trả lời ý kiến thứ 4/m);
    expect(text).toMatch(/^04 \| Góp ý về giờ mở cửa nhà văn hóa/m);
  });

  test('citizens are named, but for those who asked not to be', () => {
    const { text } = minutes(
      fixture('phuong-2026').replace('an_danh: có,', 'an_danh: có, ho_ten: Ngô Văn X,'),
    );
    expect(text).toContain('Ngô Thị K');
    expect(text).not.toContain('Ngô Văn X');
  });

  test('a substitute chair without a reason is asked for it', () => {
    const { missing } = minutes(fixture('phuong-2026').replace('ly_do: Đi công tác', ''));
    expect(missing).toEqual(['thanh_phan.chu_tri.1.ly_do']);
  });

  test('an opinion without outcome is asked for its answer, one given away for unit and deadline', () => {
    expect(minutes(`${ONE}y_kien: [{ nguoi_neu: Nguyễn Văn H, noi_dung: Sửa đường }]\n`).missing).toContain(
      'y_kien.0.tra_loi',
    );
    const given = minutes(
      `${ONE}y_kien: [{ nguoi_neu: Nguyễn Văn H, noi_dung: Sửa đường, ket_qua: giao_don_vi }]\n`,
    );
    expect(given.missing).toEqual(expect.arrayContaining(['y_kien.0.xu_ly.don_vi', 'y_kien.0.xu_ly.han']));
  });

  test('later sections keep their numbers when a part is left out', () => {
    const { text } = minutes(fixture('phuong-2026').replace(/^phat_bieu:.*\n/m, ''));
    expect(text).toContain('\n5. Kết luận của người chủ trì\n');
    expect(text).toContain('\n6. Lấy phiếu khảo sát\n');
  });

  test('a published share is never computed again', () => {
    const survey = 'khao_sat: { cong_bo: { ty_le: "99,5%", muc: tốt } }\n';
    expect(minutes(`${ONE}${survey}`).text).toContain('99,5% người được hỏi đánh giá ở mức tốt.');
  });

  test('an approximate number is no record', () => {
    const { text, missing } = minutes(`${ONE}so_y_kien: { luot: 11, gan_dung: gan }\n`);
    expect(text).toContain('[cần bổ sung: số ý kiến chính xác]');
    expect(missing).toContain('so_y_kien.luot');
  });
});

import { describe, expect, test } from 'vitest';
import { conclusionView } from '../../src/documents/conclusion.ts';
import { draftOf, fixture } from '../helpers/drafts.ts';
import { conclusionText } from '../helpers/paper-text.ts';

/** Facts complete: nothing may be asked for. */
const COMPLETE = ['phuong-2026', 'xa-2024', 'huyen-2019'];
const ALL = [...COMPLETE, 'khong-liet-ke', 'mat-tran', 'toi-thieu'];

function conclusion(yaml: string): { text: string; missing: string[] } {
  const draft = draftOf(yaml, 'thong_bao');
  const text = conclusionText(conclusionView(draft));
  return { text, missing: [...draft.missing.values()].map((m) => m.path.join('.')) };
}

describe.each(ALL)('conclusion of %s', (name) => {
  const { text, missing } = conclusion(fixture(name));

  test('reads as agreed', async () => {
    await expect(text).toMatchFileSnapshot(`__golden__/${name}-thongbao.txt`);
  });

  test('holds no leftover, no doubled space or word', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]|\bnull\b| {2}| [,.;:]|[,;:.] ?[,;:]|\.\.(?!\.)/);
    expect(text).not.toMatch(/(?<!\p{L})(\p{L}{2,}(?: \p{L}+)?) \1(?!\p{L})/u);
  });

  test.runIf(COMPLETE.includes(name))('asks for nothing', () => {
    expect(missing).toEqual([]);
    expect(text).not.toContain('[cần bổ sung');
  });

  test.runIf(!COMPLETE.includes(name))('remembers every placeholder', () => {
    expect(text).toContain('[cần bổ sung');
    expect(missing).not.toEqual([]);
  });
});

const ONE = `
co_quan: { loai: phuong, ten: Mẫu }
hoi_nghi: { ben_lanh_dao: [chinh_quyen], phien: [{ ngay: 12/6/2026, dia_diem: Hội trường phường }] }
thanh_phan: { chu_tri: [{ ho_ten: Nguyễn Văn A, chuc_vu: "Phó Bí thư Đảng ủy, Chủ tịch UBND phường" }] }
`;

function view(more: string) {
  return conclusionView(draftOf(`${ONE}${more}`, 'thong_bao'));
}

describe('the frame', () => {
  test.each([
    ['', 'Kết luận của Chủ tịch Ủy ban nhân dân phường tại'],
    ['thong_bao: { ben_ban_hanh: dang }\n', 'kết luận của đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy tại'],
    ['thong_bao: { trich_yeu: về kết quả đối thoại }\n', 'Về kết quả đối thoại'],
  ])('subject of %j', (more, subject) => {
    expect(view(more).trich_yeu.join(' ')).toContain(subject);
  });

  test('bases are printed only when there are some', () => {
    expect(view('').can_cu).toEqual([]);
    expect(view('can_cu: [Nghị quyết số 5]\n').can_cu).toEqual(['Căn cứ Nghị quyết số 5.']);
    const carried = view('can_cu: [Nghị quyết số 5]\nthong_bao: { mo_dau: thuc_hien }\n');
    expect([carried.can_cu, carried.mo_dau[0]?.slice(0, 31)]).toEqual([
      [],
      'Thực hiện Nghị quyết số 5, ngày',
    ]);
  });

  test('every unit given a task receives the paper, once', () => {
    const places = view(`
y_kien:
  - { noi_dung: Sửa đường, xu_ly: { don_vi: Công an phường, han: 30/6/2026 } }
  - { noi_dung: Sửa cầu, xu_ly: { don_vi: công an phường, han: 30/6/2026 } }
`).noi_nhan;
    expect(places.filter((line) => /công an phường/i.test(line))).toEqual(['- Công an phường;']);
    expect(places).toContain('- Các tổ dân phố;');
  });
});

describe('the petitions', () => {
  test('every listed petition stands in exactly one group and in the table', () => {
    const { text } = conclusion(fixture('phuong-2026'));
    for (const n of [1, 2, 3, 4]) {
      expect(text.match(new RegExp(`^(\\p{L}\\) )?Ý kiến thứ ${n} `, 'gmu'))).toHaveLength(1);
      expect(text).toMatch(new RegExp(`^0${n} \\| `, 'm'));
    }
  });

  test('an empty group is left out and the rest is renumbered', () => {
    const headings = view('y_kien: [{ noi_dung: Góp ý, ket_qua: tiep_thu_ghi_nhan }]\n').y_kien?.khoan.map(
      (k) => k.tieu_de,
    );
    expect(headings).toEqual(['1. Các nội dung tiếp thu, ghi nhận (01 ý kiến)', null]);
  });

  test('“none beyond competence” is said only when all are listed and none is', () => {
    const said = /không có ý kiến, kiến nghị vượt thẩm quyền/;
    expect(conclusion(fixture('xa-2024')).text).toMatch(said);
    expect(conclusion(fixture('phuong-2026')).text).not.toMatch(said);
    expect(conclusion(`${ONE}so_y_kien: { luot: 4, ket_qua: { tra_loi_tai_cho: 4 } }\n`).text).not.toMatch(
      said,
    );
  });

  test('a private citizen is told by role and place unless he agreed', () => {
    const { text } = conclusion(fixture('phuong-2026'));
    expect(text).toContain('Ý kiến thứ 1 (công dân tổ dân phố số 1)');
    expect(text).toContain('Ý kiến thứ 2 (bà Ngô Thị K, tổ dân phố số 1)');
    expect(text).not.toMatch(/Lý Văn L|đường Mẫu/);
  });

  test('a private citizen named alone is no one but a citizen', () => {
    expect(conclusion(fixture('xa-2024')).text).not.toContain('Nguyễn Văn H');
  });
});

describe('tasks and follow-up', () => {
  test('a unit has one heading for all its tasks, each with its deadline', () => {
    const unit = conclusionView(draftOf(fixture('huyen-2019'), 'thong_bao')).giao_nhiem_vu?.khoan;
    expect(unit?.map((k) => k.tieu_de)).toEqual(['1. Phòng Kinh tế và Hạ tầng']);
    expect(unit?.[0]?.doan).toHaveLength(3);
    for (const line of unit?.[0]?.doan ?? []) expect(line).toMatch(/hoàn thành trước ngày \d+\/\d+\/2019/);
  });

  test('a task without a deadline is asked for it where it belongs', () => {
    const task = '{ don_vi: Công an phường, viec: tuần tra }';
    const { missing } = conclusion(
      `${ONE}ket_luan: { giao_nhiem_vu: [{ don_vi: UBND phường, viec: họp, han: 1/7/2026 }, ${task}] }\n`,
    );
    expect(missing).toContain('ket_luan.giao_nhiem_vu.1.han');
  });

  test('the notice does not order itself to be issued', () => {
    const { text } = conclusion(
      `${ONE}ket_luan: { chi_dao: [ban hành thông báo kết luận, công khai kết quả] }\n`,
    );
    expect(text).toContain('Chỉ đạo công khai kết quả.');
    expect(text).not.toContain('ban hành thông báo kết luận');
  });

  test('the section of tasks goes when a conclusion gives none', () => {
    const { text } = conclusion(`${ONE}ket_luan: { danh_gia: [Đạt yêu cầu] }\n`);
    expect(text).not.toContain('GIAO NHIỆM VỤ');
    expect(text).toContain('III. GIÁM SÁT, THEO DÕI VIỆC THỰC HIỆN');
  });

  test('further appendices are referred to', () => {
    const text = conclusion(
      `${ONE}thong_bao: { phu_luc: [{ loai: tu_do, ten: Bản đồ, noi_dung: Kèm theo }] }\n`,
    ).text;
    expect(text).toContain('Phụ lục kèm theo là một phần của Thông báo này.');
  });
});

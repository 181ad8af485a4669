import { describe, expect, it } from 'vitest';
import { article, bodyOf, leadOf } from '../helpers/article.ts';

/** A ward and a date under every excerpt. */
const ward = (more: string, hoi_nghi = '') => `
co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien: [{ngay: 22/5/2026}]
${hoi_nghi}
${more}`;

describe('the title', () => {
  it.each([
    ['tin_bai: {tieu_de: "Phường Mẫu gặp dân."}', 'Phường Mẫu gặp dân'],
    ['', 'Phường Mẫu tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường với Nhân dân năm 2026'],
  ])('%s', async (more, title) => {
    expect((await article(ward(more))).view.tieu_de.join(' ')).toBe(title);
  });

  it.each([
    ['  ten: Hội nghị đối thoại năm 2026', 'Phường Mẫu tổ chức Hội nghị đối thoại năm 2026'],
    ['  ten: Hội nghị đối thoại của phường Mẫu', 'Hội nghị đối thoại của phường Mẫu'],
  ])('from the given name:%s', async (name, title) => {
    expect((await article(ward('', name))).view.tieu_de.join(' ')).toBe(title);
  });
});

describe('the lead', () => {
  const CLOSE =
    'Ủy ban nhân dân phường Mẫu tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường với Nhân dân năm 2026.';

  it.each([
    ['{ngay: 9/3/2026}', 'Ngày 09/3/2026, '],
    ['{ngay: 22/5/2026, buoi: sang}', 'Sáng ngày 22/5/2026, '],
    ['{ngay: 22/5/2026, bat_dau: "19:30"}', 'Vào lúc 19h30 ngày 22/5/2026, '],
    ['{ngay: 22/5/2026, dia_diem: tại Nhà văn hóa thôn 2.}', 'Ngày 22/5/2026, tại Nhà văn hóa thôn 2, '],
    ['{ngay: 22/5/2026, bat_dau: 8h}, {ngay: 22/5/2026, bat_dau: 14h}', 'Ngày 22/5/2026, '],
    ['{ngay: 29/5/2026}, {ngay: 2/6/2026}', 'Trong các ngày 29/5/2026 và 02/6/2026, '],
    [
      '{ngay: 1/6/2026}, {ngay: 2/6/2026}, {ngay: 3/6/2026}, {ngay: 4/6/2026}',
      'Từ ngày 01 đến ngày 04/6/2026, ',
    ],
  ])('of %s', async (sessions, start) => {
    const lead = await leadOf(`
co_quan: {loai: phuong, ten: Mẫu}
hoi_nghi:
  ben_lanh_dao: [chinh_quyen]
  phien: [${sessions}]
`);
    expect(lead).toBe(start + CLOSE);
  });

  it.each([
    ['ke_hoach: {so: 7}', 'Thực hiện Kế hoạch số 07/KH-UBND của Ủy ban nhân dân phường Mẫu, ngày'],
    [
      'ke_hoach: {so: 7, ngay: 1/4/2026, ben_ban_hanh: dang}',
      'Thực hiện Kế hoạch số 07-KH/ĐU ngày 01/4/2026 của Đảng ủy phường Mẫu, ngày',
    ],
    ['ke_hoach: {ngay: 1/4/2026}', 'Ngày 22/5/2026'],
    ['can_cu: [Quyết định 553 của Tỉnh ủy]', 'Thực hiện Quyết định 553 của Tỉnh ủy, ngày'],
    [
      'can_cu: [{loai: Quyết định, so: 553}]\ntin_bai: {boi_canh: [Từ khi có Quyết định 553]}',
      'Ngày 22/5/2026',
    ],
  ])('on the basis of %s', async (more, start) => {
    expect((await leadOf(ward(more))).startsWith(start)).toBe(true);
  });

  it.each([
    ['  to_chuc: ["Cấp ủy, chính quyền phường"]', ', cấp ủy, chính quyền phường tổ chức'],
    ['  to_chuc: [Phường Mẫu]', ', phường Mẫu tổ chức'],
    [
      '  to_chuc: ["Đảng ủy, UBND phường"]\n  phoi_hop: [Hội Nông dân, Đoàn phường]',
      ', Đảng ủy, UBND phường phối hợp với Hội Nông dân và Đoàn phường tổ chức',
    ],
    ['  to_chuc: [Đảng ủy phường, Hội Nông dân phường]', ', Đảng ủy phường và Hội Nông dân phường tổ chức'],
  ])('held by %s', async (hoi_nghi, words) => {
    expect(await leadOf(ward('', hoi_nghi))).toContain(words);
  });

  it('names the village when the given name does not', async () => {
    const lead = await leadOf(
      ward(
        'ke_hoach: {so: 7}',
        '  ten: Hội nghị đối thoại với Nhân dân năm 2026\n  hinh_thuc: truc_tiep\n  pham_vi: {kieu: mot_don_vi, don_vi: [Khối Mẫu Một]}',
      ),
    );
    expect(lead).toBe(
      'Thực hiện Kế hoạch số 07/KH-UBND của Ủy ban nhân dân phường Mẫu về tổ chức Hội nghị đối thoại với Nhân dân năm 2026, ngày 22/5/2026, Ủy ban nhân dân phường Mẫu tổ chức Hội nghị đối thoại trực tiếp giữa Chủ tịch Ủy ban nhân dân phường với Nhân dân khối Mẫu Một.',
    );
  });
});

describe('those present', () => {
  it.each([
    ['so_nhan_dan: 7', 'Tham dự Hội nghị có 07 người dân.'],
    [
      'nhan_dan: Toàn thể Nhân dân khối 1\n  so_nhan_dan: 70',
      'Tham dự Hội nghị có toàn thể Nhân dân khối 1 (70 người).',
    ],
    ['nhan_dan: người dân các thôn\n  so_nhan_dan: 70', 'Tham dự Hội nghị có 70 người dân các thôn.'],
    [
      'nhom: [Bí thư các chi bộ, Thường trực HĐND phường]',
      'Tham dự Hội nghị có bí thư các chi bộ và Thường trực HĐND phường.',
    ],
    [
      'chu_tri: [{ho_ten: Nguyễn Văn A, chuc_vu: Chủ tịch UBND phường}]\n  dai_bieu: [Nguyễn Văn A]',
      'Chủ trì Hội nghị có đồng chí Nguyễn Văn A - Chủ tịch UBND phường.',
    ],
  ])('%s', async (attendance, sentence) => {
    expect((await bodyOf(ward(`thanh_phan:\n  ${attendance}`))).split('\n')[0]).toBe(sentence);
  });
});

describe('the opinions', () => {
  it.each([
    ['so_y_kien: {luot: 7}', 'Tại phần đối thoại, đã có 07 ý kiến.'],
    ['so_y_kien: {luot: 14, goi_la: câu hỏi}', 'Tại phần đối thoại, đã có 14 câu hỏi.'],
    ['so_y_kien: {nguoi: 4}', 'Tại phần đối thoại, đã có 04 người phát biểu ý kiến.'],
    ['so_y_kien: {nguoi: 4, goi_la: đại biểu}', 'Tại phần đối thoại, đã có 04 đại biểu phát biểu ý kiến.'],
    ['so_y_kien: {nguoi: 40, gan_dung: gan}', 'Tại phần đối thoại, đã có gần 40 người phát biểu ý kiến.'],
    ['so_y_kien: {luot: 20, gan_dung: hon}', 'Tại phần đối thoại, đã có hơn 20 ý kiến.'],
    ['so_y_kien: {luot: 20, gan_dung: khoang}', 'Tại phần đối thoại, đã có khoảng 20 ý kiến.'],
    ['so_y_kien: {gan_dung: nhieu}', 'Tại phần đối thoại, đã có nhiều ý kiến.'],
    [
      'so_y_kien: {luot: 10, truc_tiep: 9, van_ban: 1}',
      'Tại phần đối thoại, đã có 10 ý kiến (09 ý kiến phát biểu trực tiếp và 01 ý kiến gửi bằng văn bản).',
    ],
    [
      'linh_vuc: [Đất đai, Môi trường]',
      'Tại phần đối thoại, các lĩnh vực được người dân quan tâm, phản ánh gồm: đất đai và môi trường.',
    ],
    [
      'trong_tam: [Cấp giấy, đổi giấy]',
      'Ý kiến, kiến nghị của người dân và các đại biểu tập trung vào cấp giấy và đổi giấy.',
    ],
  ])('%s', async (more, sentence) => {
    expect((await bodyOf(ward(more))).split('\n')[0]).toBe(sentence);
  });

  it('are not spoken of when nothing is known', async () => {
    expect(await bodyOf(ward('so_y_kien: {goi_la: câu hỏi}'))).not.toMatch(/câu hỏi|phần đối thoại/);
  });
});

describe('the answers', () => {
  const answered = 'y_kien: [{tra_loi: Được.}, {tra_loi: {don_vi: Công an phường, noi_dung: Được.}}]';

  it.each([
    [answered, 'Tất cả 02 ý kiến đều được Công an phường trả lời ngay tại Hội nghị.'],
    [
      'so_y_kien: {luot: 4, cach_xu_ly: [tra_loi_tai_cho]}',
      'Những vấn đề người dân phản ánh, kiến nghị đều được Chủ tịch Ủy ban nhân dân phường trả lời cụ thể ngay tại Hội nghị.',
    ],
    [
      'so_y_kien: {luot: 4, cach_xu_ly: [tra_loi_tai_cho]}\nket_luan: {chi_dao: [lập kế hoạch giải quyết]}',
      'Những vấn đề thuộc thẩm quyền được Chủ tịch Ủy ban nhân dân phường trao đổi, trả lời cụ thể ngay tại Hội nghị.',
    ],
    [
      'so_y_kien: {cach_xu_ly: [giao_don_vi], giao_cho: Bộ phận chuyên môn}',
      'Đối với những vấn đề cần có thời gian để xác minh, giải quyết, Chủ tịch Ủy ban nhân dân phường giao cho bộ phận chuyên môn nghiên cứu, tham mưu để có hướng giải quyết kịp thời.',
    ],
    [
      'y_kien: [{ket_qua: giao_don_vi}]',
      '01 ý kiến cần có thời gian kiểm tra, giải quyết được giao cho các cơ quan, đơn vị liên quan.',
    ],
    [
      'y_kien: [{chuyen: {han_tra_loi: 1/7/2026}}]',
      '01 ý kiến vượt thẩm quyền được tổng hợp, kiến nghị cấp có thẩm quyền xem xét, giải quyết.',
    ],
    ['y_kien: [{tom_tat: đèn đường}]', '01 ý kiến chưa được trả lời tại Hội nghị.'],
  ])('%s', async (more, sentence) => {
    expect((await bodyOf(ward(more))).split('\n')).toContain(sentence);
  });

  it('are never “all on the spot” when something was assigned or forwarded', async () => {
    for (const other of [
      '{xu_ly: {don_vi: Công an phường}}',
      '{chuyen: {co_quan_nhan: Sở Xây dựng}}',
      '{ket_qua: tiep_thu_ghi_nhan}',
      '{tom_tat: x}',
    ]) {
      const text = await bodyOf(ward(`y_kien: [{tra_loi: Được.}, ${other}]`));
      expect(text).not.toMatch(/Tất cả|đều được/);
      expect(text).toContain(
        'Chủ tịch Ủy ban nhân dân phường đã trực tiếp trả lời 01 ý kiến ngay tại Hội nghị.',
      );
    }
  });
});

describe('reports, speeches and conclusion', () => {
  const chair =
    'thanh_phan: {chu_tri: [{ho_ten: Nguyễn Văn A, xung_ho: ong, chuc_vu: Chủ tịch UBND phường}]}';

  it.each([
    [
      'bao_cao: [{don_vi: UBND phường, ky: 6 tháng đầu năm 2026}]',
      'Tại Hội nghị, các đại biểu đã nghe UBND phường báo cáo tình hình 6 tháng đầu năm 2026.',
    ],
    [
      'bao_cao: [{nguoi: Nguyễn Văn A, noi_dung: Báo cáo kết quả thu ngân sách, phan_con_lai: những tháng cuối năm}]',
      'Tại Hội nghị, đồng chí Nguyễn Văn A báo cáo kết quả thu ngân sách; phương hướng, nhiệm vụ những tháng cuối năm.',
    ],
    [
      'bao_cao: [{nguoi: {ho_ten: Lê Văn C, chuc_vu: Trưởng Công an phường}, phan_con_lai: Giải pháp thời gian tới}]',
      'Tại Hội nghị, đồng chí Lê Văn C - Trưởng Công an phường báo cáo giải pháp thời gian tới.',
    ],
    [
      'ky_truoc: {da_xong: 3}',
      'Hội nghị đã nghe báo cáo kết quả giải quyết ý kiến, kiến nghị của Nhân dân tại hội nghị lần trước. Đến nay, 03 kiến nghị đã được giải quyết xong.',
    ],
    [
      'tong_hop_truoc: {tong_so: 9}',
      'Hội nghị đã nghe báo cáo tổng hợp ý kiến, kiến nghị của Nhân dân gửi đến Hội nghị. Đã có 09 ý kiến được gửi đến trước Hội nghị.',
    ],
    [
      'khai_mac: {noi_dung: Nêu mục đích.}',
      'Phát biểu khai mạc Hội nghị, đồng chí Nguyễn Văn A nêu mục đích.',
    ],
    [
      'phat_bieu: [{nguoi: Lê Văn C}, {nguoi: Trần Thị B}]',
      'Tại Hội nghị, đồng chí Lê Văn C và đồng chí Trần Thị B đã phát biểu ý kiến.',
    ],
    ['ket_luan: {y_chinh: [Cảm ơn Nhân dân.]}', 'Kết luận Hội nghị, đồng chí Nguyễn Văn A cảm ơn Nhân dân.'],
    [
      'ket_luan: {danh_gia: [Đánh giá cao ý kiến của Nhân dân]}',
      'Kết luận Hội nghị, đồng chí Nguyễn Văn A đánh giá cao ý kiến của Nhân dân.',
    ],
    [
      'ket_luan: {y_chinh: [Các ý kiến đều đúng], chi_dao: [Ban hành thông báo]}',
      'Kết luận Hội nghị, đồng chí Nguyễn Văn A nêu rõ: các ý kiến đều đúng. Đồng chí chỉ đạo ban hành thông báo.',
    ],
    ['ket_luan: {nguoi: Nguyễn Văn A}', 'Đồng chí Nguyễn Văn A kết luận Hội nghị.'],
    [
      'khao_sat: {thang_do: [{muc: Tốt, so_phieu: 2}, {muc: Khá, so_phieu: 1}]}',
      'Kết quả lấy phiếu khảo sát mức độ hài lòng: 02 phiếu tốt (66,7%) và 01 phiếu khá (33,3%).',
    ],
    [
      'khao_sat: {phat_ra: 10, thu_ve: 9}',
      'Ban Tổ chức đã phát ra 10 phiếu, thu về 09 phiếu khảo sát mức độ hài lòng.',
    ],
  ])('%s', async (more, sentence) => {
    expect((await bodyOf(ward(`${chair}\n${more}`))).split('\n')).toContain(sentence);
  });

  it('address officials as the article says', async () => {
    const text = await bodyOf(
      ward(
        `${chair}\nket_luan: {danh_gia: [Hội nghị thành công], y_chinh: [Cảm ơn Nhân dân]}\ntin_bai: {xung_ho: ong_ba}`,
      ),
    );
    expect(text).toContain(
      'Kết luận Hội nghị, ông Nguyễn Văn A đánh giá hội nghị thành công. Ông cảm ơn Nhân dân.',
    );
    expect(text).not.toContain('đồng chí');
  });
});

describe('the photos', () => {
  const day = `
bao_cao: [{don_vi: UBND phường}]
so_y_kien: {luot: 3, cach_xu_ly: [tra_loi_tai_cho]}
phat_bieu: [{nguoi: Lê Văn C}]
thanh_phan: {so_nhan_dan: 90}`;

  /** What stands where: the first words of each paragraph, the captions in brackets. */
  async function order(captions: readonly string[]): Promise<string[]> {
    const photos = captions.map((caption, i) => `    - {tep: ${i}.jpg, chu_thich: "${caption}"}`).join('\n');
    const { view } = await article(ward(`${day}\ntin_bai:\n  anh:\n${photos}`));
    return view.khoi.map(({ doan, anh }) => doan?.split(' ').slice(0, 3).join(' ') ?? `[${anh?.chu_thich}]`);
  }

  const paragraphs = [
    'Tham dự Hội',
    'Tại Hội nghị,',
    'Tại phần đối',
    'Những vấn đề',
    'Tại Hội nghị,',
    'Việc đối thoại',
  ];

  it.each<[string[], (string | number)[]]>([
    [['Toàn cảnh'], [0, 'Toàn cảnh', 1, 2, 3, 4, 5]],
    [['Một ảnh'], [0, 'Một ảnh', 1, 2, 3, 4, 5]],
    [
      [
        'Chủ tịch báo cáo',
        'Dân phát biểu',
        'Dân phát biểu nữa',
        'Chủ tịch trả lời',
        'Ông Lê Văn C phát biểu',
      ],
      [
        0,
        1,
        'Chủ tịch báo cáo',
        2,
        'Dân phát biểu',
        'Dân phát biểu nữa',
        3,
        'Chủ tịch trả lời',
        4,
        'Ông Lê Văn C phát biểu',
        5,
      ],
    ],
    [
      ['Chủ tịch trả lời', 'Dân phát biểu'],
      [0, 1, 2, 3, 'Chủ tịch trả lời', 'Dân phát biểu', 4, 5],
    ],
  ])('%j', async (captions, expected) => {
    expect(await order(captions)).toEqual(
      expected.map((e) => (typeof e === 'number' ? paragraphs[e] : `[${e}]`)),
    );
  });

  it('that find no place stand together at the end', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `Ảnh ${i}`);
    const found = await order(many);
    expect(found.filter((text) => text.startsWith('['))).toEqual(many.map((caption) => `[${caption}]`));
    expect(found.at(-3)).toBe('Một số hình');
  });

  it('without a file are captions, without either nothing', async () => {
    const { view } = await article(ward('tin_bai: {anh: [{chu_thich: Quang cảnh.}, {tep: a.jpg}]}'));
    expect(view.khoi.flatMap(({ anh }) => anh ?? [])).toEqual([
      { tep: '', chu_thich: '(Ảnh: Quang cảnh)' },
      { tep: 'a.jpg', chu_thich: '' },
    ]);
  });
});

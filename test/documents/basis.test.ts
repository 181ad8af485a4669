import { describe, expect, test } from 'vitest';
import { basisLines, carryingOut, cite, spelledOut } from '../../src/documents/basis.ts';
import { citableBases } from '../../src/law/catalogue.ts';
import { draftOf } from '../helpers/drafts.ts';

const plan = (side: string, day: string, bases: string, more = '') =>
  draftOf(
    `hoi_nghi: { ben_lanh_dao: [${side}], phien: [{ ngay: ${day} }] }\ncan_cu: [${bases}]\n${more}`,
    'ke_hoach',
  );

const TIEP_DAN =
  'về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân';

describe('a basis named by its code', () => {
  test('in a paper of the government: laws by their date, other documents in full', () => {
    const draft = plan(
      'chinh_quyen',
      '22/5/2026',
      '{ma: luat-72-2025}, luat-10-2022, nd-59-2023, qdi-11-2019',
    );
    expect(basisLines(draft, 'ke_hoach')).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;',
      'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở;',
      `Căn cứ Quy định số 11-QĐi/TW ngày 18 tháng 02 năm 2019 của Bộ Chính trị ${TIEP_DAN}.`,
    ]);
  });

  test('in a Party paper: laws by their year, other documents with the short date', () => {
    const draft = plan('cap_uy', '22/6/2026', 'luat-72-2025, luat-97-2025, qd-217-2013');
    expect(basisLines(draft, 'ke_hoach')).toEqual([
      '- Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;',
      '- Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở năm 2025;',
      '- Căn cứ Quyết định số 217-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội.',
    ]);
  });

  test('before 27/5/2026 the last line of a Party paper ends in a comma', () => {
    const draft = plan('cap_uy', '22/6/2020', 'pl-34-2007');
    expect(basisLines(draft, 'ke_hoach')).toEqual([
      '- Căn cứ Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007,',
    ]);
  });

  test('in one paragraph “Thực hiện …”', () => {
    const draft = plan('chinh_quyen', '22/5/2026', 'luat-72-2025');
    expect(carryingOut(draft, 'ke_hoach')).toBe(
      'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    );
  });

  test('in the tone style of the file', () => {
    const draft = plan('cap_uy', '22/6/2026', 'qdi-11-2019', 'kieu_dau: uỷ');
    expect(basisLines(draft, 'ke_hoach').join()).toContain('người đứng đầu cấp uỷ trong việc');
  });

  test('with what was typed beside it', () => {
    const draft = plan('chinh_quyen', '22/5/2026', '');
    expect(cite(draft, { ma: 'qdi-11-2019', trich_yeu: 'về tiếp dân' })).toBe(
      'Quy định số 11-QĐi/TW ngày 18 tháng 02 năm 2019 của Bộ Chính trị về tiếp dân',
    );
  });

  test('that is not known stays as it was typed', () => {
    const draft = plan('chinh_quyen', '22/5/2026', '');
    expect(spelledOut(draft, 'luat-73-2025')).toBe('luat-73-2025');
  });

  test.each(citableBases.map(({ ma }) => ma))('%s lacks nothing', (ma) => {
    const draft = plan('chinh_quyen', '22/5/2026', ma);
    const [line] = basisLines(draft, 'ke_hoach');
    expect([...draft.missing.values()]).toEqual([]);
    expect(line).toMatch(/^Căn cứ (?:Luật|Pháp lệnh|.+ số) .+ ngày \d\d? tháng \d\d? năm \d{4}.*\.$/u);
    expect(line).not.toMatch(/ {2}|undefined|null|(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u);
  });
});

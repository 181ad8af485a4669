import { describe, expect, test } from 'vitest';
import { type Citation, readCitation } from '../../src/law/citation.ts';
import type { CanCuMuc } from '../../src/model/generated/types.ts';

const nothing: Citation = {
  ma: null,
  laLuat: false,
  so: null,
  ten: null,
  ngay: null,
  nam: null,
  co_quan: null,
  noiSuaDoi: false,
};
const date = (ngay: number, thang: number, nam: number) => ({ ngay: { ngay, thang, nam }, nam });

const lines: [string, Partial<Citation>][] = [
  ['luat-72-2025', { ma: 'luat-72-2025' }],
  ['Căn cứ luat-72-2025', { ma: 'luat-72-2025' }],
  ['26-KH/ĐU', { so: '26-KH/ĐU' }],
  [
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    { laLuat: true, ten: 'Tổ chức chính quyền địa phương', ...date(16, 6, 2025) },
  ],
  ['- Căn cứ Luật Đất đai năm 2024', { laLuat: true, ten: 'Đất đai', nam: 2024 }],
  ['Luật Đất đai 2024', { laLuat: true, ten: 'Đất đai', nam: 2024 }],
  ['Luật Đất đai', { laLuat: true, ten: 'Đất đai' }],
  [
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, ngày 16/6/2025 của Quốc hội khóa XV',
    {
      laLuat: true,
      ten: 'Tổ chức chính quyền địa phương',
      so: '72/2025/QH15',
      co_quan: 'Quốc hội khóa XV',
      ...date(16, 6, 2025),
    },
  ],
  ['Luật số 72/2025/QH15', { laLuat: true, so: '72/2025/QH15' }],
  ['Luật 72/2025/QH15', { laLuat: true, so: '72/2025/QH15' }],
  [
    'Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 (được sửa đổi, bổ sung theo Luật số 97/2025/QH15 ngày 27/6/2025)',
    { laLuat: true, ten: 'Thực hiện dân chủ ở cơ sở', noiSuaDoi: true, ...date(10, 11, 2022) },
  ],
  [
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20.4.2007',
    { laLuat: true, ten: 'Thực hiện dân chủ ở xã, phường, thị trấn', ...date(20, 4, 2007) },
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo ngày 10 tháng 12 năm 2025',
    {
      laLuat: true,
      ten: 'sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo',
      ...date(10, 12, 2025),
    },
  ],
  [
    'Nghị định số 59/2023/NĐ-CP của Chính phủ quy định chi tiết Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022',
    { so: '59/2023/NĐ-CP' },
  ],
  [
    'Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị, được sửa đổi tại Kết luận số 215-KL/TW ngày 23/11/2025',
    { so: '11-QĐi/TW', noiSuaDoi: true, ...date(18, 2, 2019) },
  ],
  ['Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023', { so: '59/2023/NĐ-CP', ...date(14, 8, 2023) }],
  ['Quyết định 553 của Tỉnh ủy', {}],
  ['Kế hoạch năm 2026', {}],
];

describe('one line', () => {
  test.each(lines)('%s', (text, expected) => {
    expect(readCitation(text)).toEqual({ ...nothing, ...expected });
  });
});

const parts: [CanCuMuc, Partial<Citation>][] = [
  [{ ma: 'luat-72-2025' }, { ma: 'luat-72-2025' }],
  [
    { loai: 'Luật', trich_yeu: 'Luật Tiếp công dân', ngay: { ngay: 25, thang: 11, nam: 2013 } },
    { laLuat: true, ten: 'Tiếp công dân', ...date(25, 11, 2013) },
  ],
  [
    { loai: 'Luật', trich_yeu: 'Đất đai', nam: 2024, so: '31/2024/QH15', co_quan: 'Quốc hội' },
    { laLuat: true, ten: 'Đất đai', nam: 2024, so: '31/2024/QH15' },
  ],
  [
    {
      loai: 'Kế hoạch',
      so: '12/KH-UBND',
      ngay: { ngay: 2, thang: 2, nam: 2024 },
      trich_yeu: 'về đối thoại năm 2025',
    },
    { so: '12/KH-UBND', ...date(2, 2, 2024) },
  ],
  [{ co_quan: 'UBND' }, {}],
];

describe('part by part', () => {
  test.each(parts)('%j', (item, expected) => {
    expect(readCitation(item)).toEqual({ ...nothing, ...expected });
  });
});

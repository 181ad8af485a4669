import { describe, expect, test } from 'vitest';
import { foldKeys } from '../../src/schema/fold.ts';
import { resolve, rootSchema } from '../../src/schema/shape.ts';
import { locate } from '../../src/source/locate.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function folded(text: string, schema = rootSchema) {
  const tree = parseYaml({ file: 'a.yaml', text }).value;
  if (tree === undefined) throw new Error('no tree');
  return foldKeys(tree, schema);
}

describe('keys', () => {
  test.each(['chu_tri', 'Chủ trì', 'chu-tri', 'CHỦ TRÌ', 'chutri', 'chủ_trì'])('%s is chu_tri', (key) => {
    expect(folded(`thanh_phan:\n  ${key}:\n    - A\n`).raw).toEqual({ thanh_phan: { chu_tri: ['A'] } });
  });

  test('đ is d', () => {
    expect(folded('hoi_nghi:\n  Địa chỉ trực tuyến: A\n').raw).toEqual({
      hoi_nghi: { dia_chi_truc_tuyen: 'A' },
    });
  });

  test('inside lists, people and shared groups too', () => {
    const text = 'Ý kiến:\n  - Trả lời:\n      Người:\n        Họ tên: A\nCơ quan:\n  Loại: Phường\n';
    expect(folded(text).raw).toEqual({
      y_kien: [{ tra_loi: { nguoi: { ho_ten: 'A' } } }],
      co_quan: { loai: 'phuong' },
    });
  });

  test('unknown ones stay as typed', () => {
    expect(folded('Hội nghị:\n  Thời tiết: Nắng\n').raw).toEqual({ hoi_nghi: { 'Thời tiết': 'Nắng' } });
  });

  test('a shared office file alone', () => {
    expect(folded('Loại: Thị xã\n', resolve({ $ref: '#/$defs/co_quan' })).raw).toEqual({ loai: 'thi_xa' });
  });
});

describe('choices', () => {
  test.each([
    ['hoi_nghi:\n  hinh_thuc: Trực tiếp', { hoi_nghi: { hinh_thuc: 'truc_tiep' } }],
    ['hoi_nghi:\n  ben_lanh_dao: [Cấp ủy, HĐND]', { hoi_nghi: { ben_lanh_dao: ['cap_uy', 'hdnd'] } }],
    ['hoi_nghi:\n  hinh_thuc: zoom', { hoi_nghi: { hinh_thuc: 'zoom' } }],
    ['kieu_dau: uỷ', { kieu_dau: 'uỷ' }],
    ['kieu_dau: UỶ', { kieu_dau: 'uỷ' }],
    ['kieu_dau: uy', { kieu_dau: 'ủy' }],
  ])('%s', (text, raw) => {
    expect(folded(text).raw).toEqual(raw);
  });
});

test('what is left empty is not given, but keeps its place in the tree', () => {
  const { raw, tree } = folded(
    'hoi_nghi:\n  ten:\n  ky: "  "\n  dia_chi_truc_tuyen: "\\u200b\\ufeff"\n  lan: 1\n  noi_dung:\n    -\n    - A\n',
  );
  expect(raw).toEqual({ hoi_nghi: { lan: '1', noi_dung: ['', 'A'] } });
  expect(locate(tree, ['hoi_nghi', 'ten']).exact).toBe(true);
});

test('texts are kept digit for digit', () => {
  const text = 'ke_hoach:\n  so: 026\nhoi_nghi:\n  ky: 1.10\nnguoi:\n  - dien_thoai: 0912345678\n';
  expect(folded(text).raw).toEqual({
    ke_hoach: { so: '026' },
    hoi_nghi: { ky: '1.10' },
    nguoi: [{ dien_thoai: '0912345678' }],
  });
});

test('two spellings of one key: the first stays, the second is told with its path', () => {
  const { raw, findings } = folded('thanh_phan:\n  chu_tri: [A]\n  Chủ trì: [B]\n');
  expect(raw).toEqual({ thanh_phan: { chu_tri: ['A'] } });
  expect(findings.map(({ code, path, span }) => [code, path, span])).toEqual([
    ['yaml/duplicate-key', ['thanh_phan', 'chu_tri'], { start: 29, end: 36 }],
  ]);
});

test('keys that JavaScript objects have are ordinary unknown keys', () => {
  expect(folded('hoi_nghi:\n  toString: A\n  valueOf: B\n').raw).toEqual({
    hoi_nghi: { toString: 'A', valueOf: 'B' },
  });
});

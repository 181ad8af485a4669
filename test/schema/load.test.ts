import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { formatPath } from '../../src/findings/finding.ts';
import { describes, loadData, loadOffice } from '../../src/schema/load.ts';
import type { YamlNode } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function tree(text: string, file = 'a.yaml'): YamlNode {
  const { value } = parseYaml({ file, text });
  if (value === undefined) throw new Error('no tree');
  return value;
}

const places = (findings: readonly Finding[]) =>
  findings.map(({ code, file, path, span }) => `${code} ${file}:${span?.start} ${formatPath(path ?? [])}`);

const noOffice = () => ({ findings: [] });

test('a shared office file stands in the place of its path, and its mistakes in the file itself', () => {
  const office = tree('Loại: Phường\nTên: Mẫu\ntenn: 1\n', 'co-quan/mau.yaml');
  const loaded = loadData(tree('co_quan: co-quan/mau.yaml\nhoi_nghi:\n  nam: 2026\n'), ({ text }) => {
    expect(text).toBe('co-quan/mau.yaml');
    return { value: office, findings: [] };
  });
  expect(loaded.data).toEqual({ hoi_nghi: { nam: 2026 }, co_quan: { loai: 'phuong', ten: 'Mẫu' } });
  expect(places(loaded.findings)).toEqual(['schema/unknown-key co-quan/mau.yaml:22 co_quan.tenn']);
});

test('an office file that cannot be read leaves the rest', () => {
  const missing: Finding = {
    code: 'yaml/tab',
    severity: 'error',
    message: { vi: 'a', en: 'a' },
    hint: null,
    file: 'b.yaml',
    span: null,
    path: null,
    source: null,
  };
  const loaded = loadData(tree('co_quan: b.yaml\nhoi_nghi:\n  nam: 2026\n'), () => ({ findings: [missing] }));
  expect(loaded.data).toEqual({ hoi_nghi: { nam: 2026 } });
  expect(loaded.findings).toEqual([missing]);
});

test('without hoi_nghi there is no conference', () => {
  const { data, findings } = loadData(tree('linh_vuc: [A]\n'), noOffice);
  expect(data).toBeNull();
  expect(places(findings)).toEqual(['schema/required a.yaml:0 ']);
});

test('an office file alone', () => {
  expect(loadOffice(tree('Loại: Phường\nTên: Mẫu\n')).findings).toEqual([]);
  expect(places(loadOffice(tree('loai: làng\nnguoi:\n  - chuc_vu: A\n')).findings)).toEqual([
    'schema/choice a.yaml:6 co_quan.loai',
    'schema/required a.yaml:22 co_quan.nguoi[0]',
  ]);
});

test.each([
  ['hoi_nghi: {}', 'conference'],
  ['Hội nghị:\n  ten: A', 'conference'],
  ['loai: xa\nten: Mẫu', 'office'],
  ['Tỉnh: Mẫu', 'office'],
  ['version: 3\nservices: {}', 'other'],
  ['toString: A', 'other'],
])('%s describes: %s', (text, kind) => {
  expect(describes(tree(text))).toBe(kind);
});

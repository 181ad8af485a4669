import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../src/findings/finding.ts';
import { lineIndex } from '../../src/findings/position.ts';
import { locate, nodeAt } from '../../src/source/locate.ts';
import type { YamlNode } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const TEXT = `ten: Hội nghị
chu_tri:
  - ho_ten: A
    chuc_vu:
  - ho_ten: B
    chuc_vu: Chủ tịch
ke_hoach: {so: "01", ngay:}
lich: [8h, 9h]
`;

function tree(text: string, file = 'a.yaml'): YamlNode {
  const { value } = parseYaml({ file, text });
  if (value === undefined) throw new Error('the test needs good YAML');
  return value;
}

const ROOT = tree(TEXT);

/** `2:1 chu_tri`: the place and the text shown. */
function shown(path: DataPath, target?: 'value' | 'key'): string {
  const { source, span, exact } = locate(ROOT, path, target);
  const { line, column } = lineIndex(source.text).at(span.start);
  return `${line}:${column} ${source.text.slice(span.start, span.end)}${exact ? '' : ' (near)'}`;
}

describe('locate', () => {
  it.each<[DataPath, string, string]>([
    [['ten'], '1:6 Hội nghị', '1:1 ten'],
    [['chu_tri'], '2:1 chu_tri', '2:1 chu_tri'],
    [['chu_tri', 1, 'chuc_vu'], '6:14 Chủ tịch', '6:5 chuc_vu'],
    [['chu_tri', 0, 'chuc_vu'], '4:5 chuc_vu', '4:5 chuc_vu'],
    [['chu_tri', 1], '5:5 ho_ten: B', '5:5 ho_ten: B'],
    [['ke_hoach'], '7:11 {so: "01", ngay:}', '7:1 ke_hoach'],
    [['ke_hoach', 'so'], '7:16 "01"', '7:12 so'],
    [['ke_hoach', 'ngay'], '7:22 ngay', '7:22 ngay'],
    [['lich', 1], '8:12 9h', '8:12 9h'],
  ])('%j', (path, value, key) => {
    expect(shown(path)).toBe(value);
    expect(shown(path, 'key')).toBe(key);
  });

  it.each<[DataPath, string]>([
    [['dia_diem'], '1:1  (near)'],
    [['ke_hoach', 'ky', 'ten'], '7:1 ke_hoach (near)'],
    [['chu_tri', 7], '2:1 chu_tri (near)'],
    [['chu_tri', 0, 'gioi_tinh'], '3:5 ho_ten: A (near)'],
    [['ten', 'ho'], '1:1 ten (near)'],
    [['chu_tri', 'ho_ten'], '2:1 chu_tri (near)'],
  ])('%j is not there', (path, place) => {
    expect(shown(path)).toBe(place);
  });

  it('shows a shared file where the data stand in one', () => {
    const office = tree('ten: Phường 7\n', 'co-quan.yaml');
    const root = tree('nam: 2023\nco_quan: co-quan.yaml\n');
    const entry = root.kind === 'map' ? root.entries[1] : undefined;
    if (entry !== undefined) entry.value = office;
    expect(locate(root, ['co_quan', 'ten'])).toEqual({
      source: office.source,
      span: { start: 5, end: 13 },
      exact: true,
    });
    expect(locate(root, ['co_quan', 'tinh'])).toMatchObject({
      source: office.source,
      span: { start: 0 },
      exact: false,
    });
  });
});

describe('nodeAt', () => {
  it.each<[DataPath, string | undefined]>([
    [[], 'map'],
    [['chu_tri'], 'list'],
    [['chu_tri', 1, 'ho_ten'], 'scalar'],
    [['chu_tri', 2], undefined],
    [['ten', 0, 'x'], undefined],
  ])('%j', (path, kind) => {
    expect(nodeAt(ROOT, path)?.kind).toBe(kind);
  });
});

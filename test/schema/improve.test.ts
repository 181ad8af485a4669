import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/findings/finding.ts';
import { foldKeys } from '../../src/schema/fold.ts';
import { rootSchema } from '../../src/schema/shape.ts';
import { validateShape } from '../../src/schema/validate.ts';
import { locate } from '../../src/source/locate.ts';
import { parseYaml } from '../../src/source/yaml.ts';

/** What the validator says of a text: `code@path`, `code@key path` when it points at the key, and what the hint offers. */
function told(text: string): string[] {
  const tree = parseYaml({ file: 'a.yaml', text }).value;
  if (tree === undefined) throw new Error('no tree');
  const folded = foldKeys(tree, rootSchema);
  return validateShape(folded.raw).map(({ code, path, at, hint }) => {
    expect(locate(folded.tree, path, at).exact).toBe(true);
    const place = `${at === 'key' ? 'key ' : ''}${formatPath(path)}`;
    const offered = /`([^`]+)`/.exec(hint?.vi ?? '')?.[1];
    return `${code.replace('schema/', '')}@${place}${offered === undefined ? '' : ` → ${offered}`}`;
  });
}

const under = (yaml: string) => `hoi_nghi:\n${yaml}`;

type Row = readonly [name: string, yaml: string, told: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', (_, yaml, expected) => {
      expect(told(yaml)).toEqual(expected);
    });
  });
}

test('nothing to say of a well-formed file', () => {
  const text =
    'Hội nghị:\n  Tên: A\n  hình thức: Trực tiếp\n  phien:\n    - ngay: 22/5/2026\nkhong_lam: []\n';
  expect(told(text)).toEqual([]);
});

table('unknown key', [
  ['misspelt', under('  hinh_thucc: A'), ['unknown-key@key hoi_nghi.hinh_thucc → hinh_thuc']],
  [
    'misspelt with accents',
    under('  Địa chỉ trực tuến: A'),
    ['unknown-key@key hoi_nghi.Địa chỉ trực tuến → dia_chi_truc_tuyen'],
  ],
  ['misspelt and already there', under('  lan: 1\n  lann: 2'), ['unknown-key@key hoi_nghi.lann → lan']],
  ['in English', under('  name: A'), ['unknown-key@key hoi_nghi.name → ten']],
  [
    'in English, of a person',
    'hoi_nghi: {}\nnguoi:\n  - name: A\n    title: B',
    ['unknown-key@key nguoi[0].name → ho_ten', 'unknown-key@key nguoi[0].title → chuc_vu'],
  ],
  [
    'another word',
    under('  phien:\n    - ngay_hop: 22/5/2026'),
    ['unknown-key@key hoi_nghi.phien[0].ngay_hop → ngay'],
  ],
  [
    'belongs one level up',
    under('  phien:\n    - hinh_thuc: A'),
    ['unknown-key@key hoi_nghi.phien[0].hinh_thuc → hoi_nghi'],
  ],
  ['belongs to the top level', under('  y_kien: []'), ['unknown-key@key hoi_nghi.y_kien → hoi_nghi']],
  ['belongs below', under('  dia_diem: A'), ['unknown-key@key hoi_nghi.dia_diem → phien']],
  [
    'an address for a place',
    under('  phien:\n    - dia_chi: A'),
    ['unknown-key@key hoi_nghi.phien[0].dia_chi → dia_diem'],
  ],
  ['the office in English', 'hoi_nghi: {}\norganization: A', ['unknown-key@key organization → co_quan']],
  ['belongs beside', under('  thu_ky: A'), ['unknown-key@key hoi_nghi.thu_ky → thanh_phan']],
  [
    'belongs to several',
    'hoi_nghi: {}\ny_kien:\n  - don_vi: A',
    ['unknown-key@key y_kien[0].don_vi → y_kien.tra_loi'],
  ],
  ['unlike any', under('  thoi_tiet: A'), ['unknown-key@key hoi_nghi.thoi_tiet → ten']],
  [
    'a name that JavaScript objects have',
    under('  toString: A\n  hasOwnProperty: B'),
    ['unknown-key@key hoi_nghi.toString → ten', 'unknown-key@key hoi_nghi.hasOwnProperty → ten'],
  ],
]);

table('list wanted', [
  ['text', under('  noi_dung: Đất đai, trật tự'), ['need-list@hoi_nghi.noi_dung → - ']],
  ['a choice', under('  ben_lanh_dao: cấp ủy, UBND'), ['need-list@hoi_nghi.ben_lanh_dao → - ']],
  ['a date for a list of sessions', under('  phien: 22/5/2026'), ['need-list@hoi_nghi.phien → - ']],
  ['keys', under('  phien:\n    ngay: 22/5/2026'), ['need-list@hoi_nghi.phien → - ']],
  [
    'keys for a list of texts',
    under('  noi_quy:\n    Điều 1: giữ trật tự'),
    ['need-list@hoi_nghi.noi_quy → - '],
  ],
]);

table('text wanted', [
  ['a list of one', under('  ten:\n    - A'), ['need-text@hoi_nghi.ten → ten: A']],
  ['a list of more', under('  ten: [A, B]'), ['need-text@hoi_nghi.ten → ten: …']],
  ['keys', under('  lan:\n    so: 1\n    ky: 2'), ['need-text@hoi_nghi.lan → 1']],
  [
    'a colon behind one word',
    'hoi_nghi: {}\ncan_cu:\n  - Luật: số 72/2025/QH15',
    ['need-text@can_cu[0] → "Luật: số 72/2025/QH15"'],
  ],
  [
    'a colon in a list',
    under('  noi_dung:\n    - Đề nghị: sửa đường'),
    ['need-text@hoi_nghi.noi_dung[0] → "Đề nghị: sửa đường"'],
  ],
  [
    'a colon and quotes',
    under('  noi_dung:\n    - Đề nghị: sửa "đường"'),
    [`need-text@hoi_nghi.noi_dung[0] → 'Đề nghị: sửa "đường"'`],
  ],
  [
    'a colon on the next line',
    under('  ky:\n    Quý I: năm 2026'),
    ['need-text@hoi_nghi.ky → "Quý I: năm 2026"'],
  ],
  [
    'a colon where keys may stand',
    'hoi_nghi: {}\nnguoi:\n  - Ông A: thư ký',
    ['need-text@nguoi[0] → "Ông A: thư ký"'],
  ],
  [
    'a list where text or keys may stand',
    'hoi_nghi: {}\nkhai_mac:\n  nguoi: [A]',
    ['need-text@khai_mac.nguoi → nguoi: A'],
  ],
]);

table('keys wanted', [
  ['a date', under('  phien:\n    - 22/5/2026'), ['need-map@hoi_nghi.phien[0] → - ']],
  ['a choice', under('  pham_vi: toàn xã'), ['need-map@hoi_nghi.pham_vi → kieu: toan_don_vi']],
  ['a text', 'hoi_nghi: Hội nghị năm 2026', ['need-map@hoi_nghi → ten: Hội nghị năm 2026']],
  ['a list', 'hoi_nghi: {}\nthanh_phan:\n  - chu_tri: A', ['need-map@thanh_phan → - ']],
]);

table('choice', [
  ['misspelt', under('  hinh_thuc: trực típ'), ['choice@hoi_nghi.hinh_thuc → truc_tiep']],
  [
    'by its meaning',
    'hoi_nghi: {}\nke_hoach:\n  ben_ban_hanh: UBND',
    ['choice@ke_hoach.ben_ban_hanh → chinh_quyen'],
  ],
  ['unlike any', under('  hinh_thuc: zoom'), ['choice@hoi_nghi.hinh_thuc → truc_tiep']],
  ['in a list', under('  ben_lanh_dao: [cap_uy, toa_an]'), ['choice@hoi_nghi.ben_lanh_dao[1] → cap_uy']],
]);

table('required key', [
  ['of the file', 'linh_vuc: [đất đai]', ['required@key  → hoi_nghi:']],
  ['left empty', 'hoi_nghi:\nlinh_vuc: [đất đai]', ['required@key  → hoi_nghi:']],
  [
    'of a person',
    'hoi_nghi: {}\nketluan:\n  nguoi:\n    chuc_vu: A',
    ['required@key ket_luan.nguoi → ho_ten: Nguyễn Văn A'],
  ],
  [
    'of a person in a list',
    'hoi_nghi: {}\nnguoi:\n  - chuc_vu: A',
    ['required@key nguoi[0] → ho_ten: Nguyễn Văn A'],
  ],
  [
    'there, but misspelt',
    'hoi_nghi: {}\nnguoi:\n  - ho_tenn: A',
    ['unknown-key@key nguoi[0].ho_tenn → ho_ten'],
  ],
  [
    'missing beside an unknown key',
    'hoi_nghi: {}\nnguoi:\n  - chuc_vu: A\n    tuoi: 40',
    ['required@key nguoi[0] → ho_ten: Nguyễn Văn A', 'unknown-key@key nguoi[0].tuoi → ma'],
  ],
]);

table('empty item', [
  ['of texts', under('  noi_dung:\n    - A\n    -'), ['empty-item@hoi_nghi.noi_dung[1] → - ']],
  ['of groups', under('  phien:\n    -'), ['empty-item@hoi_nghi.phien[0] → - ']],
  ['of people', 'hoi_nghi: {}\nnguoi:\n  -', ['empty-item@nguoi[0] → - ']],
  ['of choices', under('  ben_lanh_dao:\n    -'), ['empty-item@hoi_nghi.ben_lanh_dao[0] → - ']],
]);

table('version', [
  ['newer: nothing else is judged', 'phien_ban: 2\nhoi_nghi:\n  la: 1', ['version@phien_ban → phien_ban: 1']],
  ['this one', 'phien_ban: 1\nhoi_nghi: {}', []],
  ['none', 'hoi_nghi: {}', []],
]);

test('every mistake is told, not the first alone', () => {
  const text = under('  tenn: A\n  hinh_thuc: zoom\n  noi_dung: B\n  phien:\n    - ngai: 22/5/2026\n');
  expect(
    told(text)
      .map((line) => line.split('@')[0])
      .sort(),
  ).toEqual(['choice', 'need-list', 'unknown-key', 'unknown-key']);
});

test.each([
  ['thanh_phan:\n  chu_tri: Nguyễn Văn A, Trần Thị B', '`- Nguyễn Văn A`, `- Trần Thị B`'],
  ['thanh_phan:\n  chu_tri: Nguyễn Văn A, Chủ tịch xã', '`- Nguyễn Văn A, Chủ tịch xã`'],
  ['can_cu: Luật Đất đai, Luật Xây dựng', '`- Luật Đất đai, Luật Xây dựng`'],
  ['hoi_nghi:\n  ben_lanh_dao: Đảng ủy, UBND xã', '`- cap_uy`, `- chinh_quyen`'],
  ['hoi_nghi:\n  ben_lanh_dao: ông A', 'bằng `- `; chọn trong: `cap_uy`'],
  ['hoi_nghi:\n  ben_lanh_dao:\n    - Ủy ban nhân dân xã', 'có phải `chinh_quyen` không?'],
])('what to write instead: %j', (yaml, cure) => {
  const tree = parseYaml({
    file: 'a.yaml',
    text: yaml.includes('hoi_nghi') ? yaml : `hoi_nghi: {}\n${yaml}`,
  }).value;
  if (tree === undefined) throw new Error('no tree');
  const [first] = validateShape(foldKeys(tree, rootSchema).raw);
  expect(first?.hint?.vi).toContain(cure);
});

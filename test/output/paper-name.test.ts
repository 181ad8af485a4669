import { expect, test } from 'vitest';
import { paperName, plannedPath } from '../../src/output/paper-name.ts';

test.each([
  ['van-ban/hoi-nghi-kehoach.docx', 'hoi-nghi', 'ke_hoach'],
  ['/xa/2026-bienban.docx', '2026', 'bien_ban'],
  ['phường-mẫu-thongbao.moi.docx', 'phường-mẫu', 'thong_bao'],
  ['a-tinbai.2026-06-08.bak.html', 'a', 'tin_bai'],
  ['a-tinbai.2026-06-08.12.bak.md', 'a', 'tin_bai'],
  ['a-kehoach-bienban.docx', 'a-kehoach', 'bien_ban'],
  ['phường-kehoach.docx'.normalize('NFD'), 'phường', 'ke_hoach'],
])('%s is a paper of %s', (path, source, kind) => {
  expect(paperName(path)).toEqual({ source, kind });
});

test.each(['cong-van.docx', 'kehoach.docx', 'a-kehoach.cu.docx', 'a-kehoach (1).docx'])(
  '%s tells nothing',
  (path) => {
    expect(paperName(path)).toBeNull();
  },
);

test.each([
  ['van-ban/a-tinbai.moi.html', 'van-ban/a-tinbai.html'],
  ['a.b/a-kehoach.2026-06-08.2.bak.docx', 'a.b/a-kehoach.docx'],
  ['a-kehoach.docx', 'a-kehoach.docx'],
])('%s is a copy of %s', (path, planned) => {
  expect(plannedPath(path)).toBe(planned);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { put } from '../helpers/folder.ts';
import { freshFolder, run } from '../helpers/run.ts';

const small = readFileSync('examples/xa-mau-toi-thieu.yaml', 'utf8');

async function check(text: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const cwd = freshFolder();
  put(cwd, 'hoi-nghi.yaml', text);
  return run(['check'], { cwd });
}

test('gaps are one list with lines and keys, counted at the end', async () => {
  const { code, stdout, stderr } = await check(small);
  expect(code).toBe(0);
  expect(stdout.match(/^lưu ý\[thieu\/…\]: còn thiếu \d+ thông tin; /gm)).toHaveLength(1);
  expect(stdout).toMatch(/^ {5}dòng 11: giờ kết thúc \(biên bản\) → hoi_nghi\.phien\[0\]\.ket_thuc$/m);
  expect(stdout).toMatch(/^ {5}mục mới: .* → y_kien$/m);
  expect(stderr).toMatch(/\b\d+ lưu ý; không có lỗi, ra được văn bản\n$/);
});

test.each([
  ['a date that is none', small.replace('11/12/2026', '31/11/2026')],
  ['a key that is none', small.replace('dia_diem', 'thoi_tiet')],
])('%s is wrong, not missing: gaps are told when all can be read', async (_, text) => {
  const { code, stdout, stderr } = await check(text);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^1 lỗi\b/)]);
  expect(stderr).not.toContain('lưu ý');
  expect(stdout).not.toContain('còn thiếu');
});

import { describe, expect, test } from 'vitest';
import { withPart } from '../helpers/docx-parts.ts';
import { freshFolder, put } from '../helpers/folder.ts';
import { goodPapers } from '../helpers/form.ts';
import { run } from '../helpers/run.ts';
import { sarifFaults } from '../helpers/sarif.ts';
import { docx, p } from '../helpers/word-file.ts';

const good = goodPapers();

/** A paper with one error and one warning. */
function poor(): Uint8Array {
  return withPart(good('nd30-thongbao'), 'word/document.xml', (xml) =>
    xml.replace(/w:left="\d+"(?=[^>]*w:gutter)/g, 'w:left="1000"').replace('./.', ''),
  );
}

function folder(files: Record<string, Uint8Array>): string {
  const cwd = freshFolder();
  for (const [name, bytes] of Object.entries(files)) put(cwd, name, bytes);
  return cwd;
}

describe('dialogue lint', () => {
  test('a right paper: nothing on stdout, and by which standard', async () => {
    const cwd = folder({ 'a.docx': good('hd05-kehoach') });
    const done = await run(['lint', 'a.docx', '--strict'], { cwd });
    expect([done.code, done.stdout]).toEqual([0, '']);
    expect(done.stderr).toBe('đã kiểm tra 1 tệp theo Hướng dẫn 05-HD/VPTW: đúng thể thức\n');
  });

  test('faults with place, clause and cure', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(['lint', 'a.docx'], { cwd });
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('lỗi[thethuc/pg-03]: lề trái 17,6 mm, quy định 30 - 35 mm');
    expect(done.stdout).toContain('Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3');
    expect(done.stderr).toMatch(/^đã kiểm tra 1 tệp theo Nghị định 30\/2020\/NĐ-CP: 1 lỗi, 1 cảnh báo/);
  });

  test('several files, patterns, and a machine format', async () => {
    const cwd = folder({ 'a.docx': poor(), 'b.docx': good('nd30-kehoach'), '~$a.docx': new Uint8Array([1]) });
    const done = await run(['lint', '*.docx', '--format', 'json'], { cwd });
    const files = JSON.parse(done.stdout).findings.map(({ file }: { file: string }) => file);
    expect([done.code, [...new Set(files)], done.stderr]).toEqual([1, ['a.docx'], '']);
  });

  test('every place is a line and a column, and the part of the file', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const { findings } = JSON.parse((await run(['lint', 'a.docx', '--report', 'json'], { cwd })).stdout);
    const places = findings.map((f: Record<string, unknown>) => [f.code, f.line, f.column, f.path]);
    expect(places[0]).toEqual(['thethuc/pg-03', 1, 1, 'word/document.xml[0]']);
    expect(places[1]).toEqual([
      'thethuc/bd-11',
      expect.any(Number),
      expect.any(Number),
      expect.stringMatching(/^word\/document\.xml\[\d+\]$/),
    ]);
  });

  test('the formats for machines', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const told = async (report: string) =>
      (await run(['lint', 'a.docx', '--report', report], { cwd })).stdout;
    const sarif = JSON.parse(await told('sarif'));
    expect(sarifFaults(sarif)).toEqual([]);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'thethuc/pg-03',
      'thethuc/bd-11',
    ]);
    expect(JSON.parse(await told('gitlab'))).toHaveLength(2);
    expect(await told('github')).toMatch(/^::error file=a\.docx,line=1,.*title=thethuc\/pg-03::lề trái/);
    expect(await told('short')).toMatch(/^a\.docx:1:1: lỗi: lề trái 17,6 mm, .* \[thethuc\/pg-03\]\n/);
  });

  test('what cannot be read, or has no letterhead, says what to do', async () => {
    const note = docx([p('Họp lúc 8 giờ.')]);
    const cwd = folder({ 'a.docx': new TextEncoder().encode('x'), 'b.docx': note });
    const done = await run(['lint', '*.docx'], { cwd });
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('lỗi[thethuc/not-docx]');
    expect(done.stdout).toContain('lỗi[thethuc/no-letterhead]');
    expect(done.stdout).toContain('--standard nd30');
    expect((await run(['lint', 'b.docx', '--standard', 'NĐ30'], { cwd })).stdout).toContain('thethuc/hd-01');
  });

  test('a score sheet by group', async () => {
    const cwd = folder({ 'a.docx': poor() });
    const done = await run(['lint', 'a.docx', '--summary'], { cwd });
    expect(done.code).toBe(1);
    expect(done.stdout).toMatch(/^PHIẾU KIỂM TRA THỂ THỨC\nTệp: a\.docx\nTheo: Nghị định 30\/2020\/NĐ-CP\n/);
    expect(done.stdout).toContain('- PG-03: ');
  });

  test.each([
    [['lint'], 'hãy ghi tên tệp Word|còn thiếu'],
    [['lint', 'a.yaml'], '“a.yaml” là tệp dữ liệu.*dialogue check a.yaml'],
    [['lint', 'khong-co.docx'], 'không tìm thấy tệp “khong-co.docx”'],
    [['lint', 'a.docx', '--standard', 'tcvn'], 'nd30'],
    [['lint', 'a.docx', '--report', 'xml'], 'pretty, short, json'],
  ])('a wrong call: %j', async (argv, says) => {
    const done = await run(argv, {
      cwd: folder({ 'a.docx': good('hd05-kehoach'), 'a.yaml': new Uint8Array() }),
    });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(new RegExp(says));
  });
});

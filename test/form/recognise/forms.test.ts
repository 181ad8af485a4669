import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/form/paper.ts';
import type { Paragraph, WordFile } from '../../../src/form/read/word.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { nodeFiles } from '../../../src/node/files.ts';
import { findOffice } from '../../../src/render/office.ts';
import { papers } from '../../helpers/papers.ts';
import { itRenders } from '../../helpers/renderers.ts';
import { paperIn, roleLines, signatureLines, wordOf } from './roles.ts';

const forms = new Uint8Array(readFileSync('test/fixtures/form/nd30-phu-luc-3.docx'));

describe('the forms of the decree', () => {
  it('are many papers: the first is read, and ends before the next letterhead', () => {
    const first = paperIn(forms);
    const outside = first.roles.filter((role, i) => role !== null && (i < first.start || i >= first.end));
    expect(outside).toEqual([]);
    expect(
      roleLines(first)
        .slice(0, 25)
        .map((line) => line.replace(/[.…]{5,}/g, '…')),
    ).toEqual([
      'ChuQuan | TÊN CQ, TC CHỦ QUẢN1',
      'TenCoQuan | TÊN CƠ QUAN, TỔ  CHỨC2',
      'DongKe | ___________',
      'SoKyHieu | Số:         /NQ-…3...',
      'QuocHieu | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TieuNgu | Độc lập - Tự do - Hạnh phúc',
      'DongKe | _________________________________________',
      'DiaDanhNgay | …4..., ngày …… tháng …… năm ……',
      'TenLoai | NGHỊ QUYẾT',
      'TrichYeu | … 5 …',
      'GachTrichYeu | _____________',
      'ThamQuyen | THẨM QUYỀN BAN HÀNH',
      'CanCu | Căn cứ \t;',
      'CanCu | Căn cứ \t;',
      'CanCu | .',
      'ThamQuyen | QUYẾT NGHỊ:',
      'KetThuc | …6…/.',
      'NoiNhanTieuDe | Nơi nhận:',
      'NoiNhan | - Như Điều…;',
      'NoiNhan | - …;',
      'NoiNhan | - Lưu: VT, ...7. …8.',
      'ChucVuKy | QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
      'ChuKy | (Chữ ký của người có thẩm quyền,',
      'ChuKy | dấu/chữ ký số của cơ quan, tổ chức)',
      'HoTenKy | Họ và tên',
    ]);
  });
});

/** The file as if its first papers were blank, so that the one of this letterhead comes first. */
function from(word: WordFile, anchor: Paragraph): WordFile {
  const start = word.paragraphs.findIndex(({ cell }) => cell?.table === anchor.cell?.table);
  const blank = { text: '', runs: [], label: '' };
  return { ...word, paragraphs: word.paragraphs.map((p, i) => (i < start ? { ...p, ...blank } : p)) };
}

describe('each form of the decree', () => {
  it('has its components known', () => {
    const word = wordOf(forms);
    const heads = word.paragraphs.filter(({ text }) => /^CỘNG H(?:ÒA|OÀ)/u.test(text));
    const told = heads.map((anchor) => {
      const { value } = recognise(from(word, anchor), { standard: null, file: 'a.docx' });
      const has = (role: Role): string => (value?.pieces.has(role) ? role : '-');
      return [
        value?.type?.symbol ?? value?.type?.name,
        has('DiaDanhNgay'),
        has('CanCu'),
        has('KinhGui'),
        `${value?.recipients.items.length}`,
        value?.signatures.map(({ side }) => side).join('+'),
      ].join(' ');
    });
    expect(told).toEqual([
      'NQ DiaDanhNgay CanCu - 3 right',
      'QĐ DiaDanhNgay CanCu - 3 right',
      'QĐ DiaDanhNgay CanCu - 3 right',
      // Issued with a decision: no number, no date, no signature of its own.
      'TÊN LOẠI VĂN BẢN - - - 0 ',
      'TÊN LOẠI VĂN BẢN - - - 0 ',
      'TÊN LOẠI VĂN BẢN DiaDanhNgay - - 3 right',
      'CÔNG VĂN DiaDanhNgay - KinhGui 3 right',
      'CĐ DiaDanhNgay - - 3 right',
      'GM DiaDanhNgay - - 3 right',
      'GGT DiaDanhNgay - - 2 right',
      'BB - - - 2 left+right',
      'GNP DiaDanhNgay - - 2 right',
      // A copy: who certifies it signs below.
      'TÊN LOẠI VĂN BẢN DiaDanhNgay - - 3 right+left+right',
      'TÊN LOẠI VĂN BẢN DiaDanhNgay - - 3 right',
    ]);
  });
});

describe('papers saved by LibreOffice', () => {
  itRenders(
    'are read as ours are',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'recognise-'));
      try {
        const names = ['kehoach-nd30', 'bienban-nd30-phu-luc', 'thongbao-dang', 'bienban-dang'];
        for (const name of names) writeFileSync(join(folder, `${name}.docx`), papers.get(name) ?? '');
        saveAgain(folder, names);
        for (const name of names) {
          const again = paperIn(new Uint8Array(readFileSync(join(folder, 'out', `${name}.docx`))));
          const ours = paperIn(papers.get(name) ?? new Uint8Array());
          expect(roleLines(again)).toEqual(roleLines(ours));
          expect(signatureLines(again)).toEqual(signatureLines(ours));
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

function saveAgain(folder: string, names: readonly string[]): void {
  const office = findOffice({ env: process.env, files: nodeFiles, platform: process.platform }) ?? 'soffice';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  execFileSync(
    office,
    [profile, '--headless', '--convert-to', 'docx', '--outdir', join(folder, 'out'), ...files],
    {
      stdio: 'ignore',
    },
  );
}

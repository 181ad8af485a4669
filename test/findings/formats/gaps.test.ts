import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import type { FormatContext } from '../../../src/findings/formats/format.ts';
import { pretty } from '../../../src/findings/formats/pretty.ts';
import { formatContext } from '../../helpers/report.ts';

const TEXT = `hoi_nghi:
  phien:
    - ngay: 1/2/2026
      ket_thuc:
y_kien:
${Array.from({ length: 8 }, (_, i) => `  - noi_dung: Ý ${i}\n`).join('')}`;

const context = (changes: Partial<FormatContext> = {}) =>
  formatContext({ text: (file) => (file.endsWith('.yaml') ? TEXT : null), ...changes });

/** A gap at the first place where `at` stands; the empty start of the file when its group is not there. */
function gap(code: string, path: Finding['path'], what: string, at: string | null): Finding {
  const start = at === null ? 0 : TEXT.indexOf(at);
  return {
    code: `thieu/${code}`,
    severity: 'info',
    message: { vi: `còn thiếu ${what}`, en: `missing: ${what}` },
    hint: null,
    file: 'a.yaml',
    span: { start, end: start + (at?.length ?? 0) },
    path,
    source: null,
    gap: { vi: `${what} (biên bản)`, en: `${what} (minutes)` },
  };
}

const SECRETARY = gap('thanh_phan.thu_ky', ['thanh_phan', 'thu_ky'], 'thư ký', null);
const END = gap('hoi_nghi.phien.ket_thuc', ['hoi_nghi', 'phien', 0, 'ket_thuc'], 'giờ kết thúc', 'ket_thuc');

const warning = (line: number): Finding => {
  const start =
    TEXT.split('\n')
      .slice(0, line - 1)
      .join('\n').length + 1;
  return {
    code: 'dulieu/opinion-unsettled',
    severity: 'warning',
    message: { vi: 'ý kiến chưa có kết quả', en: 'the opinion is open' },
    hint: null,
    file: 'a.yaml',
    span: { start, end: start + 3 },
    path: null,
    source: null,
  };
};

describe('gaps', () => {
  it('are one list: a line each, what the file has no group for last', () => {
    expect(pretty([SECRETARY, END], context())).toBe(
      `lưu ý[thieu/…]: còn thiếu 2 thông tin; văn bản in [cần bổ sung: …] ở những chỗ ấy
 --> a.yaml
     dòng 4: giờ kết thúc (biên bản) → hoi_nghi.phien[0].ket_thuc
     mục mới: thư ký (biên bản) → thanh_phan.thu_ky
  = gợi ý: ghi vào khóa nêu sau dấu →; khóa chưa có thì thêm vào đúng nhóm của nó
`,
    );
  });

  it('come after everything else, one list a file', () => {
    const shown = pretty([END, warning(6), { ...END, file: 'b.yaml' }], context());
    expect(shown.split('\n').filter((row) => row.startsWith(' -->') || row.includes('['))).toEqual([
      'cảnh báo[dulieu/opinion-unsettled]: ý kiến chưa có kết quả',
      ' --> a.yaml:6:1',
      'lưu ý[thieu/…]: còn thiếu 1 thông tin; văn bản in [cần bổ sung: …] ở những chỗ ấy',
      ' --> a.yaml',
      '     dòng 4: giờ kết thúc (biên bản) → hoi_nghi.phien[0].ket_thuc',
      'lưu ý[thieu/…]: còn thiếu 1 thông tin; văn bản in [cần bổ sung: …] ở những chỗ ấy',
      ' --> b.yaml',
      '     dòng 4: giờ kết thúc (biên bản) → hoi_nghi.phien[0].ket_thuc',
    ]);
  });

  it('of many items stand on one line', () => {
    const all = Array.from({ length: 8 }, (_, i) =>
      gap('y_kien.xu_ly.han', ['y_kien', i, 'xu_ly', 'han'], 'hạn giải quyết', `noi_dung: Ý ${i}`),
    );
    const [, , row] = pretty(all, context()).split('\n');
    expect(row).toBe(
      '     dòng 6, 7, 8, 9, 10 và 3 dòng nữa: hạn giải quyết (biên bản) → y_kien[].xu_ly.han',
    );
  });

  it('keep a paper from being signed', () => {
    expect(pretty([{ ...END, severity: 'error' }], context())).toContain(
      'lỗi[thieu/…]: còn thiếu 1 thông tin nên chưa ra được bản để ký\n',
    );
  });

  it('are told in English, and in colour', () => {
    const shown = pretty([END, SECRETARY], context({ lang: 'en' }));
    expect(shown).toContain('note[thieu/…]: 2 facts are missing; the papers say [cần bổ sung: …] there\n');
    expect(shown).toContain('     line 4: giờ kết thúc (minutes) → hoi_nghi.phien[0].ket_thuc\n     new: ');
    const coloured = pretty([END, SECRETARY], context({ lang: 'en', color: true }));
    expect(coloured).not.toBe(shown);
    expect(stripVTControlCharacters(coloured)).toBe(shown);
  });
});

describe('what is found very often', () => {
  it('is shown ten times, then told by its lines', () => {
    const many = Array.from({ length: 17 }, () => warning(6));
    const shown = pretty(many, context());
    expect(shown.match(/-->/g)).toHaveLength(10);
    expect(shown).toContain(
      'cảnh báo[dulieu/opinion-unsettled]: còn 7 chỗ nữa như trên: dòng 6, 6, 6, 6, 6…; xem đủ bằng --report short\n',
    );
  });

  it('is told with its files when there are several', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      ...warning(6),
      file: i < 11 ? 'a.yaml' : 'b.yaml',
    }));
    expect(pretty(many, context({ lang: 'en' }))).toContain(
      '2 more like these: a.yaml:6:1, b.yaml:6:1; see them all with --report short\n',
    );
  });

  it('is said once of whole files', () => {
    const locked = (file: string): Finding => ({ ...warning(6), code: 'output/no-access', file, span: null });
    expect(pretty([locked('x/a.docx'), locked('x/b.docx')], context())).toBe(
      'cảnh báo[output/no-access]: ý kiến chưa có kết quả\n --> x/a.docx\n --> x/b.docx\n',
    );
  });
});

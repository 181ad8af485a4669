import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import type { FormatContext } from '../../../src/findings/formats/format.ts';
import { json } from '../../../src/findings/formats/json.ts';
import { pretty } from '../../../src/findings/formats/pretty.ts';
import { short } from '../../../src/findings/formats/short.ts';
import { formatContext } from '../../helpers/report.ts';

const TEXT = 'hội nghị:\n  ngày: 31/02/2023\n'.normalize('NFD');
const start = TEXT.indexOf('31');

const DATE: Finding = {
  code: 'dulieu/impossible-date',
  severity: 'error',
  message: { vi: 'tháng 02 năm 2023 không có ngày 31', en: 'February 2023 has no day 31' },
  hint: { vi: 'sửa thành 28/02/2023', en: 'change it to 28/02/2023' },
  file: 'thư mục/a.yaml',
  span: { start, end: start + 10 },
  path: ['phien', 0, 'ngay'],
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
};
const NO_TEXT: Finding = {
  ...DATE,
  code: 'yaml/encoding',
  severity: 'warning',
  hint: null,
  span: null,
  path: null,
  source: null,
};
const NO_FILE: Finding = { ...NO_TEXT, code: 'output/none', severity: 'info', file: null };

const context = (changes: Partial<FormatContext> = {}) =>
  formatContext({ text: (file) => (file === DATE.file ? TEXT : null), ...changes });

describe('short', () => {
  it('gives a line each', () => {
    expect(short([DATE, NO_TEXT, NO_FILE], context())).toBe(
      [
        'thư mục/a.yaml:2:9: lỗi: tháng 02 năm 2023 không có ngày 31 [dulieu/impossible-date]',
        'thư mục/a.yaml: cảnh báo: tháng 02 năm 2023 không có ngày 31 [yaml/encoding]',
        'lưu ý: tháng 02 năm 2023 không có ngày 31 [output/none]',
        '',
      ].join('\n'),
    );
    expect(short([DATE], context({ lang: 'en' }))).toContain(':2:9: error: February');
  });
});

describe('pretty', () => {
  it('shows message, place, frame, hint and source', () => {
    expect(pretty([DATE, NO_TEXT, NO_FILE], context())).toBe(
      [
        'lỗi[dulieu/impossible-date]: tháng 02 năm 2023 không có ngày 31',
        ' --> thư mục/a.yaml:2:9',
        '  |',
        `2 |   ${'ngày'.normalize('NFD')}: 31/02/2023`,
        '  |         ^^^^^^^^^^',
        '  = gợi ý: sửa thành 28/02/2023',
        '  = căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I',
        '',
        'cảnh báo[yaml/encoding]: tháng 02 năm 2023 không có ngày 31',
        ' --> thư mục/a.yaml',
        '',
        'lưu ý[output/none]: tháng 02 năm 2023 không có ngày 31',
        '',
      ].join('\n'),
    );
  });

  it('speaks English on request', () => {
    const shown = pretty([DATE], context({ lang: 'en' }));
    expect(shown).toContain('error[dulieu/impossible-date]: February');
    expect(shown).toContain('= help: change');
    expect(shown).toContain('= source: ');
  });

  it('colours without changing a character', () => {
    const coloured = pretty([DATE, NO_TEXT, NO_FILE], context({ color: true }));
    expect(coloured).not.toBe(pretty([DATE, NO_TEXT, NO_FILE], context()));
    expect(stripVTControlCharacters(coloured)).toBe(pretty([DATE, NO_TEXT, NO_FILE], context()));
  });

  it('says where without a frame when the text is not at hand', () => {
    expect(pretty([DATE], context({ text: () => null }))).toContain(' --> thư mục/a.yaml\n  = gợi ý');
  });
});

describe('json', () => {
  it('gives the object of the manual, null where there is nothing', () => {
    const files = [{ kind: 'kehoach', path: 'van-ban/a-kehoach.docx', status: 'new', sha256: 'ab' }] as const;
    expect(JSON.parse(json([DATE, NO_FILE], context({ files })))).toEqual({
      formatVersion: 1,
      findings: [
        {
          code: 'dulieu/impossible-date',
          severity: 'error',
          message: 'tháng 02 năm 2023 không có ngày 31',
          hint: 'sửa thành 28/02/2023',
          file: 'thư mục/a.yaml',
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 19,
          path: 'phien[0].ngay',
          source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
        },
        {
          code: 'output/none',
          severity: 'info',
          message: 'tháng 02 năm 2023 không có ngày 31',
          hint: null,
          file: null,
          line: null,
          column: null,
          endLine: null,
          endColumn: null,
          path: null,
          source: null,
        },
      ],
      files,
    });
  });

  it('is one line, also without findings', () => {
    expect(json([], context())).toBe('{"formatVersion":1,"findings":[],"files":[]}\n');
  });
});

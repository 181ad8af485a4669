import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import { github } from '../../../src/findings/formats/github.ts';
import { gitlab } from '../../../src/findings/formats/gitlab.ts';
import { json } from '../../../src/findings/formats/json.ts';
import { sarif } from '../../../src/findings/formats/sarif.ts';
import { metaOf } from '../../../src/pipeline/catalogue.ts';
import { decode } from '../../../src/source/text.ts';
import { formatContext } from '../../helpers/report.ts';
import { sarifFaults } from '../../helpers/sarif.ts';

const BASE: Finding = {
  code: 'dulieu/impossible-date',
  severity: 'error',
  message: { vi: 'không có ngày “31/11/2026” trong lịch', en: 'there is no such day as “31/11/2026”' },
  hint: { vi: 'tháng 11 có 30 ngày', en: 'November has 30 days' },
  file: 'a.yaml',
  span: null,
  path: ['hoi_nghi', 'phien', 0, 'ngay'],
  source: null,
};

/** The finding at the first place where `words` stand in a file of these bytes, and what a format is told of the file. */
function at(written: string, words: string, changes: Partial<Finding> = {}) {
  const { value } = decode(new TextEncoder().encode(written), 'a.yaml');
  const text = value?.text ?? '';
  const start = text.indexOf(words.normalize('NFC'));
  const finding: Finding = {
    ...BASE,
    span: { start, end: start + words.normalize('NFC').length },
    ...changes,
  };
  return { finding, context: formatContext({ text: () => text, written: () => value?.written ?? null }) };
}

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

function logOf(findings: readonly Finding[], context = formatContext()) {
  const log = JSON.parse(sarif(findings, context));
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0];
}

function regionOf(finding: Finding, context = formatContext()): Region {
  return logOf([finding], context).results[0].locations[0].physicalLocation.region;
}

/** What an editor that counts UTF-16 units marks in the file. */
function marked(written: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = written.replace(/^\ufeff/, '').split(/\r?\n/);
  const [first = '', ...rest] = lines.slice(startLine - 1, endLine);
  const last = rest.at(-1);
  if (last === undefined) return first.slice(startColumn - 1, endColumn - 1);
  return [first.slice(startColumn - 1), ...rest.slice(0, -1), last.slice(0, endColumn - 1)].join('\n');
}

describe('sarif', () => {
  test.each<[string, string, string]>([
    ['plain letters', 'ngay: 31/11/2026', '31/11/2026'],
    ['accents before', 'địa điểm, ngày: 31/11/2026', '31/11/2026'],
    ['decomposed letters before and inside', 'địa điểm: Hội trường\n'.normalize('NFD'), 'Hội trường'],
    ['an emoji before', 'ghi_chu: 👨‍👩‍👧 dự 👍🏽 rồi', 'rồi'],
    ['an emoji marked', 'ghi_chu: dự 👍🏽 rồi', '👍🏽'],
    ['a byte order mark', '\ufeffngay: 31/11/2026', '31/11/2026'],
    ['CRLF and a later line', 'a: ế\r\nb: ệ\r\nngày: 31/11/2026\r\n', '31/11/2026'],
    ['the end of the file', 'ngay: 31', '31'],
  ])('marks in the file itself what was found: %s', (_, written, words) => {
    const { finding, context } = at(written, words);
    expect(marked(written, regionOf(finding, context))).toBe(
      written === written.normalize('NFD') ? words.normalize('NFD') : words,
    );
  });

  it('marks over several lines, and an insertion point', () => {
    const written = 'noi_dung: |\n  Đề nghị\n  sửa đường\n'.normalize('NFD');
    const { finding, context } = at(written, 'Đề nghị\n  sửa');
    expect(marked(written, regionOf(finding, context))).toBe('Đề nghị\n  sửa'.normalize('NFD'));
    const point = regionOf({ ...finding, span: { start: 0, end: 0 } }, context);
    expect(point).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
  });

  it('tells its unit of columns, its levels and the rules that occur', () => {
    const { finding, context } = at('a: x', 'x');
    const gap: Finding = { ...finding, code: 'thieu/ket_luan.danh_gia', severity: 'info', hint: null };
    const run = logOf(
      [finding, gap, { ...finding, code: 'yaml/lost-after-hash', severity: 'warning' }],
      context,
    );
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results.map((r: { level: string }) => r.level)).toEqual(['error', 'note', 'warning']);
    const { rules } = run.tool.driver;
    expect(rules.map((r: { id: string }) => r.id)).toEqual([finding.code, gap.code, 'yaml/lost-after-hash']);
    expect(rules[1].shortDescription.text).toBe(metaOf('thieu/<khoa>')?.title.vi);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('says message and hint in the language asked for, braces doubled as the standard wants', () => {
    const finding = { ...BASE, message: { vi: 'thẻ {so}', en: 'the tag {so}' } };
    expect(logOf([finding]).results[0].message.text).toBe('thẻ {{so}}\ngợi ý: tháng 11 có 30 ngày');
    expect(logOf([finding], formatContext({ lang: 'en' })).results[0].message.text).toBe(
      'the tag {{so}}\nhelp: November has 30 days',
    );
  });

  test.each<[string, string | undefined]>([
    ['a.yaml', 'a.yaml'],
    ['thư mục/hội nghị (1).yaml', 'th%C6%B0%20m%E1%BB%A5c/h%E1%BB%99i%20ngh%E1%BB%8B%20(1).yaml'],
    ['a:b#c?d%20[e].yaml', 'a%3Ab%23c%3Fd%2520%5Be%5D.yaml'],
    ['../2025/a.yaml', '../2025/a.yaml'],
    ['/tmp/á.yaml', 'file:///tmp/%C3%A1.yaml'],
    ['C:/Hội nghị/a.yaml', 'file:///C:/H%E1%BB%99i%20ngh%E1%BB%8B/a.yaml'],
    ['hỏng\ud800.yaml', 'h%E1%BB%8Fng%EF%BF%BD.yaml'],
  ])('names the file %s', (file, uri) => {
    const [location] = logOf([{ ...BASE, file }]).results[0].locations;
    expect(location.physicalLocation).toEqual({ artifactLocation: { uri } });
    expect(location.logicalLocations).toEqual([{ fullyQualifiedName: 'hoi_nghi.phien[0].ngay' }]);
  });

  it('keeps a finding of no file, and a run without findings', () => {
    expect(logOf([{ ...BASE, file: null, path: null }]).results[0].locations).toBeUndefined();
    expect(logOf([]).results).toEqual([]);
  });

  it('is judged by the schema, which refuses a wrong log', () => {
    const log = JSON.parse(sarif([BASE], formatContext()));
    log.runs[0].results[0].level = 'info';
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'có dấu cách.yaml';
    expect(sarifFaults(log)).toEqual([
      '/runs/0/results/0/level must be equal to one of the allowed values',
      '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri must match format "uri-reference"',
    ]);
  });
});

describe('github', () => {
  test.each<[string, Partial<Finding>, string]>([
    [
      'an error at a place, columns in characters',
      {},
      '::error file=a.yaml,line=1,endLine=1,col=7,endColumn=10,title=dulieu/impossible-date::',
    ],
    ['a warning', { severity: 'warning' }, '::warning file=a.yaml,'],
    ['a note', { severity: 'info' }, '::notice file=a.yaml,'],
    ['a whole file', { span: null }, '::error file=a.yaml,title=dulieu/impossible-date::'],
    ['no file', { file: null, span: null }, '::error title=dulieu/impossible-date::'],
    [
      'a name with everything that must be escaped',
      { file: '50%: a, b.yaml', span: null },
      '::error file=50%25%3A a%2C b.yaml,title=dulieu/impossible-date::',
    ],
  ])('%s', (_, changes, start) => {
    const { finding, context } = at('ngày: 31🙂', '31🙂', changes);
    expect(github([finding], context).startsWith(start)).toBe(true);
  });

  it('has no column when the place is several lines long', () => {
    const { finding, context } = at('a: |\n  x\n  y\n', 'x\n  y');
    expect(github([finding], context)).toMatch(/^::error file=a\.yaml,line=2,endLine=3,title=/);
  });

  it('stays one line whatever the message holds', () => {
    const message = { vi: '100% rồi\r\ndòng hai: a, b', en: '' };
    expect(github([{ ...BASE, message, hint: null, file: null }], formatContext())).toBe(
      '::error title=dulieu/impossible-date::100%25 rồi%0D%0Adòng hai: a, b\n',
    );
    expect(github([], formatContext())).toBe('');
  });
});

describe('gitlab', () => {
  const issues = (findings: readonly Finding[], context = formatContext()) =>
    JSON.parse(gitlab(findings, context)) as { fingerprint: string }[];

  it('gives what Code Quality reads', () => {
    const { finding, context } = at('x: 1\nngay: 31', '31');
    expect(issues([finding], context)).toEqual([
      {
        description: 'không có ngày “31/11/2026” trong lịch; tháng 11 có 30 ngày',
        check_name: 'dulieu/impossible-date',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'a.yaml', lines: { begin: 2, end: 2 } },
      },
    ]);
    expect(issues([{ ...BASE, severity: 'info', hint: null, file: null }])).toMatchObject([
      { severity: 'info', location: { path: '.', lines: { begin: 1, end: 1 } } },
    ]);
    expect(issues([])).toEqual([]);
  });

  it('marks a finding the same when lines and items move, and otherwise when its words change', () => {
    const mark = (text: string, item: number) => {
      const { finding, context } = at(text, '31', { path: ['phien', item, 'ngay'] });
      return issues([finding], context)[0]?.fingerprint;
    };
    const first = mark('- ngay: 31', 0);
    expect(mark('- ngay: 30\n\n    - ngay: 31', 1)).toBe(first);
    expect(mark('- ngay: 31/4', 0)).not.toBe(first);
  });

  it('tells equal findings apart', () => {
    const { finding, context } = at('a: 31', '31');
    const marks = issues([finding, finding, { ...finding, code: 'yaml/tab' }], context);
    expect(new Set(marks.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('a control character of a file', () => {
  const said = 'có “\u009b31m\u007f\u202e”';
  const finding: Finding = { ...BASE, message: { vi: said, en: said }, hint: null };

  test.each([
    ['json', json([finding], formatContext()), (report: string) => JSON.parse(report).findings[0].message],
    ['gitlab', gitlab([finding], formatContext()), (report: string) => JSON.parse(report)[0].description],
    [
      'sarif',
      sarif([finding], formatContext()),
      (report: string) => JSON.parse(report).runs[0].results[0].message.text,
    ],
  ])('%s tells it whole, and as an escape', (_, report, read) => {
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(read(report)).toBe(said);
  });

  test('github shows it as a mark', () => {
    expect(github([finding], formatContext())).toContain('::có “\ufffd31m\ufffd\ufffd”');
  });
});

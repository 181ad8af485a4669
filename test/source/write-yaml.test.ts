import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YamlNode } from '../../src/source/node.ts';
import { type Written, type WrittenField, writeYaml } from '../../src/source/write-yaml.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function field(key: string, value: Written, note: string | null = null, above: string[] = []): WrittenField {
  return { key, value, note, above };
}

function body(...fields: WrittenField[]): string {
  return writeYaml(['đầu tệp'], { fields }).replace('# đầu tệp\n\n', '');
}

/** What the reader makes of a text: the data without places. */
function read(text: string): unknown {
  const { value, findings } = parseYaml({ file: 'x.yaml', text });
  if (value === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return plain(value);
}

function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

describe('writeYaml', () => {
  it('writes block style with comments beside and above', () => {
    const text = writeYaml(['yaml-language-server: $schema=x.json', '', 'Chú thích'], {
      fields: [
        field('co_quan', 'co-quan/phuong.yaml', null, ['Cơ quan']),
        field(
          'hoi_nghi',
          {
            fields: [
              field('nam', '2027', 'Năm'),
              field(
                'phien',
                [{ fields: [field('ngay', null, 'Ngày'), field('dia_diem', 'Hội trường')] }],
                'Các phiên',
              ),
              field('noi_quy', ['Giữ trật tự.', 'Mỗi người\nnăm phút.']),
            ],
          },
          null,
          ['Hội nghị'],
        ),
      ],
    });
    expect(text).toBe(`# yaml-language-server: $schema=x.json
#
# Chú thích

# Cơ quan
co_quan: co-quan/phuong.yaml

# Hội nghị
hoi_nghi:
  nam: 2027                       # Năm
  phien:                          # Các phiên
    - ngay:                       # Ngày
      dia_diem: Hội trường
  noi_quy:
    - Giữ trật tự.
    - |
      Mỗi người
      năm phút.
`);
  });

  it.each([
    ['026', '026'],
    ['1.10', '1.10'],
    ['true', 'true'],
    ['27/4/2023', '27/4/2023'],
    ['19:30', '19:30'],
    ['Bí thư Đảng ủy, Chủ tịch HĐND', 'Bí thư Đảng ủy, Chủ tịch HĐND'],
    ['“trích dẫn”', '“trích dẫn”'],
    ["it's", "it's"],
    ['lần 1: mở đầu', '"lần 1: mở đầu"'],
    ['số #4', '"số #4"'],
    ['- gạch', '"- gạch"'],
    ['[tên riêng]', '"[tên riêng]"'],
  ])('quotes %s only when it must', (text, written) => {
    expect(body(field('so', text))).toBe(`so: ${written}\n`);
  });

  it('keeps a long line whole and its comment two blanks away', () => {
    const long = 'việc rất dài '.repeat(30).trim();
    expect(body(field('viec', long, 'Việc'))).toBe(`viec: ${long}  # Việc\n`);
  });

  it('puts a comment of several lines on one', () => {
    expect(body(field('ten', null, 'năm trước:\nHội nghị'))).toMatch(/^ten: +# năm trước: Hội nghị\n$/);
  });

  it('writes an empty list or group as nothing', () => {
    expect(body(field('y_kien', []), field('ket_luan', { fields: [] }))).toBe('y_kien:\nket_luan:\n');
  });

  it('writes no escape that a mark behind it could change', () => {
    const written = body(field('viec', 'một\r\u0301hai\tba\u2028bốn'));
    expect(written).not.toContain('\\');
    expect(read(written)).toEqual({ viec: 'một\n\u0301hai ba\nbốn' });
  });

  it('reads back as the same text, whatever the text', () => {
    const letters = fc.constantFrom(...'aăâđơưỷẹ Ngọ:#-?"\'[]{}&*!|>%@`,.“”…\\/\n012'.split(''));
    // The reader drops the line feeds at the end of a block.
    const texts = fc
      .string({ unit: letters, minLength: 1, maxLength: 40 })
      .map((t) => t.normalize('NFC').replace(/\n+$/, '.'));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), texts, (list, text) => {
        const written = body(
          field('viec', list, 'Việc'),
          field('nhom', { fields: [field('ten', text, 'Tên')] }),
          field('han', null),
        );
        expect(read(written)).toEqual({ viec: list, nhom: { ten: text }, han: '' });
      }),
    );
  });
});

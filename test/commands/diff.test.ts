import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clerksOffice, type Office, wardOffice } from '../helpers/clerk.ts';
import { withPart } from '../helpers/docx-parts.ts';
import { itRenders } from '../helpers/renderers.ts';
import { asWordSaves, resavedByLibreOffice } from '../helpers/resave.ts';
import { look, paragraphOf, retype } from '../helpers/retouch.ts';
import { behind, paragraph } from '../helpers/spoil.ts';
import { docx, p } from '../helpers/word-file.ts';

const plan = 'van-ban/hoi-nghi-kehoach.docx';
const conclusion = 'van-ban/hoi-nghi-thongbao.docx';

/** Takes away the paragraph that holds these words. */
const without = (words: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`, 'u'), '');

const edits: readonly (readonly [what: string, change: (xml: string) => string])[] = [
  ['a name', retype('>Trần Thị B<', '>Trần Thị Bình<')],
  [
    'an answer written anew',
    retype(
      'Chỉ đạo ban hành kế hoạch giải quyết kiến nghị của Nhân dân.',
      'Văn phòng tham mưu, trình ban hành kế hoạch trước ngày 30/7/2026.',
    ),
  ],
  [
    'a paragraph more',
    (xml) => behind(xml, 'Khoan', paragraph('NoiDung', 'Ý kiến nào cũng được trả lời bằng văn bản.')),
  ],
  ['a recipient less', without('Công an phường, Trạm Y tế phường;')],
  ['a cell', retype('>28/8/2026<', '>30/9/2026<')],
  ['a row less', (xml) => xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*>05<(?:(?!<\/w:tr>).)*<\/w:tr>/u, '')],
  [
    'the look alone',
    (xml) =>
      look(
        'Muc',
        '<w:b w:val="0"/><w:color w:val="FF0000"/>',
      )(paragraphOf('TenLoai', (one) => one.replace('<w:r>', '<w:r><w:rPr><w:sz w:val="36"/></w:rPr>'))(xml)),
  ],
];

const ward = () => wardOffice('thongbao');

test('realistic edits of a paper, each by itself and all together', async () => {
  const office = await ward();
  const written = office.bytes(conclusion);
  const all = (xml: string) => edits.reduce((changed, [, change]) => change(changed), xml);
  const pages: string[] = [];
  for (const [what, change] of [...edits, ['all of it', all] as const]) {
    office.put(conclusion, written);
    office.edit(conclusion, change);
    const { code, stdout, stderr } = await office.type('diff', conclusion);
    expect(code, what).toBe(1);
    pages.push(`=== ${what}\n${stdout}--- ${stderr}`);
  }
  await expect(pages.join('\n')).toMatchFileSnapshot('__golden__/diff.txt');
});

describe('what it is held against', () => {
  async function edited(): Promise<Office> {
    const office = await clerksOffice('kehoach');
    office.edit(plan, retype('Chủ trì:', 'Chủ tọa:'));
    return office;
  }

  test('the YAML of its name, in the folder above or beside, or the one that is named', async () => {
    const office = await edited();
    const found = await office.type('diff', plan);
    expect(found.stdout).toContain(`${plan} so với văn bản do hoi-nghi.yaml cho ra`);
    expect(found.stdout).toContain('Chủ [-trì-]{+tọa+}');
    office.put('hoi-nghi-kehoach.docx', office.bytes(plan));
    office.put('ban-in.docx', office.bytes(plan));
    const changes = (text: string) => text.slice(text.indexOf('\n'));
    for (const words of [
      ['hoi-nghi-kehoach.docx'],
      ['ban-in.docx', 'hoi-nghi.yaml'],
      ['hoi-nghi.yaml', 'ban-in.docx'],
    ]) {
      const done = await office.type('diff', ...words);
      expect([done.code, changes(done.stdout)]).toEqual([1, changes(found.stdout)]);
    }
  });

  test('another paper: the one nobody touched is the former, whatever the order', async () => {
    const office = await edited();
    await office.type('gen', 'kehoach', '--beside', '--quiet');
    const beside = 'van-ban/hoi-nghi-kehoach.moi.docx';
    const done = await office.type('diff', plan, beside);
    expect(done.stdout).toContain(`${plan} so với ${beside}`);
    expect(done.stdout).toContain('Chủ [-trì-]{+tọa+}');
    expect(await office.type('diff', beside, plan)).toEqual(done);
  });

  test('of two that were edited the first is the former', async () => {
    const office = await edited();
    office.put('sau.docx', office.bytes(plan));
    office.edit('sau.docx', retype('Chủ tọa:', 'Chủ tọa điều hành:'));
    expect((await office.type('diff', plan, 'sau.docx')).stdout).toContain('Chủ tọa{+ điều hành+}');
    expect((await office.type('diff', 'sau.docx', plan)).stdout).toContain('Chủ tọa[- điều hành-]');
  });

  test('data that changed since: edits and data are mixed, and that is said', async () => {
    const office = await edited();
    office.data((yaml) => yaml.replace('8h00', '9h15'));
    const { code, stdout, stderr } = await office.type('diff', plan);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^lưu ý: bản gốc của .* không dựng lại được nữa vì hoi-nghi\.yaml hoặc mẫu đã đổi .*lẫn vào nhau$/mu,
    );
    expect(stdout).toContain('[-09-]{+08+} giờ [-15-]{+00+} phút');
    expect(stdout).toContain('Chủ [-trì-]{+tọa+}');
  });

  test('a paper nobody touched: what its data would change', async () => {
    const office = await clerksOffice('kehoach');
    office.data((yaml) => yaml.replace('8h00', '9h15'));
    const { code, stdout, stderr } = await office.type('diff', plan);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`chưa ai sửa ${plan} từ lúc ra văn bản`)]);
    expect(stdout).toContain(`văn bản do hoi-nghi.yaml cho ra so với ${plan}`);
    expect(stdout).toContain('[-08-]{+09+} giờ [-00-]{+15+} phút');
  });

  test('a paper of somebody else', async () => {
    const office = await clerksOffice('kehoach');
    office.put('la-kehoach.docx', docx([p('Kế hoạch của nơi khác')]));
    const { code, stderr } = await office.type('diff', 'la-kehoach.docx', 'hoi-nghi.yaml');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('không có dấu của dialogue nên không biết bản gốc'),
    ]);
  });
});

describe('nothing changed', () => {
  test('the paper as it was written', async () => {
    const office = await clerksOffice('kehoach');
    expect(await office.type('diff', plan)).toEqual({ code: 0, stdout: '', stderr: 'không khác gì\n' });
  });

  test('a paper Word has saved again', async () => {
    const office = await clerksOffice('kehoach');
    office.put(plan, asWordSaves(office.bytes(plan)));
    const { code, stdout, stderr } = await office.type('diff', plan);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('chữ, ảnh và cách trình bày đều không đổi');
  });

  itRenders(
    'papers LibreOffice has saved again, photos and appendices too; one that was edited before shows its edit alone',
    async () => {
      const kinds = ['kehoach', 'bienban', 'thongbao', 'tinbai'];
      const office = await wardOffice(...kinds);
      const names = kinds.map((kind) => `van-ban/hoi-nghi-${kind}.docx`);
      office.edit(conclusion, retype('>Trần Thị B<', '>Trần Thị Bình<'));
      for (const [name, bytes] of await resavedByLibreOffice(office.folder, names)) office.put(name, bytes);
      for (const name of names) {
        const { code, stdout, stderr } = await office.type('diff', name);
        if (name !== conclusion)
          expect([code, stdout, stderr]).toEqual([
            0,
            '',
            expect.stringContaining('chữ, ảnh và cách trình bày đều không đổi'),
          ]);
        else
          expect([code, stdout.split('\n').slice(1)]).toEqual([
            1,
            ['', 'sửa đoạn 81 (họ tên người ký):', '  Trần Thị [-B-]{+Bình+}', ''],
          ]);
      }
    },
  );
});

describe('what is told besides', () => {
  test('tracked changes and comments', async () => {
    const office = await clerksOffice('kehoach');
    office.edit(plan, (xml) =>
      xml.replace(
        '</w:p>',
        '<w:ins w:id="1" w:author="a"><w:r><w:t xml:space="preserve"> Khẩn</w:t></w:r></w:ins></w:p>',
      ),
    );
    const related = withPart(office.bytes(plan), 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="cm" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    );
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    office.put(
      plan,
      withPart(
        related,
        'word/comments.xml',
        () =>
          `<w:comments ${space}><w:comment w:id="0"><w:p><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
    );
    const { stdout, stderr } = await office.type('diff', plan);
    expect(stderr).toContain(
      `${plan} còn 1 thay đổi đang theo dõi (Track Changes): được đọc như đã chấp nhận hết`,
    );
    expect(stderr).toContain(`${plan} có 1 nhận xét (Comment): không so`);
    expect(stdout).toContain('ỦY BAN NHÂN DÂN{+ Khẩn+}');
  });

  test('a photo that was replaced', async () => {
    const office = await wardOffice('tinbai');
    const article = 'van-ban/hoi-nghi-tinbai.docx';
    office.put(
      article,
      withPart(office.bytes(article), 'word/media/anh1.jpeg', () => 'ảnh khác'),
    );
    expect((await office.type('diff', article)).stdout).toContain('[-(ảnh)-]{+(ảnh)+}');
  });

  test('nothing a paper holds steers the terminal', async () => {
    const office = await clerksOffice('kehoach');
    office.edit(plan, retype('Chủ trì:', 'Chủ\u009b2J tọa\u202e:'));
    const { stdout } = await office.type('diff', plan);
    expect(stdout).toContain('\ufffd2J tọa\ufffd');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  test('English, colour and quiet', async () => {
    const office = await clerksOffice('kehoach');
    office.edit(plan, retype('Chủ trì:', 'Chủ tọa:'));
    const english = await office.type('diff', plan, '--lang', 'en');
    expect(english.stdout).toContain('changed paragraph 33 (section IV.1):');
    expect(english.stderr).toBe('1 changed\n');
    const coloured = await office.type('diff', plan, '--color', '--quiet');
    expect(coloured.stdout).toContain('Chủ \u001b[31mtrì\u001b[0m\u001b[32mtọa\u001b[0m');
    expect([coloured.stderr, coloured.stdout.includes('[-')]).toEqual(['', false]);
  });
});

describe('the wrong call says what to do', () => {
  test.each<[string[], RegExp]>([
    [[], /hãy ghi tên văn bản cần xem/],
    [['hoi-nghi.yaml'], /“hoi-nghi\.yaml” là tệp dữ liệu; hãy ghi cả văn bản cần xem/],
    [['van-ban'], /“van-ban” là một thư mục/],
    [['van-ban/hoi-nghi-kehoachh.docx'], /có phải van-ban\/hoi-nghi-kehoach\.docx không/],
    [
      ['cong-van.docx'],
      /không thấy tệp YAML nào cùng tên với “cong-van\.docx”.*dialogue diff cong-van\.docx hoi-nghi\.yaml/,
    ],
    [['cong-van.docx', 'hoi-nghi.yaml'], /không biết “cong-van\.docx” là kế hoạch, biên bản/],
    [['xa/hoi-nghi-kehoach.docx'], /có thể do nhiều tệp YAML ra: .*; hãy ghi rõ một tệp/],
    [[plan, plan, plan], /so một văn bản với tệp YAML của nó, hoặc hai văn bản/],
    [['a', 'b.docx'], /phải đặt trong dấu nháy: "a b\.docx"/],
  ])('%j', async (words, message) => {
    const office = await clerksOffice('kehoach');
    for (const name of ['cong-van.docx', 'a b.docx'])
      office.put(name, docx([p('Kính gửi: Ủy ban nhân dân xã')]));
    mkdirSync(join(office.folder, 'xa'));
    office.put('xa/hoi-nghi-kehoach.docx', office.bytes(plan));
    office.put('xa/hoi-nghi.yml', 'x');
    const done = await office.type('diff', ...words);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(message);
  });

  test('a damaged file, and a YAML that gives no paper', async () => {
    const office = await clerksOffice('kehoach');
    office.put('hong.docx', office.bytes(plan).slice(0, 3000));
    const damaged = await office.type('diff', 'hong.docx', 'hoi-nghi.yaml');
    expect([damaged.code, damaged.stdout]).toEqual([1, '']);
    expect(damaged.stderr).toContain('lỗi[thethuc/cut-short]');
    expect((await office.type('diff', plan, 'hong.docx')).stderr).toContain('lỗi[thethuc/cut-short]');
    office.data((yaml) => yaml.replace('11/12/2026', '31/11/2026'));
    const faulty = await office.type('diff', plan);
    expect([faulty.code, faulty.stdout]).toEqual([1, '']);
    expect(faulty.stderr).toMatch(/lỗi\[dulieu\/impossible-date\].*\n.*hoi-nghi\.yaml:11:13/u);
    office.put('co-quan.yaml', 'loai: xa\nten: Mẫu\ntinh: tỉnh Mẫu\n');
    expect((await office.type('diff', plan, 'co-quan.yaml')).stderr).toContain(
      'đây là tệp cơ quan dùng chung',
    );
  });
});

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/output/stamp.ts';
import { clerksOffice, type Office, wardOffice } from '../helpers/clerk.ts';
import { stamped, withPart } from '../helpers/docx-parts.ts';
import { itRenders } from '../helpers/renderers.ts';
import { asWordSaves, resavedByLibreOffice } from '../helpers/resave.ts';
import { look, retype } from '../helpers/retouch.ts';
import { docx, p } from '../helpers/word-file.ts';

const plan = 'van-ban/hoi-nghi-kehoach.docx';
const minutes = 'van-ban/hoi-nghi-bienban.docx';

const otherHour = (yaml: string) => yaml.replace('8h00', '9h15');
const edit = (office: Office) => office.edit(plan, retype('Chủ trì:', 'Chủ tọa:'));
const resave = (office: Office) => office.put(plan, asWordSaves(office.bytes(plan)));
const restyle = (office: Office) => office.edit(plan, look('TenLoai', '<w:sz w:val="40"/>'));
const changeData = (office: Office) => office.data(otherHour);
/** Out of reach of its YAML. */
const sendAway = (office: Office) => {
  mkdirSync(join(office.folder, 'xa/noi-khac'), { recursive: true });
  office.put(`xa/${plan.replace('van-ban', 'noi-khac')}`, office.bytes(plan));
};
const away = 'xa/noi-khac/hoi-nghi-kehoach.docx';

/** An office’s own template, one line longer. */
const changeTemplate = (office: Office) => {
  mkdirSync(join(office.folder, 'mau/kehoach'), { recursive: true });
  const template = withPart(readFileSync('templates/kehoach/nd30.docx'), 'word/document.xml', (xml) =>
    xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>Mẫu mới</w:t></w:r></w:p>'),
  );
  office.put('mau/kehoach/nd30.docx', template);
};

/** A stamp of the same data and templates around another paper: what an older version of the program would have left. */
const olderProgram = async (office: Office) => {
  const { readStamp } = await import('../../src/output/stamp.ts');
  const written = office.bytes(plan);
  const { view = '', templates = '' } = readStamp(written) ?? {};
  const older = withPart(written, 'word/settings.xml', (xml) =>
    xml.replace('</w:settings>', '<w:zoom w:percent="100"/></w:settings>'),
  );
  office.put(plan, stamped(older, { view, templates }));
};

type Step = (office: Office) => unknown;

describe('what became of a paper: words for people, a word for machines, the exit code', () => {
  test.each<[string, Step[], string, string, string, number, string[]]>([
    ['as it was written', [], plan, 'đúng (so với hoi-nghi.yaml)', 'fresh', 0, []],
    ['edited', [edit], plan, 'đã sửa tay (so với hoi-nghi.yaml)', 'edited', 1, ['output/edited']],
    [
      'saved again by Word',
      [resave],
      plan,
      'chỉ được lưu lại, chữ và ảnh không đổi (so với hoi-nghi.yaml)',
      'resaved',
      1,
      ['output/resaved'],
    ],
    [
      'another look',
      [restyle],
      plan,
      'đã đổi cách trình bày, chữ không đổi (so với hoi-nghi.yaml)',
      'edited',
      1,
      ['output/edited'],
    ],
    [
      'other data',
      [changeData],
      plan,
      'chưa ai sửa; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)',
      'stale',
      1,
      ['output/stale'],
    ],
    [
      'another template',
      [changeTemplate],
      plan,
      'chưa ai sửa; mẫu Word đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)',
      'stale',
      1,
      ['output/stale'],
    ],
    [
      'another version of the program',
      [olderProgram],
      plan,
      'chưa ai sửa; bản dialogue mới cho ra khác đi (so với hoi-nghi.yaml)',
      'stale',
      1,
      ['output/stale'],
    ],
    [
      'edited, and other data',
      [edit, changeData],
      plan,
      'đã sửa tay; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)',
      'edited-stale',
      1,
      ['output/edited', 'output/stale'],
    ],
    [
      'saved again, and other data',
      [resave, changeData],
      plan,
      'chỉ được lưu lại, chữ và ảnh không đổi; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)',
      'resaved-stale',
      1,
      ['output/resaved', 'output/stale'],
    ],
    [
      'brought in line with the data by hand',
      [(o) => o.edit(plan, retype('08 giờ 00 phút', '09 giờ 15 phút')), resave, changeData],
      plan,
      'đã sửa tay (so với hoi-nghi.yaml)',
      'edited',
      1,
      ['output/edited'],
    ],
    [
      'far from its YAML',
      [sendAway],
      away,
      'chưa ai sửa từ lúc ra văn bản',
      'fresh',
      0,
      ['output/no-origin'],
    ],
    [
      'far from it and edited',
      [edit, sendAway],
      away,
      'đã sửa tay',
      'edited',
      1,
      ['output/edited', 'output/no-origin'],
    ],
    [
      'far from it and saved again',
      [resave, sendAway],
      away,
      'chỉ được lưu lại, chữ và ảnh không đổi',
      'resaved',
      1,
      ['output/no-origin', 'output/resaved'],
    ],
    [
      'of somebody else',
      [(o) => o.put('la-kehoach.docx', docx([p('Kế hoạch')]))],
      'la-kehoach.docx',
      'không có dấu của dialogue',
      'foreign',
      1,
      ['output/edited'],
    ],
  ])('%s', async (_, steps, name, state, status, code, codes) => {
    const office = await clerksOffice('kehoach');
    for (const step of steps) await step(office);
    const done = await office.type('verify', name);
    expect([done.code, done.stdout]).toEqual([code, `${name}: ${state}\n`]);
    expect([...new Set([...done.stderr.matchAll(/\[(output\/[\w-]+)\]/g)].map((m) => m[1]))].sort()).toEqual(
      codes,
    );
    const json = JSON.parse((await office.type('verify', name, '--json')).stdout);
    expect(Object.keys(json)).toEqual(['formatVersion', 'findings', 'files']);
    expect(json.files).toEqual([
      { kind: 'kehoach', path: name, status, sha256: hashText(office.bytes(name)) },
    ]);
    expect(json.findings.map((f: { code: string }) => f.code).sort()).toEqual(codes);
  });
});

test('a text of somebody else is held against nothing', async () => {
  const office = await clerksOffice();
  office.put('tin.md', '# Tin');
  const { code, stdout, stderr } = await office.type('verify', 'tin.md');
  expect([code, stdout]).toEqual([1, 'tin.md: không có dấu của dialogue\n']);
  expect(stderr).not.toContain('dialogue diff');
});

test('a paper of unknown kind has none in JSON', async () => {
  const office = await clerksOffice();
  office.put('cong-van.docx', docx([p('Kính gửi: Ủy ban nhân dân xã')]));
  const { files } = JSON.parse((await office.type('verify', 'cong-van.docx', '--json')).stdout);
  expect(files).toMatchObject([{ kind: null, status: 'foreign' }]);
});

describe('what to do next', () => {
  async function said(...steps: Step[]): Promise<string> {
    const office = await clerksOffice('kehoach');
    for (const step of steps) await step(office);
    return (await office.type('verify', plan)).stderr;
  }

  test('see the edit, write it again, or write it beside', async () => {
    expect(await said(edit)).toContain(`xem đã sửa gì: dialogue diff ${plan}`);
    expect(await said(changeData)).toContain('ra lại văn bản: dialogue gen kehoach hoi-nghi.yaml\n');
    expect(await said(edit, changeData)).toContain('dialogue gen kehoach hoi-nghi.yaml --beside\n');
    expect(await said(resave)).toContain('không cần làm gì');
    expect(await said(resave, changeData)).toContain('cách trình bày thì chưa so được');
  });

  test('where the paper lies, and in its format', async () => {
    const office = await clerksOffice();
    await office.type('gen', 'tinbai', '--format', 'md', '--out', 'tin bai', '--quiet');
    changeData(office);
    const { stderr } = await office.type('verify', 'tin bai/hoi-nghi-tinbai.md');
    expect(stderr).toContain(
      'ra lại văn bản: dialogue gen tinbai hoi-nghi.yaml --out "tin bai" --format md\n',
    );
  });

  test('each can be typed, and does what it says', async () => {
    const office = await clerksOffice('kehoach');
    edit(office);
    changeData(office);
    const { stderr } = await office.type('verify', plan);
    const lines = [...stderr.matchAll(/dialogue ((?:diff|gen) [^;\n]+)/g)].map((m) =>
      (m[1] ?? '').split(' '),
    );
    const codes = [];
    for (const words of lines) codes.push((await office.type(...words, '--quiet')).code);
    expect(codes).toEqual([1, 0]);
    expect((await office.type('verify', 'van-ban/hoi-nghi-kehoach.moi.docx')).code).toBe(0);
  });
});

describe('which YAML', () => {
  test('beside the paper, or in the folder above', async () => {
    const office = await clerksOffice('kehoach');
    office.put('hoi-nghi-kehoach.docx', office.bytes(plan));
    const { stdout } = await office.type('verify', 'hoi-nghi-kehoach.docx', plan);
    expect(stdout.match(/so với hoi-nghi\.yaml/g)).toHaveLength(2);
  });

  test('several of its name: none is taken, each is named', async () => {
    const office = await clerksOffice('kehoach');
    office.put('van-ban/hoi-nghi.yml', 'x');
    const done = await office.type('verify', plan);
    expect([done.code, done.stdout]).toEqual([0, `${plan}: chưa ai sửa từ lúc ra văn bản\n`]);
    expect(done.stderr).toContain('1 văn bản: 1 chưa ai sửa\n');
    expect(done.stderr).toContain('có nhiều tệp YAML cùng tên (van-ban/hoi-nghi.yml, hoi-nghi.yaml)');
    expect(done.stderr).toContain(`dialogue verify ${plan} van-ban/hoi-nghi.yml`);
    expect((await office.type('verify', plan, 'hoi-nghi.yaml')).stdout).toBe(
      `${plan}: đúng (so với hoi-nghi.yaml)\n`,
    );
  });

  test('the one that is named, for a paper of another name too', async () => {
    const office = await clerksOffice('kehoach', 'tinbai');
    office.put('ban-in.docx', office.bytes(plan));
    office.put('bai.docx', office.bytes('van-ban/hoi-nghi-tinbai.docx'));
    const { code, stdout } = await office.type('verify', 'ban-in.docx', 'bai.docx', 'hoi-nghi.yaml');
    expect([code, stdout]).toEqual([
      0,
      'ban-in.docx: đúng (so với hoi-nghi.yaml)\nbai.docx: đúng (so với hoi-nghi.yaml)\n',
    ]);
  });

  test('one that gives no paper: its faults are told once, the papers by themselves', async () => {
    const office = await clerksOffice('kehoach', 'bienban');
    edit(office);
    office.data((yaml) => yaml.replace('11/12/2026', '31/11/2026'));
    const { code, stdout, stderr } = await office.type('verify', plan, minutes);
    expect([code, stdout]).toEqual([1, `${plan}: đã sửa tay\n${minutes}: chưa ai sửa từ lúc ra văn bản\n`]);
    expect(stderr.match(/\[dulieu\/impossible-date\]/g)).toHaveLength(1);
    expect(stderr).toContain('hoi-nghi.yaml có lỗi, không ra được văn bản, nên chưa so với dữ liệu');
    expect(stderr).toContain('xem và sửa lỗi: dialogue check hoi-nghi.yaml');
  });
});

describe('several papers', () => {
  test('globs, copies beside and kept copies, without the files Word keeps beside an open paper', async () => {
    const office = await clerksOffice('kehoach', 'bienban');
    edit(office);
    changeData(office);
    await office.type('gen', 'kehoach', '--beside', '--quiet');
    await office.type('gen', 'kehoach', '--force', '--quiet');
    office.put('van-ban/~$i-nghi-kehoach.docx', 'khóa');
    const { code, stdout, stderr } = await office.type('verify', 'van-ban/*.docx');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `${minutes}: chưa ai sửa; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)`,
      'van-ban/hoi-nghi-kehoach.2026-11-21.bak.docx: đã sửa tay; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)',
      `${plan}: đúng (so với hoi-nghi.yaml)`,
      'van-ban/hoi-nghi-kehoach.moi.docx: đúng (so với hoi-nghi.yaml)',
      '',
    ]);
    expect(stderr.split('\n').at(-2)).toBe('4 văn bản: 1 cần ra lại, 1 đã sửa tay và dữ liệu đã đổi, 2 đúng');
  });

  test('html and md; line ends of Windows are no edit', async () => {
    const office = await wardOffice();
    await office.type('gen', 'tinbai', '--format', 'html,md', '--quiet');
    const names = ['van-ban/hoi-nghi-tinbai.html', 'van-ban/hoi-nghi-tinbai.md'];
    const text = (name: string) => new TextDecoder().decode(office.bytes(name));
    for (const name of names) office.put(name, text(name).replaceAll('\n', '\r\n'));
    expect((await office.type('verify', ...names)).code).toBe(0);
    for (const name of names) office.put(name, text(name).replace('Phan Văn T', 'Phan Văn Tâm'));
    const { code, stdout, stderr } = await office.type('verify', ...names);
    expect([code, stdout]).toEqual([
      1,
      names.map((name) => `${name}: đã sửa tay (so với hoi-nghi.yaml)\n`).join(''),
    ]);
    expect(stderr).not.toContain('dialogue diff');
  });

  test('English, and quiet', async () => {
    const office = await clerksOffice('kehoach');
    edit(office);
    changeData(office);
    const english = await office.type('verify', plan, '--lang', 'en');
    expect(english.stdout).toBe(
      `${plan}: edited by hand; its data has changed since it was written (held against hoi-nghi.yaml)\n`,
    );
    expect(english.stderr).not.toMatch(/[À-ỹ]/u);
    expect(await office.type('verify', plan, '--quiet')).toEqual({
      code: 1,
      stdout: `${plan}: đã sửa tay; dữ liệu đã đổi từ lúc ra văn bản (so với hoi-nghi.yaml)\n`,
      stderr: '',
    });
  });
});

describe('the wrong call says what to do', () => {
  test.each<[string[], RegExp]>([
    [[], /hãy ghi tên văn bản cần xem, ví dụ: dialogue verify van-ban\/\*\.docx/],
    [['hoi-nghi.yaml'], /“hoi-nghi\.yaml” là tệp dữ liệu; hãy ghi cả văn bản/],
    [[plan, 'hoi-nghi.yaml', 'b.yaml'], /chỉ ghi một tệp YAML/],
    [['a.pdf'], /tệp PDF thì xem tệp Word cùng tên: dialogue verify a\.docx/],
    [['khong-co.docx'], /không tìm thấy tệp “khong-co\.docx”/],
    [['van-ban'], /“van-ban” là một thư mục.*van-ban\/\*\.docx/],
    [['*.html'], /không có tệp nào khớp/],
    [[plan, '--templates', 'khong-co'], /--templates: không có thư mục/],
    [[plan, '--root', 'khong-co'], /--root: không có thư mục/],
  ])('%j', async (words, message) => {
    const office = await clerksOffice('kehoach');
    for (const name of ['a.pdf', 'b.yaml']) office.put(name, 'x');
    const done = await office.type('verify', ...words);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(message);
  });

  test('what cannot be read is told; the others are judged', async () => {
    const office = await clerksOffice('kehoach');
    office.put('hong.docx', office.bytes(plan).slice(0, 3000));
    office.put('rong.docx', '');
    const { code, stdout, stderr } = await office.type('verify', 'hong.docx', 'rong.docx', plan);
    expect([code, stdout]).toEqual([1, `${plan}: đúng (so với hoi-nghi.yaml)\n`]);
    expect(stderr).toMatch(/lỗi\[thethuc\/cut-short\].*lỗi\[thethuc\/empty-file\]/su);
    expect(stderr).toContain('3 văn bản: 2 không đọc được, 1 đúng');
  });
});

itRenders('papers LibreOffice has saved again: nothing was edited, gen keeps them and says so', async () => {
  const kinds = ['kehoach', 'bienban', 'thongbao', 'tinbai'];
  const office = await wardOffice(...kinds);
  const names = kinds.map((kind) => `van-ban/hoi-nghi-${kind}.docx`);
  const resaved = await resavedByLibreOffice(office.folder, names.slice(0, 3));
  for (const [name, bytes] of resaved) office.put(name, bytes);
  const verified = await office.type('verify', ...names);
  expect(verified.stdout.split('\n').map((line) => line.replace(/^\S+: /, ''))).toEqual([
    ...Array.from({ length: 3 }, () => 'chỉ được lưu lại, chữ và ảnh không đổi (so với hoi-nghi.yaml)'),
    'đúng (so với hoi-nghi.yaml)',
    '',
  ]);
  const made = await office.type('gen', 'all', '--json');
  const { files, findings } = JSON.parse(made.stdout);
  expect([made.code, files.map((f: { status: string }) => f.status)]).toEqual([
    3,
    ['kept', 'kept', 'kept', 'same'],
  ]);
  const kept = findings.filter((f: { code: string }) => f.code === 'output/resaved');
  expect(kept).toHaveLength(3);
  expect(kept[0].message).toContain('chữ và ảnh không đổi, nhưng tệp vẫn được giữ nguyên');
  expect((await office.type('gen', 'kehoach', '--force', '--quiet')).code).toBe(0);
  expect(office.bytes('van-ban/hoi-nghi-kehoach.2026-11-21.bak.docx')).toEqual(resaved.get(plan));
  expect((await office.type('verify', plan)).code).toBe(0);
});

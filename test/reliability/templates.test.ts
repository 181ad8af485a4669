import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/findings/finding.ts';
import { renderDocx } from '../../src/render/docx.ts';
import { readXml } from '../../src/templates/archive/xml.ts';
import { compareTags } from '../../src/templates/compare.ts';
import { readManifest } from '../../src/templates/manifest.ts';
import type { Tag } from '../../src/templates/tag.ts';
import { readTags } from '../../src/templates/tags.ts';
import { committed, committedText } from '../helpers/committed.ts';
import { docxPart, withPart } from '../helpers/docx-parts.ts';
import { structureFaults } from '../helpers/docx-structure.ts';
import { freshFolder, get, put } from '../helpers/folder.ts';
import { office, PLAN, plan, refusedBy, type Told, written } from '../helpers/office.ts';
import { run } from '../helpers/run.ts';
import { sdkFaults } from '../helpers/validator.ts';
import { fullPlan } from '../helpers/views.ts';

/** The tags of a Word template of the office; each row names a template that goes wrong in the usual way of filling it. */

type Change = (document: string) => string;

const swap =
  (from: string, to: string): Change =>
  (document) => {
    expect(document).toContain(from);
    return document.replace(from, () => to);
  };

const tag = (written: string): Change => swap('{ket_thuc}', written);

const at = ({ code, message, hint, file }: Told) => ({ code, message, hint, file });

async function refused(change: Change): Promise<Told[]> {
  return refusedBy(plan(change));
}

interface Filled {
  text: string;
  /** Codes of what was said of the template. */
  told: string[];
  /** `word/document.xml` */
  document: string;
  bytes: Uint8Array;
}

/** The plan filled in. */
async function fill(change: Change): Promise<Filled> {
  const cwd = office(plan(change));
  const done = await run(['gen', 'kehoach', '--report', 'short'], { cwd });
  expect([done.code, done.stdout]).toEqual([0, 'van-ban/a-kehoach.docx\n']);
  const bytes = get(join(cwd, 'van-ban/a-kehoach.docx')) ?? new Uint8Array();
  const told = done.stderr.split('\n').flatMap((line) => /\[(template\/[\w-]+)\]/.exec(line)?.[1] ?? []);
  return { text: written(cwd), told, document: docxPart(bytes, 'word/document.xml'), bytes };
}

/** The same, which must be a good .docx. */
async function filled(change: Change): Promise<Filled> {
  const result = await fill(change);
  expect([...structureFaults(result.bytes), ...(await sdkFaults(result.bytes))]).toEqual([]);
  return result;
}

let once: Promise<Filled> | undefined;
/** What the shipped plan gives. */
function shipped(): Promise<Filled> {
  once ??= filled((document) => document);
  return once;
}

/** A change that makes no difference at all. */
async function expectSame(change: Change): Promise<void> {
  const [{ document, told }, original] = [await fill(change), await shipped()];
  expect([document, told]).toEqual([original.document, []]);
}

const seeManifest = 'xem template.yaml cạnh mẫu: ở đó có mọi thẻ dùng được';

describe('#41 a tag that does not exist', () => {
  test.each([
    ['{so_ki_hieu}', 'ý bạn là {so_ky_hieu}?'],
    ['{Số kí hiệu}', 'ý bạn là {so_ky_hieu}?'],
    ['{sokyhieu}', 'ý bạn là {so_ky_hieu}?'],
    ['{so_ky_hieu_van_ban_den}', seeManifest],
  ])('#41 %s is told with the file: %s', async (written, hint) => {
    expect((await refused(swap('{so_ky_hieu}', written))).map(at)).toEqual([
      {
        code: 'template/unknown-tag',
        message: `mẫu dùng thẻ ${written}, không có thẻ này`,
        hint,
        file: `mau/${PLAN}`,
      },
    ]);
  });

  test('#41 inside a loop, and in a header', async () => {
    const files = {
      [PLAN]: withPart(
        withPart(committed(PLAN), 'word/document.xml', swap('{tieu_de}', '{tieu_dee}')),
        'word/header2.xml',
        (xml) => xml.replace('</w:p>', '<w:r><w:t>{trich_yeeu}</w:t></w:r></w:p>'),
      ),
    };
    expect((await refusedBy(files)).map(({ message, hint }) => `${message} → ${hint}`)).toEqual([
      'mẫu dùng thẻ {trich_yeeu}, không có thẻ này → ý bạn là {trich_yeu}?',
      'mẫu dùng thẻ {tieu_dee} trong {#muc_dich_yeu_cau}, không có thẻ này → ý bạn là {tieu_de}?',
    ]);
  });

  test('#41 is told by check as well, and in English', async () => {
    const cwd = office(plan(swap('{so_ky_hieu}', '{so_ki_hieu}')));
    const done = await run(['check', '--lang', 'en'], { cwd });
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('the template uses {so_ki_hieu}, which does not exist');
    expect(done.stdout).toContain('did you mean {so_ky_hieu}?');
  });
});

test.each([
  ['a space', '{ ket_thuc }'],
  ['a no-break space', '{\u00a0ket_thuc\u00a0}'],
  ['a zero-width space', '{ket\u200b_thuc\u200b}'],
  ['a soft hyphen and a byte order mark', '{\ufeffket_\u00adthuc}'],
])('#42 %s in a tag makes no difference', async (_, written) => {
  await expectSame(tag(written));
});

test.each([
  ['accents', '{kết_thúc}'],
  ['accents of a Mac (NFD)', '{kết_thúc}'.normalize('NFD')],
  ['words', '{Kết thúc}'],
  ['capitals and a hyphen', '{KET-THUC}'],
])('#43 a tag may be written with %s', async (_, written) => {
  await expectSame(tag(written));
});

test('#43 so may a loop, open and close each in its own way', async () => {
  const change: Change = (document) =>
    document
      .replace('{#can_cu}', '{# Căn cứ }')
      .replace('{/can_cu}', `{/${'căn_cứ'.normalize('NFD')}\u200b}`);
  await expectSame(change);
});

const pair = 'mỗi {#tên} phải có {/tên} cùng tên ở sau, mỗi thẻ một đoạn riêng';
const brace = 'mở mẫu bằng Word, sửa cho mỗi thẻ có đúng một dấu { và một dấu }';
const levels =
  'khối lặp mở và đóng ở hai chỗ không cùng bậc (ô này sang ô khác, trong bảng ra ngoài bảng), gần “can_cu”';

const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="TheLap"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...texts: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${texts.map(paragraph).join('')}</w:tc>`;
const text = (...runs: string[]): string =>
  `<w:p>${runs.map((one) => `<w:r><w:t xml:space="preserve">${one}</w:t></w:r>`).join('')}</w:p>`;
const marked =
  '<w:p><w:bookmarkStart w:id="4" w:name="moc"/><w:r><w:t>{.}</w:t></w:r><w:bookmarkEnd w:id="4"/></w:p>';
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
/** Blocks in front of the first basis. */
const blocks = (xml: string): Change => swap(paragraph('{#can_cu}'), `${xml}${paragraph('{#can_cu}')}`);

test.each<[string, Change, string, string]>([
  ['a loop never closed', swap('{/can_cu}', ''), 'khối lặp mở mà không đóng, gần “can_cu”', pair],
  ['a loop never opened', swap('{#can_cu}', ''), 'khối lặp đóng mà chưa mở, gần “can_cu”', pair],
  [
    'a loop closed by another name',
    swap('{/can_cu}', '{/mo_dau}'),
    'thẻ đóng khối lặp không khớp với thẻ mở, gần “{#can_cu} … {/mo_dau}”',
    pair,
  ],
  ['a closing tag without a name', swap('{/can_cu}', '{/}'), 'thẻ đóng khối lặp không khớp với thẻ mở', pair],
  ['doubled braces', tag('{{ket_thuc}}'), 'có hai dấu { liền nhau, gần “{{ket_”', brace],
  [
    'a tag never closed',
    tag('{ket_thuc'),
    'thẻ mở bằng { mà không đóng bằng }, gần “{ket_thucNơi nhận:”',
    brace,
  ],
  ['a tag never opened', tag('ket_thuc}'), 'có dấu } mà không có dấu { trước đó, gần “ket_thuc}”', brace],
  [
    'a loop from a cell to outside the table',
    blocks(`${table(cell('{#can_cu}') + cell(''))}${paragraph('{/can_cu}')}`),
    levels,
    pair,
  ],
  [
    'a loop from a link to outside of it',
    blocks(
      '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>{#can_cu}</w:t></w:r></w:hyperlink><w:r><w:t>{.}{/can_cu}</w:t></w:r></w:p>',
    ),
    levels,
    pair,
  ],
  [
    'a loop from a content control to outside of it',
    blocks(`<w:sdt><w:sdtContent>${paragraph('{#can_cu}')}</w:sdtContent></w:sdt>${paragraph('{/can_cu}')}`),
    levels,
    pair,
  ],
  [
    'a loop from a paragraph into a cell',
    blocks(`${paragraph('{#can_cu}')}${table(cell('{/can_cu}') + cell(''))}`),
    levels,
    pair,
  ],
])('#44 %s', async (_, change, message, hint) => {
  const [first, ...more] = await refused(change);
  expect(first).toMatchObject({ code: 'template/syntax', hint, file: `mau/${PLAN}` });
  expect(first?.message).toContain(message);
  for (const { code } of more) expect(code).toBe('template/syntax');
});

test.each<[string, Change]>([
  ['over the cells of a row', blocks(table(cell('{#can_cu}{.}') + cell('{/can_cu}')))],
  ['over two rows', blocks(table(cell('{#can_cu}{.}') + cell(''), cell('') + cell('{/can_cu}')))],
  ['alone in a cell, over nothing', blocks(table(cell('{#chu_quan}', '{.}', '{/chu_quan}') + cell('')))],
  ['in one paragraph of a cell, over nothing', blocks(table(cell('{#chu_quan}{.}{/chu_quan}') + cell('')))],
  ['over the only row, over nothing', blocks(table(cell('{#chu_quan}{.}') + cell('{/chu_quan}')))],
  ['from one run into another', blocks(text('{#can_cu}', '{.}', '{/can_cu}'))],
  [
    'around a bookmark, which stays once',
    blocks(`${paragraph('{#can_cu}')}${marked}${paragraph('{/can_cu}')}`),
  ],
])('#44 a loop %s is a good one and gives a good file', async (_, change) => {
  const { told } = await filled(change);
  expect(told).toEqual([]);
});

test.each([
  ['behind', '{#can_cu} '],
  ['before', ' {#can_cu}'],
])('#44 a space %s a loop tag is told, for it leaves blank paragraphs', async (_, written) => {
  const change = swap('{#can_cu}', written);
  expect((await filled(change)).told).toEqual(['template/loose-loop']);
  const strict = await run(['gen', 'kehoach', '--strict'], { cwd: office(plan(change)) });
  expect([strict.code, strict.stdout]).toEqual([1, '']);
  expect(strict.stderr).toContain('thẻ {#can_cu} hoặc {/can_cu} không đứng một mình trong đoạn của nó');
});

/** What people and programs leave in a template, each in any place. */
const pieces: readonly string[] = [
  ...[
    '{#can_cu}',
    '{/can_cu}',
    '{^can_cu}',
    '{#mo_dau}',
    '{/mo_dau}',
    '{ket_thuc}',
    '{.}',
    '{',
    '}',
    '{@ket_thuc}',
  ],
  ...[
    '</w:t></w:r><w:r><w:t>',
    '</w:t></w:r></w:p><w:p><w:r><w:t>',
    '</w:t><w:t>',
    '<w:br/>',
    '<w:tab/>',
    '<w:p/>',
  ],
  ...[paragraph('{#chu_quan}'), paragraph('{/chu_quan}'), table(cell('{#can_cu}') + cell('{/can_cu}'))],
  ...['<!-- {x} -->', '<![CDATA[{ket_thuc}]]>', '&#123;ket_thuc&#125;', '<w:r><w:br w:type="page"/></w:r>'],
  '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>',
];

test('#44 whatever tags and markup stand wherever: a finding, or a whole paper', async () => {
  const template = committed(PLAN);
  const places = [...docxPart(template, 'word/document.xml').matchAll(/>/g)].map(({ index }) => index + 1);
  const edit = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...pieces));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const spoilt = withPart(template, 'word/document.xml', (xml) =>
        [...edits]
          .sort(([a], [b]) => b - a)
          .reduce((now, [place, piece]) => now.slice(0, place) + piece + now.slice(place), xml),
      );
      const { value: tags, findings } = readTags(spoilt, 'mau.docx');
      if (tags === undefined || hasErrors([...findings, ...compareTags(tags, manifest, 'mau.docx')])) return;
      const done = await renderDocx(spoilt, fullPlan('nd30'), { photos: [], file: 'mau.docx' });
      if (done.value === undefined) return expect(hasErrors(done.findings)).toBe(true);
      const document = Buffer.from(done.value.get('word/document.xml') ?? []).toString('utf8');
      for (const _ of readXml(document, { open: () => undefined, close: () => undefined }));
    }),
    { numRuns: 100 },
  );
});

const manifest = manifestOf('kehoach');

function manifestOf(kind: string): Tag[] {
  return readManifest(committedText(`${kind}/template.yaml`)).value ?? [];
}

const runs = (...texts: string[]): string =>
  texts
    .map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>');
const author = 'w:author="Văn thư" w:date="2026-01-01T00:00:00Z"';
const whole = '<w:r><w:t xml:space="preserve">{ket_thuc}</w:t></w:r>';

test.each<[string, string, string[]]>([
  ['over runs and marks of the speller', runs('{', 'ket', '_thuc', '}'), []],
  [
    'by a bookmark and a bold letter',
    '<w:r><w:t>{ket</w:t></w:r><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="7"/><w:r><w:rPr><w:b/></w:rPr><w:t>_thuc}</w:t></w:r>',
    [],
  ],
  ['by a line break', '<w:r><w:t>{ket_thuc</w:t><w:br/><w:t>}</w:t></w:r>', []],
  [
    'by a tracked insertion',
    `<w:r><w:t>{ket</w:t></w:r><w:ins w:id="8" ${author}><w:r><w:t>_thuc}</w:t></w:r></w:ins>`,
    ['template/tracked-changes'],
  ],
])('#45 a tag cut %s prints its text', async (_, xml, told) => {
  const result = await filled(swap(whole, xml));
  expect(result.text.replace(/\n/g, '')).toBe((await shipped()).text.replace(/\n/g, ''));
  expect(result.told).toEqual(told);
});

describe('#46 tracked changes', () => {
  const deleted = swap(
    whole,
    `<w:del w:id="9" ${author}><w:r><w:delText>ket_thuc_cu: xóa rồi</w:delText></w:r></w:del>${whole}`,
  );
  /** A tag that Word has struck out, brace by brace: no text of the paper. */
  const struck = swap(
    whole,
    `<w:del w:id="9" ${author}><w:r><w:delText>{khong_co}</w:delText></w:r></w:del>${whole}`,
  );

  test('#46 a tag in a tracked deletion is no tag, and the template is told of with a warning', async () => {
    const { text, told } = await filled(deleted);
    expect([text, told]).toEqual([(await shipped()).text, ['template/tracked-changes']]);
    expect((await run(['gen', 'kehoach'], { cwd: office(plan(struck)) })).code).toBe(0);
  });

  test('#46 repeated by a loop each has a number of its own', async () => {
    const inserted = `<w:p><w:ins w:id="9" ${author}><w:r><w:t>{.}</w:t></w:r></w:ins></w:p>`;
    const { text } = await filled(blocks(`${paragraph('{#can_cu}')}${inserted}${paragraph('{/can_cu}')}`));
    expect(text.match(/Căn cứ (?:một|hai|ba)/g)).toHaveLength(6);
  });

  test('#46 --strict makes it an error, with the cure', async () => {
    const strict = await run(['gen', 'kehoach', '--strict'], { cwd: office(plan(deleted)) });
    expect([strict.code, strict.stdout]).toEqual([1, '']);
    expect(strict.stderr).toContain('mẫu còn thay đổi đang theo dõi (Track Changes), sẽ theo vào văn bản');
    expect(strict.stderr).toContain('Xem lại (Review) → Chấp nhận (Accept) hoặc Từ chối (Reject) tất cả');
  });
});

describe('#56 a template has no language', () => {
  test.each([
    '{constructor.constructor("return process")().exit(9)}',
    '{__proto__}',
    '{constructor}',
    '{toString}',
    '{so_ky_hieu.length}',
    '{ten_loai | upper}',
    '{so_ky_hieu + 1}',
    '{.}',
    '{}',
    '{:else}',
  ])('#56 %s is an unknown tag', async (written) => {
    const [only, ...more] = await refused(tag(written));
    expect([only?.code, only?.message, more]).toEqual([
      'template/unknown-tag',
      `mẫu dùng thẻ ${written}, không có thẻ này`,
      [],
    ]);
  });

  test('#56 a loop over what hangs on every object is an unknown tag', async () => {
    const change = blocks(['{#constructor}', 'x', '{/constructor}'].map(paragraph).join(''));
    expect((await refused(change)).map(({ message }) => message)).toEqual([
      'mẫu dùng thẻ {constructor}, không có thẻ này',
    ]);
  });

  test.each(['{@ket_thuc}', 'Kết thúc: {@ket_thuc} hết', '{ @ ket_thuc }'])(
    '#56 %s, markup of Word, is refused with what to write',
    async (written) => {
      expect((await refused(tag(written))).map(({ code, hint }) => [code, hint])).toEqual([
        ['template/raw-tag', 'viết {ket_thuc}'],
      ]);
    },
  );

  test.each([
    ['{=[[ ]]=}', 'template/unknown-tag'],
    // Delimiters that find themselves again for ever, in the engine as it comes.
    ['{=a b= a=a b=', 'template/syntax'],
  ])('#56 %s changes no delimiters', async (written, code) => {
    expect((await refused(tag(written)))[0]?.code).toBe(code);
  });

  test('#56 a loop widened by hand, which could repeat the body of the file, is refused', async () => {
    expect((await refused(swap('{#can_cu}', '{-w:body can_cu}')))[0]?.code).toBe('template/syntax');
  });

  test('#56 a value is never read as a template', async () => {
    const cwd = office({});
    const yaml = new TextDecoder().decode(get(join(cwd, 'a.yaml')) ?? undefined);
    const odd = '{#can_cu}{/can_cu}{{x}}{@y}';
    put(
      cwd,
      'a.yaml',
      yaml.replace(/dia_diem: .*/, () => `dia_diem: "${odd}"`),
    );
    expect((await run(['gen', 'kehoach'], { cwd })).code).toBe(0);
    expect(written(cwd)).toContain(odd);
  });
});

describe('#57 tags are collected by ourselves', () => {
  test('#57 a whole copy of the shipped templates gives the same papers without a word', async () => {
    const cwd = freshFolder();
    put(cwd, 'a.yaml', new TextDecoder().decode(get('examples/phuong-7-2023.yaml') ?? undefined));
    const gen = (out: string) =>
      run(['gen', 'all', '--format', 'docx,html,md', '--json', '--out', out], { cwd });
    const before = JSON.parse((await gen('goc')).stdout);
    expect((await run(['new', '--templates', '--quiet'], { cwd })).code).toBe(0);
    const after = JSON.parse((await gen('rieng')).stdout);
    const hashes = ({ files }: { files: { sha256: string }[] }) => files.map(({ sha256 }) => sha256);
    expect(hashes(after)).toEqual(hashes(before));
    expect(hashes(after)).toHaveLength(6);
    expect(after.findings).toEqual(before.findings);
  });

  test('#57 what Word writes around the text of a shipped template stays in the paper', async () => {
    const { document } = await filled(swap(whole, `<w:r><w:rPr><w:i/></w:rPr><w:t>{ket_thuc}</w:t></w:r>`));
    expect(document).toMatch(/<w:rPr><w:i\/><\/w:rPr><w:t[^>]*>[^<]+\.\/\.<\/w:t>/);
  });
});

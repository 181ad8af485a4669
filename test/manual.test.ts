import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleReference } from '../src/form/reference.ts';
import { basisReference } from '../src/law/reference.ts';
import { fieldReference } from '../src/schema/manual.ts';
import { withPart } from './helpers/docx-parts.ts';
import { hasLibreOffice } from './helpers/renderers.ts';
import { freshFolder, run } from './helpers/run.ts';

const MANUAL = '../HUONG-DAN.md';
const manual = readFileSync(new URL(MANUAL, import.meta.url), 'utf8');

const FENCED = /^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$|^<!-- (sửa tay|nhận về): (\S+) -->$/gm;
const FIELDS = /(<!-- truong:bat-dau -->\n)[\s\S]*(<!-- truong:ket-thuc -->)/;
const RULES = /(<!-- tieu-chi:bat-dau -->\n)[\s\S]*(<!-- tieu-chi:ket-thuc -->)/;
const BASES = /(<!-- can-cu:bat-dau -->\n)[\s\S]*(<!-- can-cu:ket-thuc -->)/;

/** A command line as words; the manual quotes only what holds blanks. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
}

interface Said {
  code: number;
  /** stdout and stderr as they come in one window. */
  screen: string;
}

async function type(line: string, cwd: string): Promise<Said> {
  let screen = '';
  const write = (text: string) => {
    screen += text;
  };
  const [program, ...argv] = words(line);
  expect(program).toBe('dialogue');
  const { code } = await run(argv, { cwd, stdout: write, stderr: write });
  return { code, screen };
}

/**
 * Does what the manual tells, from its first line to its last, in one folder: a block `yaml NAME` is saved as that file,
 * every `dialogue …` of a block `cmd` is typed (exit code 0 unless the block says another), and the block `text` after it
 * becomes what the screen showed. A comment `sửa tay: FILE` edits a paper, `nhận về: FILE` puts one there.
 */
async function follow(text: string, cwd: string): Promise<string> {
  let screen = '';
  const screens: string[] = [];
  for (const [, language, info, body = '', how, edited] of text.matchAll(FENCED)) {
    if (edited !== undefined && how === 'nhận về') receive(cwd, edited);
    else if (edited !== undefined) editByHand(join(cwd, edited));
    if (language === 'yaml' && info !== undefined) writeFileSync(join(cwd, info), body);
    if (language === 'text') screens.push(screen);
    if (language !== 'cmd') continue;
    screen = '';
    for (const line of body.split('\n').filter((l) => l.startsWith('dialogue '))) {
      const said = await type(line, cwd);
      const expected = line.includes('pdf') && !hasLibreOffice() ? 3 : Number(info ?? 0);
      expect(`${line} → ${said.code}\n${said.screen}`).toMatch(`${line} → ${expected}\n`);
      screen += said.screen;
    }
  }
  return text.replace(FENCED, (block: string, language: string | undefined) =>
    language === 'text' ? `\`\`\`text\n${screens.shift() ?? ''}\`\`\`` : block,
  );
}

function editByHand(path: string): void {
  const changed = withPart(readFileSync(path), 'word/document.xml', (xml) =>
    xml.replace('Lắng nghe', 'Nghe'),
  );
  writeFileSync(path, changed);
}

/** A paper of somebody else: a narrow margin, a large word, a blank too many. */
function receive(cwd: string, name: string): void {
  const ours = readFileSync(join(cwd, 'van-ban/hoi-nghi-kehoach.docx'));
  const changed = withPart(ours, 'word/document.xml', (xml) =>
    xml
      .replace(/w:left="\d+"(?=[^>]*w:gutter)/g, 'w:left="1134"')
      .replace(/(<w:pStyle w:val="TenLoai"\/>.*?<w:r>)/, '$1<w:rPr><w:sz w:val="36"/></w:rPr>')
      .replace('Lắng nghe', 'Lắng  nghe'),
  );
  writeFileSync(join(cwd, name), changed);
}

/** A fragment with the office and the session it leaves out. */
function whole(fragment: string): string {
  const office = 'co_quan: {loai: phuong, ten: Mẫu, tinh: tỉnh Mẫu}\n';
  const session = 'hoi_nghi: {ben_lanh_dao: [chinh_quyen], phien: [{ngay: 22/5/2026}]}\n';
  const has = (key: string) => fragment.startsWith(key) || fragment.includes(`\n${key}`);
  return `${has('co_quan:') ? '' : office}${has('hoi_nghi:') ? '' : session}${fragment}`;
}

describe('HUONG-DAN.md', () => {
  it('shows what the program says, every field of the schema, every basis and every criterion of form (npx vitest run test/manual -u refreshes them)', async () => {
    const cwd = freshFolder();
    cpSync('examples', join(cwd, 'vi-du'), { recursive: true });
    const followed = await follow(manual, cwd);
    const fresh = followed
      .replace(FIELDS, (_, start: string, end: string) => `${start}\n${fieldReference()}\n${end}`)
      .replace(RULES, (_, start: string, end: string) => `${start}\n${ruleReference()}\n${end}`)
      .replace(BASES, (_, start: string, end: string) => `${start}\n${basisReference()}\n${end}`);
    await expect(fresh).toMatchFileSnapshot(MANUAL);
  });

  const inline = [...manual.matchAll(/`(dialogue [^`…<\n]+)`/g)].map((m) => m[1] ?? '');

  it.each([...new Set(inline)])('names a command line that can be typed: %s', async (line) => {
    const cwd = freshFolder();
    cpSync('examples/xa-mau-toi-thieu.yaml', join(cwd, 'hoi-nghi.yaml'));
    cpSync('examples/phuong-7-2023.yaml', join(cwd, 'nam-truoc.yaml'));
    const { screen } = await type(line, cwd);
    expect(screen).not.toMatch(/không có (?:tùy chọn|lệnh|loại văn bản)|còn thiếu giá trị|từ thừa/);
  });

  const fragments = [...manual.matchAll(FENCED)].flatMap(({ 1: language, 2: info, 3: body = '', index }) =>
    language === 'yaml' && info === undefined
      ? [{ line: manual.slice(0, index).split('\n').length, body }]
      : [],
  );

  it.each(fragments)('shows YAML that gives papers: line $line', async ({ body }) => {
    const cwd = freshFolder();
    cpSync('examples', cwd, { recursive: true });
    writeFileSync(join(cwd, 'doan.yaml'), whole(body));
    const { stdout } = await run(['check', 'doan.yaml', '--report', 'json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: { severity: string }[] };
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect((await run(['gen', 'all', 'doan.yaml'], { cwd })).code).toBe(0);
  });

  it('tells the truth about a plan for the year', async () => {
    const cwd = freshFolder();
    const annual = fragments.find(({ body }) => body.includes('ca_nam'));
    writeFileSync(join(cwd, 'doan.yaml'), whole(annual?.body ?? ''));
    expect((await run(['gen', 'all'], { cwd })).stdout).toBe('van-ban/doan-kehoach.docx\n');
  });

  it('names the package as it is packed', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const named = [...manual.matchAll(/doi-thoai-cli-([\d.]+)\.tgz/g)].map((m) => m[1]);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});

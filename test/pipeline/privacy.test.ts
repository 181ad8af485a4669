import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { docxParts } from '../helpers/docx-parts.ts';
import { docxText } from '../helpers/docx-text.ts';
import { EXAMPLES, KIND_WORDS } from '../helpers/examples.ts';
import { freshFolder, get } from '../helpers/folder.ts';
import { run } from '../helpers/run.ts';
import { ward, wardFolder, wardOffice, writtenIn } from '../helpers/ward.ts';

/** All papers of a YAML as texts, by `<kind>.<format>`; a .docx gives the text of all its parts. */
async function texts(yaml: string, office = wardOffice): Promise<Map<string, string>> {
  const cwd = wardFolder(yaml, office);
  expect((await run(['gen', ...KIND_WORDS.slice(0, 3)], { cwd })).code).toBe(0);
  expect((await run(['gen', 'tinbai', '--format', 'docx,html,md'], { cwd })).code).toBe(0);
  const papers = [...writtenIn(cwd)].filter(([name]) => name.startsWith('x-'));
  return new Map(papers.map(([name, bytes]) => [name.replace('x-', ''), textOf(name, bytes)]));
}

function textOf(name: string, bytes: Uint8Array): string {
  if (!name.endsWith('.docx')) return new TextDecoder().decode(bytes);
  return [docxText(bytes), ...docxParts(bytes).values()].join('\n');
}

interface Opinion {
  nguoi_neu?: string | { ho_ten?: string; an_danh?: string };
  cong_khai?: string;
}

const nameOf = ({ nguoi_neu }: Opinion): string =>
  (typeof nguoi_neu === 'string' ? nguoi_neu : nguoi_neu?.ho_ten) ?? '';

/** Citizens who did not agree to be named. */
function citizens(yaml: string): string[] {
  const { y_kien = [] } = parse(yaml, { schema: 'failsafe' }) as { y_kien?: Opinion[] };
  return y_kien.filter((o) => o.cong_khai === undefined && nameOf(o) !== '').map(nameOf);
}

describe('citizens', () => {
  test.each(EXAMPLES)('of %s are not named in what is published', async (name) => {
    const yaml = readFileSync(`examples/${name}.yaml`, 'utf8');
    const papers = await texts(yaml);
    const named = [...papers].flatMap(([paper, text]) =>
      paper === 'kehoach.docx' || paper === 'bienban.docx'
        ? []
        : citizens(yaml).flatMap((citizen) => (text.includes(citizen) ? [`${paper}: ${citizen}`] : [])),
    );
    expect(named).toEqual([]);
  });

  test('are named in the minutes, but for those who asked not to be; elsewhere once they agree', async () => {
    const papers = await texts(ward);
    expect(citizens(ward).length).toBeGreaterThan(5);
    expect(papers.get('bienban.docx')).toContain('Nguyễn Văn S');
    expect(papers.get('bienban.docx')).not.toContain('Phạm Thị X');
    const agreed = await texts(
      ward.replace('  - nguon: truoc_hoi_nghi\n    nguoi_neu', '  - cong_khai: có\n    nguoi_neu'),
    );
    expect(agreed.get('thongbao.docx')).toContain('Nguyễn Văn S');
  });
});

test('no paper prints a phone number', async () => {
  const withPhones = (yaml: string) =>
    yaml.replace(
      /^( *)- ho_ten: .*$/gm,
      (line, indent: string) => `${line}\n${indent}  dien_thoai: 0987 654 321`,
    );
  expect((withPhones(ward) + withPhones(wardOffice)).match(/dien_thoai/g)?.length).toBeGreaterThan(10);
  const papers = await texts(withPhones(ward), withPhones(wardOffice));
  expect(papers.size).toBe(6);
  for (const [name, text] of papers) expect(text.replace(/\D/g, ''), name).not.toContain('0987654321');
});

describe('photos', () => {
  const SECRETS = ['Nguyen Van A', 'May anh mau', '\x88\x25'];
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const exif = (bytes: Uint8Array) => {
    const at = latin(bytes).indexOf('Exif\0\0');
    return at < 0 ? '' : latin(bytes).slice(at, at - 2 + Buffer.from(bytes).readUInt16BE(at - 2));
  };
  const taken = readFileSync('examples/anh/phat-bieu.jpg');

  test('the example was taken by a camera that tells who, with what and where', () => {
    for (const secret of SECRETS) expect(exif(taken)).toContain(secret);
  });

  test('in the .docx and beside the html keep their pixels and which way is up, and nothing else', async () => {
    const cwd = freshFolder();
    const file = resolve('examples/phuong-mau-2026.yaml');
    const done = await run(['gen', 'tinbai', file, '--format', 'docx,html', '--root', resolve('.')], { cwd });
    expect(done.code).toBe(0);
    const zip = new PizZip(get(join(cwd, 'van-ban/phuong-mau-2026-tinbai.docx')) ?? '');
    const inside = zip.file(/word\/media\//).map((entry) => entry.asUint8Array());
    const folder = join(cwd, 'van-ban/phuong-mau-2026-tinbai');
    const beside = readdirSync(folder).map((name) => get(join(folder, name)) ?? new Uint8Array());
    expect([inside.length, beside.length]).toEqual([4, 4]);
    const scan = latin(taken).slice(-20_000);
    for (const photos of [inside, beside]) {
      expect(photos.some((photo) => latin(photo).endsWith(scan))).toBe(true);
      for (const photo of photos) {
        expect(exif(photo).length).toBeLessThanOrEqual(32);
        for (const secret of SECRETS.slice(0, 2)) expect(latin(photo)).not.toContain(secret);
        expect(exif(photo)).not.toContain(SECRETS[2]);
      }
    }
  });
});

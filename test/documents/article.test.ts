import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, markdownOf, textsOf } from '../helpers/article.ts';

const FOLDER = resolve('test/fixtures/articles');

const fixtures = readdirSync(FOLDER).map((file) => ({
  name: file.replace('.yaml', ''),
  text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
}));
const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ name: file, text: readFileSync(`examples/${file}`, 'utf8') }))
  .map(({ name, text }) => ({
    name,
    text: text.replace(/^co_quan: (co-quan\/\S+)$/m, (_, path: string) => office(path)),
  }));

/** The shared office file, in place of its path. */
function office(path: string): string {
  return `co_quan:\n${readFileSync(`examples/${path}`, 'utf8').replace(/^(?=.)/gm, '  ')}`;
}

describe('the article', () => {
  it.each(fixtures)('of $name reads as before', async ({ name, text }) => {
    await expect(await markdownOf((await article(text)).view)).toMatchFileSnapshot(
      `golden/tin-bai-${name}.txt`,
    );
  });

  it.each([...fixtures, ...examples])('of $name holds nothing but finished sentences', async ({ text }) => {
    const { view } = await article(text);
    const paragraphs = [view.mo_dau, ...view.khoi.flatMap(({ doan }) => doan ?? [])];
    expect(paragraphs.filter((p) => !/[.…:]$/.test(p))).toEqual([]);
    expect(paragraphs.filter((p) => !/^[\p{Lu}\d]/u.test(p))).toEqual([]);
    const faults =
      /undefined|null|NaN|\[object|[{}]| {2}| [,.;:)]|[,;:.]{2}|\( |(?<![\p{L}])(\p{L}+) \1(?!\p{L})/iu;
    expect(textsOf(view).filter((t) => faults.test(t))).toEqual([]);
  });

  it.each([...fixtures.filter(({ name }) => name !== 'khong-gi'), ...examples])(
    'of $name asks for nothing that is optional',
    async ({ text }) => {
      const { view, missing } = await article(text);
      expect(missing).toEqual([]);
      expect(textsOf(view).filter((t) => t.includes('cần bổ sung'))).toEqual([]);
    },
  );

  it('asks for the date, and for the organiser when there is no place either', async () => {
    const { view, missing } = await article('hoi_nghi: {nam: 2026}');
    expect(missing.map(({ path }) => path.join('.'))).toEqual(['hoi_nghi.phien.0.ngay', 'hoi_nghi.to_chuc']);
    expect(view.mo_dau).toBe(
      'Ngày [cần bổ sung: ngày họp], [cần bổ sung: đơn vị tổ chức] tổ chức Hội nghị đối thoại với Nhân dân năm 2026.',
    );
  });

  it('names no citizen and quotes no free text of theirs', async () => {
    const { text } = fixtures.find(({ name }) => name === 'day-du') ?? { text: '' };
    const all = textsOf((await article(text)).view).join('\n');
    expect(all).not.toMatch(/Mộng Mơ|Phạm Văn Ẩn|Hoàng Văn Kín/);
    expect(all).toContain('ngập nước đường số 3');
  });
});

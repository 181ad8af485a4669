import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/documents/view.ts';
import { renderHtml, renderMarkdown } from '../../src/render/text.ts';
import { committedText } from '../helpers/committed.ts';

const options = { photoFolder: 'phường 7 (2023)-tinbai' };
const html = committedText('tinbai/tinbai.html.hbs');
const markdown = committedText('tinbai/tinbai.md.hbs');

const bare: ArticleView = {
  chuyen_muc: null,
  tieu_de: ['Tiêu đề'],
  dong_ngay: null,
  mo_dau: 'Mở đầu.',
  khoi: [],
  tac_gia: null,
};

const full: ArticleView = {
  chuyen_muc: 'Tin hoạt động',
  tieu_de: ['Phường Mẫu đối thoại'],
  dong_ngay: 'Ngày đăng 16/9/2019, 9h47 | Lượt xem: 228',
  mo_dau: 'Ngày [cần bổ sung: ngày họp], phường tổ chức hội nghị.',
  khoi: [
    { doan: 'Đoạn một.', anh: null },
    { doan: null, anh: { tep: 'anh/toàn cảnh.jpg', chu_thich: 'Toàn cảnh' } },
    { doan: null, anh: { tep: 'khac/toàn cảnh.jpg', chu_thich: '' } },
    { doan: null, anh: { tep: '', chu_thich: '(Ảnh: Quang cảnh)' } },
  ],
  tac_gia: 'Tuệ Lâm',
};

/** Everything that could be taken for markup, in every place a text can stand. */
const HOSTILE = `<script>alert('x')</script> & "ngoặc" &amp; [a](http://b) ![c](d) *e* _f_ \`g\` # h {{i}} ~~k~~ 100% \\`;
const hostile: ArticleView = {
  chuyen_muc: HOSTILE,
  tieu_de: [HOSTILE],
  dong_ngay: HOSTILE,
  mo_dau: HOSTILE,
  khoi: [
    { doan: HOSTILE, anh: null },
    { doan: null, anh: { tep: 'anh/a"><b>.jpg', chu_thich: HOSTILE } },
  ],
  tac_gia: HOSTILE,
};

async function htmlOf(view: ArticleView): Promise<string> {
  return (await renderHtml(html, view, options)).value ?? '';
}

async function markdownOf(view: ArticleView): Promise<string> {
  return (await renderMarkdown(markdown, view, options)).value ?? '';
}

describe('html', () => {
  it('is one fragment of plain elements', async () => {
    expect(await htmlOf(full)).toBe(`<article lang="vi">
<header>
<p>Tin hoạt động</p>
<h1>Phường Mẫu đối thoại</h1>
<p>Ngày đăng <time datetime="2019-09-16">16/9/2019</time>, 9h47 | Lượt xem: 228</p>
</header>
<p><strong>Ngày <mark>[cần bổ sung: ngày họp]</mark>, phường tổ chức hội nghị.</strong></p>
<p>Đoạn một.</p>
<figure>
<img src="ph%C6%B0%E1%BB%9Dng%207%20%282023%29-tinbai/to%C3%A0n%20c%E1%BA%A3nh.jpg" alt="Toàn cảnh">
<figcaption>Toàn cảnh</figcaption>
</figure>
<figure>
<img src="ph%C6%B0%E1%BB%9Dng%207%20%282023%29-tinbai/to%C3%A0n%20c%E1%BA%A3nh-2.jpg" alt="">
</figure>
<p><em>(Ảnh: Quang cảnh)</em></p>
<footer>
<p><strong>Tuệ Lâm</strong></p>
</footer>
</article>
`);
  });

  it('leaves out what is not there', async () => {
    expect(await htmlOf(bare)).toBe(`<article lang="vi">
<header>
<h1>Tiêu đề</h1>
</header>
<p><strong>Mở đầu.</strong></p>
</article>
`);
  });

  it('lets no text become markup', async () => {
    const text = await htmlOf(hostile);
    expect(text).not.toMatch(/<script|<b>|style=|on\w+=/);
    const tags = new Set([...text.matchAll(/<\/?(\w+)/g)].map((m) => m[1]));
    expect([...tags].sort()).toEqual([
      'article',
      'figcaption',
      'figure',
      'footer',
      'h1',
      'header',
      'img',
      'p',
      'strong',
    ]);
    expect(
      text.match(/&lt;script&gt;alert\(&#39;x&#39;\)&lt;\/script&gt; &amp; &quot;ngoặc&quot; &amp;amp;/g),
    ).toHaveLength(8);
  });

  it('reads back as it was typed', async () => {
    const paragraph = /<p>(.*)<\/p>\n<figure>/.exec(await htmlOf(hostile))?.[1] ?? '';
    const signs: Record<string, string> = {
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
      '&amp;': '&',
    };
    expect(paragraph.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs[entity] ?? '')).toBe(HOSTILE);
  });
});

describe('markdown', () => {
  it('is headings, paragraphs and pictures', async () => {
    expect(await markdownOf(full)).toBe(`*Tin hoạt động*

# Phường Mẫu đối thoại

*Ngày đăng 16/9/2019, 9h47 | Lượt xem: 228*

**Ngày \`[cần bổ sung: ngày họp]\`, phường tổ chức hội nghị.**

Đoạn một.

![Toàn cảnh](ph%C6%B0%E1%BB%9Dng%207%20%282023%29-tinbai/to%C3%A0n%20c%E1%BA%A3nh.jpg)

*Toàn cảnh*

![](ph%C6%B0%E1%BB%9Dng%207%20%282023%29-tinbai/to%C3%A0n%20c%E1%BA%A3nh-2.jpg)

*(Ảnh: Quang cảnh)*

**Tuệ Lâm**
`);
  });

  it('leaves out what is not there', async () => {
    expect(await markdownOf(bare)).toBe('# Tiêu đề\n\n**Mở đầu.**\n');
  });

  it.each([
    ['- gạch đầu dòng', '\\- gạch đầu dòng'],
    ['+ cộng', '\\+ cộng'],
    ['1. Một', '1\\. Một'],
    ['2026) Hai', '2026\\) Hai'],
    ['100% Nhân dân', '100% Nhân dân'],
    ['1.250 người', '1.250 người'],
    ['# thẻ', '\\# thẻ'],
    ['> trích', '\\> trích'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['[cần bổ sung: a`b', '\\[cần bổ sung: a\\`b'],
    ['[liên kết](x)', '\\[liên kết\\](x)'],
    ['<b>', '\\<b\\>'],
    ['A & B &amp; C', 'A & B \\&amp; C'],
    ['xã Mẫu - huyện Mẫu', 'xã Mẫu - huyện Mẫu'],
    ['26-KH/ĐU', '26-KH/ĐU'],
  ])('writes “%s” so that it stays text', async (typed, written) => {
    const text = await markdownOf({ ...bare, khoi: [{ doan: typed, anh: null }] });
    expect(text.split('\n').at(-2)).toBe(written);
  });

  it('has no markup sign left that is not escaped', async () => {
    const paragraph = (await markdownOf(hostile)).split('\n\n')[4] ?? '';
    expect(paragraph.replace(/\\[^\s]/g, '')).not.toMatch(/[\\`*_[\]<>#~]/);
    expect(paragraph.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(HOSTILE);
  });
});

describe('a template of the office', () => {
  const own = (text: string) => ({ file: 'tinbai.hbs', text });

  it('is filled in', async () => {
    const { value } = await renderHtml(
      own('{{#if tac_gia}}\n<p>{{tac_gia}}</p>\n{{/if}}\n<h2>{{tieu_de}}</h2>\n'),
      full,
      options,
    );
    expect(value).toBe('<p>Tuệ Lâm</p>\n<h2>Phường Mẫu đối thoại</h2>\n');
  });

  it.each([
    ['{{khong_co}}', 'template/missing-value', 'trang này không có {{khong_co}}'],
    ['{{#if tac_gia}}', 'template/syntax', 'dấu {{…}} ở dòng này viết sai'],
  ])('that says %s is told so', async (text, code, message) => {
    const { value, findings } = await renderHtml(own(text), full, options);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code, severity: 'error', file: 'tinbai.hbs' }]);
    expect(findings[0]?.message.vi).toContain(message);
  });

  it('cannot print what a page cannot hold', async () => {
    const { value, findings } = await renderMarkdown(markdown, { ...bare, mo_dau: 'a\u0007b' }, options);
    expect(value).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['template/illegal-character']);
  });
});

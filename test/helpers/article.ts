import { articleView } from '../../src/documents/article.ts';
import { type Missing, startDraft } from '../../src/documents/draft.ts';
import type { ArticleView } from '../../src/documents/view.ts';
import { renderMarkdown } from '../../src/render/text.ts';
import { createWording } from '../../src/wording/create.ts';
import { committedText } from './committed.ts';
import { conferenceOf } from './conference.ts';

export interface Article {
  view: ArticleView;
  missing: readonly Missing[];
}

/** The article of an excerpt of YAML. */
export async function article(text: string): Promise<Article> {
  const draft = startDraft(conferenceOf(text), 'tin_bai', await createWording(new Map()));
  const view = articleView(draft);
  return { view, missing: [...draft.missing.values()] };
}

/** Its paragraphs and captions, one a line, without lead and title. */
export async function bodyOf(text: string): Promise<string> {
  const { view } = await article(text);
  return view.khoi.map(({ doan, anh }) => doan ?? `[${anh?.tep}] ${anh?.chu_thich}`).join('\n');
}

export async function leadOf(text: string): Promise<string> {
  return (await article(text)).view.mo_dau;
}

export async function markdownOf(view: ArticleView): Promise<string> {
  const { value } = await renderMarkdown(committedText('tinbai/tinbai.md.hbs'), view, {
    photoFolder: 'bai-tinbai',
  });
  return value ?? '';
}

/** Everything the article prints, one text each. */
export function textsOf(view: ArticleView): string[] {
  const body = view.khoi.flatMap(({ doan, anh }) => [doan, anh?.chu_thich]);
  return [view.chuyen_muc, view.tieu_de, view.dong_ngay, view.mo_dau, ...body, view.tac_gia].filter(
    (t) => typeof t === 'string',
  );
}

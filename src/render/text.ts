import type { ArticleBlock, ArticleView } from '../documents/view.ts';
import type { Checked } from '../findings/finding.ts';
import type { SourceText } from '../source/text.ts';
import { pageFinding } from '../wording/fault.ts';
import { compileOwn } from '../wording/own.ts';
import { SentenceError } from '../wording/wording.ts';
import { encodePath, escapeHtml, htmlDates, htmlText, markdownText } from './escape.ts';
import { photoNames } from './photo-file.ts';
import { checkValues } from './values.ts';

export interface TextOptions {
  /** Folder of the photos, relative to the text: `hoa-hieu-2023-tinbai`. */
  photoFolder: string;
}

/** How strings of a format are written; the template only says where. */
interface Format {
  text(text: string): string;
  dateLine(text: string): string;
  alt(text: string): string;
}

const HTML: Format = { text: htmlText, dateLine: htmlDates, alt: escapeHtml };
const MARKDOWN: Format = { text: markdownText, dateLine: markdownText, alt: markdownText };

/**
 * The article as one HTML fragment to paste into a portal: `<article>`, no styles, every text escaped.
 * @param template text of `tinbai.html.hbs` (Handlebars); no value when it cannot be used.
 */
export async function renderHtml(
  template: SourceText,
  view: ArticleView,
  options: TextOptions,
): Promise<Checked<string>> {
  return render(template, view, options, HTML);
}

/** The article as Markdown (CommonMark): every typed sign that would be markup is escaped. */
export async function renderMarkdown(
  template: SourceText,
  view: ArticleView,
  options: TextOptions,
): Promise<Checked<string>> {
  return render(template, view, options, MARKDOWN);
}

async function render(
  template: SourceText,
  view: ArticleView,
  { photoFolder }: TextOptions,
  format: Format,
): Promise<Checked<string>> {
  const bad = checkValues(view, template.file);
  if (bad.length > 0) return { findings: bad };
  try {
    const fill = await compileOwn(template.file, template.text);
    return { value: tidy(fill(facts(view, photoFolder, format))), findings: [] };
  } catch (error) {
    if (error instanceof SentenceError) return { findings: [pageFinding(error, template)] };
    throw error;
  }
}

/** What the template may name; every string is already in the format's own writing. */
function facts(view: ArticleView, folder: string, format: Format) {
  const optional = (text: string | null) => (text === null ? null : format.text(text));
  const names = photoNames(view.khoi.flatMap(({ anh }) => (anh === null || anh.tep === '' ? [] : [anh.tep])));
  return {
    chuyen_muc: optional(view.chuyen_muc),
    tieu_de: format.text(view.tieu_de.join(' ')),
    dong_ngay: view.dong_ngay === null ? null : format.dateLine(view.dong_ngay),
    mo_dau: format.text(view.mo_dau),
    khoi: view.khoi.map(({ doan, anh }: ArticleBlock) => ({
      doan: optional(doan),
      anh:
        anh === null
          ? null
          : {
              tep: anh.tep === '' ? null : encodePath(`${folder}/${names.get(anh.tep) ?? anh.tep}`),
              chu_thich: anh.chu_thich === '' ? null : format.text(anh.chu_thich),
              mo_ta: format.alt(anh.chu_thich),
            },
    })),
    tac_gia: optional(view.tac_gia),
  };
}

/** At most one empty line in a row, one line end at the end. */
function tidy(text: string): string {
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

import type { ArticleBlock, ArticleView } from '../documents/view.ts';
import type { Checked, Finding } from '../findings/finding.ts';
import { decode } from '../source/text.ts';
import { templateFinding } from '../templates/faults.ts';
import { encodePath, escapeHtml, htmlDates, htmlText, markdownText } from './escape.ts';
import { photoNames } from './photo-file.ts';
import { checkValues } from './values.ts';

export interface TextOptions {
  /** Folder of the photos, relative to the text: `hoa-hieu-2023-tinbai`. */
  photoFolder: string;
  /** Path of the template, for findings. */
  file: string | null;
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
 * @param template bytes of `tinbai.html.hbs` (Handlebars, UTF-8); no value when it cannot be used.
 */
export async function renderHtml(
  template: Uint8Array,
  view: ArticleView,
  options: TextOptions,
): Promise<Checked<string>> {
  return render(template, view, options, HTML);
}

/** The article as Markdown (CommonMark): every typed sign that would be markup is escaped. */
export async function renderMarkdown(
  template: Uint8Array,
  view: ArticleView,
  options: TextOptions,
): Promise<Checked<string>> {
  return render(template, view, options, MARKDOWN);
}

async function render(
  template: Uint8Array,
  view: ArticleView,
  options: TextOptions,
  format: Format,
): Promise<Checked<string>> {
  const bad = checkValues(view, options.file);
  if (bad.length > 0) return { findings: bad };
  const source = decode(template, options.file ?? '');
  if (source.value === undefined) return { findings: source.findings };
  // Loaded only when an html or md file is asked for.
  const { default: handlebars } = await import('handlebars');
  try {
    const fill = handlebars.compile(source.value.text, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
    });
    return { value: tidy(fill(facts(view, options.photoFolder, format))), findings: [] };
  } catch (error) {
    return { findings: [templateError(error, options.file)] };
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

function templateError(error: unknown, file: string | null): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const unknown = /^"(.+)" not defined/.exec(reason)?.[1];
  if (unknown !== undefined) {
    return templateFinding(
      'template/missing-value',
      file,
      {
        vi: `mẫu dùng {{${unknown}}} mà tin bài không có`,
        en: `the template uses {{${unknown}}}, which an article does not have`,
      },
      {
        vi: 'bỏ chỗ này khỏi mẫu hoặc sửa tên cho đúng',
        en: 'take it out of the template or correct its name',
      },
    );
  }
  return templateFinding(
    'template/syntax',
    file,
    { vi: `không đọc được mẫu: ${reason}`, en: `the template cannot be read: ${reason}` },
    {
      vi: 'so lại với mẫu gốc (dialogue new --templates chép ra một bản)',
      en: 'compare it with the shipped one (dialogue new --templates copies it out)',
    },
  );
}

import type { Page } from './standard.ts';

/** The one part of the layout that both the templates and the breaking of titles must know; twips. */

/** Width of the text in twips, rounded down so that tables stay inside the margins. */
export function textWidth(page: Page): number {
  return (
    Math.round((page.width.value / 25.4) * 1440) -
    Math.ceil((page.left.value / 25.4) * 1440) -
    Math.round((page.right.value / 25.4) * 1440)
  );
}

/** Twips. Quốc hiệu at 13 pt needs 5424, the Party's title at 15 pt 4134. */
export const letterheadColumns = { nd30: [3515, 5840], dang: [4000, 5355] } as const;

/** Size of an article's title, points; no standard rules it. */
export const ARTICLE_TITLE_PT = 16;

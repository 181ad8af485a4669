import { parseDate, toIso } from '../vi/calendar.ts';

/** What a missing fact prints; marked in every format. */
const PLACEHOLDER = /(\[cần bổ sung:[^\]]*\]?)/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an attribute's value, or for anywhere else in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text of an HTML element, its placeholders in `<mark>`. */
export function htmlText(text: string): string {
  return text
    .split(PLACEHOLDER)
    .map((piece, i) => (i % 2 === 1 ? `<mark>${escapeHtml(piece)}</mark>` : escapeHtml(piece)))
    .join('');
}

/** The same with its dates in `<time>`. */
export function htmlDates(text: string): string {
  return htmlText(text).replace(/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/g, (typed) => {
    const parsed = parseDate(typed);
    return parsed.ok ? `<time datetime="${toIso(parsed.date)}">${typed}</time>` : typed;
  });
}

/** Text of a Markdown paragraph (CommonMark): nothing typed becomes markup; placeholders stand as code. */
export function markdownText(text: string): string {
  const escaped = text
    .split(PLACEHOLDER)
    // A backtick would end the code; ours have none.
    .map((piece, i) => (i % 2 === 1 && !piece.includes('`') ? `\`${piece}\`` : escapeInline(piece)))
    .join('');
  return escaped.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>#~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** A relative path as a link: every segment encoded, brackets too, as Markdown ends a link at them. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}

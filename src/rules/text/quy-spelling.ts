import { isInName } from '../../vi/capitals.ts';
import { findQuy } from '../../vi/spelling.ts';
import { textRule, withNeighbour } from './text-rule.ts';

/** C80: quí, qui for quý, quy. */
export const quySpelling = textRule({
  meta: {
    code: 'dulieu/quy-spelling',
    criterion: 'C80',
    severity: 'warning',
    title: { vi: 'viết quí, qui thay cho quý, quy', en: 'quí, qui for quý, quy' },
    source: null,
    why: 'Văn bản hành chính viết quý (quý I), quy (quy định, quy chế, quy hoạch). Trong một văn bản mà lẫn hai cách viết thì trông cẩu thả.',
    bad: `
hoi_nghi:
  ky: quí I năm 2026`,
    good: `
hoi_nghi:
  ky: quý I năm 2026`,
  },
  kinds: ['prose', 'quote'],
  safe: 'prose',
  needs: /qu[ií]|quy i/i,
  find: ({ text }) =>
    findQuy(text)
      .filter((place) => !isInName(text, place))
      .map((slip) => withNeighbour(text, slip)),
  message(found, to) {
    return { vi: `“${found}” nên viết là “${to}”`, en: `“${found}” should be “${to}”` };
  },
});

import type { Section } from '../read/word.ts';
import { within } from '../rules/page/lengths.ts';
import type { Page } from './change.ts';
import { type Repair, toTwips } from './repair.ts';

function isSection(at: object | null): at is Section {
  return at !== null && 'landscape' in at;
}

/** A4, the way it lies. */
export const fixPaper: Repair = ({ word, standard: { page } }, { at }) => {
  if (!isSection(at)) return [];
  const [short, long] = [toTwips(page.width.value), toTwips(page.height.value)];
  const [width, height] = at.landscape ? [long, short] : [short, long];
  return [{ kind: 'section', section: word.sections.indexOf(at), page: { width, height } }];
};

/** Those margins that are out of bounds. */
export const fixMargins: Repair = ({ word, standard }, { at }) => {
  if (!isSection(at)) return [];
  const page: Page = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const range = standard.page[edge];
    if (!within(at[edge] + (edge === 'left' ? at.gutter : 0), range)) page[edge] = toTwips(range.value);
  }
  if (page.left !== undefined) page.gutter = 0;
  return [{ kind: 'section', section: word.sections.indexOf(at), page }];
};

/** Distance of the header, with which the page number begins. */
export const fixHeaderDistance: Repair = ({ word, standard }, { at }) => {
  if (!isSection(at)) return [];
  const header = toTwips(standard.page.header.value);
  return [{ kind: 'section', section: word.sections.indexOf(at), page: { header } }];
};

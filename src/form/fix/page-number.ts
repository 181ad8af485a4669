import { numbersIn, pageNumbers } from '../rules/page/page-number-places.ts';
import { sectionsOf } from '../rules/page/printed.ts';
import type { NumberAdded } from './change.ts';
import { fixLook } from './looks.ts';
import { fixHeaderDistance } from './page.ts';
import { pieceOf, type Repair } from './repair.ts';

/** A number for each section whose headers show none. */
export const addNumbers: Repair = (paper): NumberAdded[] => {
  const { word, standard } = paper;
  const size = standard.components.SoTrang?.size.value;
  if (size === undefined) return [];
  return sectionsOf(paper)
    .filter(({ headers }) => numbersIn(headers.default).length === 0)
    .map((section) => ({
      kind: 'number-added',
      section: word.sections.indexOf(section),
      even: word.evenAndOdd,
      size,
      font: standard.body.font.value,
    }));
};

/** From the foot to the head; in the middle there. */
export const fixNumberPlace: Repair = (paper, found) => {
  const at = pieceOf(found.at)?.paragraph;
  if (at === undefined) return [];
  const { bottom } = pageNumbers(paper);
  if (!bottom.some(({ part, index }) => part === at.part && index === at.index))
    return [{ kind: 'shape', at, shape: { align: 'center', firstLine: 0 } }];
  return [{ kind: 'number-taken', at }, ...addNumbers(paper, found)];
};

/** Page 1 gets a header of its own, without the number. */
export const fixFirstPage: Repair = (paper, found) => {
  const at = pieceOf(found.at)?.paragraph;
  const [section] = sectionsOf(paper);
  if (at === undefined || section === undefined) return [];
  const elsewhere = paper.word.sections.flatMap(({ headers, footers }) =>
    [headers.default, headers.even, footers.default, footers.even].flatMap((p) => p ?? []),
  );
  if (section.titlePage && !elsewhere.some(({ part }) => part === at.part))
    return [{ kind: 'number-taken', at }];
  return [{ kind: 'first-page-freed', section: paper.word.sections.indexOf(section) }];
};

/** Its letters, or the distance of the header. */
export const fixNumberLook: Repair = (paper, found) => [
  ...fixLook(paper, found),
  ...fixHeaderDistance(paper, found),
];

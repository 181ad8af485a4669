import { attribute, type Element, elements, setAttribute } from '../templates/xml.ts';

const bookmarks: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);
const changes: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:pPrChange',
  'w:rPrChange',
]);
/** Above what Word counts up to. */
const FIRST_FREE = 1_000_000;

/**
 * A loop repeats the marks inside it, whose ids must differ: a bookmark stays where it stands first, a tracked change gets
 * an id of its own.
 */
export function separateMarks(body: Element): void {
  const seen = new Set<string>();
  let free = FIRST_FREE;
  const isAgain = (mark: Element, kind: string): boolean => {
    const before = seen.size;
    return seen.add(`${kind} ${attribute(mark, 'w:id')}`).size === before;
  };
  const walk = (parent: Element): void => {
    for (const inner of elements(parent)) {
      if (bookmarks.has(inner.name)) {
        if (isAgain(inner, inner.name)) parent.children = parent.children.filter((one) => one !== inner);
        continue;
      }
      if (changes.has(inner.name) && isAgain(inner, 'change')) setAttribute(inner, 'w:id', String(free++));
      walk(inner);
    }
  };
  walk(body);
}

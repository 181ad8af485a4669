import type { Appendix, Paper } from '../../paper.ts';
import { folded } from '../../recognise/text.ts';

const NUMBER = '(?:so )?(?:[ivxlc]+|\\d{1,2}|[a-h])(?![a-z\\d])';
const NUMBERED = new RegExp(`^ ${NUMBER}(?:(?: ?[,;/&] ?(?:va )?| va | hoac )(?:phu luc )?${NUMBER})*`);

/** Words that lead to whatever stands behind the paper: `(có danh sách kèm theo)`. */
const BEHIND = /kem theo\)|kem theo[.;,]|dinh kem|(?:kem theo|ban hanh kem) (?:[A-Za-zÀ-ɏḀ-ỿ]+ ){1,3}nay/u;

/** What the text says of appendices: numbers it names, and whether it speaks of all of them. */
interface Mentions {
  numbers: Set<string>;
  all: boolean;
}

/** Appendices that no word of the text before them leads to. */
export function unmentioned(paper: Paper): Appendix[] {
  const { appendices, word, start } = paper;
  const before = word.paragraphs.slice(start, appendices[0]?.start ?? start);
  const { numbers, all } = mentionsIn(before.map(({ text }) => text));
  if (all || (appendices.length === 1 && numbers.size > 0)) return [];
  return appendices.filter(({ number }) => {
    // Without a number of its own, any word may mean it.
    return number === '' ? numbers.size === 0 : !numbers.has(bare(folded(number)));
  });
}

function mentionsIn(texts: readonly string[]): Mentions {
  const found: Mentions = { numbers: new Set(), all: false };
  for (const text of texts.map(folded)) {
    if (BEHIND.test(text) && !text.includes('phu luc')) found.all = true;
    for (const { index } of text.matchAll(/phu luc/g)) {
      const rest = text.slice(index + 'phu luc'.length);
      const named = NUMBERED.exec(rest)?.[0];
      const range = named !== undefined && /^ ?(?:[-–]|den )/.test(rest.slice(named.length));
      if (named === undefined || range) found.all = true;
      else
        for (const [number] of named.matchAll(/\d+|\b(?:[ivxlc]+|[a-h])\b/g)) found.numbers.add(bare(number));
    }
  }
  return found;
}

/** `01` is `1`. */
function bare(number: string): string {
  return number.replace(/^0+/, '');
}

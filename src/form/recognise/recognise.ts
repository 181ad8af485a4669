import type { Checked } from '../../findings/finding.ts';
import type { Issuer } from '../../standards/choose.ts';
import type { StandardId } from '../../standards/standard.ts';
import type { Paper, TypeName } from '../paper.ts';
import type { WordFile } from '../read/word.ts';
import { appendixStarts, readAppendices } from './appendices.ts';
import { articlePaper, isOwn } from './article.ts';
import { assemble } from './assemble.ts';
import { readBody } from './body.ts';
import { chooseStandard } from './choice.ts';
import { closingStart } from './closing.ts';
import { issuerOf } from './issuer.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { type Line, linesOf, tableOf } from './line.ts';
import { readDate, readNumber } from './number-date.ts';
import { paperEnd, paragraphEnd } from './range.ts';
import { readRecipients } from './recipients.ts';
import { noLetterhead } from './said.ts';
import { isContact, readSignatures } from './signatures.ts';
import { readTitle } from './title.ts';
import { typeNameOf } from './type-names.ts';

export interface RecogniseOptions {
  /** Asked for by the caller; null: what letterhead and date say. */
  standard: StandardId | null;
  /** As findings name it. */
  file: string;
}

/**
 * The components of a paper, by what they say and where they stand. Of a file that holds several papers one behind
 * the other the first is taken: it begins with the first letterhead and ends before the next one that stands in no
 * appendix; what lies outside has no role. Without a letterhead and without a standard asked for: an error, no value.
 */
export function recognise(word: WordFile, options: RecogniseOptions): Checked<Paper> {
  const all = linesOf(word);
  const letterhead = readLetterhead(all);
  if (letterhead.kind === null) {
    if (isOwn(word, all)) return { value: articlePaper(word, all, options.standard), findings: [] };
    if (options.standard === null) return { findings: [noLetterhead(options.file)] };
  }
  return { value: readPaper(word, all, letterhead, options.standard), findings: [] };
}

function readPaper(
  word: WordFile,
  all: readonly Line[],
  letterhead: Letterhead,
  asked: StandardId | null,
): Paper {
  const isLetter = letterhead.placed.some(({ role }) => role === 'TrichYeuCongVan');
  const title = readTitle(all, letterhead.end, isLetter);
  const end = paperEnd(all, title.end);
  const lines = all.slice(0, end);
  const closing = closingStart(word, lines, title.end, end);
  const starts = appendixStarts(word, lines, closing < end ? closing : title.end, closing < end);
  const main = starts[0] ?? end;
  const bodyEnd = Math.min(closing, main);
  const body = readBody(word, lines, title.end, bodyEnd);
  const text = lines.slice(body.start, bodyEnd);

  const recipients = readRecipients(lines.slice(bodyEnd, main));
  const left = lines.slice(bodyEnd, main).filter((line) => !recipients.used.has(line));
  const signed = readSignatures(word, left);
  const stop = paragraphEnd(word, all, end);
  const added = readAppendices(word, lines, starts, end, stop);

  const placed = [
    ...letterhead.placed,
    ...title.placed,
    ...body.placed,
    ...recipients.placed,
    ...signed.placed,
    ...signed.rest.map((line) => ({ role: restRole(line), piece: line.piece })),
    ...added.placed,
  ];
  const find = (role: string) => placed.find((one) => one.role === role)?.piece ?? null;
  const [numberPiece, datePiece] = [find('SoKyHieu'), find('DiaDanhNgay')];
  const date = datePiece === null ? null : readDate(datePiece);
  const issuer = whoIssues(letterhead, asked);
  const standard = chooseStandard(asked, issuer, date, text);
  return assemble(word, placed, {
    standard,
    issuer,
    type: typeOf(title.name, isLetter || find('KinhGui') !== null, standard.id),
    number: numberPiece === null ? null : readNumber(numberPiece, title.name !== null),
    date,
    text,
    start: lines[letterhead.start]?.paragraph.index ?? 0,
    end: stop,
    headings: body.headings,
    recipients: { heading: recipients.heading, items: recipients.items },
    signatures: signed.signatures,
    appendices: added.appendices,
  });
}

/** What follows the signature and is neither address nor appendix is most like an appendix without its heading. */
function restRole(line: Line): 'LienHe' | 'Bang' | 'NoiDungPhuLuc' {
  if (isContact(line.text)) return 'LienHe';
  return tableOf(line) >= 0 ? 'Bang' : 'NoiDungPhuLuc';
}

function whoIssues(letterhead: Letterhead, asked: StandardId | null): Issuer {
  if (letterhead.kind === 'dang') return 'dang';
  if (letterhead.kind === null && asked !== null && asked !== 'nd30') return 'dang';
  return issuerOf(letterhead.issuer);
}

function typeOf(printed: string | null, letter: boolean, standard: StandardId): TypeName | null {
  if (printed !== null) return typeNameOf(printed, standard);
  return letter ? { name: 'CÔNG VĂN', symbol: null } : null;
}

import { stripAccents } from '../vi/fold.ts';

/** `chu`: one text · `dong`: one paragraph for each text, none when there is none · `lap`: a block for each item. */
export type TagKind = 'chu' | 'dong' | 'lap';

/** A tag of a template, or a row of its manifest. */
export interface Tag {
  ten: string;
  /** As it is typed in the template, where that is another way to write the name. */
  written?: string;
  kieu: TagKind;
  /** A template without it lacks something the document must have. */
  bat_buoc: boolean;
  mo_ta: string;
  /** Tags inside a `lap`; nothing outside is visible there. */
  trong: readonly Tag[];
}

/** Characters that Word and the web put into text unseen. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

/**
 * The name a tag means, whatever letters and blanks it is typed with: ` Chủ trì\u200B`, `chủ_trì` and `CHU-TRI` are `chu_tri`.
 * What is no name stays as it is.
 */
export function tagName(written: string): string {
  const plain = written.replace(invisible, '').normalize('NFC').trim();
  if (!/^[\p{L}\p{M}\p{N}\s_-]+$/u.test(plain)) return plain;
  return stripAccents(plain)
    .toLowerCase()
    .replace(/[\s_-]+/gu, '_');
}

/** Kinds of tags by their first sign: a loop, a loop for when there is nothing, the end of one, Word's own markup. */
export type TagSign = '' | '#' | '^' | '/' | '@';

/** A tag as it is typed, cut into its sign and its name. */
export function readTag(written: string): { sign: TagSign; name: string } {
  const plain = written.replace(invisible, '').trim();
  const sign = signs.find((one) => plain.startsWith(one)) ?? '';
  return { sign, name: tagName(plain.slice(sign.length)) };
}

const signs: readonly TagSign[] = ['#', '^', '/', '@'];

/** `chu`: one text · `dong`: one paragraph for each text, none when there is none · `lap`: a block for each item. */
export type TagKind = 'chu' | 'dong' | 'lap';

/** A tag of a template, or a row of its manifest. */
export interface Tag {
  ten: string;
  kieu: TagKind;
  /** A template without it lacks something the document must have. */
  bat_buoc: boolean;
  mo_ta: string;
  /** Tags inside a `lap`; nothing outside is visible there. */
  trong: readonly Tag[];
}

/** Characters that Word and the web put into text unseen. */
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

/** The name a tag means: ` chủ_trì\u200B` typed on a Mac is `chủ_trì`. */
export function tagName(written: string): string {
  return written.replace(invisible, '').normalize('NFC').trim();
}

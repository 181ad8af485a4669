/** What a sentence may be told: finished strings and numbers, switches, and lists of such. `null` is “not known”. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = Readonly<Record<string, Fact>>;

/** Sentences of `templates/cau`, by id: `chung/ten_hoi_nghi` is the file `chung/ten_hoi_nghi.hbs`. */
export interface Wording {
  /** The lines of a sentence file, each a paragraph; empty lines are dropped. */
  lines(id: string, facts: Facts): string[];
  /** The same as one running text. */
  phrase(id: string, facts: Facts): string;
  /** Of a file of lines `khoa: Tiêu đề`, what stands behind a key; throws SentenceError when it has no such line. */
  labels(id: string, facts: Facts): (key: string) => string;
}

/** Says the same of everything, at once: what a paper lacks hangs on its facts and not on its sentences. */
export const unspoken: Wording = {
  lines: () => ['…'],
  phrase: () => '…',
  labels: () => () => '…',
};

/** Where and what. Lines count from 1, columns from 0, as Handlebars tells them. */
export type SentenceFault =
  | { kind: 'unknown-sentence'; ids: readonly string[] }
  | { kind: 'unknown-fact'; name: string; known: readonly string[]; line: number; column: number }
  | { kind: 'not-allowed'; written: string; line: number; column: number }
  | { kind: 'missing-line'; key: string }
  | { kind: 'too-much' }
  | { kind: 'syntax'; line: number };

/** A sentence or page of an office that cannot be used. */
export class SentenceError extends Error {
  readonly id: string;
  readonly fault: SentenceFault;
  constructor(id: string, fault: SentenceFault) {
    super(`${id}: ${fault.kind}${'name' in fault ? ` ${fault.name}` : ''}`);
    this.name = 'SentenceError';
    this.id = id;
    this.fault = fault;
  }
}

import type { Alignment, Paragraph } from '../read/word.ts';

/** One repair of one place, as plain data; lengths in the units of `Paragraph` and `Section`. */
export type Change =
  | LettersChange
  | ShapeChange
  | TextChange
  | SectionChange
  | NumberAdded
  | NumberTaken
  | FirstPageFreed;

/** A paragraph by its part and its place there, as the reader counts them. */
export type Target = Pick<Paragraph, 'part' | 'index'>;

/** Letters of a paragraph from `start` to `end` (exclusive) get this look. */
export interface LettersChange {
  kind: 'letters';
  at: Target;
  start: number;
  end: number;
  look: LettersLook;
}

export interface LettersLook {
  font?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** As `w:color` writes it. */
  colour?: string;
}

/** A paragraph gets this shape. */
export interface ShapeChange {
  kind: 'shape';
  at: Target;
  shape: Shape;
}

export interface Shape {
  align?: Alignment;
  left?: number;
  firstLine?: number;
  before?: number;
  after?: number;
  line?: Paragraph['line'];
}

/** Letters from `start` to `end` (exclusive, never empty) are replaced by `to`, in the look of the first of them. */
export interface TextChange {
  kind: 'text';
  at: Target;
  start: number;
  end: number;
  to: string;
}

/** The page of a section, by its index. */
export interface SectionChange {
  kind: 'section';
  section: number;
  page: Page;
}

export interface Page {
  width?: number;
  height?: number;
  top?: number;
  bottom?: number;
  left?: number;
  right?: number;
  gutter?: number;
  header?: number;
}

/** The headers of a section, and of those that take them over, get a centred page number. */
export interface NumberAdded {
  kind: 'number-added';
  section: number;
  /** Also for even pages, which have headers of their own. */
  even: boolean;
  /** Points. */
  size: number;
  font: string;
}

/** A paragraph of a header or footer loses its page number and what is written only for it. */
export interface NumberTaken {
  kind: 'number-taken';
  at: Target;
}

/** The first page of a section gets a header and a footer of its own: what it showed before, without page number. */
export interface FirstPageFreed {
  kind: 'first-page-freed';
  section: number;
}

import type { Issuer } from '../standards/choose.ts';
import type { ComponentId, Standard } from '../standards/standard.ts';
import type { CalendarDate } from '../vi/calendar.ts';
import type { Paragraph, Run, WordFile } from './read/word.ts';

/** A line of a paragraph, or all of it: foreign files put several components into one paragraph with line breaks. */
export interface Piece {
  paragraph: Paragraph;
  /** Offsets in the text of the paragraph; blanks at both ends are left out. */
  start: number;
  end: number;
  /** On several lines: joined by `\n`. */
  text: string;
  runs: Run[];
}

/** What a piece is for. Components of the tables of the standards, and those no table has. */
export type Role =
  | ComponentId
  /** `V/v …` or `về việc …` under the number of a letter (công văn). */
  | 'TrichYeuCongVan'
  | 'KinhGui'
  /** `HỎA TỐC`, `KHẨN` … */
  | 'DoKhan'
  | 'DoMat'
  | 'DuThao'
  /** Mark of who may read it: `TÀI LIỆU HỘI NGHỊ`. */
  | 'PhamVi'
  /** Who wrote it and how many copies, at the end of the recipients. */
  | 'NguoiSoanThao'
  /** Address, telephone … at the foot. */
  | 'LienHe'
  /** Text inside a table of the body or an appendix; heads of columns are `BangTieuDe`. */
  | 'Bang'
  /** The body a paper is of, in capitals under the name of its kind: `CỦA BAN THƯỜNG VỤ …`. */
  | 'TacGia'
  /** Who decides, in capitals before the legal bases, and `QUYẾT ĐỊNH:` behind them. */
  | 'ThamQuyen'
  /** Phần, Chương, Mục, Tiểu mục, and the title on the line below them. */
  | 'TieuDePhan'
  /** `Điều 1. …`. */
  | 'Dieu'
  /** What stands in place of the signature: `(Đã ký)`, `(Chữ ký, dấu)`. */
  | 'ChuKy'
  /** A line made of typed signs where one is drawn: `_____`. Under the subject it is `GachTrichYeu`. */
  | 'DongKe'
  /** In an appendix, what is not its heading; also what follows the signature and is nothing else. */
  | 'NoiDungPhuLuc';

/** Kind of heading or numbered text, from the highest down. */
export type Level = 'phan' | 'chuong' | 'muc' | 'tieu_muc' | 'dieu' | 'la_ma' | 'khoan' | 'diem' | 'gach';

/** A numbered piece of the body: `Điều 3. …`, `II. …`, `1. …`, `đ) …`, `- …`. */
export interface Heading {
  level: Level;
  piece: Piece;
  /** As printed, without its sign: `II`, `3`, `đ`; '' for a dash. */
  number: string;
  /** Its place in the order of numbers, from 1; null when it is no number of that kind. */
  value: number | null;
  /** What follows the number; for Phần and Chương the line below it. */
  title: string;
  titlePiece: Piece | null;
  /** Alone on its line as a heading is: bold, or short and without an end mark. */
  own: boolean;
}

/** `TM. …`, `CHỦ TỊCH`, name: one block of a signature. */
export interface Signature {
  /** Lines with a mark of authority: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  authority: Piece[];
  /** Lines that name an office, or the part in a meeting (`THƯ KÝ`). */
  title: Piece[];
  name: Piece | null;
  side: 'left' | 'right';
}

export interface Appendix {
  /** `Phụ lục I`. */
  heading: Piece;
  /** As printed; '' without one. */
  number: string;
  title: Piece[];
  /** `(Kèm theo …)`. */
  reference: Piece | null;
  /** Paragraphs of it, `end` exclusive. */
  start: number;
  end: number;
}

/** What sort of paper it is by its printed name. */
export interface TypeName {
  /** As printed, in capitals: `KẾ HOẠCH`; `CÔNG VĂN` for a letter, which prints none. */
  name: string;
  /** `KH`; null for a letter and for names the lists do not know. */
  symbol: string | null;
}

/** The number line in its parts: `Số: 12/KH-UBND`. */
export interface NumberLine {
  piece: Piece;
  /** Digits as printed; '' while it is blank. */
  number: string;
  /** `KH`; null when a letter has none. */
  kind: string | null;
  /** `UBND`. */
  body: string;
}

/** The place and date line in its parts. */
export interface DateLine {
  piece: Piece;
  place: string;
  /** Digits as printed; '' while blank. */
  day: string;
  month: string;
  year: string;
  /** Null when blank or impossible. */
  date: CalendarDate | null;
}

/** A paper with its components known, by what they say and where they stand, never by the names of our styles. */
export interface Paper {
  word: WordFile;
  /**
   * Paragraphs of the paper in the main part, `end` exclusive. Of a file that holds several papers one behind the
   * other the first is taken: it begins with its letterhead and ends before the next.
   */
  start: number;
  end: number;
  standard: Standard;
  issuer: Issuer;
  /** Null when no known name is printed. */
  type: TypeName | null;
  /** An article of ours: only its text and its page are judged. */
  article: boolean;
  /** `Dự thảo` printed on it, or a gap of ours left in it. */
  draft: boolean;
  /** Every piece that has this role, in order. */
  pieces: ReadonlyMap<Role, readonly Piece[]>;
  /** The role of each paragraph of the main part; of its first piece where it has several. Null for empty ones and outside the paper. */
  roles: readonly (Role | null)[];
  number: NumberLine | null;
  date: DateLine | null;
  /**
   * Paragraphs between the title (or `Kính gửi` and what it names) and the signature, legal bases too, outside
   * tables; empty ones between them included.
   */
  body: readonly Paragraph[];
  headings: readonly Heading[];
  recipients: { heading: Piece | null; items: readonly Piece[] };
  signatures: readonly Signature[];
  appendices: readonly Appendix[];
}

import type { Text } from '../findings/finding.ts';

export type StandardId = 'nd30' | 'hd36' | 'hd05';

/** A prescribed value and the clause that prescribes it. */
export interface Rule<T> {
  value: T;
  clause: string;
}

/** A number the standard leaves a choice on: what our templates use, and what `lint` accepts (both ends included). */
export interface Range extends Rule<number> {
  min: number;
  max: number;
}

export type Case = 'upper' | 'sentence';
export type Align = 'left' | 'center' | 'both';

/** How one component of a document is printed. The key in `components` is the id of its Word style. */
export interface Component {
  /** Name of the style in Word; no commas (a comma separates aliases). */
  name: string;
  /** Points. */
  size: { value: number; min: number; max: number };
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** `null`: the case follows the text. */
  case: Case | null;
  align: Align;
  clause: string;
}

/** Components with text; a standard that does not know one leaves it out of its table. */
export type ComponentId =
  | 'QuocHieu'
  | 'TieuNgu'
  | 'TieuDeDang'
  | 'ChuQuan'
  | 'TenCoQuan'
  | 'DauSao'
  | 'SoKyHieu'
  | 'DiaDanhNgay'
  | 'TenLoai'
  | 'TrichYeu'
  | 'GachTrichYeu'
  | 'CanCu'
  | 'NoiDung'
  | 'Muc'
  | 'Khoan'
  | 'Diem'
  | 'KetThuc'
  | 'NoiNhanTieuDe'
  | 'NoiNhan'
  | 'QuyenHan'
  | 'ChucVuKy'
  | 'HoTenKy'
  | 'PhuLucSo'
  | 'PhuLucTen'
  | 'PhuLucKemTheo'
  | 'BangTen'
  | 'BangTieuDe'
  | 'BangO'
  | 'BangOGiua'
  | 'SoTrang';

/** Components that only papers of other hands have: `lint` judges them, no template of ours prints them. */
export type OtherComponentId =
  /** `KHẨN`, `HỎA TỐC` … */
  | 'DoKhan'
  /** `Dự thảo lần 2`. */
  | 'DuThao'
  /** Subject of a letter (công văn), under its number. */
  | 'TrichYeuCongVan'
  /** `Kính gửi:`, without those it names. */
  | 'KinhGui'
  /** `Phần I`, `Chương II`, `Mục 1`, and the title on the line below. */
  | 'TieuDePhan'
  /** `Điều 1.` and its title. */
  | 'Dieu';

/** Drawn lines: empty paragraphs with a top border. */
export type LineId = 'KeTieuNgu' | 'KeTieuDeDang' | 'KeCoQuan' | 'KeTrichYeu' | 'KePhuLuc';

/** A drawn line, its length as a share of the text above it. */
export interface DrawnLine {
  name: string;
  under: ComponentId;
  value: number;
  min: number;
  max: number;
  clause: string;
}

/** Millimetres. */
export interface Page {
  width: Rule<number>;
  height: Rule<number>;
  top: Range;
  bottom: Range;
  left: Range;
  right: Range;
  /** From the top edge to the page number. */
  header: Range;
}

export interface Body {
  font: Rule<string>;
  /** Six hexadecimal digits. */
  colour: Rule<string>;
  /** First-line indent in millimetres; only the values of `allowed`, where it is given, are right. */
  indent: Range & { allowed?: readonly number[] };
  /** Between paragraphs, points. */
  gap: Range;
  /** `auto`: in single lines; `exact`: in points. */
  lineSpacing: Range & { rule: 'auto' | 'exact' };
}

/** Signs and words that differ between the standards. */
export interface Forms {
  /** First line at the top right of page 1. */
  title: Rule<string>;
  /** The line under it, and how many points larger it is; null where there is none. */
  motto: Rule<{ text: string; larger: number }> | null;
  /** `Số: 12/KH-UBND` · `Số 12-KH/ĐU`: word, sign after the number, sign after the kind. */
  number: Rule<{ word: string; afterNumber: string; afterKind: string; period: 'year' | 'term' }>;
  /** Days below 10 and months below this get a zero in front. */
  date: Rule<{ dayPadBelow: number; monthPadBelow: number }>;
  /** First letter of the subject (trích yếu). */
  subject: Rule<'upper' | 'lower'>;
  /** Subject of a letter: the words it begins with, and points between it and the number above. */
  letter: Rule<{ opening: string; gap: number }>;
  /** Sign printed alone under the issuing body; null for a drawn line. */
  issuerMark: Rule<string> | null;
  /** Sign printed alone under the subject; null for a drawn line. */
  subjectMark: Rule<string> | null;
  /** Căn cứ: what stands before each, between, and after the last; how a law is dated. */
  basis: Rule<{ dash: string; between: string; last: string; law: 'date' | 'year' }>;
  /** A dated document inside a citation: `số …[comma] ngày …`. */
  citation: Rule<{ comma: boolean; dateForm: 'words' | 'digits' }>;
  /** End of the last paragraph. */
  endMark: Rule<string>;
  recipients: Rule<{ heading: string; dash: string; between: string; last: string; archive: string }>;
  /** The words before those a letter or a submission (tờ trình) is for. */
  addressee: Rule<{ letter: string; submission: string }>;
  /** Before the body or the title, with the space; null where the standard has no such mark. */
  authority: Rule<{
    collective: string;
    deputy: string;
    byOrder: string;
    byAuthorisation: string | null;
    acting: string;
  }>;
  /** Numbers of two or more appendices. */
  appendix: Rule<'roman' | 'arabic'>;
  /** The words for haste, the only ones there are. */
  urgency: Rule<readonly string[]>;
  /** What stands before the number of a draft; null where the standard has no such mark. */
  draftMark: Rule<string> | null;
  /** Minutes: the two title lines, and whether the letterhead has its place-and-date line. */
  minutes: Rule<{ secretary: string; chair: string; dateLine: boolean }>;
}

/** One table per standard: what the templates are built from and what `lint` checks against. */
export interface Standard {
  id: StandardId;
  name: Text;
  page: Page;
  body: Body;
  components: { readonly [id in ComponentId]?: Component };
  others: { readonly [id in OtherComponentId]?: Component };
  lines: { readonly [id in LineId]?: DrawnLine };
  forms: Forms;
}

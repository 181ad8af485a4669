import type { Text } from '../../findings/finding.ts';
import type { ComponentId, OtherComponentId } from '../../standards/standard.ts';
import { englishNames, nameOf } from '../names.ts';
import type { Heading, Level, Paper, Role } from '../paper.ts';
import type { Paragraph, WordFile } from '../read/word.ts';

/** Where in a paper something stands, as a person looks for it. */
export interface Spot {
  /** From 1, as `lint` counts lines. */
  paragraph: number;
  /** Its component (`Nơi nhận`), section (`mục II.1`) or appendix; null when not known. */
  within: Text | null;
  /** In a table with lines: each from 1; the column is null for a whole row. */
  cell: { table: number; row: number; column: number | null; head: string | null } | null;
  /** Null in the main text. */
  margin: Margin | null;
}

export type Margin = 'header' | 'footer' | 'note';

/** Tells where a paragraph stands. */
export type Spotter = (paragraph: Paragraph) => Spot;

/** @param paper the file with its components known; null when it could not be recognised */
export function spotter(
  word: WordFile,
  paper: Paper | null,
  margins: ReadonlyMap<Paragraph, Margin>,
): Spotter {
  const sections = paper === null ? [] : sectionsOf(paper);
  const tables = word.tables.flatMap(({ ruled }, index) => (ruled ? [index] : []));
  return (paragraph) => {
    const margin = margins.get(paragraph) ?? null;
    return {
      paragraph: paragraph.index + 1,
      within: paper === null || margin !== null ? null : withinOf(paper, sections, paragraph),
      cell: margin === null ? cellOf(word, tables, paragraph) : null,
      margin,
    };
  };
}

function cellOf(
  { tables, paragraphs }: WordFile,
  ruled: readonly number[],
  { cell }: Paragraph,
): Spot['cell'] {
  const number = cell === null ? 0 : ruled.indexOf(cell.table) + 1;
  if (cell === null || number === 0) return null;
  const [first] = tables[cell.table]?.rows ?? [];
  const head = first?.header ? first.cells[cell.column]?.paragraphs : undefined;
  const words = (head ?? []).map((index) => paragraphs[index]?.text.trim() ?? '').join(' ');
  return { table: number, row: cell.row + 1, column: cell.column + 1, head: words === '' ? null : words };
}

function withinOf(paper: Paper, sections: readonly Section[], { index }: Paragraph): Text | null {
  const appendix = paper.appendices.find(({ start, end }) => index >= start && index < end);
  if (appendix !== undefined) {
    const { text } = appendix.heading;
    return { vi: text, en: `appendix ${appendix.number}`.trim() };
  }
  const role = paper.roles[index] ?? null;
  const text = role !== null && TEXT_ROLES.has(role);
  const section = text ? sections.findLast(({ from }) => from <= index) : undefined;
  if (section !== undefined) return section.name;
  return role === null || paper.article ? null : componentName(paper, role);
}

/** Roles of running text, which its section tells better. */
const TEXT_ROLES: ReadonlySet<Role> = new Set([
  'NoiDung',
  'Muc',
  'Khoan',
  'Diem',
  'TieuDePhan',
  'Dieu',
  'Bang',
]);

const OTHER_NAMES: Readonly<Partial<Record<Role, Text>>> = {
  DoMat: { vi: 'độ mật', en: 'mark of secrecy' },
  PhamVi: { vi: 'phạm vi lưu hành', en: 'mark of who may read it' },
  NguoiSoanThao: { vi: 'ký hiệu người soạn thảo', en: "drafter's mark" },
  LienHe: { vi: 'thông tin liên hệ', en: 'address' },
  TacGia: { vi: 'tác giả văn bản', en: 'author' },
  ThamQuyen: { vi: 'thẩm quyền ban hành', en: 'who decides' },
  ChuKy: { vi: 'chữ ký', en: 'signature' },
  DongKe: { vi: 'dòng kẻ', en: 'typed line' },
};

function componentName({ standard }: Paper, role: Role): Text | null {
  const other = OTHER_NAMES[role];
  if (other !== undefined) return other;
  const known = { ...standard.components, ...standard.others };
  if (!isComponent(role)) return null;
  const component = known[role];
  return component === undefined ? null : { vi: nameOf(component), en: englishNames[role] };
}

function isComponent(role: Role): role is ComponentId | OtherComponentId {
  return role in englishNames;
}

/** A numbered part of the body, from its heading to the next. */
interface Section {
  from: number;
  name: Text;
}

const LEVELS: Readonly<Partial<Record<Level, { rank: number; vi: string; en: string }>>> = {
  phan: { rank: 0, vi: 'phần', en: 'part' },
  chuong: { rank: 1, vi: 'chương', en: 'chapter' },
  muc: { rank: 2, vi: 'mục', en: 'section' },
  tieu_muc: { rank: 3, vi: 'tiểu mục', en: 'subsection' },
  dieu: { rank: 4, vi: 'Điều', en: 'article' },
  la_ma: { rank: 4, vi: 'mục', en: 'section' },
  khoan: { rank: 5, vi: 'khoản', en: 'clause' },
  diem: { rank: 6, vi: 'điểm', en: 'point' },
};

/** `mục II`, `mục II.1`, `mục II.1, điểm b`; `Điều 3, khoản 2`. */
function sectionsOf({ headings }: Paper): Section[] {
  const open: Heading[] = [];
  return headings.flatMap((heading): Section[] => {
    const rank = LEVELS[heading.level]?.rank;
    if (rank === undefined) return [];
    while (open.length > 0 && (LEVELS[open.at(-1)?.level ?? 'gach']?.rank ?? 0) >= rank) open.pop();
    open.push(heading);
    return [{ from: heading.piece.paragraph.index, name: { vi: path(open, 'vi'), en: path(open, 'en') } }];
  });
}

/** From the part that is numbered through the whole paper down. */
function path(open: readonly Heading[], lang: 'vi' | 'en'): string {
  const start = Math.max(
    0,
    open.findLastIndex(({ level }) => level === 'dieu' || level === 'la_ma'),
  );
  return open
    .slice(start)
    .map(({ level, number }, i, all) => {
      const dotted = level === 'khoan' && all[i - 1]?.level === 'la_ma';
      return dotted ? `.${number}` : `${i === 0 ? '' : ', '}${LEVELS[level]?.[lang] ?? ''} ${number}`;
    })
    .join('');
}

import type { Text } from '../findings/finding.ts';
import type { Component, ComponentId, OtherComponentId } from '../standards/standard.ts';
import { englishNames, nameOf } from './names.ts';
import type { Paper, Piece } from './paper.ts';
import { isBold, isItalic, isUnderlined, isUpper, printedRuns, sizesOf } from './piece.ts';
import type { Alignment } from './read/word.ts';
import type { FormFound, ReportForm } from './rule.ts';

/** What of a component's look is judged. */
export type Aspect = NonNullable<FormFound['aspect']>;

/**
 * Reports every piece of a component that is not printed as the table of its standard says: numbers and looks come from
 * there alone. @returns whether the paper has the component
 */
export function checkLook(
  paper: Paper,
  role: ComponentId | OtherComponentId,
  aspects: readonly Aspect[],
  report: ReportForm,
  pieces: readonly Piece[] = paper.pieces.get(role) ?? [],
): boolean {
  const component = { ...paper.standard.components, ...paper.standard.others }[role];
  if (component === undefined) return false;
  for (const piece of pieces) {
    for (const aspect of aspects) {
      const wrong = judges[aspect](piece, component);
      if (wrong === null) continue;
      const { found, expected, cure } = wrong;
      report({
        at: piece,
        aspect,
        component,
        message: {
          vi: `${nameOf(component)} ${found.vi}, quy định ${expected.vi}`,
          en: `the ${englishNames[role]} is ${found.en}, required: ${expected.en}`,
        },
        hint: cure,
      });
    }
  }
  return pieces.length > 0;
}

interface Wrong {
  found: Text;
  expected: Text;
  cure: Text;
}

const judges: Readonly<Record<Aspect, (piece: Piece, component: Component) => Wrong | null>> = {
  size: (piece, { size }) => {
    const wrong = sizesOf(piece).filter((points) => points < size.min || points > size.max);
    if (wrong.length === 0) return null;
    const range = size.min === size.max ? `${size.min}` : `${size.min} - ${size.max}`;
    return {
      found: { vi: `cỡ ${sizes(wrong)}`, en: `of size ${sizes(wrong)}` },
      expected: { vi: `cỡ ${range}`, en: `size ${range}` },
      cure: { vi: `chọn cả dòng rồi đặt cỡ chữ ${size.value}`, en: `set the line in size ${size.value}` },
    };
  },
  bold: (piece, { bold }) =>
    style(
      isBold(piece),
      printedRuns(piece).some((r) => r.bold),
      bold,
      words.bold,
    ),
  italic: (piece, { italic }) =>
    style(
      isItalic(piece),
      printedRuns(piece).some((r) => r.italic),
      italic,
      words.italic,
    ),
  underline: (piece, { underline }) =>
    style(
      isUnderlined(piece),
      printedRuns(piece).some((r) => r.underline),
      underline,
      words.underline,
    ),
  case: (piece, component) => {
    if (component.case === null || (component.case === 'upper') === isUpper(piece.text)) return null;
    const [now, then] = component.case === 'upper' ? [words.lower, words.upper] : [words.upper, words.lower];
    return { found: now, expected: then, cure: component.case === 'upper' ? toUpper : toLower };
  },
  align: ({ paragraph }, { align }) => {
    if (paragraph.align === align) return null;
    const [now, then] = [alignments[paragraph.align], alignments[align]];
    return {
      found: now,
      expected: then,
      cure: { vi: `chọn đoạn rồi bấm ${keys[align]} (${then.vi})`, en: `select it and press ${keys[align]}` },
    };
  },
};

const toUpper: Text = { vi: 'gõ lại bằng chữ in hoa', en: 'type it in capitals' };
const toLower: Text = { vi: 'gõ lại bằng chữ thường', en: 'type it in small letters' };

const words = {
  bold: {
    on: { vi: 'in đậm', en: 'bold' },
    off: { vi: 'không đậm', en: 'not bold' },
    keys: 'Ctrl+B',
  },
  italic: {
    on: { vi: 'in nghiêng', en: 'italic' },
    off: { vi: 'kiểu chữ đứng', en: 'upright' },
    keys: 'Ctrl+I',
  },
  underline: {
    on: { vi: 'gạch chân', en: 'underlined' },
    off: { vi: 'không gạch chân', en: 'not underlined' },
    keys: 'Ctrl+U',
  },
  upper: { vi: 'chữ in hoa', en: 'capitals' },
  lower: { vi: 'chữ in thường', en: 'small letters' },
};

/** How the lines of a paragraph are set, in words. */
export const alignments: Readonly<Record<Alignment, Text>> = {
  left: { vi: 'căn trái', en: 'set to the left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'set to the right' },
  both: { vi: 'căn đều hai lề', en: 'justified' },
};

const keys: Readonly<Record<Alignment, string>> = {
  left: 'Ctrl+L',
  center: 'Ctrl+E',
  right: 'Ctrl+R',
  both: 'Ctrl+J',
};

/** @param all every letter has the style @param some one of them has */
function style(
  all: boolean,
  some: boolean,
  wanted: boolean,
  { on, off, keys: press }: { on: Text; off: Text; keys: string },
): Wrong | null {
  if (wanted ? all : !some) return null;
  const mixed = some && !all;
  const found = wanted ? off : on;
  return {
    found: mixed ? { vi: `có chữ ${found.vi}`, en: `partly ${found.en}` } : found,
    expected: wanted ? on : off,
    cure: { vi: `chọn cả dòng rồi bấm ${press}`, en: `select the line and press ${press}` },
  };
}

function sizes(points: readonly number[]): string {
  return points.map((p) => String(p).replace('.', ',')).join(', ');
}

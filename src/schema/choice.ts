import type { Unplaced } from '../findings/finding.ts';
import { fold } from '../vi/fold.ts';
import type { Problem } from './problem.ts';
import { branch, type SchemaNode } from './shape.ts';
import { nearest } from './suggest.ts';
import { choicesOf, choiceWords, placeWords } from './words.ts';

/** A value that is not one of the choices. */
export function choice({ keyword, path, value, schema }: Problem): Unplaced | null {
  const here = branch(schema, 'scalar');
  if (keyword !== 'enum' || here === null || typeof value !== 'string') return null;
  const place = placeWords(path);
  const choices = choiceWords(here);
  const meant = meantChoice(value, here);
  return {
    code: 'schema/choice',
    severity: 'error',
    message: {
      vi: `“${value}” không phải là một lựa chọn của ${place.vi}`,
      en: `“${value}” is not one of the choices of ${place.en}`,
    },
    hint: {
      vi: `${meant === null ? '' : `có phải \`${meant}\` không? `}chọn một trong: ${choices.vi}`,
      en: `${meant === null ? '' : `did you mean \`${meant}\`? `}choose one of ${choices.en}`,
    },
    path,
    source: null,
  };
}

/** The nearest choice by its spelling, else the one whose meaning holds the words typed (`UBND` → `chinh_quyen`). */
export function meantChoice(typed: string, schema: SchemaNode): string | null {
  const choices = choicesOf(schema);
  const near = nearest(
    typed,
    choices.map(({ value }) => value),
  );
  if (near !== null || fold(typed).length < 3) return near;
  const body = BODIES.find(([start]) => fold(typed).startsWith(start))?.[1];
  if (choices.some(({ value }) => value === body)) return body ?? null;
  return choices.find(({ meaning }) => fold(meaning).includes(fold(typed)))?.value ?? null;
}

/** Bodies by the beginning of their names, for the choice of sides. */
const BODIES: readonly (readonly [start: string, value: string])[] = [
  ['danguy', 'cap_uy'],
  ['banthuongvu', 'cap_uy'],
  ['huyenuy', 'cap_uy'],
  ['thanhuy', 'cap_uy'],
  ['uybannhandan', 'chinh_quyen'],
  ['ubnd', 'chinh_quyen'],
  ['chutichuyban', 'chinh_quyen'],
  ['chutichubnd', 'chinh_quyen'],
  ['hoidongnhandan', 'hdnd'],
  ['uybanmattran', 'mttq'],
  ['mattran', 'mttq'],
  ['nguoidan', 'nhan_dan'],
  ['cutri', 'nhan_dan'],
  ['hodan', 'nhan_dan'],
];

import { EXIT } from '../exit.ts';
import type { CodeMeta } from '../findings/catalogue.ts';
import type { Lang } from '../findings/finding.ts';
import { coloured, plain } from '../findings/formats/paint.ts';
import { page, type Section, table } from '../findings/page.ts';
import { UsageError } from '../io.ts';
import { catalogue, families, familyOf, metaOf } from '../pipeline/catalogue.ts';
import { listFields } from '../schema/fields.ts';
import { nearest } from '../schema/suggest.ts';
import type { Context } from './context.ts';

/** `dialogue explain [code]`: everything about a code, or about each a word stands for; without a word the list. */
export function explain({ io, lang, color }: Context, typed: string | undefined): number {
  if (typed === undefined) {
    io.stdout(`${list(Object.keys(families), lang)}\n${howToGoOn(lang)}\n`);
    return EXIT.done;
  }
  // As copied from the screen: `lỗi[yaml/tab]`, `[yaml/tab]`.
  const word = (/\[([^\]]*)\]/.exec(typed)?.[1] ?? typed).trim().toLowerCase();
  const family = word.replace(/\/.?$/, '');
  if (Object.hasOwn(families, family) && family !== 'thieu') {
    io.stdout(list([family], lang));
    return EXIT.done;
  }
  const metas = named(word);
  if (metas.length === 0) throw new UsageError(unknown(typed));
  const paint = color ? coloured : plain;
  io.stdout(metas.map((meta) => page(meta, fieldOf(word), lang, paint)).join('\n'));
  return EXIT.done;
}

/** The codes a word stands for: a whole code, its last part, or the number of a criterion that several share. */
function named(word: string): CodeMeta[] {
  const whole = word === 'thieu' || word.includes('/') ? metaOf(word) : null;
  if (whole !== null) return [{ ...whole, code: word.endsWith('/') || word === 'thieu' ? whole.code : word }];
  const criterion = criterionKey(word);
  return catalogue.filter(
    (meta) =>
      slugOf(meta.code) === word ||
      (criterion !== null && criteriaOf(meta).some((own) => criterionKey(own) === criterion)),
  );
}

function criteriaOf({ criterion, sameAs = [] }: CodeMeta): string[] {
  return criterion === undefined ? [...sameAs] : [criterion, ...sameAs];
}

function slugOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

/** `C1`, `c01` → `c1`; `PG-03`, `pg3` → `pg3`; null for what is no number of a criterion. */
function criterionKey(word: string): string | null {
  const [, letters, digits] = /^([a-z]+)-?0*(\d+)$/i.exec(word) ?? [];
  return letters === undefined ? null : `${letters.toLowerCase()}${digits}`;
}

/** What belongs at the key of a missing fact, from the schema. */
function fieldOf(word: string): Section[] {
  if (!word.startsWith('thieu/')) return [];
  const field = listFields().find(({ path }) => path.replaceAll('[]', '') === slugOf(word));
  if (field === undefined) return [];
  const { path, title, description, type, example } = field;
  const sample = example === null ? '' : ` Ví dụ: ${example}`;
  return [
    {
      heading: { vi: `Khóa ${path}`, en: `Key ${path}` },
      text: [`${title}. ${description} Ghi: ${type.vi}.${sample}`],
    },
  ];
}

function list(names: readonly string[], lang: Lang): string {
  return names
    .map((name) => {
      const heading = `${name} – ${families[name]?.[lang] ?? ''}`;
      return table(
        heading,
        catalogue.filter(({ code }) => familyOf(code) === name),
        lang,
      );
    })
    .join('\n');
}

function howToGoOn(lang: Lang): string {
  return lang === 'vi'
    ? 'Xem kỹ một mã: dialogue explain dulieu/impossible-date'
    : 'One in full: dialogue explain dulieu/impossible-date';
}

function unknown(typed: string): UsageError['text'] {
  const words = catalogue.flatMap(({ code, criterion = code }) => [code, slugOf(code), criterion]);
  const near = nearest(typed, words);
  const meant =
    near === null ? { vi: '', en: '' } : { vi: `; ý bạn là ${near}?`, en: `; did you mean ${near}?` };
  return {
    vi: `không có mã “${typed}”${meant.vi}; xem mọi mã: dialogue explain`,
    en: `no such code “${typed}”${meant.en}; see them all with: dialogue explain`,
  };
}

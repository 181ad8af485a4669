import { type Field, listFields } from './fields.ts';

/** From so many fields that stand elsewhere in the same words, one sentence takes their place. */
const MANY_ALIKE = 5;

/** The manual's reference of every field, in Markdown: a section for each key of the file, its fields in a table. */
export function fieldReference(): string {
  const sections: Section[] = [];
  for (const field of listFields()) {
    const [key = ''] = field.path.split(/[.[]/);
    const last = sections.at(-1);
    if (last?.head.path === key) last.fields.push(field);
    else sections.push({ head: field, fields: [] });
  }
  return sections.map((section, i) => markdown(section, sections.slice(0, i))).join('\n');
}

interface Section {
  head: Field;
  fields: Field[];
}

function markdown(section: Section, before: readonly Section[]): string {
  const { head, fields } = section;
  const lines = [`### \`${head.path}\` – ${head.title}`, '', about(head), ''];
  const model = before.find((other) => alike(section, other).length >= MANY_ALIKE);
  const shared = model === undefined ? [] : alike(section, model);
  const own = fields.filter((field) => !shared.includes(field));
  if (own.length > 0)
    lines.push(
      '| Khóa | Ý nghĩa | Ghi gì | Ví dụ |',
      '|---|---|---|---|',
      ...own.map((field) => row(field, head)),
      '',
    );
  if (model !== undefined) {
    const keys = shared.map((field) => `\`${below(field, head)}\``).join(', ');
    lines.push(`Ngoài ra như ở \`${model.head.path}\`: ${keys}.`, '');
  }
  return lines.join('\n');
}

/** Fields of a section that stand in the other one too, in the same words. */
function alike(section: Section, other: Section): Field[] {
  const known = new Set(other.fields.map((field) => words(field, other.head)));
  return section.fields.filter((field) => known.has(words(field, section.head)));
}

function words(field: Field, head: Field): string {
  return row({ ...field, sameAs: null }, head);
}

function about({ description, type, example, choices, sameAs }: Field): string {
  const parts = [description, `Ghi: ${typed(type.vi, choices)}.`];
  if (example !== null) parts.push(`Ví dụ: \`${example}\`.`);
  if (sameAs !== null) parts.push(`Các khóa như ở \`${sameAs}\`.`);
  return parts.join(' ');
}

function row(field: Field, head: Field): string {
  const { title, description, type, example, choices, required, sameAs } = field;
  const meaning = `${title}. ${description}${required ? ' **Bắt buộc.**' : ''}`;
  const what = `${typed(type.vi, choices)}${sameAs === null ? '' : `; các khóa như ở \`${sameAs}\``}`;
  const cells = [`\`${below(field, head)}\``, meaning, what, example === null ? '' : `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function typed(words: string, choices: Field['choices']): string {
  if (choices.length === 0) return words;
  return `${words}: ${choices.map(({ value, meaning }) => `\`${value}\` (${meaning})`).join(', ')}`;
}

/** `hoi_nghi.phien[].ngay` below `hoi_nghi` → `phien[].ngay`; below a list `nguoi[].ho_ten` → `[].ho_ten`. */
function below({ path }: Field, head: Field): string {
  return path.slice(head.path.length).replace(/^\./, '');
}

import { branch, property, resolve, type SchemaNode } from '../schema/shape.ts';
import { choicesOf, exampleOf } from '../schema/words.ts';
import type { Written, WrittenField, WrittenMap } from '../source/write-yaml.ts';
import { type Carried, type CarriedMap, isList, isMap } from './carried.ts';

/** Above this many choices a comment would fill the line; the manual has them all. */
const MOST_CHOICES = 5;

/** Shown above a list while it is open: one item of it; of `tra_loi`, `xu_ly`, `chuyen` what applies stays. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  y_kien: [
    '  - nguoi_neu: Nguyễn Văn H',
    '    linh_vuc: đất đai',
    '    noi_dung: Đề nghị cho biết tiến độ cấp giấy chứng nhận.',
    '    tom_tat: tiến độ cấp giấy chứng nhận quyền sử dụng đất',
    '    tra_loi: Hồ sơ sẽ được giải quyết trong tháng 6.',
    '    xu_ly:',
    '      don_vi: Phòng Kinh tế, Hạ tầng và Đô thị',
    '      han: 15/6/2026',
    '    chuyen:',
    '      co_quan_nhan: Sở Xây dựng',
  ],
};

/**
 * Data as a file to be written: keys in the order of the schema, its titles as comments (above the sections, beside the
 * other keys; in a list only for the first item), an example or the choices beside what is left open.
 */
export function outline(data: CarriedMap, schema: SchemaNode): WrittenMap {
  const { fields } = group(data, schema, true);
  return { fields: fields.map((field) => ({ ...field, note: null, above: heading(field, schema) })) };
}

function heading({ key, value }: WrittenField, schema: SchemaNode): string[] {
  const title = resolve(property(branch(schema, 'map'), key) ?? {}).title ?? key;
  const sample = value === null ? SAMPLES[key] : undefined;
  return sample === undefined ? [title] : [`${title}; mỗi mục như sau, bỏ dòng không dùng:`, ...sample];
}

function group(data: CarriedMap, schema: SchemaNode, explained: boolean): WrittenMap {
  const properties = branch(schema, 'map')?.properties ?? {};
  const fields = Object.entries(properties).flatMap(([key, place]): WrittenField[] => {
    const value = data.get(key);
    if (value === undefined) return [];
    return [{ key, value: written(value, place, explained), note: note(value, place, explained), above: [] }];
  });
  return { fields };
}

function written(value: Carried, schema: SchemaNode, explained: boolean): Written {
  if (typeof value === 'string') return value;
  if (isMap(value)) return group(value, schema, explained);
  if (!isList(value)) return null;
  const items = branch(schema, 'list')?.items ?? {};
  return value.map((item, i) => written(item, items, explained && i === 0));
}

function note(value: Carried, schema: SchemaNode, explained: boolean): string | null {
  const title = resolve(schema).title ?? null;
  if (typeof value === 'string' || isMap(value) || isList(value)) return explained ? title : null;
  const parts = explained ? [title, value.remark ?? help(schema)] : [value.remark];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

/** What one may write in an open place. */
function help(schema: SchemaNode): string | null {
  const scalar = branch(schema, 'scalar');
  const choices = scalar === null ? [] : choicesOf(scalar);
  if (choices.length > 0 && choices.length <= MOST_CHOICES)
    return choices.map(({ value }) => value).join(', ');
  if (branch(schema, 'list') !== null) return 'mỗi mục một dòng, đầu dòng có dấu gạch và dấu cách';
  const example = exampleOf(schema);
  return example === null ? null : `ví dụ: ${example}`;
}

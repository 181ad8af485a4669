import { describe, expect, test } from 'vitest';
import { listFields } from '../../src/schema/fields.ts';
import { branch, resolve, rootSchema, type SchemaNode } from '../../src/schema/shape.ts';
import { fold } from '../../src/vi/fold.ts';
import { readText } from '../helpers/conference.ts';

const fields = listFields();

/** Every group of keys of the schema by its place. */
function groups(node: SchemaNode, path: string): [string, SchemaNode][] {
  const items = branch(node, 'list')?.items;
  if (items !== undefined) return groups(items, `${path}[]`);
  const map = branch(node, 'map');
  const inner = Object.entries(map?.properties ?? {}).flatMap(([key, value]) =>
    groups(value, `${path}.${key}`),
  );
  return map === null ? [] : [[path, map], ...inner];
}

const all = groups(rootSchema, '');

test('every group of the schema is walked', () => {
  expect(all.length).toBeGreaterThan(60);
  expect(fields.length).toBeGreaterThan(350);
});

describe.each(all)('group %s', (_, group) => {
  const properties = Object.entries(group.properties ?? {});

  test('keys are unaccented snake_case, and no two fold alike', () => {
    const keys = properties.map(([key]) => key);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(new Set(keys.map(fold)).size).toBe(keys.length);
  });

  test('every key has a title and a description', () => {
    for (const [, node] of properties) {
      const { title, description } = resolve(node);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(description).toMatch(/^\S.*[.…]$/u);
    }
  });

  test('every choice has a meaning', () => {
    for (const [, node] of properties) {
      const scalar = branch(branch(node, 'list')?.items ?? node, 'scalar');
      if (scalar?.enum === undefined) continue;
      expect(scalar.enumDescriptions).toHaveLength(scalar.enum.length);
      expect(new Set(scalar.enumDescriptions).size).toBe(scalar.enum.length);
    }
  });
});

test('every field that is typed on one line has an example; the others have fields of their own', () => {
  const without = fields.filter(({ example }) => example === null);
  const groupsOnly = without.filter(({ path, sameAs }) => {
    return (
      sameAs !== null || fields.some((inner) => new RegExp(`^${quoted(path)}(\\[\\])?\\.`).test(inner.path))
    );
  });
  expect(without.map(({ path }) => path)).toEqual(groupsOnly.map(({ path }) => path));
});

test('every example is what the schema wants of its field', () => {
  for (const { path, example, choices } of fields) {
    if (example === null) continue;
    const { findings } = readText(asYaml(path, example));
    // An example of one field says nothing of the required ones beside it.
    const about = findings.filter(({ code }) => code !== 'schema/required');
    expect(about, `${path}: ${example}`).toEqual([]);
    if (choices.length > 0)
      expect(choices.map(({ value }) => value)).toContain(
        /^\[?(\w|[ủuyỷ])+/u.exec(example)?.[0].replace('[', ''),
      );
  }
});

test('paths, kinds and examples as the manual shows them', () => {
  const shown = new Map(fields.map((field) => [field.path, field]));
  expect(shown.get('y_kien[].xu_ly.han')).toMatchObject({
    title: 'Hạn',
    type: { vi: 'ngày' },
    example: '15/6/2026',
    required: false,
    sameAs: null,
  });
  expect(shown.get('hoi_nghi')).toMatchObject({ type: { vi: 'nhóm khóa' }, required: true });
  expect(shown.get('hoi_nghi.ben_lanh_dao')).toMatchObject({
    type: { vi: 'danh sách, mỗi mục là một lựa chọn có sẵn' },
    example: '[cap_uy, chinh_quyen]',
  });
  expect(shown.get('y_kien[].tra_loi')?.type.vi).toBe('chữ hoặc nhóm khóa');
});

test('a group used in many places is unfolded once, at its first home', () => {
  const paths = fields.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.dien_thoai'))).toEqual([
    'nguoi[].dien_thoai',
    'thanh_phan.chu_tri[].dien_thoai',
  ]);
  expect(fields.find(({ path }) => path === 'thanh_phan.thu_ky')?.sameAs).toBe('nguoi');
  expect(new Set(paths).size).toBe(paths.length);
});

/** `y_kien[].xu_ly.han` and an example as a file with that field alone. */
function asYaml(path: string, example: string): string {
  let indent = '';
  const lines = path.split('.').map((part, i, parts) => {
    const key = part.replace('[]', '');
    const dash = i > 0 && parts[i - 1]?.endsWith('[]') === true ? '- ' : '';
    const line = `${indent}${dash}${key}:${i === parts.length - 1 ? ` ${example}` : ''}`;
    indent += dash === '' ? '  ' : '    ';
    return line;
  });
  return `${lines.join('\n')}\n`;
}

function quoted(path: string): string {
  return path.replace(/[.[\]]/g, '\\$&');
}

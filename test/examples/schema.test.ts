import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemaFile = join(root, 'src/schema/dialogue.schema.json');

// As an editor does: the YAML's own types, the schema's own keywords ignored.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'dialogue');

function yamlFiles(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

const conferences = yamlFiles('examples');
const offices = yamlFiles('examples/co-quan');

test('eight conferences and one shared office file', () => {
  expect(conferences.map((file) => file.replace('examples/', ''))).toEqual([
    'chu-puh-2021.yaml',
    'gia-thuy-2019.yaml',
    'hoa-hieu-2023.yaml',
    'huyen-mau-2020.yaml',
    'khuat-xa-2023.yaml',
    'phuong-7-2023.yaml',
    'phuong-mau-2026.yaml',
    'xa-mau-toi-thieu.yaml',
  ]);
  expect(offices).toEqual(['examples/co-quan/phuong-mau.yaml']);
});

describe.each([
  ...conferences.map((file) => ({ file, pointer: '' })),
  ...offices.map((file) => ({ file, pointer: '#/$defs/co_quan' })),
])('$file', ({ file, pointer }) => {
  const text = readFileSync(join(root, file), 'utf8');

  test('names the editor schema in its first line', () => {
    const named = /^# yaml-language-server: \$schema=([^#\n]+)(#\S+)?\n/.exec(text);
    const target = resolve(root, dirname(file), named?.[1] ?? '');
    expect(relative(root, target).replaceAll('\\', '/')).toBe('src/schema/dialogue.schema.json');
    expect(named?.[2] ?? '').toBe(pointer);
  });

  test('is valid against it as plain YAML', () => {
    const validate = ajv.getSchema(`dialogue${pointer}`);
    if (validate === undefined) throw new Error(`no schema at ${pointer}`);
    validate(parse(text, { schema: 'core' }));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is UTF-8 in composed form, with plain spaces and line ends', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\uFEFF\uFFFD\t\r\u00A0\u200B-\u200F]/);
    expect(text).not.toMatch(/\S {2,}\S| $/m);
    expect(text.endsWith('\n')).toBe(true);
  });
});

interface Node {
  title?: string;
  description?: string;
  examples?: unknown[];
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  $defs?: Record<string, Node>;
}

/** Every field of the schema with the JSON pointer to it. */
function fields(node: Node, pointer: string): [string, Node][] {
  const under = (part: string, inner: Node) => fields(inner, `${pointer}/${part}`);
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]): [string, Node][] => [
      [`${pointer}/properties/${key}`, value],
      ...under(`properties/${key}`, value),
    ]),
    ...(node.items === undefined ? [] : under('items', node.items)),
    ...(node.anyOf ?? []).flatMap((option, i) => under(`anyOf/${i}`, option)),
    ...Object.entries(node.$defs ?? {}).flatMap(([name, value]) => under(`$defs/${name}`, value)),
  ];
}

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Node;
  const shared = (node: Node): Node =>
    node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? node);

  test('has a title, a description and an example of every field, groups and lists too', () => {
    const all = fields(schema, '#');
    expect(all.length).toBeGreaterThan(390);
    const bare = all.filter(([, node]) => {
      const { title, description, examples = [] } = { ...shared(node), ...node };
      return title === undefined || description === undefined || examples.length === 0;
    });
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  test('accepts its own examples', () => {
    const refused = fields(schema, '#').flatMap(([pointer, node]) => {
      const validate = ajv.getSchema(`dialogue${pointer}`);
      const examples = node.examples ?? shared(node).examples ?? [];
      return examples.flatMap((example) =>
        validate?.(example) === true ? [] : [`${pointer}: ${JSON.stringify(example)}`],
      );
    });
    expect(refused).toEqual([]);
  });
});

test('an unknown key or a wrong value is refused, so that the check above means something', () => {
  const validate = ajv.getSchema('dialogue');
  expect(validate?.({ hoi_nghi: { nam: 2026 } })).toBe(true);
  expect(validate?.({ hoi_nghi: { nam: 'hai nghìn' } })).toBe(false);
  expect(validate?.({ hoi_nghi: {}, chu_toa: 'Nguyễn Văn A' })).toBe(false);
});

test('the smallest plan needs at most 20 lines', () => {
  const text = readFileSync(join(root, 'examples/xa-mau-toi-thieu.yaml'), 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('the photos an example names are there, and no others', () => {
  const named = new Set<string>();
  for (const file of conferences) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, path] of text.matchAll(/^ +- tep: (\S+)$/gm)) named.add(path ?? '');
  }
  const present = readdirSync(join(root, 'examples/anh')).map((name) => `anh/${name}`);
  expect([...named].sort()).toEqual(present.sort());
});

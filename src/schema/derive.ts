import { branch, resolve, rootSchema, type SchemaNode } from './shape.ts';

type Json = Record<string, unknown>;

/**
 * The program's schema, made from the editor's: every scalar is the text the clerk typed (YAML is read
 * failsafe), and `anyOf [text, map]` becomes a choice by kind, so that one mistake gives one error.
 * Build time only: ajv compiles it to `generated/validator.js`.
 */
export function programSchema(): Json {
  const defs: Json = {};
  for (const [name, node] of Object.entries(rootSchema.$defs ?? {})) defs[name] = program(node);
  return {
    ...(program(rootSchema) as Json),
    $schema: 'http://json-schema.org/draft-07/schema#',
    $defs: defs,
  };
}

function program(node: SchemaNode, inList = false): Json {
  if (node.$ref !== undefined) return { $ref: node.$ref };
  if (node.anyOf !== undefined) {
    const map = branch(node, 'map');
    const option = node.anyOf.find((o) => resolve(o) === map || resolve(o).properties !== undefined);
    if (map === null || option === undefined) throw new Error('schema: anyOf is for text or map');
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
    return { if: { type: 'object' }, then: program(option), else: { type: 'string', minLength: 1 } };
  }
  if (node.properties !== undefined) {
    const properties: Json = {};
    for (const [key, value] of Object.entries(node.properties)) properties[key] = program(value);
    return { type: 'object', additionalProperties: false, required: node.required ?? [], properties };
  }
  if (node.items !== undefined) return { type: 'array', items: program(node.items, true) };
  const scalar: Json = { type: 'string' };
  if (inList) scalar.minLength = 1;
  if (node.enum !== undefined) scalar.enum = node.enum.filter((v) => v !== null);
  return scalar;
}

/** The same schema with the types that `read.ts` gives to scalars; json-schema-to-typescript turns it into `generated/types.ts`. */
export function typedSchema(): Json {
  const definitions: Json = {};
  for (const [name, node] of Object.entries(rootSchema.$defs ?? {})) {
    definitions[pascal(name)] = typed(node, name);
  }
  return { ...(typed(rootSchema, 'doi_thoai') as Json), definitions };
}

function typed(node: SchemaNode, key: string): Json {
  const description = node.title === undefined ? {} : { description: node.title };
  if (node.$ref !== undefined) return { $ref: `#/definitions/${pascal(node.$ref.replace('#/$defs/', ''))}` };
  if (node.anyOf !== undefined)
    return { ...description, anyOf: node.anyOf.map((o) => typed(o, `${key}_day_du`)) };
  if (node.properties !== undefined) {
    const properties: Json = {};
    for (const [name, value] of Object.entries(node.properties)) properties[name] = typed(value, name);
    return {
      title: pascal(key),
      type: 'object',
      additionalProperties: false,
      required: node.required ?? [],
      properties,
    };
  }
  if (node.items !== undefined)
    return { ...description, type: 'array', items: typed(node.items, `${key}_muc`) };
  if (node.enum !== undefined) return { ...description, enum: node.enum.filter((v) => v !== null) };
  const types = {
    so_nguyen: { type: 'number' },
    dung_sai: { type: 'boolean' },
    ngay: { tsType: 'CalendarDate' },
    gio: { tsType: 'ClockTime' },
  };
  return { ...description, ...(node.kieu === undefined ? { type: 'string' } : types[node.kieu]) };
}

/** `y_kien_muc` → `YKienMuc` */
function pascal(key: string): string {
  return key
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

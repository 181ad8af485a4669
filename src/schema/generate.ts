import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { programSchema, typedSchema } from './derive.ts';

/** Build step: writes the validator (here) and the types (for `model/`), both made from `dialogue.schema.json`. */
export async function generate(validatorFolder: string, typesFolder: string): Promise<void> {
  mkdirSync(validatorFolder, { recursive: true });
  mkdirSync(typesFolder, { recursive: true });
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
    strictTypes: false,
  });
  const validate = ajv.compile(programSchema());
  writeFileSync(join(validatorFolder, 'validator.js'), standaloneCode.default(ajv, validate));
  writeFileSync(join(validatorFolder, 'validator.d.ts'), VALIDATOR_TYPES);
  const types = await compile(typedSchema(), 'DoiThoai', {
    bannerComment: TYPES_BANNER,
    additionalProperties: false,
    format: false,
  });
  writeFileSync(join(typesFolder, 'types.ts'), types);
}

const VALIDATOR_TYPES = `export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null };
`;

const TYPES_BANNER = `import type { CalendarDate } from '../../vi/calendar.ts';
import type { ClockTime } from '../../vi/clock.ts';
`;

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** The published schema as `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT) ships it, byte for byte (from schemastore.org). */
const SCHEMA = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);

const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')); // draft-04, of which it uses only what later drafts kept

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => isUri(text) && URL.canParse(text));
ajv.addFormat('uri-reference', (text: string) => isUri(text) && URL.canParse(text, 'file:///base/'));
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(schema);

/** RFC 3986: only these characters, and `%` only before two hexadecimal digits. */
function isUri(text: string): boolean {
  return /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})*$/i.test(text);
}

/** What the schema of SARIF 2.1.0 has against a log: `/runs/0/results must be array`. */
export function sarifFaults(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

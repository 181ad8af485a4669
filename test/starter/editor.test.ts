import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starters } from '../../src/starter/names.ts';
import { freshFolder, run } from '../helpers/run.ts';

// As an editor does: the YAML's own types, the schema's own keywords ignored.
const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync('src/schema/dialogue.schema.json', 'utf8')));

/** What an editor would underline. */
function underlined(text: string): unknown[] {
  validate(parse(text, { schema: 'core' }));
  return validate.errors ?? [];
}

describe.each(starters)('the starter %s', (name) => {
  const text = readFileSync(`templates/khoi-dau/${name}.yaml`, 'utf8');

  it('is valid for editors although most of it is blank', () => {
    expect(underlined(text)).toEqual([]);
  });

  it('leads to the schema in its first line, where it lies in this project', () => {
    const way = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
    expect(resolve('templates/khoi-dau', way ?? '')).toBe(resolve('src/schema/dialogue.schema.json'));
  });

  it('is UTF-8 in composed form, without tabs and odd blanks', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\uFEFF\uFFFD\t\r\u00A0\u200B-\u200F]| $/m);
  });

  it('leaves room to type between a key and its comment', () => {
    expect(text).not.toMatch(/^[^#\n]*: {0,2}#/m);
  });
});

it('the smallest starter holds at most 20 lines that are data', () => {
  const lines = readFileSync('templates/khoi-dau/toi-thieu.yaml', 'utf8').split('\n');
  expect(lines.filter((line) => /^\s*[^#\s]/.test(line)).length).toBeLessThanOrEqual(20);
});

it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
  'the file made out of %s is valid for editors',
  async (name) => {
    const cwd = freshFolder();
    await run(['new', '--from', resolve('examples', name), '--quiet'], { cwd });
    expect(underlined(readFileSync(join(cwd, 'hoi-nghi.yaml'), 'utf8'))).toEqual([]);
  },
);

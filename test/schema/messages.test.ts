import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { pretty } from '../../src/findings/formats/pretty.ts';
import { sortFindings } from '../../src/findings/order.ts';
import { loadData } from '../../src/schema/load.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { formatContext } from '../helpers/report.ts';

const FOLDER = 'test/fixtures/schema/err';

/** What the clerk sees, then the same in English without the frames. */
function report(findings: readonly Finding[], text: string): string {
  const clerk = pretty(findings, formatContext({ text: () => text }));
  const english = findings.map(({ message, hint }) => `${message.en}\n  = ${hint?.en}\n`).join('');
  return `${clerk}\n----\n${english}`;
}

const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

test.each(fixtures)('%s', async (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const parsed = parseYaml({ file: name, text });
  expect(parsed.findings).toEqual([]);
  if (parsed.value === undefined) throw new Error('no tree');
  const { findings } = loadData(parsed.value, () => ({ findings: [] }));
  expect(findings.length).toBeGreaterThan(0);
  const out = join('..', 'fixtures', 'schema', 'err', name.replace('.yaml', '.out'));
  await expect(report(sortFindings(findings), text)).toMatchFileSnapshot(out);
});

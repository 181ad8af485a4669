import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { short } from '../../../src/findings/formats/short.ts';
import { sortFindings } from '../../../src/findings/order.ts';
import { readDialogue } from '../../../src/pipeline/read.ts';
import { runRules } from '../../../src/rules/rule.ts';
import { textRules } from '../../../src/rules/text/index.ts';
import { place } from '../../../src/schema/load.ts';
import { EXAMPLES } from '../../helpers/examples.ts';
import { ioIn } from '../../helpers/folder.ts';

const io = ioIn(process.cwd());

/** What the rules on writing say of a file, one line each. */
function told(file: string): string {
  const { conference, tree, texts } = readDialogue(io, `${process.cwd()}/${file}`, {
    root: null,
    templates: null,
  });
  if (conference === null || tree === null) throw new Error(`${file} is no conference`);
  const findings = runRules(textRules, conference).map((finding) => place(finding, tree));
  return short(sortFindings(findings), {
    lang: 'vi',
    color: false,
    text: (name) => texts.get(name)?.text ?? null,
    written: (name) => texts.get(name)?.written ?? null,
    metaOf: () => null,
    version: '',
    files: [],
  });
}

describe('articles as they were published', () => {
  test.each(['hoa-hieu', 'gia-thuy', 'khuat-xa', 'phuong-7', 'chu-puh'])('%s', async (seed) => {
    await expect(told(`test/fixtures/texts/${seed}.yaml`)).toMatchFileSnapshot(
      `../../fixtures/texts/${seed}.out`,
    );
  });
});

describe('what is well written', () => {
  test.each(EXAMPLES)('examples/%s', (example) => {
    expect(told(`examples/${example}.yaml`)).toBe('');
  });

  test.each(readdirSync('templates/khoi-dau'))('templates/khoi-dau/%s', (starter) => {
    expect(told(`templates/khoi-dau/${starter}`)).toBe('');
  });

  test.each(['articles', 'papers', 'shapes'])('test/fixtures/%s', (folder) => {
    for (const name of readdirSync(`test/fixtures/${folder}`).filter((n) => n.endsWith('.yaml'))) {
      // One of them mixes tone marks on purpose.
      const own = readFileSync(`test/fixtures/${folder}/${name}`, 'utf8').includes('kieu_dau: uỷ');
      const lines = told(`test/fixtures/${folder}/${name}`).split('\n');
      expect(lines.filter((line) => line !== '' && !(own && line.includes('dulieu/tone-style')))).toEqual([]);
    }
  });
});

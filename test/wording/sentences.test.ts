import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Handlebars from 'handlebars';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentTypes } from '../../src/documents/index.ts';
import { composePapers } from '../../src/pipeline/compose.ts';
import { readDialogue } from '../../src/pipeline/read.ts';
import { createWording, sentenceIds } from '../../src/wording/create.ts';
import type { Facts, Wording } from '../../src/wording/wording.ts';
import { EXAMPLES } from '../helpers/examples.ts';
import { ioIn } from '../helpers/folder.ts';

const CAU = resolve('templates/cau');

/** Names a sentence asks for at its top level (inside `{{#each}}` they belong to the item). */
function namesIn(id: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown, inEach: boolean): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, inEach);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const n = node as {
      type?: string;
      path?: { original?: string };
      params?: unknown;
      original?: string;
      program?: unknown;
    };
    if (
      n.type === 'PathExpression' &&
      !inEach &&
      typeof n.original === 'string' &&
      !/^(if|unless|each|this|@|\.)/.test(n.original)
    ) {
      names.add(n.original.split('.')[0] ?? '');
    }
    const opens = n.type === 'BlockStatement' && n.path?.original === 'each';
    for (const [key, value] of Object.entries(n)) visit(value, inEach || (opens && key === 'program'));
  };
  visit(Handlebars.parse(readFileSync(join(CAU, `${id}.hbs`), 'utf8')), false);
  return [...names];
}

const given = new Map<string, Set<string>>();

beforeAll(async () => {
  const wording = await createWording(new Map());
  const note = (id: string, facts: Facts): void => {
    const known = given.get(id) ?? new Set<string>();
    for (const key of Object.keys(facts)) known.add(key);
    given.set(id, known);
  };
  const spy: Wording = {
    lines(id, facts) {
      note(id, facts);
      return wording.lines(id, facts);
    },
    phrase(id, facts) {
      note(id, facts);
      return wording.phrase(id, facts);
    },
    labels(id, facts) {
      note(id, facts);
      return wording.labels(id, facts);
    },
  };
  const files = [
    ...EXAMPLES.map((name) => resolve(`examples/${name}.yaml`)),
    ...['shapes', 'papers', 'articles'].flatMap((folder) =>
      readdirSync(resolve('test/fixtures', folder)).map((name) => resolve('test/fixtures', folder, name)),
    ),
  ];
  for (const file of files) {
    const dialogue = readDialogue(ioIn(resolve('.')), file, { root: null, templates: null });
    composePapers(
      dialogue,
      documentTypes.map((t) => t.kind),
      spy,
    );
  }
});

describe('the sentences', () => {
  test('every file is a sentence the program knows', () => {
    const files = readdirSync(CAU).flatMap((group) =>
      readdirSync(join(CAU, group)).map((file) => `${group}/${file.replace(/\.hbs$/, '')}`),
    );
    expect(files.sort()).toEqual(sentenceIds().sort());
  });

  test('every one is used by some paper of the examples or the shapes', () => {
    expect(sentenceIds().filter((id) => !given.has(id))).toEqual([]);
  });

  // A name in `{{#if …}}` that nobody gives would be false for ever, without a word.
  test.each(sentenceIds())('%s asks only for what it is given', (id) => {
    expect(namesIn(id).filter((name) => !given.get(id)?.has(name))).toEqual([]);
  });

  test('a sentence that asks for something unknown is refused, with its name', async () => {
    const wording = await createWording(new Map([['chung/nguoi', '{{xung_ho}} {{tuoi}}']]));
    expect(() => wording.phrase('chung/nguoi', { xung_ho: 'ông' })).toThrow(/tuoi/);
    await expect(createWording(new Map([['chung/khong_co', 'x']]))).rejects.toThrow();
    await expect(createWording(new Map([['chung/nguoi', '{{#if x}}']]))).rejects.toThrow();
  });
});

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { documentTypes } from '../../src/documents/index.ts';
import { normalize } from '../../src/model/conference.ts';
import type { DoiThoai } from '../../src/model/generated/types.ts';
import { composePapers } from '../../src/pipeline/compose.ts';
import { type Dialogue, readDialogue } from '../../src/pipeline/read.ts';
import { createWording } from '../../src/wording/create.ts';
import { unspoken, type Wording } from '../../src/wording/wording.ts';
import { ioIn } from '../helpers/folder.ts';

const KINDS = documentTypes.map(({ kind }) => kind);
const FILES = ['examples', 'test/fixtures/shapes', 'test/fixtures/papers', 'test/fixtures/articles'].flatMap(
  (folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [resolve(folder, name)] : [])),
);
const spoken = await createWording(new Map());

// `check` makes no sentences, so nothing a paper lacks may hang on what they say.
test.each(FILES)(
  '%s lacks the same whether its sentences are made or not, and so without each of its keys',
  (file) => {
    const dialogue = readDialogue(ioIn(resolve('.')), file, { root: null, templates: null });
    const data = dialogue.conference?.data;
    expect(data).toBeDefined();
    if (data === undefined) return;
    const versions = [data, ...withoutEach(data)];
    for (const version of versions) {
      const of: Dialogue = { ...dialogue, conference: normalize(version) };
      expect(lacking(of, unspoken)).toEqual(lacking(of, spoken));
    }
  },
);

function lacking(dialogue: Dialogue, wording: Wording) {
  return composePapers(dialogue, KINDS, wording).map(({ kind, missing, notice }) => ({
    kind,
    missing,
    notice,
  }));
}

/** The data without each of its keys, and without each key of its groups. */
function withoutEach(data: DoiThoai): DoiThoai[] {
  return Object.entries(data).flatMap(([key, group]) => {
    const { [key]: _, ...rest } = Object.fromEntries(Object.entries(data));
    const smaller =
      typeof group === 'object' && !Array.isArray(group)
        ? Object.keys(group).map((inner) => ({ ...rest, [key]: without(group, inner) }))
        : [];
    return [...(key === 'hoi_nghi' ? [] : [rest]), ...smaller] as unknown as DoiThoai[]; // less than the schema wants, as while a clerk types
  });
}

function without(group: object, key: string): object {
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
}

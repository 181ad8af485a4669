import { readFileSync } from 'node:fs';
import { type Draft, startDraft } from '../../src/documents/draft.ts';
import { normalize, type PaperKind } from '../../src/model/conference.ts';
import { loadData } from '../../src/schema/load.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { createWording } from '../../src/wording/create.ts';

const wording = await createWording(new Map());

/** A draft of one paper from YAML text; throws when the text is not a sound conference. */
export function draftOf(text: string, kind: PaperKind): Draft {
  const parsed = parseYaml({ file: 'a.yaml', text });
  if (parsed.value === undefined) throw new Error(parsed.findings.map((f) => f.message.vi).join('; '));
  const loaded = loadData(parsed.value, () => ({ findings: [] }));
  const faults = loaded.findings.filter((f) => f.severity !== 'info').map((f) => f.message.vi);
  if (loaded.data === null || faults.length > 0) throw new Error(faults.join('; '));
  return startDraft(normalize(loaded.data), kind, wording);
}

/** The text of a made-up conference of `test/fixtures/papers`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/papers/${name}.yaml`, import.meta.url), 'utf8');
}

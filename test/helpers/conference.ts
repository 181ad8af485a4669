import { expect } from 'vitest';
import type { Unplaced } from '../../src/findings/finding.ts';
import { type Conference, normalize } from '../../src/model/conference.ts';
import type { DoiThoai } from '../../src/model/generated/types.ts';
import { foldKeys } from '../../src/schema/fold.ts';
import { readValues } from '../../src/schema/read.ts';
import { rootSchema } from '../../src/schema/shape.ts';
import { validateShape } from '../../src/schema/validate.ts';
import type { YamlNode } from '../../src/source/node.ts';
import { parseYaml } from '../../src/source/yaml.ts';

export interface ReadText {
  tree: YamlNode;
  data: DoiThoai;
  /** What validator and reader say, without the missing `hoi_nghi` of an excerpt. */
  findings: Unplaced[];
}

/** A YAML text through source → fold → validate → read; it has to be well written. */
export function readText(text: string): ReadText {
  const parsed = parseYaml({ file: 'a.yaml', text });
  expect(parsed.findings).toEqual([]);
  if (parsed.value === undefined) throw new Error('no tree');
  const { tree, raw, findings } = foldKeys(parsed.value, rootSchema);
  expect(findings).toEqual([]);
  const { value, findings: unread } = readValues(raw);
  const misshapen = validateShape(raw).filter(
    ({ code, path }) => code !== 'schema/required' || path.length > 0,
  );
  return { tree, data: value, findings: [...misshapen, ...unread] };
}

/** A conference from an excerpt of YAML, which has to keep the schema. */
export function conferenceOf(text: string): Conference {
  const { data, findings } = readText(text);
  expect(findings).toEqual([]);
  return normalize(data);
}
